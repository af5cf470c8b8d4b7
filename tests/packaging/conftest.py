"""Fixtures for what the packaging scripts built."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: The folder of a build to test; if it is set, a missing build is a failure.
DIST = os.environ.get("KPIDESK_DIST")


@pytest.fixture(scope="session")
def dist() -> Path:
    """The output folder of `packaging/build.py`."""
    folder = Path(DIST) if DIST else ROOT / "dist"
    if not (folder / "kpidesk").is_dir():
        if DIST:
            pytest.fail(f"nothing was built in {folder}")
        pytest.skip("nothing was built: python packaging/build.py")
    return folder


@pytest.fixture(scope="session")
def bundle(dist: Path) -> Path:
    """The folder with the frozen program."""
    return dist / "kpidesk"


@pytest.fixture(scope="session")
def validated() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs a checker; the test is skipped where it is not installed."""

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        if shutil.which(command[0]) is None:
            pytest.skip(f"{command[0]} is not installed")
        return subprocess.run(command, capture_output=True, encoding="utf-8")

    return run

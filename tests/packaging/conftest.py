"""The packaging scripts as modules, and what they built."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: Where a build is to be examined: set it, and a missing build fails.
DIST = os.environ.get("KPIDESK_DIST")


@pytest.fixture(scope="session")
def dist() -> Path:
    """The folder that `packaging/build.py` fills."""
    folder = Path(DIST) if DIST else ROOT / "dist"
    if not (folder / "kpidesk").is_dir():
        if DIST:
            pytest.fail(f"nothing was built in {folder}")
        pytest.skip("nothing was built: python packaging/build.py")
    return folder


@pytest.fixture(scope="session")
def bundle(dist: Path) -> Path:
    """The folder with the program and all that it needs."""
    return dist / "kpidesk"

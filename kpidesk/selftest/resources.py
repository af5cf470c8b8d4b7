"""Self-test: the files that the program reads beside its code are in the package."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtSvg import QSvgRenderer

from kpidesk.selftest.expectation import expect
from kpidesk.system.bundled_files import bundled


def check(_: Path) -> Iterator[str]:
    """Load the program's icon."""
    icon = bundled("resources") / "kpidesk.svg"
    expect(QSvgRenderer(str(icon)).isValid(), f"{icon} is no picture")
    yield "icon loaded"

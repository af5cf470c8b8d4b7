"""Self-test: reports which versions the package contains."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import qVersion

from kpidesk import __version__


def check(_: Path) -> Iterator[str]:
    """Name the versions of the program, Python, Qt and SQLite."""
    yield (
        f"kpidesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"SQLite {sqlite3.sqlite_version}"
    )

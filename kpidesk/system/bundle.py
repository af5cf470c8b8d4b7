"""What came with the program: its resources and translations, wherever they were put."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

APPLICATION = "kpidesk"
#: What desktops, packages and file types know the program by; the same on every system.
APPLICATION_ID = "org.kpidesk.KPIDesk"
PACKAGE = Path(__file__).resolve().parents[1]


def bundled(name: Literal["resources", "translations"]) -> Path:
    """The folder of that name that came with the program; it may be missing.

    In a frozen program it lies beside the unpacked package, in an installed one inside the
    package, in a checkout at the top of the project.
    """
    unpacked = getattr(sys, "_MEIPASS", None)
    if unpacked is not None:
        return Path(unpacked) / PACKAGE.name / name
    inside, project = PACKAGE / name, PACKAGE.parent
    if not inside.is_dir() and (project / "pyproject.toml").is_file():
        return project / name
    return inside

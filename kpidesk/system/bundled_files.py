"""What came with the program: its resources and translations, wherever they were put."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Literal

APPLICATION = "kpidesk"
#: What desktops, packages and file types know the program by; the same on every system.
APPLICATION_ID = "org.kpidesk.KPIDesk"
PRACTICE_SUFFIX = ".kpidesk"
#: Where the loader looks for libraries first.
_LIBRARIES = "LD_LIBRARY_PATH"
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


def leave_system_libraries_alone() -> None:
    """Have what the program starts, a file manager say, find the system's own libraries.

    A frozen program under Linux is told by this variable where its libraries are. It has read it
    by now; whatever it starts would take our libraries for its own.
    """
    if getattr(sys, "_MEIPASS", None) is None:
        return
    own = os.environ.pop(f"{_LIBRARIES}_ORIG", None)
    if own is not None:
        os.environ[_LIBRARIES] = own
    else:
        os.environ.pop(_LIBRARIES, None)

"""Finds the files that come with the program: resources and translations."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Literal

APPLICATION = "kpidesk"
#: The program's identifier for desktops, packages and file types on every system.
APPLICATION_ID = "org.kpidesk.KPIDesk"
PRACTICE_SUFFIX = ".kpidesk"
#: Where the loader looks for libraries first.
_LIBRARIES = "LD_LIBRARY_PATH"
PACKAGE = Path(__file__).resolve().parents[1]


def bundled(name: Literal["resources", "translations"]) -> Path:
    """Returns the folder of that name; it may be missing.

    In a frozen program it is in the unpacked package, in an installed one inside the package,
    in a checkout at the top of the project.
    """
    unpacked = getattr(sys, "_MEIPASS", None)
    if unpacked is not None:
        return Path(unpacked) / PACKAGE.name / name
    inside, project = PACKAGE / name, PACKAGE.parent
    if not inside.is_dir() and (project / "pyproject.toml").is_file():
        return project / name
    return inside


def leave_system_libraries_alone() -> None:
    """Restore the environment, so that programs started from here load the system's libraries.

    Under Linux, the starter of a frozen program sets LD_LIBRARY_PATH to the bundle. The program
    has read it by now; a file manager started with it would load the bundle's libraries.
    """
    if getattr(sys, "_MEIPASS", None) is None:
        return
    own = os.environ.pop(f"{_LIBRARIES}_ORIG", None)
    if own is not None:
        os.environ[_LIBRARIES] = own
    else:
        os.environ.pop(_LIBRARIES, None)

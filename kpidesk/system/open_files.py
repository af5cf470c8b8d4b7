"""Which practice files are open on this computer, and requests to their windows.

Each open file has a name in the state folder made of its device and inode, so that all names
of one file lead there. A second start leaves a request file at that name; the window that has
the practice open watches the folder, removes the request and comes to the front. Files need no
socket.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from kpidesk.system.paths import OWNER_FILE, owner_only, state_folder

_FOLDER = "open"
_REQUEST = ".show"
_ACTIVATION = "XDG_ACTIVATION_TOKEN"


def open_file_entry(practice: Path) -> Path:
    """Return the path in the state folder for a practice file. Raises OSError without one."""
    seen = practice.stat()
    return state_folder() / _FOLDER / f"{seen.st_dev:x}-{seen.st_ino:x}"


def request_path(practice: Path) -> Path:
    """Return the path of a request to show its window. Raises OSError without such a file."""
    return open_file_entry(practice).with_suffix(_REQUEST)


def request_window(practice: Path) -> Path | None:
    """Ask the window that has the practice open to come to the front.

    Returns the request, which is gone when it was answered; None where none could be left.
    """
    try:
        request = request_path(practice)
        owner_only(request.parent)
        request.touch(OWNER_FILE)
        # The token lets a Wayland compositor give the other window the focus.
        request.write_text(os.environ.get(_ACTIVATION, ""), encoding="utf-8")
    except OSError:
        return None
    return request


def take_request(request: Path) -> bool:
    """Answer a request by removing it. Returns whether there was one; passes its token on."""
    try:
        token = request.read_text(encoding="utf-8")
        request.unlink()
    except OSError:
        return False
    if token:
        os.environ[_ACTIVATION] = token
    return True


def withdraw(request: Path) -> None:
    """Remove a request that nobody answered."""
    with suppress(OSError):
        request.unlink()

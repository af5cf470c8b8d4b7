"""Turns unforeseen errors into faults, and logs crashes of the interpreter."""

from __future__ import annotations

import faulthandler
import os
from pathlib import Path

from kpidesk.domain.errors import Fault, NotDone

_CRASH, _CRASH_BEFORE = "crash.log", "crash-before.log"


def fault_of(error: BaseException) -> Fault:
    """Return the fault to show for an error; an unforeseen one is logged first."""
    if isinstance(error, Fault):
        return error
    from kpidesk.system.error_log import write_error

    kind = type(error).__name__
    try:
        return NotDone("unexpected", kind=kind, file=write_error(error))
    except (OSError, NotDone):
        return NotDone("unexpected_unlogged", kind=kind)


def watch_for_crashes() -> Path | None:
    """Log crashes of the interpreter; returns the path of the previous crash log, if any.

    It holds names of functions only, never their values. Raises OSError, NotDone `folder_unusable`.
    """
    from kpidesk.system.paths import OWNER_FILE, owner_only, state_folder

    path = owner_only(state_folder()) / _CRASH
    before = path.with_name(_CRASH_BEFORE)
    crashed = path.is_file() and path.stat().st_size > 0
    if crashed:
        path.replace(before)
    # Stays open: during a crash no file can be opened.
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, OWNER_FILE)
    faulthandler.enable(handle)
    # On Windows handled exceptions are logged, too.
    return before if crashed and os.name != "nt" else None

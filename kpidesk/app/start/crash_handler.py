"""What nobody foresaw: written down without her figures, and told her once in a sentence."""

from __future__ import annotations

import faulthandler
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from kpidesk.domain.errors import Fault, NotDone

_CRASH, _CRASH_BEFORE = "crash.log", "crash-before.log"


def fault_of(error: BaseException) -> Fault:
    """The fault to tell her of; what was not foreseen is written to the error log first."""
    if isinstance(error, Fault):
        return error
    from kpidesk.system.error_log import write_error

    kind = type(error).__name__
    try:
        return NotDone("unexpected", kind=kind, file=write_error(error))
    except (OSError, NotDone):
        return NotDone("unexpected_unlogged", kind=kind)


def install_crash_handler(tell: Callable[[Fault], object]) -> None:
    """Have `tell` told of all that rises out of a slot; each place of the program once."""
    told: set[tuple[type[BaseException], int, int]] = set()

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        place = _place(trace)
        if not isinstance(error, Fault) and (kind, *place) in told:
            return
        told.add((kind, *place))
        tell(fault_of(error))

    sys.excepthook = caught


def watch_for_crashes() -> Path | None:
    """Have a crash of the interpreter written down; where the last one is, if there was one.

    The names of functions only, never their values. Raises OSError, NotDone `folder_unusable`.
    """
    from kpidesk.system.paths import OWNER_FILE, owner_only, state_folder

    path = owner_only(state_folder()) / _CRASH
    before = path.with_name(_CRASH_BEFORE)
    crashed = path.is_file() and path.stat().st_size > 0
    if crashed:
        path.replace(before)
    # Open for as long as the process lives: in a crash it is too late to open anything.
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, OWNER_FILE)
    faulthandler.enable(handle)
    # Windows writes down what it then gets over.
    return before if crashed and os.name != "nt" else None


def _place(trace: TracebackType | None) -> tuple[int, int]:
    """Where it rose: the code, and the line in it."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return (id(trace.tb_frame.f_code), trace.tb_lineno) if trace is not None else (0, 0)

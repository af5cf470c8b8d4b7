"""Uncaught exceptions: logged without user data, shown once in the message bar."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kpidesk.app.start.crash_handler import fault_of
from kpidesk.domain.errors import Fault
from kpidesk.i18n.file_texts import CUT_OFF
from kpidesk.ui.message import Message, Tone

if TYPE_CHECKING:
    from kpidesk.app.start.appearance import Appearance
    from kpidesk.ui.window.main_window import MainWindow


def report_cut_off(log: Path | None, window: MainWindow, appearance: Appearance) -> None:
    """Say that the last run was cut off, if it was: then there is a log of it."""
    if log is not None:
        words = appearance.words
        window.bar.say(Message(words(CUT_OFF, file=log), Tone.WARNING))


class CrashReporter(QObject):
    """Reports uncaught exceptions of any thread, each place of the program once.

    `tell` is always called on the thread of the window: a widget must not be touched from
    another one.
    """

    _caught = Signal(object)

    def __init__(self, tell: Callable[[Fault], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._seen: set[tuple[type[BaseException], int, int]] = set()
        # Queued even within the window's thread: the exception may come from a paint event.
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over Python's hooks for uncaught exceptions."""
        sys.excepthook = self.report
        threading.excepthook = self._report_thread

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception and have the window say so. Fits `sys.excepthook`."""
        seen = (kind, *_place(trace))
        if not isinstance(error, Fault) and seen in self._seen:
            return
        self._seen.add(seen)
        self._caught.emit(fault_of(error))

    def _report_thread(self, arguments: threading.ExceptHookArgs) -> None:
        error = arguments.exc_value
        if error is not None and not isinstance(error, SystemExit):
            self.report(arguments.exc_type, error, arguments.exc_traceback)

    def _on_caught(self, fault: Fault) -> None:
        self._tell(fault)


def _place(trace: TracebackType | None) -> tuple[int, int]:
    """Return the code and the line where the exception was raised."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return (id(trace.tb_frame.f_code), trace.tb_lineno) if trace is not None else (0, 0)

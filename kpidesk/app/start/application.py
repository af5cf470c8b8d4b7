"""Creates the QApplication; a missing screen becomes a fault in words."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from kpidesk.domain.errors import NotDone
from kpidesk.system.bundled_files import APPLICATION, APPLICATION_ID

#: Threads of numpy, which pyqtgraph imports: starting more takes half of its import's time, and
#: nothing here does linear algebra. Set before Qt reads the environment in other threads.
_NUMPY_THREADS = "OPENBLAS_NUM_THREADS"
_DISPLAYS = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")


class Application(QApplication):
    """A QApplication that emits the file that macOS asks it to open."""

    file_given = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Handle QFileOpenEvent."""
        if isinstance(event, QFileOpenEvent):
            self.file_given.emit(event.file())
            return True
        return super().event(event)


def start_application(no_screen: Callable[[], int], *, without_screen: bool = False) -> Application:
    """Returns the application; offscreen where there is no display and `without_screen` is set.

    Raises NotDone `display_missing` where the environment names no display. Where Qt cannot use
    the named one it aborts; `no_screen` then reports that, and its status ends the process.
    """
    os.environ.setdefault(_NUMPY_THREADS, "1")
    arguments = [APPLICATION, "-style", "fusion"]
    if not _may_have_display(os.environ, sys.platform):
        if not without_screen:
            raise NotDone("display_missing")
        arguments += ["-platform", "offscreen"]
    before: list[tuple[QtMsgType, str]] = []

    def listen(kind: QtMsgType, _: QMessageLogContext, text: str | None) -> None:
        if kind is QtMsgType.QtFatalMsg:
            status = no_screen()
            if sys.stderr is not None:
                sys.stderr.flush()
            # Qt would abort after this handler.
            os._exit(status)
        before.append((kind, text or ""))

    own = qInstallMessageHandler(listen)
    try:
        application = Application(arguments)
    finally:
        qInstallMessageHandler(own)
    # The desktop finds the window's icon by this name.
    application.setDesktopFileName(APPLICATION_ID)
    for kind, text in before:
        if kind is not QtMsgType.QtInfoMsg and sys.stderr is not None:
            sys.stderr.write(f"{text}\n")
    return application


def _may_have_display(environment: Mapping[str, str], system: str) -> bool:
    if system in ("win32", "darwin"):
        return True
    return any(environment.get(name) for name in _DISPLAYS)

"""The QApplication of the window, or a sentence where there is no screen to open one on."""

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

_DISPLAYS = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")


class Application(QApplication):
    """Passes on the file that macOS asks it to open."""

    file_given = Signal(str)

    def event(self, event: QEvent) -> bool:
        """See what the system wants."""
        if isinstance(event, QFileOpenEvent):
            self.file_given.emit(event.file())
            return True
        return super().event(event)


def start_application(no_screen: Callable[[], int], *, without_screen: bool = False) -> Application:
    """The application, in front of a screen; behind none, where it may be `without_screen`.

    Raises NotDone `display_missing` where the environment names none. Where one is named and
    Qt cannot use it, Qt ends the process; it then ends with the status of `no_screen`, which
    says so, and never by a signal.
    """
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
            # Qt aborts when this returns.
            os._exit(status)
        before.append((kind, text or ""))

    own = qInstallMessageHandler(listen)
    try:
        application = Application(arguments)
    finally:
        qInstallMessageHandler(own)
    # By this name a desktop finds the icon of the window.
    application.setDesktopFileName(APPLICATION_ID)
    for kind, text in before:
        if kind is not QtMsgType.QtInfoMsg and sys.stderr is not None:
            sys.stderr.write(f"{text}\n")
    return application


def _may_have_display(environment: Mapping[str, str], system: str) -> bool:
    if system in ("win32", "darwin"):
        return True
    return any(environment.get(name) for name in _DISPLAYS)

"""Fonts need a QGuiApplication: the one that is there, or one that needs no display."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kpidesk.system.bundled_files import APPLICATION

_SCREENLESS = "offscreen"


def ensure_gui() -> QGuiApplication:
    """The running QGuiApplication, or a new one for a command that shows nothing.

    A command must work without a display, so on Linux the new one does not look for one. The
    caller keeps the result for as long as it draws. Raises RuntimeError where a
    QCoreApplication without graphics is running.
    """
    running = QCoreApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if running is not None:
        raise RuntimeError("an application without graphics is running")
    # As an argument it outdoes a QT_QPA_PLATFORM that names a display which is not there.
    arguments = [] if sys.platform in ("win32", "darwin") else ["-platform", _SCREENLESS]
    return QGuiApplication([APPLICATION, *arguments])

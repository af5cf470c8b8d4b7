"""Fonts need a QGuiApplication: the one that is there, or one that needs no display."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

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
    if sys.platform not in ("win32", "darwin"):
        os.environ.setdefault("QT_QPA_PLATFORM", _SCREENLESS)
    return QGuiApplication([])

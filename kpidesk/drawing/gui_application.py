"""Makes sure that a QGuiApplication exists, which fonts require."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kpidesk.system.bundled_files import APPLICATION

_PLATFORM = "offscreen"


def ensure_gui() -> QGuiApplication:
    """Returns the running QGuiApplication, or a new one for a command that opens no window.

    The new one needs no display. The caller keeps a reference for as long as it draws. Raises
    RuntimeError where a plain QCoreApplication is running.
    """
    running = QCoreApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if running is not None:
        raise RuntimeError("an application without graphics is running")
    # An argument overrides a QT_QPA_PLATFORM that names a missing display.
    arguments = [] if sys.platform in ("win32", "darwin") else ["-platform", _PLATFORM]
    return QGuiApplication([APPLICATION, *arguments])

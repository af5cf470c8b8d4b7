"""The names of keys in texts of the window."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

_ISOLATED = "\N{LEFT-TO-RIGHT ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"


def key_names(keys: QKeySequence | str) -> str:
    """Returns the names of keys on this system, isolated in a window from right to left."""
    name = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return _ISOLATED.format(name) if name and QApplication.isRightToLeft() else name

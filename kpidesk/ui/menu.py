"""A menu in which the names of keys keep their order beside texts from right to left."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QStyleOptionMenuItem

_ISOLATED = "\N{LEFT-TO-RIGHT ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"


class Menu(QMenu):
    """Isolates what Qt adds to the text of an action."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        if self.isRightToLeft():
            text, tab, keys = option.text.partition("\t")
            if keys:
                option.text = f"{text}{tab}{_ISOLATED.format(keys)}"


def key_names(keys: QKeySequence | str) -> str:
    """Returns the names of keys on this system, isolated in a window from right to left."""
    name = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return _ISOLATED.format(name) if name and QApplication.isRightToLeft() else name

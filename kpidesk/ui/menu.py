"""A menu in which the names of keys keep their order beside texts from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    # The empty window has menus: importing these would take one percent of its time.
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QStyleOptionMenuItem

_ISOLATED = "\N{LEFT-TO-RIGHT ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"


class Menu(QMenu):
    """Isolates what Qt adds to the text of an action."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        if self.isRightToLeft():
            text, tab, keys = option.text.partition("\t")
            if keys:
                option.text = f"{text}{tab}{_ISOLATED.format(keys)}"

"""Buttons with words on them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Button(QPushButton):
    """Enter presses the button that has the focus, in a page as in a dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


def make_button(
    text: str,
    on_click: Callable[[], object],
    parent: QWidget | None = None,
    *,
    primary: bool = False,
    quiet: bool = False,
) -> Button:
    """A button. One on a page is `primary`; `quiet` ones have no frame."""
    made = Button(text, parent)
    made.setAutoDefault(False)
    if primary:
        made.setProperty("primary", True)
    if quiet:
        made.setProperty("quiet", True)
    made.clicked.connect(lambda _=False: on_click())
    return made

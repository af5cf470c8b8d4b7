"""Push buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Button(QPushButton):
    """A push button that Enter presses as Space does, also outside of dialogs."""

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
    """Returns a button. At most one on a page is `primary`; `quiet` ones have no frame."""
    button = Button(text, parent)
    button.setAutoDefault(False)
    if primary:
        button.setProperty("primary", True)
    if quiet:
        button.setProperty("quiet", True)
    button.clicked.connect(lambda _=False: on_click())
    return button

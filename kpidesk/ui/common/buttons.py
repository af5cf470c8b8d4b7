"""Push buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

#: Pixels between the focus ring of a filled button and its filling.
_GAP = 2
_BASE = QPalette.ColorRole.Base
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Button(QPushButton):
    """A push button that Enter presses as Space does, also outside of dialogs.

    A primary one is filled, with its focus ring apart from the filling.
    """

    def set_primary(self, primary: bool) -> None:
        if bool(self.property("primary")) is not primary:
            self.setProperty("primary", primary)
            if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                self.style().unpolish(self)
                self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # With Ctrl it is the shortcut of a command that may be disabled.
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and not control:
            # A key held down in a field may have moved the focus here.
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("primary") and self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QApplication.palette().color(_BASE), _GAP))
            inside = 1.5 * _GAP
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(inside, inside, -inside, -inside), 2, 2
            )
            painter.end()


def make_button(
    text: str,
    on_click: Callable[[], object],
    parent: QWidget | None = None,
    *,
    primary: bool = False,
    quiet: bool = False,
) -> Button:
    """Returns a button. At most one on a page is `primary`; `quiet` ones have no frame."""
    # Not in the constructor, for which PySide6 would create QIcon, in a millisecond.
    button = Button(parent)
    button.setText(text)
    button.setAutoDefault(False)
    if primary:
        button.setProperty("primary", True)
    if quiet:
        button.setProperty("quiet", True)
    button.clicked.connect(lambda _=False: on_click())
    return button

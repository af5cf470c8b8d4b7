"""The message bar: a message across the window, with up to two buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kpidesk.ui.announcement import announce
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_row
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID, TextSize, font

_SHOWN_MS = 12_000


class MessageBar(QWidget):
    """Hidden until there is a message. Reports of success hide by themselves, errors stay.

    A `lasting` bar has no close button and never hides by itself.
    """

    closed = Signal()

    def __init__(
        self, colours: Colours, parent: QWidget | None = None, *, lasting: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._colours, self._lasting = colours, lasting
        self._message = Message("")
        self._label = plain_label()
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        #: Hidden where the message has no action, or no second one.
        self.action = make_button("", lambda: self._on_act(self._message.act))
        self.second = make_button("", lambda: self._on_act(self._message.act_second))
        self._close = make_button("✕", self.dismiss, quiet=True)
        self._clock = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._clock.timeout.connect(self.dismiss)
        shown = (self._label, 1), self.action, self.second, self._close
        make_row(*shown, parent=self, margins=(3 * GRID, GRID // 2, 3 * GRID, GRID // 2))
        self._close.setVisible(not lasting)
        self.hide()

    @property
    def text(self) -> str:
        """The text of the message; empty while the bar is hidden."""
        return self._message.text if not self.isHidden() else ""

    @property
    def message(self) -> Message | None:
        """The message; None while the bar is hidden."""
        return self._message if not self.isHidden() else None

    def set_close_name(self, text: str) -> None:
        """Set the accessible name and tool tip of the close button."""
        self._close.setAccessibleName(text)
        self._close.setToolTip(text)

    def say(self, message: Message) -> None:
        """Show a message in place of the one before."""
        self._message = message
        self._label.setText(message.text)
        self.action.setText(message.action)
        self.action.setVisible(bool(message.action))
        self.second.setText(message.second)
        self.second.setVisible(bool(message.second))
        self.recolour(self._colours)
        self.show()
        announce(self, message.text)
        self._clock.stop()
        if not self._lasting and message.tone is Tone.DONE and message.act is None:
            self._clock.start()

    def dismiss(self) -> None:
        self._clock.stop()
        self.hide()
        self.closed.emit()

    def withdraw(self, message: Message | None) -> None:
        """Hide the bar if it shows this message."""
        if message is not None and self.message is message:
            self.dismiss()

    def recolour(self, colours: Colours) -> None:
        """Use other colors, and the application's font."""
        self._colours = colours
        self._label.setFont(font(TextSize.BODY))
        ground, ink = {
            Tone.DONE: (colours.accent_soft, colours.text),
            Tone.WARNING: (colours.warning_soft, colours.text),
            Tone.ERROR: (colours.error_soft, colours.text),
        }[self._message.tone]
        self.setStyleSheet(
            f"MessageBar {{ background: {ground}; border-bottom: 1px solid {colours.line}; }}"
            f" QLabel {{ color: {ink}; }}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape hides the bar."""
        if event.key() == Qt.Key.Key_Escape and not self._lasting:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _on_act(self, act: Callable[[], object] | None) -> None:
        if not self._lasting:
            self.dismiss()
        if act is not None:
            act()

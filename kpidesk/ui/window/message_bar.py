"""A strip across the window: a sentence, perhaps a button, perhaps a way to put it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID

_SHOWN_MS = 12_000


class MessageBar(QWidget):
    """Hidden until it has something to say. What was done goes away by itself, a fault does not."""

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
        self._button = make_button("", self._on_act)
        self._close = make_button("✕", self.put_away, quiet=True)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SHOWN_MS)
        self._clock.timeout.connect(self.put_away)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        layout.setSpacing(GRID)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        self._close.setVisible(not lasting)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is put away."""
        return self._message.text if not self.isHidden() else ""

    @property
    def message(self) -> Message | None:
        """What it shows; None while it is put away."""
        return self._message if not self.isHidden() else None

    @property
    def action(self) -> QPushButton:
        """Its button; hidden where there is nothing to do."""
        return self._button

    def name_close(self, text: str) -> None:
        """What the button that puts the strip away is called."""
        self._close.setAccessibleName(text)
        self._close.setToolTip(text)

    def say(self, message: Message) -> None:
        """Show a message in place of what stood there."""
        self._message = message
        self._label.setText(message.text)
        self._button.setText(message.action)
        self._button.setVisible(bool(message.action))
        self.recolour(self._colours)
        self.show()
        self._clock.stop()
        if not self._lasting and message.tone is Tone.DONE and message.act is None:
            self._clock.start()

    def put_away(self) -> None:
        """Hide it."""
        self._clock.stop()
        self.hide()
        self.closed.emit()

    def recolour(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
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
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape and not self._lasting:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _on_act(self) -> None:
        act = self._message.act
        if not self._lasting:
            self.put_away()
        if act is not None:
            act()

"""The message bar: a message at the top of the window or over the page, with up to two buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from kpidesk.ui.announcement import announce
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_row
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.theme.colours import Colours
from kpidesk.ui.theme.metrics import GRID, TextSize, font

if TYPE_CHECKING:
    from kpidesk.ui.workspace import Workspace

_SHOWN_MS = 12_000
#: With a button; for that long it may cover what is below it.
_OFFERED_MS = 30_000
#: The distance of a floating bar from the lower end, where pages have a foot.
_ABOVE_FOOT = 8 * GRID


class MessageBar(QWidget):
    """Hidden until there is a message. Reports of success hide by themselves, errors stay.

    A `lasting` bar has no close button and never hides by itself. After `float_over`, reports of
    success float over the lower end of a widget and move nothing; others stay in the layout.
    """

    closed = Signal()

    def __init__(
        self,
        colours: Colours,
        parent: QWidget | None = None,
        *,
        lasting: bool = False,
    ) -> None:
        super().__init__(parent)
        self._over: QWidget | None = None
        self._column: QBoxLayout | None = None
        self._index = 0
        self.floating = False
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._colours, self._lasting = colours, lasting
        self._message = Message("")
        #: The message, once the step that it came in is over.
        self.settled: Message | None = None
        self._label = plain_label()
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        #: Hidden where the message has no action, or no second one.
        self.action = make_button("", lambda: self._on_act(self._message.act))
        self.second = make_button("", lambda: self._on_act(self._message.act_second))
        self._close = make_button("✕", self.dismiss, quiet=True)
        self._clock = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._clock.timeout.connect(self._on_time)
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

    def float_over(self, widget: QWidget, column: QBoxLayout) -> None:
        """Let reports of success float over the widget; `column` contains this bar."""
        self._over, self._column, self._index = widget, column, column.indexOf(self)
        widget.installEventFilter(self)

    def say(self, message: Message) -> None:
        """Show a message in place of the one before."""
        self._message, self.settled = message, None
        QTimer.singleShot(0, self, lambda: self._settle(message))
        self._label.setText(message.text)
        self.action.setText(message.action)
        self.action.setVisible(bool(message.action))
        self.second.setText(message.second)
        self.second.setVisible(bool(message.second))
        self._float(floating=self._over is not None and message.tone is Tone.DONE)
        self.recolour(self._colours)
        self.show()
        self._place()
        announce(self, message.text)
        self._clock.stop()
        if not self._lasting and message.tone is Tone.DONE:
            self._clock.start(_SHOWN_MS if message.act is None else _OFFERED_MS)

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
        if self.floating:
            self.setStyleSheet(
                f"MessageBar {{ background: {colours.tip}; border: 1px solid {colours.on_tip};"
                f" border-radius: 4px; }} QLabel {{ color: {colours.on_tip}; }}"
                f" QPushButton[quiet='true'] {{ color: {colours.on_tip}; }}"
                f" QPushButton[quiet='true']:hover {{ color: {colours.text}; }}"
            )
            return
        ground = {
            Tone.DONE: colours.accent_soft,
            Tone.WARNING: colours.warning_soft,
            Tone.ERROR: colours.error_soft,
        }[self._message.tone]
        self.setStyleSheet(
            f"MessageBar {{ background: {ground}; border-bottom: 1px solid {colours.line}; }}"
            f" QLabel {{ color: {colours.text}; }}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape hides the bar."""
        if event.key() == Qt.Key.Key_Escape and not self._lasting:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower end of the widget that the bar floats over."""
        if event.type() is QEvent.Type.Resize and watched is self._over:
            self._place()
        return super().eventFilter(watched, event)

    def _float(self, *, floating: bool) -> None:
        """Take the bar out of its layout, or put it back."""
        if floating is self.floating or self._column is None:
            return
        self.floating = floating
        if floating:
            self._column.removeWidget(self)
            self.raise_()
        else:
            self._column.insertWidget(self._index, self)

    def _place(self) -> None:
        if not self.floating or self._over is None:
            return
        room = self._over.rect()
        # A label that wraps asks for less width than its text takes in one line.
        line = self._label.fontMetrics().horizontalAdvance(self._message.text) + GRID
        rest = self.sizeHint().width() - self._label.sizeHint().width()
        width = min(line + rest, room.width() - 4 * GRID)
        height = max(self.heightForWidth(width), 5 * GRID)
        at = QPoint((room.width() - width) // 2, room.height() - height - _ABOVE_FOOT)
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(QRect(self._over.mapTo(parent, at), QSize(width, height)))

    def _on_time(self) -> None:
        """Hide the bar, but not while the pointer or the keyboard is on it."""
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._clock.start()
        else:
            self.dismiss()

    def _settle(self, message: Message) -> None:
        if self._message is message:
            self.settled = message

    def _on_act(self, act: Callable[[], object] | None) -> None:
        if not self._lasting:
            self.dismiss()
        if act is not None:
            act()


class PostedMessages(QObject):
    """Shows the messages of a practice in the bar while they are true and of use.

    A report goes with the page that it came on, and one that holds `until_change` also with the
    next change. What came in the same step as that stays, and what the window itself offers.
    """

    def __init__(self, bar: MessageBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._workspace: Workspace | None = None
        self._last: Message | None = None

    def follow(self, workspace: Workspace | None) -> None:
        """Show the messages of this practice from now on, or none."""
        if self._workspace is not None:
            self._workspace.message_posted.disconnect(self._on_posted)
            self._workspace.message_withdrawn.disconnect(self._bar.withdraw)
            self._workspace.changed.disconnect(self._on_changed)
        self._workspace = workspace
        if workspace is not None:
            workspace.message_posted.connect(self._on_posted)
            workspace.message_withdrawn.connect(self._bar.withdraw)
            workspace.changed.connect(self._on_changed)

    def withdraw(self) -> None:
        """Hide the message of the practice, if there is one."""
        self._bar.withdraw(self._last)

    def leave_page(self) -> None:
        """Hide a report about the page that is left."""
        message = self._bar.settled
        if message is None or not (message.tone is Tone.DONE or message.until_change):
            return
        if message is self._last or message.act is None:
            self._bar.withdraw(message)

    def _on_posted(self, message: Message) -> None:
        self._last = message
        self._bar.say(message)

    def _on_changed(self) -> None:
        message = self._bar.settled
        if message is not None and message.until_change:
            self._bar.withdraw(message)

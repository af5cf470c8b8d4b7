"""The field of one figure: keeps what was typed, and signals where the user goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kpidesk.domain.amounts.parse_amount import LONGEST
from kpidesk.ui.notes.note_corner import paint_note_corner
from kpidesk.ui.notes.note_words import NoteMark

_Key = Qt.Key
_Standard = QKeySequence.StandardKey
_FIRST_EMPTY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, _Key.Key_E)
_UNDOING = (_Standard.Undo, _Standard.Redo)

#: How far inside of the field the corner of a note is: at its edge, below the focus ring.
_INSET = 2


class FigureField(QLineEdit):
    """A line of text that signals, and decides nothing.

    `edited` at each key, `entered` and `left` as the focus comes and goes, `gone` with 1 for
    Enter and Down and -1 for Up, and whether it is an arrow, `offer_requested` for `=`, `dropped`
    for Esc, `pasted`, `refused` for keys that would change it where it only shows.
    `shown` is the text that stands for what is in the file; a field with another is `dirty`.
    Whoever handles `left` may set `stays`, so that Tab does not leave.
    """

    edited = Signal()
    entered = Signal()
    left = Signal()
    gone = Signal(int, bool)
    offer_requested = Signal()
    dropped = Signal()
    pasted = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = ""
        self.stays = False
        self._noted: NoteMark | None = None
        self.setProperty("dense", True)
        # A dropped file is a table for the window.
        self.setAcceptDrops(False)
        # Longer than any amount, so that a slip is answered with words and not cut off.
        self.setMaxLength(4 * LONGEST)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.textEdited.connect(lambda _: self.edited.emit())

    @property
    def dirty(self) -> bool:
        """Whether the text is another than what stands."""
        return self.text() != self.shown

    def show_text(self, text: str) -> None:
        """Show what stands, whatever was typed."""
        self.shown = text
        if self.text() != text:
            self.setText(text)

    def shut(self, shut: bool) -> None:
        """Whether it only shows; then Tab passes it by."""
        if shut is self.isReadOnly():
            return
        self.setReadOnly(shut)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if shut else Qt.FocusPolicy.StrongFocus)
        self._dress()

    def show_note(self, mark: NoteMark | None) -> None:
        """Show the mark of a note in the corner."""
        if mark is not self._noted:
            self._noted = mark
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._noted is not None:
            painter = QPainter(self)
            corner = QPointF(self.width() - _INSET, _INSET)
            paint_note_corner(painter, corner, self._noted, self.palette().link().color())
            painter.end()

    def show_wrong(self, wrong: bool) -> None:
        """Whether its edge says that something is wrong with it."""
        if wrong is not bool(self.property("wrong")):
            self.setProperty("wrong", wrong)
            self._dress()

    def _dress(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)

    def settle(self) -> None:
        """What was typed stands now, as it was typed."""
        self.shown = self.text()

    def insert_text(self, text: str) -> None:
        """Insert a text at the cursor as if it was typed."""
        if not self.isReadOnly():
            self.insert(text.strip())
            self.edited.emit()

    def event(self, event: QEvent) -> bool:
        """Leave keys of the page to it, and undo and redo while nothing is being typed."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoing = not self.dirty and any(event.matches(each) for each in _UNDOING)
            of_page = event.matches(_Standard.MoveToStartOfDocument)
            # On X11 without a desktop environment Ctrl+E would go to the end of the text.
            of_page = of_page or event.keyCombination() == _FIRST_EMPTY
            if undoing or of_page:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, go back, give up, take the offer, paste; anything else is typing."""
        key = event.key()
        erases = key in (_Key.Key_Delete, _Key.Key_Backspace)
        if self.isReadOnly() and (erases or (event.text().isprintable() and event.text())):
            self.refused.emit()
        elif key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Down):
            self.gone.emit(1, key == _Key.Key_Down)
        elif key == _Key.Key_Up:
            self.gone.emit(-1, True)
        elif key == _Key.Key_Escape:
            self.dropped.emit()
        elif event.matches(_Standard.Paste):
            self.pasted.emit()
        elif event.text() == "=" and not self.isReadOnly():
            self.offer_requested.emit()
        elif not self.dirty and any(event.matches(each) for each in _UNDOING):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Record first; Tab stays once where the figure is not saved by it."""
        self.stays = False
        self.left.emit()
        if self.stays and next:
            self.selectAll()
            return True
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving a field records it; a menu or another window is no leaving."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

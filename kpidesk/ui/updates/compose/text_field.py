"""Text fields of an update: they grow with their text, and say when they are left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy

from kpidesk.ui.text_alignment import align_text
from kpidesk.ui.theme.metrics import GRID

_LEAST_LINES, _MOST_LINES = 2, 9
#: Padding and border at each side, as in the style sheet.
_PADDING = GRID + 1
_SAVE = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)


def _leaves_to_page(event: QEvent) -> bool:
    """Returns whether a key saves the update: without a desktop, X11 fields would take Ctrl+E."""
    overrides = event.type() is QEvent.Type.ShortcutOverride
    if overrides and isinstance(event, QKeyEvent) and event.keyCombination() == _SAVE:
        event.ignore()
        return True
    return False


class GrowingText(QPlainTextEdit):
    """Plain text of several lines. `edited` is emitted for what the user types only.

    Tab leaves the field.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, name: str, placeholder: str = "", *, lines: int = _LEAST_LINES) -> None:
        super().__init__()
        self._lines = lines
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        align_text(self)
        self.textChanged.connect(self._on_changed)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show a text; nothing is emitted, and the cursor stays where the text is the same."""
        if text != self.toPlainText():
            with QSignalBlocker(self):
                self.setPlainText(text)
            self._fit()

    def insert(self, text: str) -> None:
        """Insert a text at the cursor, on a line of its own."""
        before = self.toPlainText()[: self.textCursor().position()]
        self.insertPlainText(f"\n{text}" if before and not before.endswith("\n") else text)
        self.setFocus()

    def minimumSizeHint(self) -> QSize:
        return QSize(GRID * 10, self.height())

    def event(self, event: QEvent) -> bool:
        if self._leaves_undo(event):
            event.ignore()
            return False
        return not _leaves_to_page(event) and super().event(event)

    def _leaves_undo(self, event: QEvent) -> bool:
        """Returns whether a key undoes or repeats what was done elsewhere: here is nothing to."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        keys, document = QKeySequence.StandardKey, self.document()
        undo = event.matches(keys.Undo) and not document.isUndoAvailable()
        return undo or (event.matches(keys.Redo) and not document.isRedoAvailable())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Another height during the event would leave the viewport at the former one.
        QTimer.singleShot(0, self, self._fit)

    def _on_changed(self) -> None:
        self._fit()
        self.edited.emit()

    def _fit(self) -> None:
        """Give the field the height of its lines, within bounds; beyond them it scrolls."""
        lines = int(self.document().size().height())
        scrolls = Qt.ScrollBarPolicy
        many = lines > _MOST_LINES
        self.setVerticalScrollBarPolicy(
            scrolls.ScrollBarAlwaysOn if many else scrolls.ScrollBarAlwaysOff
        )
        shown = min(max(lines, self._lines), _MOST_LINES)
        margin = int(2 * self.document().documentMargin())
        needed = shown * self.fontMetrics().lineSpacing() + margin + 2 * _PADDING
        if needed != self.minimumHeight():
            self.setFixedHeight(needed)


class LineField(QLineEdit):
    """One line of plain text. `edited` is emitted for what the user types only.

    Enter leaves the field for the next one.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(lambda _: self.edited.emit())
        self.editingFinished.connect(self.left)

    def show_text(self, text: str) -> None:
        """Show a text; nothing is emitted, and the cursor stays where the text is the same."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        return not _leaves_to_page(event) and super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()

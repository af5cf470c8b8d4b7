"""The actions of the History page, for its menu and the grid's context menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.history import texts
from kpidesk.ui.notes import texts as note_texts


class HistoryActions:
    """One QAction for each command; the page connects them.

    Copy and Paste have no keys here: those of the window's Edit menu do the same.
    """

    def __init__(self, page: QWidget, grid: QWidget, words: Words) -> None:
        """Create the actions. The key of `blank` works only in the `grid`, others on the page."""
        self._words = words
        self.edit = self._action(page, texts.EDIT, "F2")
        self.blank = self._action(grid, texts.BLANK, "Del")
        self.blank.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.note = self._action(page, note_texts.NOTE, "F4", "Shift+F2")
        self.period_note = self._action(page, note_texts.PERIOD_NOTE, "Shift+F4")
        self.changes = self._action(page, texts.CHANGES, "Ctrl+L")
        self.copy = self._action(page, texts.COPY)
        self.paste = self._action(page, texts.PASTE)
        self.go_to = self._action(page, texts.GO_TO, "Ctrl+G")

    def all(self) -> list[QAction]:
        return [
            self.edit,
            self.blank,
            self.note,
            self.period_note,
            self.changes,
            self.copy,
            self.paste,
            self.go_to,
        ]

    def enable(self, *, measure: bool, entry: bool, editable: bool, read_only: bool) -> None:
        """Enable the actions that apply to the current cell, and disable the others.

        `measure` and `entry` say whether it belongs to a measure and to one single entry. Copy
        is always enabled, as that of the Edit menu: every cell can be copied.
        """
        self.edit.setEnabled(editable)
        self.blank.setEnabled(measure and not read_only)
        self.note.setEnabled(entry)
        self.period_note.setEnabled(measure)
        self.changes.setEnabled(measure)
        self.paste.setEnabled(measure and not read_only)

    def changes_button(self) -> QPushButton:
        """Returns a button for the changes, enabled as the action is."""
        button = make_button(self._words(texts.SHOW_CHANGES), self.changes.trigger)
        button.setEnabled(self.changes.isEnabled())
        self.changes.enabledChanged.connect(button.setEnabled)
        return button

    def _action(self, owner: QWidget, text: Text, *keys: str) -> QAction:
        action = QAction(self._words(text), owner)
        action.setShortcuts([QKeySequence(key) for key in keys])
        owner.addAction(action)
        return action

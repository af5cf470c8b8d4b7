"""The actions of the History page: one of each, in its menu and at the pointer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from kpidesk.i18n.text import Text
from kpidesk.ui.history import texts
from kpidesk.ui.history.grid_view import GridView
from kpidesk.ui.page import Page

Act = Callable[[], object]


class Deeds(Protocol):
    """What the actions have the page do."""

    def edit_figure(self) -> None:
        """Open the current figure."""

    def blank(self) -> None:
        """Blank what is chosen."""

    def edit_note(self) -> None:
        """Write a note on the current entry."""

    def edit_period_note(self) -> None:
        """Write a note on the current period."""

    def show_changes(self) -> None:
        """List the changes of the current entry."""

    def go_to_period(self) -> None:
        """Ask for a period."""


class HistoryActions:
    """Made once for a page. Copy and Paste have no keys here: the window's own do the same."""

    def __init__(self, page: Page, deeds: Deeds, view: GridView) -> None:
        self._page, self._view = page, view
        self.edit = self._made(texts.EDIT, deeds.edit_figure, "F2")
        self.blank = self._made(texts.BLANK, deeds.blank, "Del", at_grid=True)
        self.note = self._made(texts.NOTE, deeds.edit_note, "F4", "Shift+F2")
        self.period_note = self._made(texts.PERIOD_NOTE, deeds.edit_period_note, "Shift+F4")
        self.changes = self._made(texts.CHANGES, deeds.show_changes, "Ctrl+L")
        self.copy = self._made(texts.COPY, page.copy)
        self.paste = self._made(texts.PASTE, page.paste)
        self.go_to = self._made(texts.GO_TO, deeds.go_to_period, "Ctrl+G")
        self.all = [
            self.edit,
            self.blank,
            self.note,
            self.period_note,
            self.changes,
            self.copy,
            self.paste,
            self.go_to,
        ]

    def enable(self, *, measure: bool, place: bool, editable: bool, read_only: bool) -> None:
        """Offer what can be done with the current cell."""
        self.edit.setEnabled(editable)
        self.blank.setEnabled(measure and not read_only)
        self.note.setEnabled(place)
        self.period_note.setEnabled(measure)
        self.changes.setEnabled(place)
        self.copy.setEnabled(measure)
        self.paste.setEnabled(measure and not read_only)

    def _made(self, text: Text, act: Act, *keys: str, at_grid: bool = False) -> QAction:
        action = QAction(self._page.workspace.words(text), self._page)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked: act())
        owner = self._view if at_grid else self._page
        owner.addAction(action)
        return action

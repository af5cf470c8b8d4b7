"""The list of all updates with their states, and of those that are due."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from kpidesk.domain.updates.update import UpdateState
from kpidesk.domain.updates.update_summary import UpdateSummary
from kpidesk.i18n.locales.day_text import short_day
from kpidesk.i18n.period_words import period_title
from kpidesk.i18n.sentences import side_by_side
from kpidesk.ui.updates import texts
from kpidesk.ui.updates.version_box import version_text
from kpidesk.ui.workspace import Workspace

_KEY = Qt.ItemDataRole.UserRole
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class UpdateTable(QTableWidget):
    """`opened` carries the key of the update that the user opened, by Enter or a double click."""

    opened = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(0, 3)
        self._workspace = workspace
        words = workspace.words
        heads = texts.LIST_PERIOD, texts.LIST_CLIENT, texts.LIST_STATE
        self.setHorizontalHeaderLabels([words(each) for each in heads])
        self.setAccessibleName(words(texts.TITLE))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(_LEADING)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.activated.connect(lambda index: self._open(index.row()))

    def fill(self, updates: Sequence[UpdateSummary]) -> None:
        """List updates in their order."""
        names = {each.id: each.name for each in self._workspace.services.records.clients()}
        words = self._workspace.words
        self.setRowCount(len(updates))
        for row, each in enumerate(updates):
            period = period_title(words, each.key.period)
            client = each.key.client
            name = words(texts.WHOLE) if client is None else names.get(client, "")
            for column, text in enumerate((period, name, self._state(each))):
                item = QTableWidgetItem(text)
                item.setData(_KEY, each.key)
                self.setItem(row, column, item)
        if updates:
            # Qt's `selectRow` selects nothing in a table from right to left.
            self.setCurrentCell(0, 0)

    def _state(self, each: UpdateSummary) -> str:
        words = self._workspace.words
        if each.state is None:
            return words(texts.NOT_BEGUN)
        text = version_text(words, each)
        if each.state is UpdateState.SENT or not each.sent_on:
            return text
        return side_by_side(words(texts.SENT_ON, day=short_day(words, each.sent_on)), text)

    def _open(self, row: int) -> None:
        item = self.item(row, 0)
        if item is not None:
            self.opened.emit(item.data(_KEY))

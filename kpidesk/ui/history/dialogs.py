"""The dialogs of the History page: changes of an entry, parts of a sum, the period to go to."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from kpidesk.domain.change import LogEntry
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, period_of
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.tables.table_vocabulary import table_vocabulary
from kpidesk.services.tables.periods.period_text import PeriodReader
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.cell_words import cell_name
from kpidesk.ui.common.labels import FaultLabel, plain_label
from kpidesk.ui.common.layouts import STRETCH, Item, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.history import texts
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace


class ChangesDialog(Dialog):
    """Shows the log of one entry, the newest change first."""

    def __init__(self, workspace: Workspace, key: EntryKey, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._key = workspace, key
        words = workspace.words
        self.setWindowTitle(words(texts.CHANGES_TITLE))
        changes = workspace.services.records.entry_log(key)
        title = words(texts.CHANGES_OF, place=name)
        headings = [words(each) for each in (texts.WHEN, texts.FROM, texts.TO)]
        rows = [self._texts(change) for change in reversed(changes)]
        self.table = _table(title, headings, rows, numbers=(1, 2))
        label = plain_label(title, TextSize.STRONG)
        close = make_button(words(texts.CLOSE), self.accept, primary=True)
        none = plain_label(words(texts.NO_CHANGES), muted=True), STRETCH
        shown: tuple[Item, ...] = ((self.table, 1),) if changes else none
        make_column(label, *shown, make_row(STRETCH, close), parent=self, margins=2 * GRID)
        close.setFocus()
        self.resize(64 * GRID, 40 * GRID)

    def _texts(self, change: LogEntry) -> tuple[str, str, str]:
        words = self._workspace.words
        when = words.formats.moment(change.at)
        return when, self._amount(change.old), self._amount(change.new)

    def _amount(self, logged: str | None) -> str:
        words = self._workspace.words
        if logged is None:
            return words(texts.BLANK_FIGURE)
        measure = self._workspace.catalogue.measure(self._key.measure)
        return amount_text(words, int(logged), measure)


class PartsDialog(Dialog):
    """Shows the entries that an amount was calculated from, which is not an entry itself."""

    def __init__(
        self,
        workspace: Workspace,
        entries: Sequence[tuple[EntryKey, int]],
        name: str,
        parent: QWidget,
    ) -> None:
        """`name` says which amount it is."""
        super().__init__(parent)
        words = workspace.words
        self.setWindowTitle(words(texts.CHANGES_TITLE))
        headings = [words(each) for each in (texts.PERIOD, texts.CLIENT, texts.FIGURE)]
        rows = [
            (
                period_name(words, key.period),
                cell_name(workspace, key.cell),
                amount_text(words, amount, workspace.catalogue.measure(key.measure)),
            )
            for key, amount in entries
        ]
        self.table = _table(name, headings, rows, numbers=(2,))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        close = make_button(words(texts.CLOSE), self.accept, primary=True)
        make_column(
            plain_label(name, TextSize.STRONG),
            plain_label(words(texts.CALCULATED_FROM)),
            (self.table, 1),
            make_row(STRETCH, close),
            parent=self,
            margins=2 * GRID,
        )
        close.setFocus()
        self.resize(64 * GRID, 48 * GRID)


def _table(
    name: str, headings: Sequence[str], rows: Sequence[Sequence[str]], numbers: Collection[int]
) -> QTableWidget:
    """Returns a table of texts, with the columns `numbers` aligned as such."""
    table = QTableWidget(len(rows), len(headings))
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(headings)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    table.verticalHeader().setVisible(False)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    for row, each in enumerate(rows):
        for column, text in enumerate(each):
            item = QTableWidgetItem(text)
            if column in numbers:
                item.setTextAlignment(
                    Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
                )
            table.setItem(row, column, item)
    return table


class PeriodDialog(Dialog):
    """Asks for a period in any spelling that tables may have; `chosen` carries it."""

    chosen = Signal(object)

    def __init__(self, workspace: Workspace, length: Length, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._length = workspace, length
        words = workspace.words
        self.setWindowTitle(words(texts.GO_TITLE))
        example = period_of(workspace.today(), length).shifted(-1)
        title = words(texts.GO_HINT, example=period_name(words, example))
        self.field = QLineEdit()
        label = plain_label(title)
        label.setBuddy(self.field)
        self.fault = FaultLabel()
        go = make_button(words(texts.GO), self.store, primary=True)
        go.setDefault(True)
        buttons = make_row(STRETCH, make_button(words(texts.CANCEL), self.reject), go)
        shown = label, self.field, self.fault, STRETCH, buttons
        make_column(*shown, parent=self, margins=2 * GRID)
        self.resize(48 * GRID, 20 * GRID)

    def store(self) -> None:
        """Emit the period and close, or show that the text is no period."""
        text, workspace = self.field.text(), self._workspace
        reader = PeriodReader(table_vocabulary(workspace.catalogue), workspace.today())
        found = {each.period(self._length) for each in reader.read_text(text) if each.complete}
        if len(found) != 1:
            fault = WrongRequest("period_unknown", period=text.strip())
            self.fault.say(self._workspace.sentence(fault))
            self.field.setFocus()
            self.field.selectAll()
            return
        self.chosen.emit(found.pop().first_within(self._length))
        self.accept()

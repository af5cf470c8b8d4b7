"""The dialog that lists imported tables, to undo one or to move its figures."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from kpidesk.domain.errors import Fault
from kpidesk.domain.import_receipt import ImportReceipt, ImportSource
from kpidesk.services.clients.clients import client_names
from kpidesk.services.tables.table_import import ImportRevision
from kpidesk.ui.announcement import announce
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.list_model import ListColumn, ListModel
from kpidesk.ui.tables.column_widths import ColumnWidths
from kpidesk.ui.tables.imports import texts
from kpidesk.ui.tables.imports.move_dialog import MoveDialog
from kpidesk.ui.tables.imports.revision_words import revision_text
from kpidesk.ui.tables.table_committer import import_service
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace

NARROWEST, _WIDEST = 8 * GRID, 40 * GRID


class ImportsDialog(Dialog):
    """A row for each import, the newest first."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._imports = import_service(workspace)
        self._by_import: Mapping[int, frozenset[int | None]] = {}
        self._names: Mapping[int, str] = {}
        words, number = workspace.words, workspace.words.formats.number
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words(texts.TITLE))
        self.model: ListModel[ImportReceipt] = ListModel(
            words,
            (
                ListColumn(texts.WHEN, lambda each: words.formats.moment(each.at)),
                ListColumn(texts.SOURCE, self._source),
                ListColumn(texts.CLIENT, self._owners),
                ListColumn(texts.ROWS, lambda each: number(each.rows_read), True),
                ListColumn(texts.USED, lambda each: number(each.figures_used), True),
                ListColumn(texts.LEFT_OUT, lambda each: number(each.cells_left_out), True),
                ListColumn(texts.STATE, self._state),
            ),
        )
        self.table = self._make_table()
        self.note = plain_label()
        self.undo = make_button(words(texts.UNDO), self._undo)
        self.move_it = make_button(words(texts.MOVE), self._move)
        close = make_button(words(texts.CLOSE), self.accept)
        foot = make_row(self.undo, self.move_it, STRETCH, close)
        make_column((self.table, 1), self.note, foot, parent=self, margins=2 * GRID)
        self.resize(100 * GRID, 52 * GRID)
        workspace.changed.connect(self._on_changed)
        self._list()
        self._say("")
        (self.table if self.model.rows else close).setFocus()

    @property
    def chosen(self) -> ImportReceipt | None:
        """The import of the current row."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self._workspace.words(texts.LIST))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        return table

    def _list(self) -> None:
        """List the imports; the current one stays."""
        row = max(0, self.table.currentIndex().row())
        records = self._workspace.services.records
        try:
            self._by_import, self._names = self._imports.owners(), client_names(records)
            self.model.show_rows(self._imports.all())
        except Fault as fault:
            self._say(self._workspace.sentence(fault))
        ColumnWidths(self.table, NARROWEST, _WIDEST).fit()
        if self.model.rows:
            row = min(row, len(self.model.rows) - 1)
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._enable()

    def _enable(self) -> None:
        receipt = self.chosen
        can = receipt is not None and receipt.undone_at is None and not self._workspace.read_only
        self.undo.setEnabled(can)
        self.move_it.setEnabled(can)

    def _owners(self, receipt: ImportReceipt) -> str:
        """Returns the clients whose figures an import changed; nothing for those of none."""
        words, owners = self._workspace.words, self._by_import.get(receipt.id or 0, frozenset())
        names = [self._names[each] for each in owners if each is not None]
        return words.formats.listed(words.name(each) for each in sorted(names))

    def _on_changed(self) -> None:
        self._list()

    def _undo(self) -> None:
        receipt = self.chosen
        if receipt is None or receipt.id is None:
            return
        try:
            revision = import_service(self._workspace, receipt.figures_used).undo(receipt.id)
        except Fault as fault:
            self._say(self._workspace.sentence(fault))
            return
        self._workspace.done(lambda words: words(texts.DID_UNDO), revision.changes)
        self._say(revision_text(self._workspace, revision, texts.UNDONE))

    def _move(self) -> None:
        receipt = self.chosen
        if receipt is None or receipt.id is None:
            return
        try:
            stored = self._imports.stored(receipt.id)
        except Fault as fault:
            self._say(self._workspace.sentence(fault))
            return
        dialog = MoveDialog(self._workspace, stored, self)
        dialog.moved.connect(self._on_moved)
        dialog.open()

    def _on_moved(self, revision: ImportRevision) -> None:
        self._say(revision_text(self._workspace, revision, texts.MOVED))

    def _say(self, text: str) -> None:
        """Show what was done; else why nothing can be."""
        if not text and not self.model.rows:
            text = self._workspace.words(texts.NOTHING)
        elif not text and self._workspace.read_only:
            text = self._workspace.words(texts.READ_ONLY)
        self.note.setText(text)
        self.note.setVisible(bool(text))
        announce(self, text)

    def _source(self, receipt: ImportReceipt) -> str:
        words = self._workspace.words
        if receipt.source is ImportSource.CLIPBOARD:
            return words(texts.CLIPBOARD)
        return receipt.file or words(texts.FILE)

    def _state(self, receipt: ImportReceipt) -> str:
        words = self._workspace.words
        if receipt.undone_at is None:
            return ""
        return words(texts.UNDONE_AT, when=words.formats.moment(receipt.undone_at))

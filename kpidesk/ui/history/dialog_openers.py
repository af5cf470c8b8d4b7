"""Opens the dialogs of the History page for a cell of the grid."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.services.series.history import HistoryService
from kpidesk.services.tables.context import PageTarget
from kpidesk.ui.history import texts
from kpidesk.ui.history.dialogs import ChangesDialog, PartsDialog, PeriodDialog
from kpidesk.ui.history.grid_model import GridModel
from kpidesk.ui.notes.note_dialog import edit_note
from kpidesk.ui.notes.note_place import NotePlace
from kpidesk.ui.workspace import Workspace


class DialogOpeners(QObject):
    """One method for each dialog; none blocks. `period_chosen` carries the period to go to."""

    period_chosen = Signal(object)

    def __init__(self, workspace: Workspace, grid: GridModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._grid, self._page = workspace, grid, parent

    def target(self, index: QModelIndex) -> PageTarget | None:
        """Returns where a table is entered from this cell of the grid on."""
        measure, key = self._grid.measure(index), self._grid.key(index)
        if measure is None:
            return None
        period, cell = self._grid.period(index.column()), key.cell if key else self._grid.scope.cell
        return PageTarget(period, cell, tuple(self._grid.order), measure.id, several_periods=True)

    def edit_note(self, index: QModelIndex) -> None:
        key = self._grid.key(index)
        if key is not None:
            edit_note(self._workspace, NotePlace.of_figure(key), self._page)

    def edit_period_note(self, index: QModelIndex) -> None:
        if index.isValid():
            place = NotePlace.of_period(self._grid.period(index.column()), self._grid.scope.cell)
            edit_note(self._workspace, place, self._page)

    def show_changes(self, index: QModelIndex) -> None:
        """Show the changes of an entry, or what a figure that is none is calculated from."""
        measure, key, shown = (
            self._grid.measure(index),
            self._grid.key(index),
            self._grid.shown(index),
        )
        if measure is None:
            return
        workspace, period = self._workspace, self._grid.period(index.column())
        records, words = workspace.services.records, workspace.words
        name = words(
            texts.PLACE, measure=measure_name(words, measure.id), period=period_name(words, period)
        )
        if key is not None and (shown is None or not shown.rolled_up or records.entry_log(key)):
            self._open(ChangesDialog(workspace, key, name, self._page))
        elif shown is not None:
            history = HistoryService(records, period.length, self._grid.scope, workspace.today)
            amount = amount_text(words, shown.amount, measure)
            name = words(texts.STANDS, place=name, amount=amount)
            entries = history.entries(measure, period.index)
            self._open(PartsDialog(workspace, entries, name, self._page))

    def ask_period(self) -> None:
        dialog = PeriodDialog(self._workspace, self._grid.length, self._page)
        dialog.chosen.connect(self.period_chosen)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

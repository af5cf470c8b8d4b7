"""Opens the small windows of the History page for a cell of the grid. None of them blocks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import Place
from kpidesk.i18n.chart_words import measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.ui.history import texts
from kpidesk.ui.history.dialogs import ChangesDialog, NoteDialog, PeriodDialog
from kpidesk.ui.history.grid_model import Grid
from kpidesk.ui.paste.preview import PastePreview
from kpidesk.ui.workspace import Desk


class Windows(QObject):
    """`period_chosen` carries the period to go to."""

    period_chosen = Signal(object)

    def __init__(self, desk: Desk, grid: Grid, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._grid, self._page = desk, grid, parent

    def preview(self, index: QModelIndex, text: str, cell: Cell | None) -> None:
        """Preview a copied table from this figure on, for `cell` or the one that holds it."""
        measure, place = self._grid.measure(index), self._grid.place(index)
        assert measure is not None
        self._open(
            PastePreview(
                self._desk,
                text,
                period=self._grid.period(index.column()),
                cell=cell or (place.cell if place else NOT_ASSIGNED),
                start=measure.id,
                order=self._grid.order,
                several_periods=True,
                parent=self._page,
            )
        )

    def edit_note(self, index: QModelIndex) -> None:
        """Edit the note on an entry."""
        place = self._grid.place(index)
        if place is not None:
            where = Note(place.period, "", place.measure, place.cell)
            self._edit(where, self._name(place))

    def edit_period_note(self, index: QModelIndex) -> None:
        """Edit the note on a period."""
        if index.isValid():
            period = self._grid.period(index.column())
            self._edit(Note(period, ""), period_name(self._desk.words, period))

    def show_changes(self, index: QModelIndex) -> None:
        """Show the log of an entry."""
        place = self._grid.place(index)
        if place is not None:
            self._open(ChangesDialog(self._desk, place, self._name(place), self._page))

    def ask_period(self) -> None:
        """Ask where to go."""
        dialog = PeriodDialog(self._desk, self._grid.length, self._page)
        dialog.chosen.connect(self.period_chosen)
        self._open(dialog)

    def _edit(self, where: Note, name: str) -> None:
        desk, notes = self._desk, self._desk.services.notes
        old = notes.at(where.period, where.measure, where.cell)
        label = desk.words(texts.DID_NOTE, place=name)

        def save(text: str) -> bool:
            note = Note(where.period, text, where.measure, where.cell)
            return desk.do(label, lambda: notes.write(note))

        self._open(NoteDialog(desk, name, old.text if old else "", save, self._page))

    def _name(self, place: Place) -> str:
        words = self._desk.words
        return words(
            texts.PLACE,
            measure=measure_name(words, place.measure),
            period=period_name(words, place.period),
        )

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

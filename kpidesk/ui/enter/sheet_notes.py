"""The notes of a sheet: marks at its figures, those on the period above it, and the dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import NOT_ASSIGNED, Cell, CellScope
from kpidesk.domain.change import Change, NoteChanged
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Period
from kpidesk.services.entry.sheet_row import Access
from kpidesk.services.practice.notes import belongs_to
from kpidesk.ui.enter.actions import EnterActions
from kpidesk.ui.enter.notices.sheet_notices import SheetNotices
from kpidesk.ui.enter.row.measure_row import MeasureRow
from kpidesk.ui.enter.sheet_view import SheetView
from kpidesk.ui.notes.note_dialog import edit_note
from kpidesk.ui.notes.note_place import NotePlace
from kpidesk.ui.notes.note_words import note_line, note_mark
from kpidesk.ui.workspace import Workspace


class SheetNotes(QObject):
    """Shows and writes the notes on the figures and the period of the sheet that is shown.

    `changed` says that other notes are shown.
    """

    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        board: SheetView,
        notices: SheetNotices,
        actions: EnterActions,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._workspace, self._board, self._notices = workspace, board, notices
        self._page = page
        self._period: Period | None = None
        self._cell = NOT_ASSIGNED
        self._rows: Sequence[MeasureRow] = ()
        workspace.changed.connect(self._on_changed)
        actions.note.triggered.connect(self.write)
        actions.period_note.triggered.connect(self.write_on_period)

    def show(self, period: Period, cell: Cell, rows: Sequence[MeasureRow]) -> None:
        """Mark the figures that have notes, and say those on the period."""
        self._period, self._cell, self._rows = period, cell, rows
        words = self._workspace.words
        notes = self._workspace.services.records.notes(period, period)
        for row in rows:
            own = [each for each in notes if self._is_on(each, row)]
            said = "\n".join(note_line(words, each, at=period) for each in own)
            row.show_notes(note_mark(own), said)
        on_period = [
            note_line(words, each)
            for each in notes
            if each.measure is None and belongs_to(each, CellScope(cell, parts=False))
        ]
        self._notices.show_notes("\n".join(on_period))

    def write(self) -> None:
        """Write a note on the figure that had the focus last."""
        current = self._board.current
        if current is None or self._period is None:
            self.write_on_period()
            return
        row = current[1]
        key = EntryKey(row.measure.id, self._period, self._cell_of(row))
        edit_note(self._workspace, NotePlace.of_figure(key), self._page)

    def write_on_period(self) -> None:
        """Write a note on the period of the sheet."""
        if self._period is not None:
            place = NotePlace.of_period(self._period, self._cell)
            edit_note(self._workspace, place, self._page)

    def _on_changed(self, changes: Sequence[Change]) -> None:
        noted = any(isinstance(each, NoteChanged) for each in changes)
        if noted and self._period is not None:
            self.show(self._period, self._cell, self._rows)
            self.changed.emit()

    def _is_on(self, note: Note, row: MeasureRow) -> bool:
        scope = CellScope(self._cell_of(row), parts=False)
        return note.measure == row.measure.id and belongs_to(note, scope)

    def _cell_of(self, row: MeasureRow) -> Cell:
        return NOT_ASSIGNED if row.row.access is Access.WHOLE_PRACTICE else self._cell

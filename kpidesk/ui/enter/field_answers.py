"""What the answers offered at the fields of a sheet do."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.services.entry.double_counting import doubled_in, in_question
from kpidesk.ui.enter.entry_committer import SheetCommitter
from kpidesk.ui.enter.measure_row import MeasureRow
from kpidesk.ui.workspace import Workspace


class FieldAnswers:
    """`updated` shows a measure again, `go_on` leaves a field."""

    def __init__(
        self,
        workspace: Workspace,
        recorder: SheetCommitter,
        updated: Callable[[set[str]], object],
        go_on: Callable[[MeasureRow], object],
    ) -> None:
        self._workspace = workspace
        self._recorder = recorder
        self._updated = updated
        self._go_on = go_on

    def record(self, row: MeasureRow, amount: int | None) -> None:
        """Record an amount for a row and show what came of it."""
        self._recorder.record(row, amount)
        self._updated({row.measure.id})

    def choose(self, row: MeasureRow, amount: int) -> None:
        """Record the reading that she means, and go on."""
        self.record(row, amount)
        self._go_on(row)

    def take_offer(self, row: MeasureRow) -> bool:
        """Record what is offered and go on; False where nothing is."""
        offer = row.row.offer
        if offer is not None:
            self.choose(row, offer.amount)
        return offer is not None

    def give_up(self, row: MeasureRow) -> None:
        """Let go of a held figure: what stands is recorded once more."""
        self.replace(row, row.row.amount)

    def replace(self, row: MeasureRow, amount: int | None) -> None:
        """Record another amount in place of the one that stands."""
        self.record(row, amount)
        row.field.setFocus()

    def keep_remainder(self, row: MeasureRow, amount: int) -> None:
        """Record what is left of a total; that settles it."""
        if not self._typed_since(row):
            self._recorder.take_apart(row, NOT_ASSIGNED, amount, self.in_question(row))
            row.field.setFocus()

    def take_out(self, row: MeasureRow, rest: int) -> None:
        """Leave so much in *Not assigned*; that settles it."""
        if not self._typed_since(row):
            self._recorder.take_apart(row, NOT_ASSIGNED, rest, [self._recorder.key(row).cell])
            row.field.setFocus()

    def blank_other(self, row: MeasureRow, cell: Cell) -> None:
        """Blank the same measure in another cell."""
        self._recorder.blank(row, cell)
        row.field.setFocus()

    def keep_both(self, row: MeasureRow) -> None:
        """They share no work: this is said once and for all."""
        if not self._typed_since(row):
            self._recorder.tell_apart(row, self.in_question(row))
            row.field.setFocus()

    def in_question(self, row: MeasureRow) -> Mapping[Cell, int]:
        """The figures of other cells that may hold the same work as the row's."""
        place, amounts = self._recorder.key(row), dict(row.row.others or {})
        amounts[place.cell] = row.row.amount or 0
        return in_question(self._workspace.services.records, place, amounts)

    def questions_among(self, row: MeasureRow, cells: Collection[Cell]) -> bool:
        """Whether some of these cells are in question beside each other."""
        amounts = {cell: (row.row.others or {})[cell] for cell in cells}
        place, records = self._recorder.key(row), self._workspace.services.records
        return doubled_in(records, place.measure, place.period, amounts) is not None

    def _typed_since(self, row: MeasureRow) -> bool:
        """Record what was typed after the question: it is another question then."""
        if not row.field.dirty:
            return False
        self._recorder.commit(row)
        self._updated({row.measure.id})
        row.field.setFocus()
        return True

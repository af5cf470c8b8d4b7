"""What is said at the fields of a sheet, and what the answers there do."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.remark import Remark
from kpidesk.services.remarks import BESIDE_CELLS
from kpidesk.services.sheet import Sheet
from kpidesk.ui.desk import Desk
from kpidesk.ui.enter.measure_row import MeasureRow
from kpidesk.ui.enter.recorder import Recorder
from kpidesk.ui.enter.remark_places import by_measure
from kpidesk.ui.enter.saying import say


class Talk:
    """Fits `saying.Answers`. `updated` shows a measure again, `go_on` leaves a field."""

    def __init__(
        self,
        desk: Desk,
        recorder: Recorder,
        updated: Callable[[set[str]], object],
        go_on: Callable[[MeasureRow], object],
    ) -> None:
        self._desk = desk
        self._recorder = recorder
        self._updated = updated
        self._go_on = go_on
        self._kept: set[Remark] = set()
        self._said: dict[str, Sequence[Remark]] = {}

    def begin(self) -> None:
        """Another sheet: what was put aside on the last one is forgotten."""
        self._kept.clear()

    def say(self, sheet: Sheet, rows: Sequence[MeasureRow], measures: Set[str] | None) -> None:
        """Say what must be said at the fields of these measures; None is all."""
        found = by_measure(sheet)
        for row in rows:
            if measures is None or row.measure.id in measures:
                remarks = found.get(row.measure.id, ())
                self._said[row.measure.id] = remarks
                new = [each for each in remarks if each not in self._kept]
                say(self._desk, row, sheet.cell, new, self)

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
        self.replace(row, amount)
        self._settle(row)

    def take_out(self, row: MeasureRow, rest: int) -> None:
        """Leave so much in *Not assigned*; that settles it."""
        if self._recorder.put(row, NOT_ASSIGNED, rest):
            self._settle(row)
        row.field.setFocus()

    def blank_other(self, row: MeasureRow, cell: Cell) -> None:
        """Blank the same measure in another cell."""
        self._recorder.blank(row, cell)
        row.field.setFocus()

    def keep_both(self, row: MeasureRow, remark: Remark) -> None:
        """Do not say this again while the sheet is open."""
        self._kept.add(remark)
        row.field.setFocus()
        self._updated({row.measure.id})

    def _settle(self, row: MeasureRow) -> None:
        """What still stands beside other cells stands there on purpose."""
        said = self._said.get(row.measure.id, ())
        self._kept.update(each for each in said if each.code == BESIDE_CELLS)
        self._updated({row.measure.id})

"""Absent clients and service languages: who is looked for, and their entries outside a range."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kpidesk.analysis.absence import OutsideRange, Owner, Rules, absences, owner_of
from kpidesk.analysis.amount_table import AmountTables
from kpidesk.analysis.point import LeftOut
from kpidesk.domain.cell import Cell
from kpidesk.domain.change import EntryChanged
from kpidesk.domain.period import Length, Period
from kpidesk.services.clients.work_time import excused_owners

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeReader


class AbsentOwners(NamedTuple):
    """Looks for clients and service languages without figures among some cells.

    `measures` are the split ones of a KPI.
    """

    records: PracticeReader
    measures: Sequence[str]
    cells: Mapping[int, Cell]
    today: date

    def find(
        self, tables: AmountTables, by: Length, first: Period | None, last: Period | None
    ) -> Mapping[Period, Sequence[LeftOut]]:
        """Returns who is absent, by the period of the view; `tables` are those of the range."""
        split = {key: table for key, table in tables.items() if key[0] in self.measures}

        def before(length: Length, owners: Set[Owner]) -> Set[Owner]:
            end = first and first.first_within(length).shifted(-1)
            return self._with_entries([(length, None, end)] if end else [], owners)

        def after(owners: Set[Owner]) -> Set[Owner]:
            lengths = self.records.lengths(self.measures) if last else ()
            ranges = [(each, last.last_within(each).shifted(1), None) for each in lengths if last]
            return self._with_entries(ranges, owners)

        rules = Rules(self._active(), self.today, excused_owners(self.records))
        return absences(split, self.cells, by, rules, OutsideRange(before, after))

    def reach(self, by: Length, changes: Iterable[EntryChanged]) -> tuple[bool, bool]:
        """Returns whether changes may tell on periods before the changed ones, and after them.

        They do where the first or the last figures of an owner have come or gone.
        """
        touched: dict[Owner, list[Period]] = {}
        for change in changes:
            owner = owner_of(change.key.cell)
            if owner and change.key.measure in self.measures and None in (change.old, change.new):
                touched.setdefault(owner, []).append(change.key.period)
        active = self._active() if touched else frozenset()
        back = ahead = False
        for owner, periods in touched.items():
            lengths = {each.length for each in periods if each.length.rank <= by.rank}
            first = min(periods, key=lambda each: each.first_within(Length.WEEK).index)
            last = max(periods, key=lambda each: each.last_within(Length.WEEK).index)
            ahead = ahead or not all(
                self._with_entries(
                    [(length, None, first.first_within(length).shifted(-1))], {owner}
                )
                for length in lengths
            )
            # An active client's figures are expected in all earlier periods, if these have ended.
            ended = all(each.first_day <= self.today for each in periods)
            back = back or not (
                (owner.client in active and ended)
                or self._with_entries(
                    [(length, last.last_within(length).shifted(1), None) for length in Length],
                    {owner},
                )
            )
        return back, ahead

    def _active(self) -> frozenset[int]:
        return frozenset(each.id for each in self.records.clients() if not each.archived)

    def _with_entries(
        self, ranges: Iterable[tuple[Length, Period | None, Period | None]], owners: Set[Owner]
    ) -> Set[Owner]:
        by_cell = {key: owner_of(cell) for key, cell in self.cells.items()}
        asked = {key for key, owner in by_cell.items() if owner in owners}
        found: set[int] = set()
        for length, first, last in ranges:
            found |= self.records.cells_with_entries(
                self.measures, length, first, last, asked - found
            )
        return {owner for key, owner in by_cell.items() if owner and key in found}

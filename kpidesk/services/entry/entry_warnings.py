"""Warnings about figures that are unusual but were saved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.catalogue.constraints import OPENING_DIFFERS
from kpidesk.domain.cell import Cell, may_overlap
from kpidesk.domain.constraint import Constraint, Severity
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.entry_warning import EntryWarning
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.domain.settings.double_counting import (
    DOUBLE_COUNTING,
    MAY_COUNT_TWICE,
    breakdowns_meet,
    double_counting,
)
from kpidesk.services.entry.period_amounts import amounts_for, is_by_cell, period_amounts
from kpidesk.services.entry.period_overlap import entries_sharing_time
from kpidesk.services.ports import EntryReader

BESIDE_LENGTHS = "beside_lengths"
NOT_BEGUN = "not_begun"
FAR_ABOVE, VERY_LARGE = "far_above", "very_large"
#: An amount is far above so many before it, of which some are entered, if it is so many times
#: the highest of them; small ones are not.
_BEFORE, _LEAST_BEFORE, _TIMES, _LEAST_UNITS = 12, 3, 5, 20
#: Where too few are entered before it, or only zeros, more than so many is too much for one person.
_VERY_MANY = 100_000


def entry_warnings(
    records: EntryReader, catalogue: Catalogue, keys: Sequence[EntryKey], today: date
) -> tuple[EntryWarning, ...]:
    """Returns the warnings about these entries, each once."""
    finder = _WarningFinder(records, catalogue, keys, today)
    return tuple(dict.fromkeys(warning for key in keys for warning in finder.find(key)))


class _WarningFinder:
    """Finds the warnings of a set of entries; checks once what several of them share."""

    def __init__(
        self, records: EntryReader, catalogue: Catalogue, keys: Sequence[EntryKey], today: date
    ) -> None:
        self._records = records
        self._catalogue = catalogue
        self._today = today
        self._answer = double_counting(records.setting(DOUBLE_COUNTING))
        self._warned: defaultdict[str, list[Constraint]] = defaultdict(list)
        for each in catalogue.constraints:
            for measure in set(each.measures) if each.severity is not Severity.REFUSED else ():
                self._warned[measure].append(each)
        self._stocks = frozenset(measure for pair in catalogue.stocks for measure in pair)
        self._checked: set[tuple[object, ...]] = set()
        self._amounts: dict[tuple[str, Period], Mapping[Cell, int]] = {}
        self._meeting: dict[tuple[str, Period], bool] = {}
        self._overlapping: dict[Cell, frozenset[int]] = {}
        self._keys: defaultdict[tuple[str, Length], list[EntryKey]] = defaultdict(list)
        for key in keys:
            self._keys[key.measure, key.period.length].append(key)
        #: Amounts by measure and period length, of the cells of the keys, by the period's index.
        self._histories: dict[tuple[str, Length], Mapping[tuple[Cell, int], int]] = {}

    def find(self, key: EntryKey) -> Iterator[EntryWarning]:
        """Yields the warnings about an entry, without some that were found before."""
        yield from self._broken(key)
        if key.measure in self._stocks and self._is_new("opening", key.measure, key.period):
            yield from self._opening(key)
        yield from self._double_counting(key)
        yield from self._far_above(key)
        if self._is_new("begun", key.period):
            yield from self._not_begun(key)

    def _is_new(self, *check: object) -> bool:
        """Returns whether something is to be checked: for the first time."""
        before = len(self._checked)
        self._checked.add(check)
        return len(self._checked) > before

    def _by_cell(self, measure: str, period: Period) -> Mapping[Cell, int]:
        found = self._amounts.get((measure, period))
        if found is None:
            found = period_amounts(self._records, period, (measure,))[measure]
            self._amounts[measure, period] = found
        return found

    def _broken(self, key: EntryKey) -> Iterator[EntryWarning]:
        for each in self._warned.get(key.measure, ()):
            # Sums over all cells are the same for each of them.
            cell = key.cell if is_by_cell(each, self._catalogue) else None
            if not self._is_new(each.code, each.measures, key.period, cell):
                continue
            given = {measure: self._by_cell(measure, key.period) for measure in each.measures}
            amounts = amounts_for(each, self._catalogue, given, key.cell, self._answer)
            if each.broken(amounts):
                yield EntryWarning(each.code, key.period, each.measures, *each.sides(amounts))

    def _opening(self, key: EntryKey) -> Iterator[EntryWarning]:
        """Yields a warning for an opening stock that differs from the closing stock before it."""
        for closing, opening in self._catalogue.stocks:
            if key.measure == opening:
                pairs = [(before, key.period) for before in key.period.ending_before()]
            elif key.measure == closing:
                pairs = [(key.period, after) for after in key.period.starting_after()]
            else:
                continue
            for before, begun in pairs:
                closed, opened = self._whole(closing, before), self._whole(opening, begun)
                if closed is not None and opened is not None and closed != opened:
                    yield EntryWarning(OPENING_DIFFERS, begun, (opening, closing), opened, closed)

    def _double_counting(self, key: EntryKey) -> Iterator[EntryWarning]:
        """Yields warnings about figures of other cells that may count the same work.

        These are figures by client next to figures by service language, until the user has
        answered what they are; and figures of overlapping cells for overlapping periods of
        another length.
        """
        if not self._catalogue.measure(key.measure).split:
            return
        own = self._by_cell(key.measure, key.period).get(key.cell)
        if own is None:
            return
        in_one_breakdown = (key.cell.client is None) != (key.cell.language is None)
        if self._answer is None and in_one_breakdown and self._meet(key.measure, key.period):
            yield EntryWarning(MAY_COUNT_TWICE, key.period, (), 0, 0)
        cells = self._may_overlap(key.cell)
        for other, amount in entries_sharing_time(self._records, key, cells):
            yield EntryWarning(BESIDE_LENGTHS, key.period, (key.measure,), own, amount, other)
            return

    def _far_above(self, key: EntryKey) -> Iterator[EntryWarning]:
        """Yields a warning for an amount far above those before, most often a digit too many."""
        own = self._by_cell(key.measure, key.period).get(key.cell)
        unit = self._catalogue.measure(key.measure).unit
        if own is None or own < _LEAST_UNITS * unit.steps:
            return
        history, end = self._history(key), key.period.index
        before = [history.get((key.cell, each)) for each in range(end - _BEFORE, end)]
        known = [each for each in before if each is not None]
        highest = max(known) if len(known) >= _LEAST_BEFORE else 0
        if own > _TIMES * highest > 0:
            yield EntryWarning(FAR_ABOVE, key.period, (key.measure,), own, highest)
        elif not highest and own > _VERY_MANY * unit.steps:
            yield EntryWarning(VERY_LARGE, key.period, (key.measure,), own, own)

    def _history(self, key: EntryKey) -> Mapping[tuple[Cell, int], int]:
        where = measure, length = key.measure, key.period.length
        found = self._histories.get(where)
        if found is None:
            keys, cells = self._keys[where], self._records.cells()
            asked = {each.cell for each in keys}
            ids = [cell_id for cell_id, cell in cells.items() if cell in asked]
            first, last = (f((each.period for each in keys), key=_index) for f in (min, max))
            rows = self._records.amounts(measure, length, first.shifted(-_BEFORE), last, ids)
            found = {(cells[cell], parse_period(text).index): each for text, cell, each in rows}
            self._histories[where] = found
        return found

    def _meet(self, measure: str, period: Period) -> bool:
        found = self._meeting.get((measure, period))
        if found is None:
            found = self._meeting[measure, period] = breakdowns_meet(self._by_cell(measure, period))
        return found

    def _may_overlap(self, own: Cell) -> frozenset[int]:
        """Returns the ids of the other cells that may count the same work."""
        found = self._overlapping.get(own)
        if found is None:
            found = self._overlapping[own] = frozenset(
                cell_id
                for cell_id, cell in self._records.cells().items()
                if cell != own and may_overlap(cell, own)
            )
        return found

    def _not_begun(self, key: EntryKey) -> Iterator[EntryWarning]:
        """Yields a warning for a period that has not begun, most often a slip in the year."""
        if key.period.first_day > self._today:
            yield EntryWarning(NOT_BEGUN, key.period, (), 0, 0)

    def _whole(self, measure: str, period: Period) -> int | None:
        by_cell = self._by_cell(measure, period)
        return sum(by_cell.values()) if by_cell else None


def _index(period: Period) -> int:
    return period.index

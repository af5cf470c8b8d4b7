"""What is due: figures of the last finished period that she usually has and has not entered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kpidesk.domain.cell import NOT_ASSIGNED, Cell, Client
from kpidesk.domain.period import Length, Period, period_of

if TYPE_CHECKING:
    from kpidesk.domain.catalogue.catalogue import Catalogue
    from kpidesk.domain.kpi import Kpi
    from kpidesk.domain.measure import Measure
    from kpidesk.services.ports import Amount, PracticeReader


class DuePeriod(NamedTuple):
    """One finished period that lacks figures.

    `missing` are the measures nobody has a figure of, among the `of` that she enters by periods
    of this length. `clients` had figures in the period before and have none in this one. What
    is due belongs in `cell` first: where she entered it the period before.
    """

    period: Period
    missing: tuple[str, ...]
    of: int
    clients: tuple[Client, ...] = ()
    cell: Cell = NOT_ASSIGNED

    @property
    def empty(self) -> bool:
        """Whether nothing at all was entered for the period."""
        return len(self.missing) == self.of


class _Had(NamedTuple):
    """The cells that had a measure in a finished period, and in the one before it."""

    period: Period
    now: frozenset[int]
    before: frozenset[int]


class DueService:
    """Tells what is due, and remembers what it read of each measure."""

    def __init__(
        self, records: PracticeReader, catalogue: Catalogue, today: Callable[[], date]
    ) -> None:
        self._records = records
        self._catalogue = catalogue
        self._today = today
        self._read_on: date | None = None
        self._had: dict[str, tuple[_Had, ...]] = {}

    def due(
        self, tracked: Iterable[Kpi], changed: Collection[str] | None = None
    ) -> tuple[DuePeriod, ...]:
        """What the last finished week, month, quarter or year lacks; the finest length first.

        A measure is looked for at the length at which she entered it last, by month where she
        never has. A figure of another length that covers some of the period will do. With
        `changed`, all measures whose entries changed since this was last asked, only those are
        read again: the entries of two periods each.
        """
        today = self._today()
        if changed is None or today != self._read_on:
            self._had.clear()
            self._read_on = today
        for each in changed or ():
            self._had.pop(each, None)
        measures = dict.fromkeys(each for kpi in tracked for each in kpi.measures)
        by_length: dict[Length, dict[str, _Had]] = {length: {} for length in Length}
        for measure in measures:
            for had in self._had_of(measure, today):
                by_length[had.period.length][measure] = had
        found = (_lacking(self._records, each) for each in by_length.values() if each)
        return tuple(each for each in found if each.missing or each.clients)

    def _had_of(self, measure: str, today: date) -> tuple[_Had, ...]:
        if measure not in self._had:
            known = self._catalogue.measure(measure)
            ends = (
                period_of(today, length).shifted(-1)
                for length in _rhythm(self._records, known, today)
            )
            self._had[measure] = tuple(_had(self._records, known, period) for period in ends)
        return self._had[measure]


def _rhythm(records: PracticeReader, measure: Measure, today: date) -> Iterator[Length]:
    """The lengths by which she enters the measure: a cohort may have several, others one."""
    last: dict[Length, Period] = {}
    for length in records.lengths((measure.id,)):
        period = records.latest(measure.id, length, period_of(today, length))
        if period is not None:
            last[length] = period
    if not last:
        yield Length.MONTH
    elif not measure.nature.rolls_up:
        yield from last
    else:
        yield max(last, key=lambda each: (last[each].last_day, -each.rank))


def _had(records: PracticeReader, measure: Measure, period: Period) -> _Had:
    name = str(period)
    rows = records.amounts(measure.id, period.length, period.shifted(-1), period)
    before = frozenset(cell for text, cell, _ in rows if text != name)
    here = {cell for text, cell, _ in rows if text == name}
    here.update(cell for _, cell, _ in _of_other_lengths(records, measure, period, here))
    return _Had(period, frozenset(here), before)


def _lacking(records: PracticeReader, had: Mapping[str, _Had]) -> DuePeriod:
    """What the measures that are entered by one length lack in its last finished period."""
    before = Counter(cell for each in had.values() for cell in each.before)
    missing = {measure: each for measure, each in had.items() if not each.now}
    wanted = Counter(cell for each in missing.values() for cell in each.before)
    now = {cell for each in had.values() for cell in each.now}
    silent = _silent(records, set(before), now)
    begin = _first_cell(records, wanted, before, silent)
    return DuePeriod(
        period=next(iter(had.values())).period,
        missing=tuple(missing),
        of=len(had),
        clients=silent,
        cell=begin,
    )


def _first_cell(
    records: PracticeReader, wanted: Counter[int], before: Counter[int], silent: Sequence[Client]
) -> Cell:
    """Where most of what is missing stood the period before, or most of a silent client."""
    cells = records.cells()
    if wanted:
        return cells[wanted.most_common(1)[0][0]]
    owners = {each.id for each in silent}
    theirs = [each for each, _ in before.most_common() if cells[each].client in owners]
    return cells[theirs[0]] if theirs else NOT_ASSIGNED


def _of_other_lengths(
    records: PracticeReader, measure: Measure, period: Period, here: set[int]
) -> Iterator[Amount]:
    """Entries within the period or around it, looked up only where it has none of its own."""
    if here or not measure.nature.rolls_up:
        return
    for length in records.lengths((measure.id,)):
        if length.rank > period.length.rank:
            holder = period.containing(length)
            yield from records.amounts(measure.id, length, holder, holder)
        elif length is not period.length:
            parts = period.subperiods(length)
            yield from records.amounts(measure.id, length, parts[0], parts[-1])


def _silent(records: PracticeReader, before: set[int], now: set[int]) -> tuple[Client, ...]:
    """The clients, archived ones aside, with cells in `before` and none in `now`."""
    if not before - now:
        return ()
    cells = records.cells()
    gone = _owners(cells, before) - _owners(cells, now)
    return tuple(each for each in records.clients() if each.id in gone and not each.archived)


def _owners(cells: Mapping[int, Cell], ids: set[int]) -> set[int]:
    owners = (cells[each].client for each in ids)
    return {each for each in owners if each is not None}

"""What is due: figures of the last ended period that are usually entered and are missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
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
    """One ended period with missing figures.

    `missing` are those without any figure of the `of` measures that are expected by periods of this
    length. `clients` had figures in the period before and have none in this one.
    `cell` is where most of the missing figures were entered the period before. `by_client` says
    that there are clients, whose own figures are due by themselves.
    """

    period: Period
    missing: tuple[str, ...]
    of: int
    clients: tuple[Client, ...] = ()
    cell: Cell = NOT_ASSIGNED
    by_client: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing was entered for the period."""
        return not self.by_client and len(self.missing) == self.of


class _Presence(NamedTuple):
    """The cells that have a measure in an ended period, and in the one before it."""

    period: Period
    now: frozenset[int]
    before: frozenset[int]


class DueService:
    """Finds what is due; caches what it read of each measure."""

    def __init__(
        self, records: PracticeReader, catalogue: Catalogue, today: Callable[[], date]
    ) -> None:
        self._records = records
        self._catalogue = catalogue
        self._today = today
        self._read_on: date | None = None
        self._presences: dict[str, tuple[_Presence, ...]] = {}

    def due(
        self, tracked: Iterable[Kpi], changed: Collection[str] | None = None
    ) -> tuple[DuePeriod, ...]:
        """Returns what is missing in the last ended week, month, quarter and year, finest first.

        A measure is expected at the length of its latest entry, by month without entries; where
        there are clients, one that is split by client only if figures of no client were entered
        the period before: those of clients are due by the rhythm of each client. A figure of
        another length that covers part of the period counts. With `changed`, all
        measures whose entries changed since the last call, only those are read again: the
        entries of two periods each.
        """
        today = self._today()
        if changed is None or today != self._read_on:
            self._presences.clear()
            self._read_on = today
        for each in changed or ():
            self._presences.pop(each, None)
        measures = dict.fromkeys(each for kpi in tracked for each in kpi.measures)
        by_length: dict[Length, dict[str, _Presence]] = {length: {} for length in Length}
        with self._records.snapshot():
            for measure in measures:
                for presence in self._presences_of(measure, today):
                    by_length[presence.period.length][measure] = presence
            found = [self._due_period(each) for each in by_length.values() if each]
        return tuple(each for each in found if each.missing or each.clients)

    def _presences_of(self, measure: str, today: date) -> tuple[_Presence, ...]:
        if measure not in self._presences:
            known = self._catalogue.measure(measure)
            ends = (
                period_of(today, length).shifted(-1)
                for length in _usual_lengths(self._records, known, today)
            )
            self._presences[measure] = tuple(
                _presence(self._records, known, period) for period in ends
            )
        return self._presences[measure]

    def _due_period(self, presences: Mapping[str, _Presence]) -> DuePeriod:
        """Returns what is missing in the last ended period of one length."""
        records, before = self._records, _counted(presences)
        expected = {
            measure: each for measure, each in presences.items() if self._is_expected(measure, each)
        }
        missing = {measure: each for measure, each in expected.items() if not each.now}
        wanted = _counted(missing)
        now = frozenset().union(*(each.now for each in presences.values()))
        absent = _clients_without_figures(records, before.keys(), now)
        return DuePeriod(
            period=next(iter(presences.values())).period,
            missing=tuple(missing),
            of=len(expected),
            clients=absent,
            cell=_first_cell(records, wanted, before, absent),
            by_client=self._has_clients(),
        )

    def _is_expected(self, measure: str, presence: _Presence) -> bool:
        if not self._catalogue.measure(measure).split:
            return True
        cells = self._records.cells()
        own = any(cells[each].client is None for each in presence.before)
        return own or not self._has_clients()

    def _has_clients(self) -> bool:
        return not all(each.archived for each in self._records.clients())


def _usual_lengths(records: PracticeReader, measure: Measure, today: date) -> Iterator[Length]:
    """Yields the lengths by which the measure is entered: several at most for a cohort."""
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


def _presence(records: PracticeReader, measure: Measure, period: Period) -> _Presence:
    name = str(period)
    rows = records.amounts(measure.id, period.length, period.shifted(-1), period)
    before = frozenset(cell for text, cell, _ in rows if text != name)
    here = {cell for text, cell, _ in rows if text == name}
    here.update(cell for _, cell, _ in _of_other_lengths(records, measure, period, here))
    return _Presence(period, frozenset(here), before)


def _counted(presences: Mapping[str, _Presence]) -> Counter[int]:
    """Returns of how many measures each cell had figures the period before."""
    found: Counter[int] = Counter()
    for each in presences.values():
        found.update(each.before)
    return found


def _first_cell(
    records: PracticeReader, wanted: Counter[int], before: Counter[int], absent: Sequence[Client]
) -> Cell:
    """Returns where most of the missing figures, or of an absent client, were the period before."""
    cells = records.cells()
    if wanted:
        return cells[max(wanted, key=lambda each: wanted[each])]
    owners = {each.id for each in absent}
    theirs = [each for each, _ in before.most_common() if cells[each].client in owners]
    return cells[theirs[0]] if theirs else NOT_ASSIGNED


def _of_other_lengths(
    records: PracticeReader, measure: Measure, period: Period, here: set[int]
) -> Iterator[Amount]:
    """Yields entries within the period or around it, only where it has none of its own."""
    if here or not measure.nature.rolls_up:
        return
    for length in records.lengths((measure.id,)):
        if length.rank > period.length.rank:
            longer = period.containing(length)
            yield from records.amounts(measure.id, length, longer, longer)
        elif length is not period.length:
            parts = period.subperiods(length)
            yield from records.amounts(measure.id, length, parts[0], parts[-1])


def _clients_without_figures(
    records: PracticeReader, before: AbstractSet[int], now: AbstractSet[int]
) -> tuple[Client, ...]:
    """Returns the active clients with cells in `before` and none in `now`."""
    if not before - now:
        return ()
    cells = records.cells()
    missing = _owners(cells, before) - _owners(cells, now)
    return tuple(each for each in records.clients() if each.id in missing and not each.archived)


def _owners(cells: Mapping[int, Cell], ids: AbstractSet[int]) -> set[int]:
    owners = (cells[each].client for each in ids)
    return {each for each in owners if each is not None}

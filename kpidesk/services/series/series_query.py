"""Series queries: reads everything that a table or a chart of one KPI needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kpidesk.analysis.evidence.evidence import SeriesEvidence, earliest
from kpidesk.analysis.evidence.traits import traits_of
from kpidesk.analysis.packages.blocks import BlockBalance
from kpidesk.analysis.point import Point, Series
from kpidesk.analysis.rollup import RollUp
from kpidesk.analysis.series import ladder_at, points
from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Cell, Client, service_language
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.kpi import Kpi, KpiUnit
from kpidesk.domain.period import Length, Period
from kpidesk.domain.settings.baseline import Baseline, baselines
from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING, double_counting
from kpidesk.domain.settings.resolution_hours import RESOLUTION_HOURS, ResolutionHours
from kpidesk.services.clients.clients import client_named
from kpidesk.services.series.absent_owners import AbsentOwners
from kpidesk.services.series.entry_rows import fetch_amounts, roll_up
from kpidesk.services.series.ladders_in_force import ladders_in_force
from kpidesk.services.series.package_series import PackageSeries

if TYPE_CHECKING:
    from kpidesk.domain.change import EntryChanged
    from kpidesk.domain.clients.client_card import ClientCard
    from kpidesk.domain.measure import Measure
    from kpidesk.services.ports import PracticeReader
from kpidesk.services.clients.work_time import away_of_length, away_periods, excused_owners


class SeriesQuery(NamedTuple):
    """A query for a KPI, or a measure: the period length, the span and the cells.

    `by` None is months, or the finest length that was entered where that is coarser. The ends of
    the span may be periods of any length. `client` is a name; None sums all clients.
    """

    kpi: str
    by: Length | None = None
    first: Period | None = None
    last: Period | None = None
    client: str | None = None
    language: str | None = None


class ChartAnnotations(NamedTuple):
    """The annotations of a chart: targets and baselines, the earliest first, and notes.

    `hours` is how hours to resolve are counted; None where that was never chosen, or where the
    KPI has no such hours.
    """

    targets: tuple[Target, ...] = ()
    notes: tuple[Note, ...] = ()
    hours: ResolutionHours | None = None
    baselines: tuple[Baseline, ...] = ()


class SeriesService:
    """Reads the series of KPIs. `today` determines which periods are unfinished."""

    def __init__(
        self, records: PracticeReader, catalogue: Catalogue, today: Callable[[], date] = date.today
    ) -> None:
        self._records = records
        self._catalogue = catalogue
        self._today = today
        self._packages = PackageSeries(records, today)

    def read(self, query: SeriesQuery) -> Series:
        """Returns the series that the query asks for.

        Raises WrongRequest for an unknown KPI or client, for a span that ends before it
        begins, and where a measure of the KPI is not split by client and language.
        """
        kpi = self._catalogue.kpi_or_measure(query.kpi)
        client = language = None
        if query.client is not None:
            client = client_named(self._records, query.client)
        if query.language is not None:
            language = service_language(query.language)
        if (client or language) and not self._catalogue.splits(kpi):
            raise WrongRequest("kpi_not_split", kpi=kpi.id)
        of_packages = self._catalogue.by_client_only(kpi)
        if language and of_packages:
            raise WrongRequest("kpi_by_client_only", kpi=kpi.id)
        by = query.by or self.usual_length(kpi)
        first, last = _span(query, by)
        steps = ladders_in_force(self._records, kpi, by, client.id if client else None)
        ladders = ladder_at(steps)
        away = away_periods(self._records)
        if of_packages:
            owner = client.id if client else None
            found = self._packages.points(kpi, by, owner, ladders, (first, last))
        else:
            rolled = self._roll_up(kpi, by, (first, last), client, language)
            found = points(kpi, by, rolled, ladders, first, last)
        ladder = found[-1].ladder if found else kpi.ladder
        off = away_of_length(away, by, client.id if client else None)
        return Series(kpi, by, found, ladder, client, language, off, steps)

    def evidence(self, series: Series, *, reaches: bool = False) -> SeriesEvidence:
        """Returns the evidence of a series.

        Reads the periods before it that changes, pooled values and limits need, unless it
        `reaches` back to them.
        """
        kpi = series.kpi
        traits = traits_of(
            kpi, self._catalogue.measures_of(kpi), self._catalogue.constraints_on(kpi.measures)
        )
        known = None if reaches else self._records.span(kpi.measures)
        if series.points and known and known[0].first_day < series.points[0].period.first_day:
            first = series.points[0].period
            earlier = SeriesQuery(
                kpi.id,
                series.by,
                earliest(first, series.away),
                first.shifted(-1),
                series.client.name if series.client else None,
                series.language,
            )
            series = series._replace(points=(*self.read(earlier).points, *series.points))
        own = self._baselines(series)
        return SeriesEvidence(series, traits, tuple(each.first(series.by) for each in own))

    def annotations(self, series: Series) -> ChartAnnotations:
        """Returns the targets and notes that belong on a chart of the series.

        A client's charts show that client's targets only, other charts those of the practice.
        """
        if not series.points:
            return ChartAnnotations()
        client = series.client.id if series.client else None
        targets = [each for each in self._records.targets(series.kpi.id) if each.client == client]
        first, last = series.points[0].period, series.points[-1].period
        notes = [
            note for note in self._records.notes(first, last) if _concerns(note, series, client)
        ]
        marked = tuple(
            each for each in self._baselines(series) if first.first_day <= each.begins.last_day
        )
        return ChartAnnotations(tuple(targets), tuple(notes), self._hours(series.kpi), marked)

    def earliest(self, first: Period, client: str | None) -> Period:
        """Returns the earliest period that evidence of a client's figures may depend on.

        `first` is the earliest whose evidence is asked for; None are the figures of all clients.
        """
        owner = None if client is None else client_named(self._records, client).id
        return earliest(first, away_of_length(away_periods(self._records), first.length, owner))

    def _baselines(self, series: Series) -> list[Baseline]:
        """Returns the baselines of a client's series, or those of the practice."""
        client = series.client.id if series.client else None
        return [
            each
            for each in baselines(self._records.settings())
            if (each.kpi, each.client) == (series.kpi.id, client)
        ]

    def _hours(self, kpi: Kpi) -> ResolutionHours | None:
        if kpi.unit is not KpiUnit.HOURS_PER_ITEM:
            return None
        chosen = self._records.setting(RESOLUTION_HOURS)
        return next((each for each in ResolutionHours if each == chosen), None)

    def reach(self, series: Series, entry_changes: Iterable[EntryChanged]) -> tuple[bool, bool]:
        """Returns whether changes of entries may affect all earlier and all later points."""
        if self._catalogue.by_client_only(series.kpi):
            # The first hours of a client may begin the package, and hours are carried on.
            return True, True
        if series.client is not None:
            return False, False
        cells = self._cells(None, series.language)
        known = self._records.cells() if cells is None else cells
        return self._absent_owners(series.kpi, known).reach(series.by, entry_changes)

    def blocks(self, series: Series) -> tuple[BlockBalance, ...]:
        """Returns the blocks of hours of the series' client; none for other KPIs."""
        if series.client is None or series.kpi.line is None:
            return ()
        return self._packages.blocks(series.client.id)

    def concerns(self, series: Series, since: Period) -> tuple[tuple[int, Point], ...]:
        """Returns the clients who are over their package since a period, or soon will be.

        Each with the last point that says so, those over first; none for other KPIs, or for the
        series of one client.
        """
        kpi = series.kpi
        if series.client is not None or kpi.line is None or not series.points:
            return ()
        last, found = series.points[-1].period, {}
        known = self._packages.by_client(kpi, series.by, lambda _: series.ladder, since, last)
        for client, own in known.items():
            over = [each for each in own if _is_over(each)]
            # The weeks of a weekly package may be over while the month is running.
            running = [each for each in own if each.unfinished and each.lengths == (series.by,)]
            soon = [each for each in running if kpi.cautioned(each.value, running=True)]
            if over or soon:
                found[client] = (over or soon)[-1]
        return tuple(sorted(found.items(), key=lambda each: not _is_over(each[1])))

    def open_blocks(self, kpi: Kpi, client: Client | None) -> tuple[tuple[int, BlockBalance], ...]:
        """Returns the open blocks of hours of one client, or of all; none for other KPIs."""
        if not self._catalogue.by_client_only(kpi):
            return ()
        return self._packages.open_blocks(client.id if client else None)

    def card(self, series: Series) -> ClientCard | None:
        """Returns the card of the series' client; None for one of the whole practice."""
        return self._records.client_card(series.client.id) if series.client else None

    def measures_of(self, kpi: Kpi) -> Sequence[Measure]:
        """Returns the measures that the KPI is computed from."""
        return self._catalogue.measures_of(kpi)

    def usual_length(self, kpi: Kpi) -> Length:
        """Returns the default period length: months, or the finest entered one where longer."""
        entered = self._records.lengths(kpi.measures)
        finest = min(entered, key=lambda each: each.rank, default=Length.MONTH)
        return max(finest, Length.MONTH, key=lambda each: each.rank)

    def _roll_up(
        self,
        kpi: Kpi,
        by: Length,
        span: tuple[Period | None, Period | None],
        client: Client | None,
        language: str | None,
    ) -> RollUp:
        cells = self._cells(client, language)
        chosen = None if cells is None else tuple(cells)
        tables = fetch_amounts(self._records, self._catalogue.measures_of(kpi), *span, chosen)
        known = self._records.cells() if cells is None else cells
        absent = self._absent_owners(kpi, known).find(tables, by, *span) if client is None else {}
        answer = double_counting(self._records.setting(DOUBLE_COUNTING))
        return roll_up(
            self._catalogue,
            kpi,
            tables,
            known,
            self._today(),
            by,
            answer,
            absent,
            by_language=language is not None,
            excused=excused_owners(self._records),
        )

    def _absent_owners(self, kpi: Kpi, cells: Mapping[int, Cell]) -> AbsentOwners:
        split = [each.id for each in self.measures_of(kpi) if each.split]
        return AbsentOwners(self._records, split, cells, self._today())

    def _cells(self, client: Client | None, language: str | None) -> Mapping[int, Cell] | None:
        """Returns the cells of that client and language by id; None for all cells."""
        if client is None and language is None:
            return None
        return {
            key: cell
            for key, cell in self._records.cells().items()
            if (client is None or cell.client == client.id)
            and (language is None or cell.language == language)
        }


def _is_over(point: Point) -> bool:
    return point.package is not None and point.package.over > 0


def _span(query: SeriesQuery, by: Length) -> tuple[Period | None, Period | None]:
    first = query.first and query.first.first_within(by)
    last = query.last and query.last.last_within(by)
    if first and last and last.index < first.index:
        raise WrongRequest("span_backwards", first=query.first, last=query.last)
    return first, last


def _concerns(note: Note, series: Series, client: int | None) -> bool:
    """Returns whether the note belongs on the chart: a client's chart shows no other notes."""
    if note.measure is not None and note.measure not in series.kpi.measures:
        return False
    owner = note.cell.client if note.cell else None
    return client is None or owner == client

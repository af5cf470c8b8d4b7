"""The overview: a summary of each KPI, read from its last year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kpidesk.analysis.evidence.evidence import needs_attention
from kpidesk.domain.period import Length, Period, period_of
from kpidesk.services.series.incremental import KnownSeries, refreshed
from kpidesk.services.series.series_query import SeriesQuery

if TYPE_CHECKING:
    from kpidesk.analysis.evidence.evidence import SeriesEvidence
    from kpidesk.analysis.packages.blocks import BlockBalance
    from kpidesk.analysis.point import Point, Series
    from kpidesk.domain.change import EntryChanged
    from kpidesk.domain.kpi import Kpi
    from kpidesk.services.ports import PracticeReader
    from kpidesk.services.series.series_query import SeriesService

#: A year and the period it is compared with.
PERIODS = 13


class KpiSummary(NamedTuple):
    """The latest values of a KPI.

    `last` is the last value of an ended period, or of the running one where there is no other.
    `before` is the value before it. `lacking` is a later, ended period whose entries give no
    value. `evidence` and `attention` are those of `last`. `concerns` are clients whose packages
    are used up or nearly so, by id, with a point of `last` or of a later period that says it;
    `blocks` are the open blocks of hours of clients.
    """

    series: Series
    last: Point | None = None
    before: Point | None = None
    lacking: Point | None = None
    evidence: SeriesEvidence | None = None
    attention: bool = False
    concerns: Sequence[tuple[int, Point]] = ()
    blocks: Sequence[tuple[int, BlockBalance]] = ()


class OverviewService:
    """Reads summaries of KPIs. The amount read does not grow with the practice's age.

    They are those of the last `periods`.
    """

    def __init__(
        self,
        records: PracticeReader,
        service: SeriesService,
        today: Callable[[], date] = date.today,
        periods: int = PERIODS,
    ) -> None:
        self._records = records
        self._periods = periods
        self._series_service = service
        self._today = today
        self._shown: dict[str, KnownSeries] = {}

    def summary(
        self,
        kpi: Kpi,
        entry_changes: Sequence[EntryChanged] | None = None,
        client: str | None = None,
    ) -> KpiSummary:
        """Returns the summary of the last periods that have entries, up to today.

        Of one client where it is named, by its own figures; the KPI must be split by client.
        With `entry_changes`, all since the last call for this KPI, only affected periods are read.
        """
        with self._records.snapshot():
            return self._summary(kpi, entry_changes, client)

    def _summary(
        self, kpi: Kpi, entry_changes: Sequence[EntryChanged] | None, client: str | None
    ) -> KpiSummary:
        known = self._shown.pop(kpi.id, None)
        by = self._series_service.usual_length(kpi)
        end = self._end(kpi, by)
        # What is shown ends a little before the last period where that has no value yet.
        begin = self._series_service.earliest(end.shifted(-self._periods), client)
        whole = self._series(SeriesQuery(kpi.id, by, begin, end, client), entry_changes, known)
        series = whole.since(end.shifted(1 - self._periods))
        last = series.final
        blocks = self._series_service.open_blocks(kpi, series.client)
        if last is None:
            return KpiSummary(series, lacking=_lacking(series, None), blocks=blocks)
        earlier = [each for each in series.valued if each.period.index < last.period.index]
        evidence = self._series_service.evidence(whole, reaches=True)
        return KpiSummary(
            series,
            last,
            earlier[-1] if earlier else None,
            _lacking(series, last),
            evidence,
            needs_attention(series, last, evidence.at(last)),
            self._series_service.concerns(series, last.period),
            blocks,
        )

    def forget(self) -> None:
        """Clear the cache, since not all changes are known."""
        self._shown.clear()

    def _series(
        self,
        query: SeriesQuery,
        entry_changes: Sequence[EntryChanged] | None,
        known: KnownSeries | None,
    ) -> Series:
        today = self._today()
        if entry_changes is not None and known is not None and known.answers(today, query):
            series = refreshed(self._series_service, query, known.series, entry_changes)
        else:
            series = self._series_service.read(query)
        self._shown[query.kpi] = KnownSeries(today, query, series)
        return series

    def _end(self, kpi: Kpi, by: Length) -> Period:
        """Returns the last period with an entry, the current one where there is none."""
        today = self._today()
        found = [
            latest.containing(by)
            for length in self._records.lengths(kpi.measures)
            if length.rank <= by.rank
            for measure in kpi.measures
            if (latest := self._records.latest(measure, length, period_of(today, length)))
        ]
        return max(found, key=lambda each: each.index, default=period_of(today, by))


def _lacking(series: Series, last: Point | None) -> Point | None:
    later = [
        each
        for each in series.points
        if each.value is None
        and not each.unfinished
        and (last is None or each.period.index > last.period.index)
    ]
    return later[-1] if later else None

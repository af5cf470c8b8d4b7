"""Reads a long series in chunks, so that the caller can do other work in between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kpidesk.analysis.point import Series
from kpidesk.domain.catalogue.packages import HOURS_BOUGHT
from kpidesk.domain.period import Length, Period, period_at
from kpidesk.services.series.series_query import SeriesQuery, SeriesService

if TYPE_CHECKING:
    from kpidesk.domain.kpi import Kpi
    from kpidesk.services.ports import PracticeReader

#: Summing a year of so many cells would block the window noticeably.
_MANY_CELLS = 40


def chunks(query: SeriesQuery, records: PracticeReader, kpi: Kpi) -> Iterator[SeriesQuery]:
    """Yields the query year by year, over the years that have entries; at least once.

    Where there are many cells, quarter by quarter. Periods of every length nest in years, and all
    but years in quarters, so the results together are the result of the whole query.
    """
    known = records.span(kpi.measures)
    if known is None or HOURS_BOUGHT in kpi.measures:
        # The points of packages depend on all earlier ones, and on more than entries.
        yield query
        return
    first = max((each for each in (query.first, known[0]) if each), key=_begin)
    last = min((each for each in (query.last, known[1]) if each), key=_end)
    many = len(records.cells()) > _MANY_CELLS and query.by is not Length.YEAR
    length = Length.QUARTER if many else Length.YEAR
    begin, end = first.first_within(length), last.last_within(length)
    if begin.index >= end.index:
        yield query
        return
    for index in range(begin.index, end.index + 1):
        whole = period_at(length, index)
        yield query._replace(
            first=first if whole == begin else whole, last=last if whole == end else whole
        )


def join_chunks(results: Sequence[Series]) -> Series:
    """Returns one series from the results of all chunks, in their order."""
    points = tuple(point for each in results for point in each.points)
    ladder = points[-1].ladder if points else results[-1].ladder
    return results[0]._replace(points=points, ladder=ladder)


def read_in_chunks(
    service: SeriesService, records: PracticeReader, kpi: Kpi, query: SeriesQuery
) -> Iterator[Series | None]:
    """Read a series in steps: yields None after each step but the last, which yields the series.

    Raises what `SeriesService.read` raises.
    """
    by = query.by or service.usual_length(kpi)
    results: list[Series] = []
    for chunk in chunks(query._replace(by=by), records, kpi):
        if results:
            yield None
        results.append(service.read(chunk))
    yield join_chunks(results)


def _begin(period: Period) -> int:
    return period.first_day.toordinal()


def _end(period: Period) -> int:
    return period.last_day.toordinal()

"""Refreshes a series after changes of entries: reads only the affected periods again."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kpidesk.domain.change import EntryChanged
from kpidesk.domain.period import Period

if TYPE_CHECKING:
    from kpidesk.analysis.point import Series
    from kpidesk.services.series.series_query import SeriesQuery, SeriesService


class KnownSeries(NamedTuple):
    """A series with its query and the day on which it was read, which determines ended periods."""

    day: date
    query: SeriesQuery
    series: Series

    def answers(self, day: date, query: SeriesQuery) -> bool:
        """Returns whether it was read for this query on this day."""
        return self.day == day and self.query == query


def refreshed(
    service: SeriesService,
    query: SeriesQuery,
    series: Series,
    entry_changes: Iterable[EntryChanged],
) -> Series:
    """Returns what `service.read(query)` would give after these changes of entries to `series`.

    A change affects the period that contains it and, where there are stocks, the next one. The
    first or last figures of a client affect all later or earlier periods without any.
    """
    by, entry_changes = series.by, tuple(entry_changes)
    ahead = int(any(each.nature.is_stock for each in service.measures_of(series.kpi)))
    spans = _spans(series, entry_changes, ahead)
    if spans and series.points:
        spans = _reaching(spans, series, *service.reach(series, entry_changes))
    for first, last in spans:
        part = query._replace(by=by, first=first, last=last)
        if query.first:
            part = part._replace(first=max(first, query.first.first_within(by), key=_index))
        if query.last:
            part = part._replace(last=min(last, query.last.last_within(by), key=_index))
        assert part.first is not None
        assert part.last is not None
        begin, end = part.first.index, part.last.index
        if begin > end:
            continue
        new = service.read(part)
        before = [each for each in series.points if each.period.index < begin]
        after = [each for each in series.points if each.period.index > end]
        points = (*before, *new.points, *after)
        ladder = points[-1].ladder if points else series.kpi.ladder
        series = series._replace(points=points, ladder=ladder)
    return series


def _spans(
    series: Series, entry_changes: Iterable[EntryChanged], ahead: int
) -> Collection[tuple[Period, Period]]:
    """Returns the spans of periods that the changes affect, each once."""
    found: dict[tuple[Period, Period], None] = {}
    for change in entry_changes:
        if change.key.measure in series.kpi.measures:
            period, by = change.key.period, series.by
            found[period.first_within(by), period.last_within(by).shifted(ahead)] = None
    return found


def _reaching(
    spans: Collection[tuple[Period, Period]], series: Series, back: bool, ahead: bool
) -> Collection[tuple[Period, Period]]:
    """The same spans, or one that reaches to the first or the last point of the series."""
    if not back and not ahead:
        return spans
    firsts, lasts = zip(*spans, strict=True)
    edges = series.points[0].period, series.points[-1].period
    first = min((*firsts, edges[0]) if back else firsts, key=_index)
    last = max((*lasts, edges[-1]) if ahead else lasts, key=_index)
    return [(first, last)]


def _index(period: Period) -> int:
    return period.index

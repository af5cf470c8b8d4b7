"""Refreshes a series after changes of entries: reads only the affected periods again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kpidesk.domain.change import EntryChanged
from kpidesk.domain.period import Period

if TYPE_CHECKING:
    from kpidesk.analysis.point import Series
    from kpidesk.services.series.series_query import SeriesQuery, SeriesService


class KnownSeries(NamedTuple):
    """A series that was read on a day: on another day other periods have ended."""

    day: date
    question: SeriesQuery
    series: Series

    def answers(self, day: date, question: SeriesQuery) -> bool:
        """Whether it was read for this question on this day."""
        return self.day == day and self.question == question


def refreshed(
    reading: SeriesService,
    question: SeriesQuery,
    series: Series,
    entry_changes: Iterable[EntryChanged],
) -> Series:
    """What `reading.series(question)` gives now, after `series` and these changes of entries.

    A change affects the period that contains it and, where there are stocks, the next one.
    """
    by = series.by
    ahead = int(any(each.nature.is_stock for each in reading.measures_of(series.kpi)))
    for first, last in _spans(series, entry_changes, ahead):
        asked = question._replace(by=by, first=first, last=last)
        if question.first:
            asked = asked._replace(first=max(first, question.first.first_within(by), key=_index))
        if question.last:
            asked = asked._replace(last=min(last, question.last.last_within(by), key=_index))
        assert asked.first is not None
        assert asked.last is not None
        begin, end = asked.first.index, asked.last.index
        if begin > end:
            continue
        new = reading.series(asked)
        before = [each for each in series.points if each.period.index < begin]
        after = [each for each in series.points if each.period.index > end]
        points = (*before, *new.points, *after)
        ladder = points[-1].ladder if points else series.kpi.ladder
        series = series._replace(points=points, ladder=ladder)
    return series


def _spans(
    series: Series, entry_changes: Iterable[EntryChanged], ahead: int
) -> Iterable[tuple[Period, Period]]:
    """The periods of the series that each change affects, each span once."""
    found: dict[tuple[Period, Period], None] = {}
    for change in entry_changes:
        if change.key.measure in series.kpi.measures:
            period, by = change.key.period, series.by
            found[period.first_within(by), period.last_within(by).shifted(ahead)] = None
    return found


def _index(period: Period) -> int:
    return period.index

"""A long question in short pieces, so that whoever asks can do other things in between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kpidesk.analysis.point import Series
from kpidesk.domain.period import Length, Period, period_at
from kpidesk.services.series.series_query import SeriesQuery, SeriesService

if TYPE_CHECKING:
    from kpidesk.domain.kpi import Kpi
    from kpidesk.services.ports import PracticeReader

#: A year of so many cells takes longer to sum than a window may be held up.
_MANY_CELLS = 40


def chunks(question: SeriesQuery, records: PracticeReader, kpi: Kpi) -> Iterator[SeriesQuery]:
    """The same question year by year, over the years that have entries; at least one.

    Quarter by quarter where there are many cells to be summed. Periods of every length nest in
    years, and all but years in quarters, so the answers together are the answer to the whole.
    """
    known = records.span(kpi.measures)
    if known is None:
        yield question
        return
    first = max((each for each in (question.first, known[0]) if each), key=_begin)
    last = min((each for each in (question.last, known[1]) if each), key=_end)
    many = len(records.cells()) > _MANY_CELLS and question.by is not Length.YEAR
    length = Length.QUARTER if many else Length.YEAR
    begin, end = first.first_within(length), last.last_within(length)
    if begin.index >= end.index:
        yield question
        return
    for index in range(begin.index, end.index + 1):
        whole = period_at(length, index)
        yield question._replace(
            first=first if whole == begin else whole, last=last if whole == end else whole
        )


def join_chunks(answers: Sequence[Series]) -> Series:
    """One series from the answers to all pieces, in their order."""
    points = tuple(point for each in answers for point in each.points)
    ladder = points[-1].ladder if points else answers[-1].ladder
    return answers[0]._replace(points=points, ladder=ladder)


def read_in_chunks(
    reading: SeriesService, records: PracticeReader, kpi: Kpi, question: SeriesQuery
) -> Iterator[Series | None]:
    """Read a series step by step: None after each step but the last, which gives the series.

    Raises what `SeriesService.series` raises.
    """
    by = question.by or reading.usual_length(kpi)
    answers: list[Series] = []
    for piece in chunks(question._replace(by=by), records, kpi):
        if answers:
            yield None
        answers.append(reading.series(piece))
    yield join_chunks(answers)


def _begin(period: Period) -> int:
    return period.first_day.toordinal()


def _end(period: Period) -> int:
    return period.last_day.toordinal()

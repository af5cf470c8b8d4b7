"""Builds the specification of a chart from a series, targets and notes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import groupby, pairwise

from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.analysis.point import Point, Series
from kpidesk.analysis.targets import TargetSeries
from kpidesk.charts.overlays import NO_CHOICE, NO_OVERLAYS, OverlayChoice, Overlays, overlays
from kpidesk.charts.scale import value_range
from kpidesk.charts.spec import (
    ChartSpec,
    Dot,
    Flag,
    LadderSpan,
    Segment,
    SeriesPart,
    TargetSpan,
)
from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.catalogue.measures import MEASURES
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, Period, period_at
from kpidesk.domain.settings.baseline import Baseline
from kpidesk.domain.settings.resolution_hours import ResolutionHours

#: How far beyond the ended periods an unfinished one may stretch the axis, as a share of theirs.
_STRETCH = Fraction(1, 4)
_MOST_BARS = 4


def chart_spec(
    series: Series,
    targets: Sequence[Target] = (),
    notes: Sequence[Note] = (),
    *,
    measures: Iterable[Measure] = MEASURES,
    span: tuple[Period, Period] | None = None,
    hours: ResolutionHours | None = None,
    client_names: Mapping[int, str] | None = None,
    evidence: SeriesEvidence | None = None,
    choice: OverlayChoice = NO_CHOICE,
    baselines: Sequence[Baseline] = (),
    title: str = "",
) -> ChartSpec:
    """Returns the specification of a series' chart.

    `span` widens it to at least these two periods of the series' length. `client_names` are for
    the screen only: a file may be sent to any client. `evidence` gives the overlays, those by
    `choice` included.
    """
    points, last, promised = series.points, series.final, TargetSeries(series.kpi, targets)
    first, period_count = _extent(points, span)
    dots = tuple(_dot(series, point, first, promised.is_met(point)) for point in points)
    target_spans = _target_spans(promised, series.by, first, period_count)
    ladders = _ladders(series, first, period_count)
    bars, read = _as_bars(series), evidence.series.points if evidence else points
    off = series.away - {each.period for each in series.valued}
    shown = NO_OVERLAYS
    if evidence is not None and first is not None:
        shown = overlays(evidence, first.index, period_count, choice)
    return ChartSpec(
        kpi=series.kpi,
        by=series.by,
        first=first,
        period_count=period_count,
        dots=dots,
        segments=() if bars else _segments(dots, off),
        bars=bars,
        ladders=ladders,
        targets=target_spans,
        target_status=promised.status(read, last),
        flags=_flags(notes, baselines, off, first, period_count),
        range=value_range(
            series.kpi.unit,
            [*_ranging(series.kpi, dots, shown), *([Fraction(0)] if bars else ())],
            [bound for each in target_spans for bound in each.bounds],
            [each.ladder for each in ladders] or [series.ladder],
        ),
        ladder=series.ladder,
        final=next((dot for dot in dots if last and dot.period == last.period), None),
        behind=_behind(series.kpi, last, measures),
        client_names=client_names,
        client=series.client,
        language=series.language,
        hours=hours,
        overlays=shown,
        title=title,
    )


def _ranging(kpi: Kpi, dots: Sequence[Dot], shown: Overlays) -> list[Fraction]:
    """Returns the values that the axis must show: those of ended periods, and of all lines.

    A value of a period that is not over may stretch the axis a little.
    """
    ended = [each.value for each in dots if each.value is not None and not each.unfinished]
    values = [each.value for each in dots if each.value is not None and each.unfinished]
    if ended and values:
        low, high = min(ended), max(ended)
        slack = (high - low) * _STRETCH
        values = [each for each in values if low - slack <= each <= high + slack]
    values += ended
    lines = [value for line in (shown.rolling, shown.last_year) for _, value in line]
    limits = [Fraction(end) for each in shown.limits for end in (each.low, each.high)]
    own = [kpi.line] if kpi.line is not None and values else []
    return [*values, *lines, *limits, *own]


def _as_bars(series: Series) -> bool:
    """Returns whether a few values of long periods are drawn as bars, not as a line."""
    return series.by in (Length.QUARTER, Length.YEAR) and 0 < len(series.valued) <= _MOST_BARS


def _extent(
    points: Sequence[Point], span: tuple[Period, Period] | None
) -> tuple[Period | None, int]:
    ends = [each.period for each in points] + list(span or ())
    if not ends:
        return None, 0
    first = min(ends, key=lambda each: each.index)
    last = max(ends, key=lambda each: each.index)
    return first, last.index - first.index + 1


def _dot(series: Series, point: Point, first: Period | None, met: bool | None) -> Dot:
    assert first is not None
    running = point.unfinished and series.client is not None
    return Dot(
        position=point.period.index - first.index,
        period=point.period,
        value=point.value,
        level=point.level,
        at_least=point.at_least,
        partial=point.partial,
        unfinished=point.unfinished,
        reason=point.reason,
        warnings=point.warnings,
        cautioned=series.kpi.cautioned(point.value, running=running),
        left_out=point.left_out,
        counts=point.counts,
        package=point.package,
        met=met,
    )


def _segments(dots: Sequence[Dot], off: Collection[Period]) -> tuple[Segment, ...]:
    """Joins successive dots with a value: a gap breaks the line, a period away does not."""
    shown = [each for each in dots if each.value is not None or each.period not in off]
    return tuple(
        Segment(one.position, two.position, one.unfinished or two.unfinished)
        for one, two in pairwise(shown)
        if one.value is not None
        and two.value is not None
        and all(one.period.shifted(n) in off for n in range(1, two.position - one.position))
    )


def _ladders(series: Series, first: Period | None, period_count: int) -> tuple[LadderSpan, ...]:
    if first is None:
        return ()
    steps = series.steps_within(first, first.shifted(period_count - 1))
    starts = [period.index - first.index for period, _ in steps]
    ends = [start - 1 for start in starts[1:]] + [period_count - 1]
    return tuple(
        LadderSpan(start, end, ladder)
        for start, end, (_, ladder) in zip(starts, ends, steps, strict=True)
    )


def _target_spans(
    targets: TargetSeries, by: Length, first: Period | None, period_count: int
) -> tuple[TargetSpan, ...]:
    """Returns the spans of successive positions with the same target."""
    if first is None:
        return ()
    at = [targets.at(period_at(by, first.index + position)) for position in range(period_count)]
    spans = []
    for target, group in groupby(range(period_count), at.__getitem__):
        positions = tuple(group)
        if target is not None:
            spans.append(TargetSpan(positions[0], positions[-1], target.low, target.high))
    return tuple(spans)


def _flags(
    notes: Sequence[Note],
    baselines: Sequence[Baseline],
    off: Iterable[Period],
    first: Period | None,
    period_count: int,
) -> tuple[Flag, ...]:
    if first is None:
        return ()
    placed = [
        *((-1, Flag(0, _place(each, first), each, "", away=True)) for each in off),
        *((0, _baseline_flag(each, first)) for each in baselines),
        *((each.id or 0, _note_flag(each, first, period_count)) for each in notes),
    ]
    inside = [each for each in placed if 0 <= each[1].position < period_count]
    inside.sort(key=lambda each: (each[1].position, each[0]))
    return tuple(flag._replace(number=number) for number, (_, flag) in enumerate(inside, start=1))


def _baseline_flag(baseline: Baseline, first: Period) -> Flag:
    position = baseline.first(first.length).index - first.index
    return Flag(0, position, baseline.begins, baseline.reason, baseline=True)


def _note_flag(note: Note, first: Period, period_count: int) -> Flag:
    """Returns the flag of a note; a span that begins before the chart is at its first period."""
    flag = Flag(0, _place(note.period, first), note.period, note.text, note=note)
    if note.until is None and not note.ongoing:
        return flag
    last = period_count - 1
    if note.until is not None:
        last = min(last, _last_place(note.until, first))
    return flag._replace(position=max(0, flag.position), last=last) if last >= 0 else flag


def _place(period: Period, first: Period) -> int:
    length = first.length
    if period.length.rank <= length.rank:
        return period.containing(length).index - first.index
    return period.subperiods(length)[0].index - first.index


def _last_place(period: Period, first: Period) -> int:
    if period.length.rank <= first.length.rank:
        return _place(period, first)
    return period.subperiods(first.length)[-1].index - first.index


def _behind(kpi: Kpi, last: Point | None, measures: Iterable[Measure]) -> tuple[SeriesPart, ...]:
    """Returns the denominator of the last value: answers, tickets, hours or clients."""
    if last is None or last.amounts is None:
        return ()
    known = {measure.id: measure for measure in measures}
    return tuple(
        SeriesPart(known[each], last.amounts[each])
        for each in kpi.denominator
        if each in known and each in last.amounts
    )

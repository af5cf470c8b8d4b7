"""A figure of an update in words: its value, a drafted sentence, and the reading of its chart.

They are for the client, who is not addressed as the owner of the figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import NamedTuple

from kpidesk.analysis.counts import usual_decimals
from kpidesk.analysis.evidence.change import Verdict
from kpidesk.analysis.evidence.evidence import MANY, PointEvidence, SeriesEvidence, Usual
from kpidesk.analysis.evidence.interval import Interval
from kpidesk.analysis.evidence.traits import ChangeTest
from kpidesk.analysis.point import Point
from kpidesk.domain.kpi import Kpi, KpiUnit
from kpidesk.domain.ladder import Level
from kpidesk.domain.period import Period
from kpidesk.i18n.charts.description_words import year_ago_words
from kpidesk.i18n.charts.left_out_words import left_out_sentence
from kpidesk.i18n.charts.level_words import level_in_sentence
from kpidesk.i18n.charts.package_words import package_words
from kpidesk.i18n.charts.point_words import reason_words
from kpidesk.i18n.charts.value_words import value_words
from kpidesk.i18n.evidence.change_words import change_sentence, unclear_words, year_words
from kpidesk.i18n.evidence.count_words import range_words, short_count, value_count
from kpidesk.i18n.evidence.level_words import pooled_words
from kpidesk.i18n.kpi_words import kpi_name, measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import labelled, sentences
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

#: In place of a value.
NO_VALUE = "\N{EN DASH}"
_NUMBER = re.compile(r"(\D*\d(?:[\d.,٫٬'’\s]*\d)?)\s*(.*)", re.DOTALL)
_WHY_NONE = QT_TRANSLATE_NOOP(
    "Update", "No value for {period}: {reason}", "in an update, below a KPI"
)
_NOTHING = QT_TRANSLATE_NOOP("Update", "No figures for {period}", "in an update, below a KPI")
_RUNNING = QT_TRANSLATE_NOOP("Update", "This period is not over yet")
_COUNT_LEVEL = QT_TRANSLATE_NOOP("Update", "{count}: {level}", "34 of 50: below the benchmark")
_USUAL = {
    Usual.WITHIN: QT_TRANSLATE_NOOP("Update", "Usual here: {range}", "2.1 to 4.4 h"),
    Usual.HIGHER: QT_TRANSLATE_NOOP(
        "Update", "Higher than usual here ({range})", "in an update: of a value"
    ),
    Usual.LOWER: QT_TRANSLATE_NOOP(
        "Update", "Lower than usual here ({range})", "in an update: of a value"
    ),
}
_SPAN = QT_TRANSLATE_NOOP(
    "Update",
    "From {first} to {last}: between {low} and {high}",
    "in an update, below a KPI: its values",
)
_STEADY = QT_TRANSLATE_NOOP(
    "Update", "From {first} to {last}: always {value}", "in an update, below a KPI: its values"
)
_PICTURE = QT_TRANSLATE_NOOP(
    "Update", "{figure}, {first} to {last}: between {low} and {high}", "in place of a chart"
)
_LIKELY = QT_TRANSLATE_NOOP("Update", "Likely range, {period}: {range}", "below a chart")
_YEAR = 12
_LEAST_SPAN = 3


class FigureValue(NamedTuple):
    """A value as it is written, its number and unit apart, and its count."""

    shown: str
    number: str
    unit: str
    counted: str


def figure_value(
    words: Words,
    kpi: Kpi,
    point: Point | None,
    targets: Iterable[Fraction] = (),
    found: PointEvidence | None = None,
) -> FigureValue:
    """Returns `83%` and `5 of 6`; a dash without a value. A measure has no count."""
    if point is None or point.value is None:
        return FigureValue(NO_VALUE, NO_VALUE, "", "")
    decimals = usual_decimals(kpi.unit, [(point.value, point.counts)])
    if found is not None:
        decimals = found.told_apart(decimals)
    shown = value_words(
        words, kpi, point.value, point.ladder, point.warnings, decimals, targets=targets
    )
    count = value_count(words, kpi, point.counts, point.warnings)
    parts = _NUMBER.fullmatch(shown)
    number, unit = parts.groups() if parts else (shown, "")
    return FigureValue(shown, number, unit, count)


def evident_value(
    words: Words, evidence: SeriesEvidence, point: Point | None, targets: Iterable[Fraction] = ()
) -> FigureValue:
    """Returns the value of a point, never written as the usual limit that it passed."""
    found = evidence.at(point) if point is not None else None
    return figure_value(words, evidence.series.kpi, point, targets, found)


def is_small_survey(evidence: SeriesEvidence, point: Point | None) -> bool:
    """Returns whether a value comes from too few answers to be read by itself."""
    few = point is not None and point.counts is not None and point.counts.whole < MANY
    return evidence.series.kpi.surveyed and few


def figure_sentence(words: Words, evidence: SeriesEvidence, point: Point | None, at: Period) -> str:
    """Returns what can be said of a figure in the period `at`, count first; may be empty."""
    series = evidence.series
    if point is None:
        return sentences(words, words(_NOTHING, period=period_name(words, at)))
    if point.value is None:
        reason = reason_words(words, point.reason, series.kpi) if point.reason else ""
        text = _WHY_NONE if reason else _NOTHING
        return sentences(words, words(text, period=period_name(words, at), reason=reason))
    said = [_missed(words, evidence, point), *_evidence(words, evidence, point)]
    if point.unfinished:
        said.append(words(_RUNNING))
    if point.left_out:
        said.append(left_out_sentence(words, at, point.left_out, series.client, None))
    return sentences(words, *said)


def figure_reading(words: Words, evidence: SeriesEvidence, point: Point | None) -> str:
    """Returns what a full chart says: the usual level, changes, and the value of a year ago."""
    if point is None or point.value is None:
        return ""
    kpi = evidence.series.kpi
    year = year_words(words, kpi, evidence.compared_with_year_before(point))
    ago = year_ago_words(words, evidence, point)
    return sentences(words, *_evidence(words, evidence, point), ago, year)


def figure_key(words: Words, evidence: SeriesEvidence, point: Point | None) -> str:
    """Returns the likely range below a full chart; empty for what was counted in full."""
    found = evidence.at(point).range if point is not None and point.value is not None else None
    if found is None or point is None:
        return ""
    said = range_words(words, evidence.series.kpi, found)
    return words(_LIKELY, period=period_name(words, point.period), range=said)


def picture_words(words: Words, kpi: Kpi, points: Sequence[Point]) -> str:
    """Returns the alternative text of a small chart: figure, periods, lowest and highest value."""
    ends = _ends(words, kpi, points)
    name = kpi_name(words, kpi)
    return words.fill(_PICTURE, {"figure": name} | ends) if ends else name


def done_suggestions(words: Words, figures: Iterable[tuple[Kpi, Point | None]]) -> list[str]:
    """Returns lines that may be done: `Requests resolved: 41`, `Task completion: 37 of 40`."""
    said = []
    for kpi, point in figures:
        if point is None or point.value is None:
            continue
        if not kpi.denominator:
            value = figure_value(words, kpi, point).shown
            said.append(labelled(words, measure_name(words, kpi.id), value))
        elif _is_full_share(kpi, point) and point.counts:
            name = kpi_name(words, kpi)
            said.append(labelled(words, name, short_count(words, kpi, point.counts)))
    return said


def _is_full_share(kpi: Kpi, point: Point) -> bool:
    """Returns whether a value is a share of all that there was, not of a sample or of hours."""
    return kpi.unit is KpiUnit.PERCENT and not kpi.surveyed and not point.package


def _missed(words: Words, evidence: SeriesEvidence, point: Point) -> str:
    """Returns the count of a share that is below its benchmark."""
    kpi = evidence.series.kpi
    below = point.level is Level.BELOW and point.ladder.thresholds
    if not below or point.counts is None or not _is_full_share(kpi, point):
        return ""
    count = short_count(words, kpi, point.counts)
    return words(_COUNT_LEVEL, count=count, level=level_in_sentence(words, Level.BELOW))


def _evidence(words: Words, evidence: SeriesEvidence, point: Point) -> list[str]:
    series, found = evidence.series, evidence.at(point)
    kpi, change = series.kpi, found.change
    if point.package:
        return [package_words(words, point.period, point.package, whole=series.client is None)]
    said = []
    if kpi.surveyed:
        said.append(pooled_words(words, kpi, series.by, found.pooled, point.ladder))
        before = evidence.before(point)
        changed = change_sentence(words, kpi, change, point, before)
        return [*said, changed, sudden_words(words, kpi, found)]
    if evidence.traits.test is ChangeTest.USUAL_LIMITS and found.usual and found.limits:
        limits = Interval(found.limits.low, found.limits.high)
        in_a_row = change is not None and change.mean is not None
        kind = Usual.WITHIN if in_a_row else found.usual
        usual = words(_USUAL[kind], range=range_words(words, kpi, limits, found))
        as_before = change is None or change.verdict in (None, Verdict.AS_BEFORE)
        changed = "" if as_before else change_sentence(words, kpi, change, point, None)
        return [changed, usual]
    if change is not None and evidence.traits.test is not ChangeTest.USUAL_LIMITS:
        if change.verdict is Verdict.AS_BEFORE:
            unclear = unclear_words(words, kpi, series.by, change)
            return [unclear, sudden_words(words, kpi, found)]
        if change.verdict is not None:
            return [change_sentence(words, kpi, change, point, None)]
    return [_span(words, kpi, recent_points(evidence, point))]


def sudden_words(words: Words, kpi: Kpi, found: PointEvidence) -> str:
    """Returns that a value is beyond what is usual, where the one before was not; or nothing."""
    if found.change is None or not found.change.sudden or not found.usual or not found.limits:
        return ""
    limits = Interval(found.limits.low, found.limits.high)
    return words(_USUAL[found.usual], range=range_words(words, kpi, limits, found))


def recent_points(
    evidence: SeriesEvidence, point: Point | None, most: int = _YEAR
) -> tuple[Point, ...]:
    """Returns the points of the last `most` periods up to a point; all ends without one."""
    points = evidence.series.points
    last = point.period.index if point else points[-1].period.index if points else 0
    return tuple(each for each in points if last - most < each.period.index <= last)


def _span(words: Words, kpi: Kpi, points: Sequence[Point]) -> str:
    ends = _ends(words, kpi, [each for each in points if not each.unfinished])
    if not ends:
        return ""
    if ends["low"] == ends["high"]:
        said = words(_STEADY, first=ends["first"], last=ends["last"], value=ends["high"])
    else:
        said = words.fill(_SPAN, ends)
    # In some languages a period comes first.
    return words.formats.capitalized(said)


def _ends(words: Words, kpi: Kpi, points: Sequence[Point]) -> dict[str, str]:
    valued = [each for each in points if each.value is not None]
    if len(valued) < _LEAST_SPAN:
        return {}
    decimals = usual_decimals(kpi.unit, [(each.value, each.counts) for each in valued])
    # As each is shown by itself: none is rounded to another level.
    low, high = (
        value_words(words, kpi, each.value or Fraction(), each.ladder, each.warnings, decimals)
        for each in (min(valued, key=_value), max(valued, key=_value))
    )
    first, last = (period_name(words, each.period) for each in (valued[0], valued[-1]))
    return {"first": first, "last": last, "low": low, "high": high}


def _value(point: Point) -> Fraction:
    return point.value or Fraction()

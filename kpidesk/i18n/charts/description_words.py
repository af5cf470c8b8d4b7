"""A chart as a few sentences, for screen readers."""

from __future__ import annotations

from kpidesk.analysis.point import Point, Series
from kpidesk.i18n.charts.level_words import level_in_sentence
from kpidesk.i18n.charts.point_words import caution_words, warning_words
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.unit_words import with_unit
from kpidesk.i18n.words import Words

_VALUE = QT_TRANSLATE_NOOP(
    "Chart", "{kpi}: {value} in {period}, {level}.", "the reading of a chart"
)
_RANGE = QT_TRANSLATE_NOOP("Chart", "From {first} to {last} it ranged from {low} to {high}.")
_STEADY = QT_TRANSLATE_NOOP("Chart", "From {first} to {last} it was always {value}.")
_NONE = QT_TRANSLATE_NOOP("Chart", "{kpi}: no value yet.", "the reading of a chart")
_UNFINISHED = QT_TRANSLATE_NOOP("Chart", "That period is not over yet.")
_PARTIAL = QT_TRANSLATE_NOOP("Chart", "Some parts of that period are missing.")
_WARNING = QT_TRANSLATE_NOOP("Chart", "Remark on that period: {warning}.")


def chart_description(words: Words, series: Series, name: str | None = None) -> str:
    """Returns what the chart shows: the last value, its level, warnings and the range."""
    kpi = kpi_name(words, series.kpi, name)
    last = series.final
    if last is None or last.value is None:
        return words(_NONE, kpi=kpi)
    said = [
        words(
            _VALUE,
            kpi=kpi,
            value=_said(words, series, last),
            period=period_name(words, last.period),
            level="" if last.level is None else level_in_sentence(words, last.level),
        )
    ]
    if last.unfinished:
        said.append(words(_UNFINISHED))
    if last.partial:
        said.append(words(_PARTIAL))
    said += [words(_WARNING, warning=warning_words(words, code)) for code in last.warnings]
    if series.kpi.cautioned(last.value):
        said.append(caution_words(words, series.kpi))
    if len(series.valued) > 1:
        said.append(_range(words, series))
    return " ".join(said)


def _range(words: Words, series: Series) -> str:
    valued = series.valued
    first, last = (period_name(words, each.period) for each in (valued[0], valued[-1]))
    low = min(valued, key=lambda each: each.value or 0)
    high = max(valued, key=lambda each: each.value or 0)
    if low.value == high.value:
        return words(_STEADY, first=first, last=last, value=_said(words, series, low))
    return words(
        _RANGE,
        first=first,
        last=last,
        low=_said(words, series, low),
        high=_said(words, series, high),
    )


def _said(words: Words, series: Series, point: Point) -> str:
    assert point.value is not None
    bounds = tuple(each.bound for each in point.ladder.thresholds)
    return with_unit(words, point.value, series.kpi, bounds)

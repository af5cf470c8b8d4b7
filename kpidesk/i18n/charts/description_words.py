"""A chart as a few sentences, for screen readers."""

from __future__ import annotations

from kpidesk.analysis.point import Point, Series
from kpidesk.i18n.charts.chart_words import periods_in_short
from kpidesk.i18n.charts.left_out_words import ClientNames, left_out_sentence
from kpidesk.i18n.charts.level_words import level_or_bound_in_sentence
from kpidesk.i18n.charts.point_words import caution_words, warning_words
from kpidesk.i18n.charts.value_words import value_words
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import sentences
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_VALUE = QT_TRANSLATE_NOOP(
    "Chart", "{kpi}: {value} in {period}, {level}.", "the reading of a chart"
)
_VALUE_ALONE = QT_TRANSLATE_NOOP(
    "Chart", "{kpi}: {value} in {period}.", "the reading of a chart: a value without a level"
)
_RANGE = QT_TRANSLATE_NOOP("Chart", "From {first} to {last} it ranged from {low} to {high}.")
_STEADY = QT_TRANSLATE_NOOP("Chart", "From {first} to {last} it was always {value}.")
_NONE = QT_TRANSLATE_NOOP("Chart", "{kpi}: no value yet.", "the reading of a chart")
_UNFINISHED = QT_TRANSLATE_NOOP("Chart", "That period is not over yet.")
_PARTIAL = QT_TRANSLATE_NOOP("Chart", "That period is not complete.")
_ALSO_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Chart", "Figures are left out of other periods, too: {periods}.", "the reading of a chart"
)
_WARNING = QT_TRANSLATE_NOOP("Chart", "Remark on that period: {warning}.")


def chart_description(words: Words, series: Series, client_names: ClientNames = None) -> str:
    """Returns what the chart shows: the last value, its level, what is left out, the range.

    Without `client_names`, as in a file, clients that are left out are counted.
    """
    kpi = kpi_name(words, series.kpi)
    last = series.final
    if last is None or last.value is None:
        return words(_NONE, kpi=kpi)
    level = level_or_bound_in_sentence(words, last.level, last.at_least)
    said = [
        words(
            _VALUE if level else _VALUE_ALONE,
            kpi=kpi,
            value=_value(words, series, last, in_sentence=True),
            period=period_name(words, last.period),
            level=level,
        )
    ]
    if last.unfinished:
        said.append(words(_UNFINISHED))
    if last.left_out:
        left_out = last.left_out
        sentence = left_out_sentence(words, last.period, left_out, series.client, client_names)
        said.append(sentence)
    elif last.partial and not last.unfinished:
        said.append(words(_PARTIAL))
    said += [words(_WARNING, warning=warning_words(words, code)) for code in last.warnings]
    if series.kpi.cautioned(last.value):
        said.append(caution_words(words, series.kpi))
    if len(series.valued) > 1:
        said.append(_range(words, series))
    others = [each.period for each in series.valued if each.left_out and each is not last]
    if others:
        said.append(words(_ALSO_LEFT_OUT, periods=periods_in_short(words, others)))
    return sentences(words, *said)


def _range(words: Words, series: Series) -> str:
    valued = series.valued
    first, last = (period_name(words, each.period) for each in (valued[0], valued[-1]))
    low = min(valued, key=lambda each: each.value or 0)
    high = max(valued, key=lambda each: each.value or 0)
    if low.value == high.value:
        return words(_STEADY, first=first, last=last, value=_value(words, series, low))
    return words(
        _RANGE,
        first=first,
        last=last,
        low=_value(words, series, low),
        high=_value(words, series, high),
    )


def _value(words: Words, series: Series, point: Point, *, in_sentence: bool = False) -> str:
    assert point.value is not None
    return value_words(
        words,
        series.kpi,
        point.value,
        point.ladder,
        point.warnings,
        series.decimals,
        in_sentence=in_sentence,
    )

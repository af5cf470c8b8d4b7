"""A chart as a few sentences, for screen readers."""

from __future__ import annotations

from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.analysis.point import Point, Series
from kpidesk.analysis.targets import TargetStatus
from kpidesk.i18n.charts.chart_words import periods_in_short, whose
from kpidesk.i18n.charts.left_out_words import ClientNames, left_out_sentence
from kpidesk.i18n.charts.level_words import level_or_bound_in_sentence
from kpidesk.i18n.charts.package_words import package_words
from kpidesk.i18n.charts.point_words import caution_words, warning_words
from kpidesk.i18n.charts.source_words import own_benchmark
from kpidesk.i18n.charts.target_words import status_words
from kpidesk.i18n.charts.value_words import value_words
from kpidesk.i18n.evidence.change_words import change_sentence, early_words, year_words
from kpidesk.i18n.evidence.count_words import value_count, with_count
from kpidesk.i18n.evidence.level_words import BY_CHANCE, likely_words, pooled_words, usual_words
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.period_words import period_name, period_title
from kpidesk.i18n.sentences import sentences, side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_VALUE = QT_TRANSLATE_NOOP(
    "Chart", "{kpi}: {value} in {period}, {level}.", "the reading of a chart"
)
_VALUE_ALONE = QT_TRANSLATE_NOOP(
    "Chart", "{kpi}: {value} in {period}.", "the reading of a chart: a value without a level"
)
_RANGE = QT_TRANSLATE_NOOP(
    "Chart", "From {first} to {last} all values were between {low} and {high}."
)
_STEADY = QT_TRANSLATE_NOOP(
    "Chart",
    "From {first} to {last} it was always {value}.",
    "in the description of a chart: of a KPI",
)
_YEAR_AGO = QT_TRANSLATE_NOOP("Chart", "In {period} it was {value}.", "a year before")
_VERDICT = QT_TRANSLATE_NOOP("Chart", "{period} – {verdict}", "what has changed up to a period")
_NONE = QT_TRANSLATE_NOOP("Chart", "{kpi}: no value yet.", "the reading of a chart")
_UNFINISHED = QT_TRANSLATE_NOOP("Chart", "That period is not over yet.")
_PARTIAL = QT_TRANSLATE_NOOP("Chart", "That period is incomplete.")
_ALSO_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Chart", "Figures are left out of other periods, too: {periods}.", "the reading of a chart"
)
_WARNING = QT_TRANSLATE_NOOP(
    "Chart", "Remark on that period: {warning}.", "in the description of a chart"
)


def chart_description(
    words: Words,
    series: Series,
    client_names: ClientNames = None,
    evidence: SeriesEvidence | None = None,
    target: TargetStatus | None = None,
) -> str:
    """Returns what the chart shows: the last value, how sure it is, what is left out, the range.

    Without `client_names`, as in a file, clients that are left out are counted. `target` is
    that of the last value.
    """
    owner = whose(words, series.client, series.language)
    kpi = side_by_side(kpi_name(words, series.kpi), owner)
    last = series.final
    if last is None or last.value is None:
        return words(_NONE, kpi=kpi)
    level = level_or_bound_in_sentence(words, last.level, last.at_least)
    said = [
        words(
            _VALUE if level else _VALUE_ALONE,
            kpi=kpi,
            value=_with_count(words, series, last),
            period=period_name(words, last.period),
            level=level,
        )
    ]
    said.append(own_benchmark(words, last.ladder))
    said.append(status_words(words, series.kpi, series.by, target))
    if last.package:
        whole = series.client is None
        said.append(package_words(words, last.period, last.package, whole=whole))
    if last.unfinished:
        said.append(words(_UNFINISHED))
    if last.left_out:
        left_out = last.left_out
        sentence = left_out_sentence(words, last.period, left_out, series.client, client_names)
        said.append(sentence)
    elif last.partial and not last.unfinished:
        said.append(words(_PARTIAL))
    said += [words(_WARNING, warning=warning_words(words, code)) for code in last.warnings]
    running = last.unfinished and series.client is not None
    if series.kpi.cautioned(last.value, running=running):
        said.append(caution_words(words, series.kpi))
    if evidence is not None:
        said += evidence_sentences(words, evidence, last)
    ended = series.ended()
    if len(ended.valued) > 1:
        said.append(_range(words, ended))
    others = [each.period for each in series.valued if each.left_out and each is not last]
    if others:
        said.append(words(_ALSO_LEFT_OUT, periods=periods_in_short(words, others)))
    return sentences(words, *said)


def verdict_words(words: Words, evidence: SeriesEvidence) -> str:
    """Returns what has changed up to the last finished value, with its period; may be empty.

    Or that it is too early to say.
    """
    series, last = evidence.series, evidence.series.final
    if last is None or last.value is None:
        return ""
    kpi, found = series.kpi, evidence.at(last)
    change = change_sentence(words, kpi, found.change, last, evidence.before(last))
    if found.change is not None and found.change.alone:
        change = usual_words(words, kpi, found)
    change = change or early_words(words, series.by, evidence.periods_needed(last))
    year = year_words(words, kpi, evidence.compared_with_year_before(last))
    verdict = sentences(words, change, year)
    period = period_title(words, last.period)
    return words(_VERDICT, period=period, verdict=verdict) if verdict else ""


def evidence_sentences(words: Words, evidence: SeriesEvidence, point: Point) -> list[str]:
    """Returns how sure a value is, what is usual, and what has changed; some may be empty."""
    series, found = evidence.series, evidence.at(point)
    kpi = series.kpi
    said = [likely_words(words, kpi, found.range)]
    if kpi.surveyed:
        said.append(pooled_words(words, kpi, series.by, found.pooled, point.ladder))
    said.append(change_sentence(words, kpi, found.change, point, evidence.before(point)))
    said.append(usual_words(words, kpi, found))
    if found.beyond_usual:
        said.append(words(BY_CHANCE))
    said.append(year_ago_words(words, evidence, point))
    said.append(year_words(words, kpi, evidence.compared_with_year_before(point)))
    return said


def year_ago_words(words: Words, evidence: SeriesEvidence, point: Point) -> str:
    """Returns the value of the same period a year before: `In May 2025 it was 83% (5 of 6)`."""
    found = evidence.year_before(point)
    if found is None:
        return ""
    value = _with_count(words, evidence.series, found)
    return words(_YEAR_AGO, period=period_name(words, found.period), value=value)


def _with_count(words: Words, series: Series, point: Point) -> str:
    value = _value(words, series, point, in_sentence=True)
    return with_count(words, value, value_count(words, series.kpi, point.counts, point.warnings))


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

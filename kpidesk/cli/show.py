"""`show`: prints a series as a table."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from kpidesk.analysis.point import LeftOut, Point, Reason, Series
from kpidesk.cli.console import NO_FIGURES, Console
from kpidesk.cli.series_query import query_from
from kpidesk.cli.text_table import lines
from kpidesk.domain.period import Length
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.charts.chart_words import subtitle
from kpidesk.i18n.charts.level_words import level_name
from kpidesk.i18n.charts.point_words import caution_words, reason_words, warning_words
from kpidesk.i18n.charts.source_words import published_ranges, source_line
from kpidesk.i18n.kpi_words import kpi_name, measure_list, measure_name
from kpidesk.i18n.period_words import length_name, period_name
from kpidesk.i18n.sentences import without_full_stop
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.unit_words import with_unit
from kpidesk.i18n.words import Words
from kpidesk.services.ports import PracticeReader
from kpidesk.services.series.series_query import SeriesService

_PERIOD = QT_TRANSLATE_NOOP("Show", "Period", "heading of a column")
_VALUE = QT_TRANSLATE_NOOP("Show", "Value", "heading of a column")
_LEVEL = QT_TRANSLATE_NOOP("Show", "Level", "heading of a column")
_REMARKS = QT_TRANSLATE_NOOP("Show", "Remarks", "heading of a column")
_UNFINISHED = QT_TRANSLATE_NOOP("Show", "not over yet")
_PARTIAL = QT_TRANSLATE_NOOP("Show", "partial: some of its periods are missing")
_NO_VALUE = QT_TRANSLATE_NOOP("Show", "no value: {why}")
_LEFT_OUT = QT_TRANSLATE_NOOP("Show", "not counted: {where} (without {missing})")
_NOT_ENDED = QT_TRANSLATE_NOOP("Show", "not counted: {where} (not over yet)")
_LONGER = QT_TRANSLATE_NOOP("Show", "not counted: {where} (entered {by})", "entered by month")
_NOT_DERIVABLE = QT_TRANSLATE_NOOP(
    "Show", "entered {by}; it cannot be derived for a longer period", "entered by month"
)
_MORE = QT_TRANSLATE_NOOP("Show", "and {count} more not counted")
_MAX_LEFT_OUT = 2


def run(
    args: argparse.Namespace, service: SeriesService, records: PracticeReader, console: Console
) -> int:
    """Print the series with a heading and the source of its ladder."""
    series = service.read(query_from(args))
    words = console.words
    span = (series.points[0].period, series.points[-1].period) if series.points else None
    console.say(kpi_name(words, series.kpi))
    console.say(subtitle(words, series.kpi, series.by, span, series.client, series.language))
    console.say("")
    if series.points:
        names = {client.id: client.name for client in records.clients()}
        console.say(_table(series, names, console))
    else:
        console.say(words(NO_FIGURES[series.by]))
    ladders = tuple(dict.fromkeys(point.ladder for point in series.points)) or (series.ladder,)
    console.say("")
    console.say(source_line(words, series.kpi, ladders))
    if published := published_ranges(words, series.kpi):
        console.say(published)
    return 0


def _table(series: Series, names: dict[int, str], console: Console) -> str:
    words = console.words
    measures = console.catalogue.measures_of(series.kpi)
    heading = [
        words(_PERIOD),
        words(_VALUE),
        words(_LEVEL),
        *(measure_name(words, measure.id) for measure in measures),
        words(_REMARKS),
    ]
    rows = []
    for point in series.points:
        amounts = [
            amount_text(words, point.amounts[each.id], each) if each.id in point.amounts else ""
            for each in measures
        ]
        value = "–"
        if point.value is not None:
            bounds = tuple(each.bound for each in point.ladder.thresholds)
            value = with_unit(words, point.value, series.kpi, bounds)
        level = level_name(words, point.level) if point.level else ""
        remarks = " · ".join(_remarks(series, point, names, console))
        rows.append([period_name(words, point.period), value, level, *amounts, remarks])
    right = [False, True, False, *(True for _ in measures), False]
    return lines(heading, rows, right)


def _remarks(
    series: Series, point: Point, names: dict[int, str], console: Console
) -> Sequence[str]:
    words = console.words
    texts = []
    if point.reason:
        texts.append(words(_NO_VALUE, why=_why(point, words)))
    texts += [warning_words(words, code) for code in point.warnings]
    if point.unfinished:
        texts.append(words(_UNFINISHED))
    if point.partial:
        texts.append(words(_PARTIAL))
    if series.kpi.cautioned(point.value):
        texts.append(without_full_stop(caution_words(words, series.kpi)))
    texts += [_left_out(each, series.by, names, console) for each in point.left_out[:_MAX_LEFT_OUT]]
    more = len(point.left_out) - _MAX_LEFT_OUT
    if more > 0:
        texts.append(words(_MORE, count=words.formats.number(more)))
    return texts


def _why(point: Point, words: Words) -> str:
    assert point.reason is not None
    if point.reason is Reason.NOT_DERIVABLE:
        lengths = words.formats.listed(length_name(words, each) for each in point.lengths)
        return words(_NOT_DERIVABLE, by=lengths)
    return reason_words(words, point.reason)


def _left_out(left: LeftOut, by: Length, names: dict[int, str], console: Console) -> str:
    words = console.words
    parts = [period_name(words, left.period)]
    if left.cell and left.cell.client is not None:
        parts.append(names[left.cell.client])
    if left.cell and left.cell.language:
        parts.append(left.cell.language)
    where = " · ".join(parts)
    if left.missing:
        missing = measure_list(words, left.missing)
        return words(_LEFT_OUT, where=where, missing=missing)
    if left.period.length.rank > by.rank:
        return words(_LONGER, where=where, by=length_name(words, left.period.length))
    return words(_NOT_ENDED, where=where)

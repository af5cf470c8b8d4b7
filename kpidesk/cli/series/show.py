"""`show`: prints a series as a table."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.analysis.point import Point, Reason, Series
from kpidesk.analysis.targets import TargetSeries
from kpidesk.cli.console import NO_FIGURES, Console
from kpidesk.cli.series.series_query import query_from
from kpidesk.cli.text_table import lines
from kpidesk.domain.kpi import Kpi
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.charts.chart_words import subtitle
from kpidesk.i18n.charts.left_out_words import left_out_sentence
from kpidesk.i18n.charts.level_words import level_or_bound
from kpidesk.i18n.charts.package_words import block_lines, package_words
from kpidesk.i18n.charts.point_words import caution_words, reason_words, warning_words
from kpidesk.i18n.charts.source_words import published_ranges, source_line
from kpidesk.i18n.charts.target_words import status_words
from kpidesk.i18n.charts.value_words import value_words
from kpidesk.i18n.evidence.count_words import range_words, short_count
from kpidesk.i18n.kpi_words import kpi_name, measure_name
from kpidesk.i18n.period_words import length_name, period_title
from kpidesk.i18n.sentences import side_by_side, without_full_stop
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.services.clients.clients import client_names
from kpidesk.services.ports import PracticeReader
from kpidesk.services.series.series_query import SeriesService

_PERIOD = QT_TRANSLATE_NOOP("Show", "Period", "heading of a column")
_VALUE = QT_TRANSLATE_NOOP("Show", "Value", "heading of a column")
_COUNT = QT_TRANSLATE_NOOP("Show", "Count", "heading of a column: 5 of 6")
_RANGE = QT_TRANSLATE_NOOP("Show", "Likely range", "heading of a column: 44 to 97%")
_LEVEL = QT_TRANSLATE_NOOP("Show", "Level", "heading of a column")
_REMARKS = QT_TRANSLATE_NOOP("Show", "Remarks", "heading of a column")
_UNFINISHED = QT_TRANSLATE_NOOP(
    "Show", "not over yet", "a remark in a table: the period is still under way"
)
_PARTIAL = QT_TRANSLATE_NOOP(
    "Show", "incomplete", "a remark in a table: something is missing from the value"
)
_NO_VALUE = QT_TRANSLATE_NOOP("Show", "no value: {why}", "a remark in a table, in place of a value")
_BY_MONTH = QT_TRANSLATE_NOOP("Show", "the package counts {by}", "counts by month")
_NOT_DERIVABLE = QT_TRANSLATE_NOOP(
    "Show", "entered {by}; it can’t be calculated for a longer period", "entered by month"
)


def run(
    args: argparse.Namespace, service: SeriesService, records: PracticeReader, console: Console
) -> int:
    """Print the series with a heading and the source of its ladder."""
    series = service.read(query_from(args))
    words = console.words
    span = (series.points[0].period, series.points[-1].period) if series.points else None
    # All is read before the first line is printed: a damaged file shows nothing.
    blocks = service.blocks(series)
    table = "" if blocks else words(NO_FIGURES[series.by])
    target = ""
    if series.points:
        evidence = service.evidence(series)
        table = _table(evidence, series, client_names(records), console)
        promised = TargetSeries(series.kpi, service.annotations(series).targets)
        status = promised.status(evidence.series.points, series.final)
        target = status_words(words, series.kpi, series.by, status)
    console.say(kpi_name(words, series.kpi))
    console.say(subtitle(words, series.kpi, series.by, span, series.client, series.language))
    console.say("")
    console.say(table)
    for block in blocks:
        for line in block_lines(words, block):
            console.say(line)
    if target:
        console.say(f"\n{target}")
    steps = series.steps_within(*span) if span else ()
    ladders = tuple(ladder for _, ladder in steps) or (series.ladder,)
    console.say("")
    if source := source_line(words, series.kpi, ladders, steps[-1][0] if steps else None):
        console.say(source)
    if published := published_ranges(words, series.kpi):
        console.say(published)
    return 0


def _table(
    evidence: SeriesEvidence, series: Series, names: dict[int, str], console: Console
) -> str:
    words = console.words
    surveyed = series.kpi.surveyed
    measures = console.catalogue.measures_of(series.kpi)
    heading = [
        words(_PERIOD),
        words(_VALUE),
        words(_COUNT),
        *([words(_RANGE)] if surveyed else ()),
        words(_LEVEL),
        *(measure_name(words, measure.id) for measure in measures),
        words(_REMARKS),
    ]
    rows, decimals = [], series.decimals
    for point in series.points:
        amounts = [
            amount_text(words, point.amounts[each.id], each) if each.id in point.amounts else ""
            for each in measures
        ]
        value, level, count, likely = "–", "", "", ""
        if point.value is not None:
            value = value_words(
                words, series.kpi, point.value, point.ladder, point.warnings, decimals
            )
            level = level_or_bound(words, point.level, point.at_least, point.warnings)
            count = short_count(words, series.kpi, point.counts) if point.counts else ""
            found = evidence.at(point).range
            likely = range_words(words, series.kpi, found) if found else ""
        remarks = side_by_side(*_remarks(series, point, names, console))
        ranges = [likely] if surveyed else []
        name = period_title(words, point.period)
        rows.append([name, value, count, *ranges, level, *amounts, remarks])
    right = [False, True, True, *([True] if surveyed else ()), False, *(True for _ in measures)]
    right.append(False)
    return lines(heading, rows, right)


def _remarks(
    series: Series, point: Point, names: dict[int, str], console: Console
) -> Sequence[str]:
    words = console.words
    texts = []
    if point.reason:
        texts.append(words(_NO_VALUE, why=_why(point, words, series.kpi)))
    texts += [warning_words(words, code) for code in point.warnings]
    if point.unfinished:
        texts.append(words(_UNFINISHED))
    if hours := package_words(words, point.period, point.package, whole=series.client is None):
        texts.append(hours)
    if point.partial and point.value is not None:
        texts.append(words(_PARTIAL))
    running = point.unfinished and series.client is not None
    if series.kpi.cautioned(point.value, running=running):
        texts.append(without_full_stop(caution_words(words, series.kpi)))
    if point.left_out:
        left_out = left_out_sentence(words, point.period, point.left_out, series.client, names)
        texts.append(words.formats.inside_sentence(left_out))
    return texts


def _why(point: Point, words: Words, kpi: Kpi) -> str:
    assert point.reason is not None
    if point.reason is Reason.NOT_DERIVABLE:
        lengths = words.formats.listed(length_name(words, each) for each in point.lengths)
        return words(_BY_MONTH if kpi.line is not None else _NOT_DERIVABLE, by=lengths)
    return reason_words(words, point.reason, kpi)

"""The texts and the chart of one tile."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kpidesk.analysis.counts import usual_decimals
from kpidesk.analysis.evidence.evidence import MANY, SeriesEvidence
from kpidesk.analysis.packages.blocks import BlockBalance, is_nearly_used
from kpidesk.analysis.point import Point
from kpidesk.charts.build import chart_spec
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Level
from kpidesk.i18n.charts.description_words import chart_description
from kpidesk.i18n.charts.left_out_words import left_out_sentence
from kpidesk.i18n.charts.level_words import level_or_bound
from kpidesk.i18n.charts.package_words import block_words, left_words, package_words
from kpidesk.i18n.charts.point_words import caution_words, reason_words, warning_words
from kpidesk.i18n.charts.source_words import own_benchmark, own_benchmark_in_short
from kpidesk.i18n.charts.value_words import value_words
from kpidesk.i18n.evidence.attention_words import attention_words
from kpidesk.i18n.evidence.change_words import change_sentence, short_change_words
from kpidesk.i18n.evidence.count_words import count_words
from kpidesk.i18n.evidence.level_words import pooled_words, short_usual_words, usual_words
from kpidesk.i18n.kpi_words import kpi_name, measure_list, short_measure_name, short_name
from kpidesk.i18n.period_words import period_name, period_title
from kpidesk.i18n.sentences import labelled, sentences, side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.services.entry.due import DuePeriod
from kpidesk.services.series.overview import KpiSummary

_NOT_OVER = QT_TRANSLATE_NOOP(
    "Overview", "{period}, not over yet", "on a tile: the period is still under way"
)
_PARTIAL = QT_TRANSLATE_NOOP(
    "Overview", "{period}, incomplete", "on a tile: something is missing from the value"
)
_NO_FIGURES = QT_TRANSLATE_NOOP("Overview", "No figures yet", "on a tile")
_NO_VALUE = QT_TRANSLATE_NOOP("Overview", "No value yet", "on a tile")
_NEEDS = QT_TRANSLATE_NOOP("Overview", "To enter: {measures}", "on a tile without a value")
_LACKING = QT_TRANSLATE_NOOP("Overview", "{period}: no value, {reason}", "on a tile")
_DUE = QT_TRANSLATE_NOOP("Overview", "Still due for {period}: {measures}", "on a tile")


class Concern(NamedTuple):
    """What needs attention about one client: in short for the tile, and for the card.

    Where there is no chart of it, it is `on_card` of the client.
    """

    client: str
    short: str
    text: str
    on_card: bool = False


class TileContent(NamedTuple):
    """The texts of a tile from top to bottom, and its chart; empty texts are left out.

    `counted` is what the value was computed from.
    `change` says whether it rose or fell, `pooled` is the value of a year where the last one says
    little; both also in short for the tile. `benchmark` says whose an own one is. `remarks` are
    warnings about the value, `hints` are about other periods. `attention` is the line about it in
    the attention card, `concerns` are such lines about one client each. `name` is all of it for
    screen readers, `tip` is the full name of the KPI.
    """

    title: str
    period: str = ""
    value: str = ""
    counted: str = ""
    level: Level | None = None
    level_text: str = ""
    benchmark: str = ""
    short_benchmark: str = ""
    change: str = ""
    short_change: str = ""
    pooled: str = ""
    short_pooled: str = ""
    remarks: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    spec: ChartSpec | None = None
    attention: str = ""
    concerns: tuple[Concern, ...] = ()
    name: str = ""
    tip: str = ""

    def caption(self, usual_period: str) -> str:
        """Returns the one line below the level; `usual_period` is shown elsewhere."""
        period = self.period if self.period != usual_period else ""
        first = self.short_change if self.attention else ""
        said = (*self.remarks, period, first, self.short_pooled, *self.hints, self.short_change)
        return side_by_side(next((each for each in said if each), ""), self.short_benchmark)

    def details(self) -> tuple[str, ...]:
        """Returns all texts for a tool tip."""
        shown = (
            self.tip,
            self.period,
            self.benchmark,
            self.change,
            *self.remarks,
            self.pooled,
            *self.hints,
        )
        return tuple(each for each in shown if each)


def empty_content(words: Words, kpi: Kpi) -> TileContent:
    """Returns the content of a tile whose figures are not read yet."""
    title = short_name(words, kpi.id)
    return TileContent(title, name=title, tip=kpi_name(words, kpi))


def tile_content(
    words: Words,
    kpi: Kpi,
    summary: KpiSummary,
    dues: Sequence[DuePeriod],
    client_names: Mapping[int, str],
) -> TileContent:
    """Returns the content of a KPI's tile."""
    title = short_name(words, kpi.id)
    hints = tuple(_hints(words, kpi, summary, dues))
    tip = kpi_name(words, kpi)
    concerns = tuple(_concerns(words, kpi, summary, client_names))
    short = tuple(each.short for each in concerns)
    attention = sentences(words, *(each.text for each in concerns))
    last = summary.last
    if last is None or last.value is None:
        blocks = [(client_names[key], each) for key, each in summary.blocks]
        found = _of_blocks(words, blocks) if blocks else _without_value(words, kpi, summary)
        return found._replace(
            title=title,
            remarks=short,
            hints=hints,
            attention=attention,
            concerns=concerns,
            name=sentences(words, kpi_name(words, kpi), found.name, *hints),
            tip=tip,
        )
    remarks = (*short, *_remarks(words, kpi, summary, last, client_names))
    reading = chart_description(words, summary.series, client_names, summary.evidence)
    if summary.attention and summary.evidence and not concerns:
        attention = attention_words(words, summary.evidence, last)
    content = TileContent(
        title=title,
        period=_period(words, last),
        value=_value(words, kpi, last, summary.evidence),
        counted=count_words(words, kpi, last.counts) if last.counts else "",
        level=last.level,
        level_text=level_or_bound(words, last.level, last.at_least, last.warnings),
        benchmark=own_benchmark(words, last.ladder),
        short_benchmark=own_benchmark_in_short(words, last.ladder),
        remarks=remarks,
        hints=hints,
        spec=chart_spec(summary.series),
        attention=attention,
        concerns=concerns,
        name=sentences(words, title, reading, *hints),
        tip=tip,
    )
    return _with_evidence(words, kpi, summary, last, content)


def _without_value(words: Words, kpi: Kpi, summary: KpiSummary) -> TileContent:
    """Returns what is to be entered where there is nothing yet."""
    if summary.series.points:
        return TileContent("", level_text=words(_NO_VALUE), name=words(_NO_VALUE))
    names = (short_measure_name(words, each) for each in kpi.measures)
    needs = words.formats.listed(map(words.formats.inside_sentence, names))
    nothing, wanted = words(_NO_FIGURES), words(_NEEDS, measures=needs)
    name = sentences(words, nothing, wanted)
    return TileContent("", level_text=nothing, short_change=wanted, name=name)


def _of_blocks(words: Words, blocks: Sequence[tuple[str, BlockBalance]]) -> TileContent:
    """Returns the hours left of blocks, which have no value by month."""
    enough = [_left(words, *each) for each in blocks if not is_nearly_used(each[1].balance)]
    name = sentences(words, *(_left(words, *each) for each in blocks))
    return TileContent("", short_change=side_by_side(*enough), name=name)


def _value(words: Words, kpi: Kpi, point: Point, evidence: SeriesEvidence | None) -> str:
    assert point.value is not None
    decimals = usual_decimals(kpi.unit, [(point.value, point.counts)])
    if evidence is not None:
        decimals = evidence.at(point).told_apart(decimals)
    return value_words(words, kpi, point.value, point.ladder, point.warnings, decimals)


def _period(words: Words, point: Point) -> str:
    name = period_title(words, point.period)
    if point.unfinished:
        return words(_NOT_OVER, period=name)
    return words(_PARTIAL, period=name) if point.partial else name


def _with_evidence(
    words: Words, kpi: Kpi, summary: KpiSummary, last: Point, content: TileContent
) -> TileContent:
    if summary.evidence is None:
        return content
    found = summary.evidence.at(last)
    few = kpi.surveyed and last.counts is not None and last.counts.n < MANY
    by, pooled = summary.series.by, found.pooled if few else None
    usual = short_usual_words(words, found)
    hours = package_words(words, last.period, last.package, whole=summary.series.client is None)
    return content._replace(
        change=change_sentence(words, kpi, found.change, last, None)
        or (usual_words(words, kpi, found) if usual else ""),
        short_change=short_change_words(words, kpi, found.change, by) or usual,
        pooled=hours or pooled_words(words, kpi, by, pooled, last.ladder),
        short_pooled=hours or pooled_words(words, kpi, by, pooled, last.ladder, short=True),
    )


def _concerns(
    words: Words, kpi: Kpi, summary: KpiSummary, client_names: Mapping[int, str]
) -> Iterator[Concern]:
    """Yields what needs attention about clients' packages."""
    for client, point in summary.concerns:
        assert point.package is not None
        name = client_names[client]
        later = point.period if summary.last and point.period != summary.last.period else None
        when = period_title(words, later) if later else ""
        who = side_by_side(words.name(name), when)
        hours = package_words(words, point.period, point.package, whole=False)
        about = side_by_side(short_name(words, kpi.id), who)
        text = sentences(words, labelled(words, about, hours))
        yield Concern(name, labelled(words, who, left_words(words, point.package)), text)
    for client, block in summary.blocks:
        if is_nearly_used(block.balance):
            name = client_names[client]
            about = side_by_side(short_name(words, kpi.id), words.name(name))
            text = sentences(words, labelled(words, about, block_words(words, block)))
            yield Concern(name, _left(words, name, block), text, on_card=True)


def _left(words: Words, client: str, block: BlockBalance) -> str:
    return labelled(words, words.name(client), left_words(words, block.balance))


def _remarks(
    words: Words, kpi: Kpi, summary: KpiSummary, last: Point, client_names: Mapping[int, str]
) -> Iterator[str]:
    if last.left_out:
        yield left_out_sentence(words, last.period, last.left_out, None, client_names)
    for code in last.warnings:
        yield words.formats.capitalized(warning_words(words, code))
    running = last.unfinished and summary.series.client is not None
    if kpi.cautioned(last.value, running=running):
        yield caution_words(words, kpi)


def _hints(words: Words, kpi: Kpi, summary: KpiSummary, dues: Sequence[DuePeriod]) -> Iterator[str]:
    lacking = summary.lacking
    for each in dues:
        missing = [measure for measure in each.missing if measure in kpi.measures]
        if not missing or not summary.series.points:
            continue
        if lacking and lacking.period == each.period:
            lacking = None
        names = measure_list(words, missing)
        yield words(_DUE, period=period_name(words, each.period), measures=names)
    if lacking and lacking.reason:
        reason = reason_words(words, lacking.reason, kpi)
        said = words(_LACKING, period=period_name(words, lacking.period), reason=reason)
        yield words.formats.capitalized(said)

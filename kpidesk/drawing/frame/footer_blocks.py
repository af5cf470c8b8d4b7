"""The contents of a chart's footer: blocks of text, each in a full form and in shorter ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.kpi import KpiUnit
from kpidesk.domain.settings.resolution_hours import ResolutionHours
from kpidesk.drawing.chart_style import TextRole
from kpidesk.drawing.frame.legend import Symbol, legend_entries
from kpidesk.drawing.geometry import XY
from kpidesk.drawing.items import (
    Item,
    NumberBadge,
    WarningMark,
)
from kpidesk.drawing.text_metrics import TextMetrics, as_typed
from kpidesk.i18n.charts import chart_texts as texts
from kpidesk.i18n.charts.chart_words import behind, periods_in_short
from kpidesk.i18n.charts.left_out_words import left_out_lines
from kpidesk.i18n.charts.package_words import package_words
from kpidesk.i18n.charts.point_words import caution_words, warning_words
from kpidesk.i18n.charts.source_words import published_ranges, source_lines
from kpidesk.i18n.charts.target_words import status_words
from kpidesk.i18n.evidence.level_words import likely_words, pooled_words
from kpidesk.i18n.period_words import period_name, period_title, span_name
from kpidesk.i18n.sentences import labelled, side_by_side
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words

INDENT = 1.5
BEHIND, SOURCE, WARNINGS, LEGEND, LEFT_OUT, NOTES, POOLED, TARGET, RANGES = range(9)
#: What explains the chart's marks; the other blocks are its counts and sources.
_MARKS = (LEGEND, NOTES, WARNINGS, LEFT_OUT)
#: The ranks where marks come first; counts and sources may be missing.
_MARKS_FIRST = dict(zip(_MARKS, range(4), strict=True))
_MARKS_FIRST |= dict(
    zip((BEHIND, SOURCE, POOLED, TARGET, RANGES), range(NOTES + 1, RANGES + 3), strict=True)
)
_BEFORE_AND_AFTER = 2


class FooterCell(NamedTuple):
    """A text at an indent, with an optional mark in front."""

    indent: float
    text: str
    symbol: Symbol | None = None


Rows = tuple[tuple[FooterCell, ...], ...]


class FooterBlock(NamedTuple):
    """Rows of cells that belong together, in forms from the fullest to the shortest.

    Blocks with a lower rank are kept longer.
    """

    rank: int
    forms: tuple[Rows, ...]

    @property
    def required(self) -> bool:
        """Whether every chart larger than a tile shows the block, if only in its shortest form."""
        return self.rank <= NOTES


def footer_blocks(
    width: float, spec: ChartSpec, metrics: TextMetrics, *, marks_first: bool = False
) -> Iterator[FooterBlock]:
    """Yields the blocks from the top to the bottom, ranked for the style or for a small chart."""
    first = marks_first or metrics.style.marks_first
    for block in _blocks(width, spec, metrics):
        if metrics.style.framed or block.rank in _MARKS:
            yield block._replace(rank=_MARKS_FIRST[block.rank]) if first else block


def _blocks(width: float, spec: ChartSpec, metrics: TextMetrics) -> Iterator[FooterBlock]:
    """Yields the blocks from the top to the bottom."""
    words = metrics.words

    def wrapped(text: str, symbol: Symbol | None = None) -> Rows:
        indent = INDENT * metrics.size if symbol else 0.0
        lines = metrics.wrap(text, TextRole.SMALL, width - indent)
        return tuple(
            (FooterCell(indent, line, None if number else symbol),)
            for number, line in enumerate(lines)
        )

    legend = _flow(width, list(legend_entries(words, spec)), metrics)
    if legend:
        yield FooterBlock(LEGEND, (legend,))
    left_out = _left_out(words, spec)
    if left_out:
        *forms, _ = _shortened(left_out, texts.MORE_LEFT_OUT, words, wrapped)
        partial = [dot.period for dot in spec.valued if dot.left_out]
        short = words(texts.LEFT_OUT_SHORT, periods=periods_in_short(words, partial))
        yield FooterBlock(LEFT_OUT, (*forms, wrapped(short)))
    warnings = list(_warnings(words, spec))
    if warnings:
        fewer = _shortened(warnings, texts.MORE_REMARKS, words, wrapped, _warned)
        yield FooterBlock(WARNINGS, tuple(fewer))
    notes = _flow(width, list(_notes(words, spec)), metrics)
    if notes:
        yield FooterBlock(NOTES, tuple(_note_forms(notes, words, metrics, width)))
    forms = [wrapped(each) for each in _behind(words, spec)]
    if forms:
        # The period is in the header as well, so it gets no row of its own.
        yield FooterBlock(BEHIND, tuple(form for form in forms if len(form) <= len(forms[-1])))
    said = (POOLED, _pooled(words, spec)), (TARGET, _target(words, spec))
    yield from (FooterBlock(rank, (wrapped(text),)) for rank, text in said if text)
    ladders = tuple(span.ladder for span in spec.ladders) or (spec.ladder,)
    since = spec.period(spec.ladders[-1].first) if len(spec.ladders) == _BEFORE_AND_AFTER else None
    sources = source_lines(words, spec.kpi, ladders, since)
    if sources:
        yield FooterBlock(SOURCE, tuple(wrapped(each) for each in sources))
    if any(ladder == spec.kpi.ladder for ladder in ladders):
        yield FooterBlock(RANGES, (wrapped(published_ranges(words, spec.kpi)),))


def _behind(words: Words, spec: ChartSpec) -> Iterator[str]:
    """Yields what the last value was computed from, in ever shorter forms."""
    final = spec.final
    if final and final.package:
        hours = package_words(words, final.period, final.package, whole=spec.client is None)
        yield labelled(words, period_title(words, final.period), hours)
    elif final and spec.behind:
        parts = tuple((part.measure, part.amount) for part in spec.behind)
        more, likely = _hours(words, spec), _likely(words, spec)
        yield side_by_side(behind(words, final.period, parts), more, likely)
        yield side_by_side(behind(words, None, parts), more, likely)
        yield side_by_side(behind(words, None, parts), more)


def _shortened(
    lines: Sequence[str],
    more: Text,
    words: Words,
    wrapped: Callable[[str, Symbol | None], Rows],
    symbol: Symbol | None = None,
) -> Iterator[Rows]:
    """Yields all lines, then fewer and fewer with the number of those left out."""
    every = [wrapped(text, symbol) for text in lines]
    yield tuple(row for rows in every for row in rows)
    for kept in range(len(every) - 1, -1, -1):
        rest = wrapped(words(more, count=words.formats.number(len(every) - kept)), symbol)
        yield (*(row for rows in every[:kept] for row in rows), *rest)


def _note_forms(notes: Rows, words: Words, metrics: TextMetrics, width: float) -> Iterator[Rows]:
    """Yields all notes, then fewer and fewer with the number of those left out.

    A note that loses its last lines ends in an ellipsis.
    """
    yield notes
    for kept in range(len(notes) - 2, -1, -1):
        missing = sum(cell.symbol is not None for row in notes[kept:] for cell in row)
        if missing:
            shown = notes[:kept]
            if shown and notes[kept][0].symbol is None:
                *before, cell = shown[-1]
                text = metrics.elide(f"{cell.text} …", TextRole.SMALL, width - cell.indent)
                shown = (*shown[:-1], (*before, cell._replace(text=text)))
            text = words(texts.MORE_NOTES, count=words.formats.number(missing))
            yield (*shown, (FooterCell(0.0, text),))


def _hours(words: Words, spec: ChartSpec) -> str:
    if spec.hours is None or spec.kpi.unit is not KpiUnit.HOURS_PER_ITEM:
        return ""
    elapsed = spec.hours is ResolutionHours.ELAPSED
    return words(texts.ELAPSED if elapsed else texts.WORKED)


def _likely(words: Words, spec: ChartSpec) -> str:
    found = spec.overlays.final
    return likely_words(words, spec.kpi, found.range) if found else ""


def _target(words: Words, spec: ChartSpec) -> str:
    """Returns how often the target was met; empty where nothing counts."""
    status = spec.target_status
    if status is None or not status.counted.of:
        return ""
    return status_words(words, spec.kpi, spec.by, status)


def _pooled(words: Words, spec: ChartSpec) -> str:
    """Returns the value of a year, by which few answers and dense lines are read."""
    found = spec.overlays.final
    if found is None or spec.final is None or not (spec.kpi.surveyed or spec.overlays.bold):
        return ""
    return pooled_words(words, spec.kpi, spec.by, found.pooled, spec.ladder_at(spec.final.position))


def _flow(width: float, marked: Sequence[tuple[str, Symbol | None]], metrics: TextMetrics) -> Rows:
    """Returns texts with their marks, as many to a row as fit; long ones are wrapped."""
    rows: list[list[FooterCell]] = []
    right, gap = 0.0, 1.6 * metrics.size
    for text, symbol in marked:
        indent = INDENT * metrics.size if symbol else 0.0
        lines = metrics.wrap(text, TextRole.SMALL, width - indent)
        needed = indent + metrics.width(lines[0], TextRole.SMALL) if lines else 0.0
        if len(lines) == 1 and rows and right + gap + needed <= width:
            rows[-1].append(FooterCell(right + gap + indent, lines[0], symbol))
            right += gap + needed
            continue
        rows += [[FooterCell(indent, line, None if n else symbol)] for n, line in enumerate(lines)]
        right = needed if len(lines) == 1 else width
    return tuple(tuple(row) for row in rows)


def _notes(words: Words, spec: ChartSpec) -> Iterator[tuple[str, Symbol]]:
    for flag in spec.flags:
        form, period = texts.AWAY, period_name(words, flag.period)
        if flag.note is not None:
            form = texts.PRIVATE_NOTE if flag.private else texts.NOTE
            period = span_name(words, flag.period, flag.note.until, ongoing=flag.note.ongoing)
        elif flag.baseline:
            form = texts.BASELINE if flag.text else texts.BASELINE_ONLY
        text = words(form, period=period, note=as_typed(words, flag.text))
        badge = _badge(words.formats.number(flag.number), private=flag.private)
        yield words.formats.capitalized(text), badge


def _left_out(words: Words, spec: ChartSpec) -> list[str]:
    """Returns what is left out of which values."""
    names = spec.client_names
    if names is not None:
        names = {key: as_typed(words, name) for key, name in names.items()}
    partial = [(dot.period, dot.left_out) for dot in spec.valued]
    return left_out_lines(words, partial, spec.client, names)


def _warnings(words: Words, spec: ChartSpec) -> Iterator[str]:
    """Yields each warning once, with the latest period and how many more.

    Then the caution, where it applies to the value that the chart is read by.
    """
    codes = dict.fromkeys(code for dot in reversed(spec.dots) for code in dot.warnings)
    for code in codes:
        periods = [dot.period for dot in spec.dots if code in dot.warnings]
        where = periods_in_short(words, periods)
        line = words(texts.WARNED, periods=where, warning=warning_words(words, code))
        yield words.formats.capitalized(line)
    if spec.final and spec.final.cautioned:
        yield caution_words(words, spec.kpi)


def _warned(centre: XY, size: float) -> Item:
    return WarningMark(centre, size * 0.95)


def _badge(number: str, *, private: bool) -> Symbol:
    return lambda centre, size: NumberBadge(centre, size * 0.53, number, private)

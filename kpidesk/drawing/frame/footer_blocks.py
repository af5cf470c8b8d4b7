"""What the foot of a chart says, block by block, each in a full form and in shorter ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from kpidesk.charts.spec import ChartSpec, Dot, Hours
from kpidesk.domain.kpi import KpiUnit
from kpidesk.drawing.chart_style import ChartStyle, TextRole
from kpidesk.drawing.geometry import Spot
from kpidesk.drawing.items import GapMark, Item, LevelMark, PlacedMark, WarningMark
from kpidesk.drawing.text_metrics import TextMetrics, as_typed
from kpidesk.i18n.charts import chart_texts as texts
from kpidesk.i18n.charts.chart_words import behind, left_out, periods_in_short
from kpidesk.i18n.charts.point_words import caution_words, reason_words, warning_words
from kpidesk.i18n.charts.source_words import published_ranges, source_lines
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import Text
from kpidesk.i18n.unit_words import bound_with_unit
from kpidesk.i18n.words import Words

Symbol = Callable[[Spot, float], Item]
INDENT = 1.5
BEHIND, SOURCE, REMARKS, LEGEND, NOTES, LEFT_OUT, RANGES = range(7)
_BEFORE_AND_AFTER = 2


class FooterCell(NamedTuple):
    """A text with, perhaps, a mark in front, so far in from where lines begin."""

    indent: float
    text: str
    symbol: Symbol | None = None


Rows = tuple[tuple[FooterCell, ...], ...]


class FooterBlock(NamedTuple):
    """Rows of cells that belong together. The lower its rank, the later it is given up.

    Its forms go from the fullest to the shortest.
    """

    rank: int
    forms: tuple[Rows, ...]

    @property
    def must(self) -> bool:
        """Whether every chart above a tile's size says it, if only in its shortest form."""
        return self.rank <= NOTES


def footer_blocks(
    width: float, spec: ChartSpec, look: ChartStyle, letters: TextMetrics
) -> Iterator[FooterBlock]:
    """All there is to say, from the top to the bottom."""
    words = look.words

    def wrapped(text: str, symbol: Symbol | None = None) -> Rows:
        indent = INDENT * letters.size if symbol else 0.0
        lines = letters.wrap(text, TextRole.SMALL, width - indent)
        return tuple(
            (FooterCell(indent, line, None if number else symbol),)
            for number, line in enumerate(lines)
        )

    legend = _flow(width, list(_explained(words, spec)), letters)
    if legend:
        yield FooterBlock(LEGEND, (legend,))
    remarks = list(_remarks(words, spec))
    if remarks:
        yield FooterBlock(REMARKS, tuple(_counted(remarks, words, wrapped)))
    notes = _flow(width, list(_notes(words, spec)), letters)
    if notes:
        yield FooterBlock(NOTES, tuple(_rest_counted(notes, words)))
    if spec.behind and spec.final:
        parts = tuple((part.measure, part.amount) for part in spec.behind)
        hours = _hours(words, spec)
        forms = [wrapped(behind(words, when, parts) + hours) for when in (spec.final.period, None)]
        # Its period stands in the head as well: no row is spent on it.
        yield FooterBlock(BEHIND, tuple(form for form in forms if len(form) <= len(forms[-1])))
    if spec.left_out:
        yield FooterBlock(LEFT_OUT, (wrapped(left_out(words, spec.left_out)),))
    ladders = tuple(span.ladder for span in spec.ladders) or (spec.ladder,)
    since = spec.period(spec.ladders[-1].first) if len(spec.ladders) == _BEFORE_AND_AFTER else None
    sources = source_lines(words, spec.kpi, ladders, since)
    yield FooterBlock(SOURCE, tuple(wrapped(each) for each in sources))
    if any(ladder == spec.kpi.ladder for ladder in ladders):
        yield FooterBlock(RANGES, (wrapped(published_ranges(words, spec.kpi)),))


def _counted(
    remarks: Sequence[str], words: Words, wrapped: Callable[[str, Symbol | None], Rows]
) -> Iterator[Rows]:
    """All remarks, then ever fewer of them with the number of the others."""
    every = [wrapped(text, _warned) for text in remarks]
    yield tuple(row for rows in every for row in rows)
    for kept in range(len(every) - 1, -1, -1):
        missing = words.formats.number(len(every) - kept)
        rest = wrapped(words(texts.MORE_REMARKS, count=missing), _warned)
        yield (*(row for rows in every[:kept] for row in rows), *rest)


def _rest_counted(notes: Rows, words: Words) -> Iterator[Rows]:
    """All rows of notes, then ever fewer with the number of the notes that are missing."""
    yield notes
    for kept in range(len(notes) - 2, -1, -1):
        missing = sum(cell.symbol is not None for row in notes[kept:] for cell in row)
        if missing:
            text = words(texts.MORE_NOTES, count=words.formats.number(missing))
            yield (*notes[:kept], (FooterCell(0.0, text),))


def _hours(words: Words, spec: ChartSpec) -> str:
    if spec.hours is None or spec.kpi.unit is not KpiUnit.HOURS_PER_ITEM:
        return ""
    return f" · {words(texts.ELAPSED if spec.hours is Hours.ELAPSED else texts.WORKED)}"


def _flow(width: float, marked: list[tuple[str, Symbol]], letters: TextMetrics) -> Rows:
    """Texts with their marks, as many to a row as fit; a long one is broken into rows."""
    rows: list[list[FooterCell]] = []
    right, indent, gap = 0.0, INDENT * letters.size, 1.6 * letters.size
    for text, symbol in marked:
        lines = letters.wrap(text, TextRole.SMALL, width - indent)
        needed = indent + letters.width(lines[0], TextRole.SMALL) if lines else 0.0
        if len(lines) == 1 and rows and right + gap + needed <= width:
            rows[-1].append(FooterCell(right + gap + indent, lines[0], symbol))
            right += gap + needed
            continue
        rows += [[FooterCell(indent, line, None if n else symbol)] for n, line in enumerate(lines)]
        right = needed if len(lines) == 1 else width
    return tuple(tuple(row) for row in rows)


def _notes(words: Words, spec: ChartSpec) -> Iterator[tuple[str, Symbol]]:
    for flag in spec.flags:
        text = words(texts.NOTE, period=period_name(words, flag.period), note=as_typed(flag.text))
        yield text, _badge(words.formats.number(flag.number))


def _explained(words: Words, spec: ChartSpec) -> Iterator[tuple[str, Symbol]]:
    """The marks that occur, each with the shape that it has last."""
    kinds: tuple[tuple[bool, bool, Text], ...] = (
        (True, False, texts.UNFINISHED),
        (False, True, texts.PARTIAL),
        (True, True, texts.UNFINISHED_PARTIAL),
    )
    for unfinished, partial, text in kinds:
        alike = [d for d in spec.valued if (d.unfinished, d.partial) == (unfinished, partial)]
        if alike:
            yield words(text), _mark(alike[-1])
    reasons = dict.fromkeys(dot.reason for dot in spec.dots if dot.reason)
    if reasons:
        named = "; ".join(reason_words(words, reason) for reason in reasons)
        yield (
            words(texts.NO_VALUE, reasons=named),
            lambda spot, size: GapMark(spot, size * 0.28),
        )


def _remarks(words: Words, spec: ChartSpec) -> Iterator[str]:
    """Each warning once, with the last period it belongs to and how many more; then the caution."""
    codes = dict.fromkeys(code for dot in reversed(spec.dots) for code in dot.warnings)
    for code in codes:
        periods = [dot.period for dot in spec.dots if code in dot.warnings]
        where = periods_in_short(words, periods)
        yield words(texts.WARNED, periods=where, warning=warning_words(words, code))
    caution = spec.kpi.caution
    if caution and any(dot.cautioned for dot in spec.dots):
        bound = bound_with_unit(words, caution.bound, spec.kpi)
        yield caution_words(words, caution.code, bound)


def _mark(dot: Dot) -> Symbol:
    return lambda spot, size: PlacedMark(spot, size * 0.36, dot.level, dot.partial, dot.unfinished)


def _warned(spot: Spot, size: float) -> Item:
    return WarningMark(spot, size * 0.95)


def _badge(number: str) -> Symbol:
    return lambda spot, size: LevelMark(spot, size * 0.53, number)

"""The foot of a chart: marks explained, warnings, notes, what is behind the last value, source."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from kpidesk.charts.spec import ChartSpec, Hours
from kpidesk.domain.kpi import KpiUnit
from kpidesk.drawing.geometry import Box, Spot
from kpidesk.drawing.items import Badge, Gap, Item, Mark, Warned
from kpidesk.drawing.letters import Letters, as_typed
from kpidesk.drawing.lines import Column
from kpidesk.drawing.look import Look, Role
from kpidesk.i18n import chart_words as said
from kpidesk.i18n.finding_words import caution_words, reason_words, warning_words
from kpidesk.i18n.periods import period_name
from kpidesk.i18n.source_words import published_ranges, source_line
from kpidesk.i18n.unit_words import bound_with_unit
from kpidesk.i18n.words import Words

Symbol = Callable[[Spot, float], Item]
_INDENT = 1.5
_NOTES = 5
_BEFORE_AND_AFTER = 2


@dataclass(frozen=True, slots=True)
class Cell:
    """A text with, perhaps, a mark in front, so far in from where lines begin."""

    indent: float
    text: str
    symbol: Symbol | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """Rows of cells that belong together. The lower its rank, the later it is given up."""

    rank: int
    rows: tuple[tuple[Cell, ...], ...]


class Foot(NamedTuple):
    """The rows that fit, from the top."""

    rows: tuple[tuple[Cell, ...], ...]
    row_height: float

    @property
    def height(self) -> float:
        """The room that the rows take."""
        return len(self.rows) * self.row_height

    def items(self, box: Box, look: Look, letters: Letters) -> Iterator[Item]:
        """The rows, set into a box of that height."""
        column, size = Column(box, letters), letters.size
        for number, row in enumerate(self.rows):
            top = box.top + number * self.row_height
            for cell in row:
                role = Role.SMALL_STRONG if cell.strong else Role.SMALL
                line = column.line(cell.text, role, look.palette.muted, top, cell.indent)
                if cell.symbol:
                    middle = line.baseline - letters.cap(Role.SMALL) / 2
                    indent = cell.indent - (_INDENT - 0.45) * size
                    yield cell.symbol(column.spot(indent, middle), size)
                yield line


def make_foot(width: float, height: float, spec: ChartSpec, look: Look, letters: Letters) -> Foot:
    """What fits into that width and height, the most important first."""
    row_height = letters.height(Role.SMALL) * 1.22
    room = int(height / row_height)
    blocks = list(_blocks(width, spec, look, letters))
    kept: dict[int, Block] = {}
    for index, block in sorted(enumerate(blocks), key=lambda each: each[1].rank):
        cut = _cut(block, room, width, look, letters)
        if cut.rows:
            kept[index] = cut
            room -= len(cut.rows)
    rows = tuple(row for index in sorted(kept) for row in kept[index].rows)
    return Foot(rows, row_height)


def _cut(block: Block, room: int, width: float, look: Look, letters: Letters) -> Block:
    """The block's first rows, ending in … where some are left out; of notes, in their number."""
    rows = block.rows[:room]
    if not rows or len(rows) == len(block.rows):
        return replace(block, rows=rows)
    if block.rank == _NOTES:
        missing = sum(cell.symbol is not None for row in block.rows[room - 1 :] for cell in row)
        if missing:
            text = look.words(said.MORE_NOTES, count=look.words.formats.number(missing))
            return replace(block, rows=(*rows[:-1], (Cell(0.0, text),)))
    last = rows[-1][-1]
    text = letters.elide(f"{last.text} …", Role.SMALL, width - last.indent)
    return replace(block, rows=(*rows[:-1], (*rows[-1][:-1], replace(last, text=text))))


def _blocks(width: float, spec: ChartSpec, look: Look, letters: Letters) -> Iterator[Block]:
    words = look.words

    def wrapped(text: str, symbol: Symbol | None = None) -> tuple[tuple[Cell, ...], ...]:
        indent = _INDENT * letters.size if symbol else 0.0
        lines = letters.wrap(text, Role.SMALL, width - indent)
        return tuple(
            (Cell(indent, line, None if number else symbol),) for number, line in enumerate(lines)
        )

    yield Block(3, _flow(width, list(_explained(words, spec)), letters))
    for text in _warnings(words, spec):
        yield Block(0, wrapped(text, _warned))
    if spec.kpi.caution and any(dot.cautioned for dot in spec.dots):
        bound = bound_with_unit(words, spec.kpi.caution.bound, spec.kpi)
        yield Block(1, wrapped(caution_words(words, spec.kpi.caution.code, bound), _warned))
    yield Block(_NOTES, _flow(width, list(_notes(words, spec)), letters))
    if spec.behind and spec.final:
        parts = tuple((part.measure, part.amount) for part in spec.behind)
        yield Block(1, wrapped(said.behind(words, spec.final.period, parts) + _hours(words, spec)))
    if spec.left_out:
        yield Block(4, wrapped(said.left_out(words, spec.left_out)))
    ladders = tuple(span.ladder for span in spec.ladders) or (spec.ladder,)
    since = spec.period(spec.ladders[-1].first) if len(spec.ladders) == _BEFORE_AND_AFTER else None
    yield Block(2, wrapped(source_line(words, spec.kpi, ladders, since)))
    if any(ladder == spec.kpi.ladder for ladder in ladders):
        yield Block(6, wrapped(published_ranges(words, spec.kpi)))


def _hours(words: Words, spec: ChartSpec) -> str:
    if spec.hours is None or spec.kpi.unit is not KpiUnit.HOURS_PER_ITEM:
        return ""
    return f" · {words(said.ELAPSED if spec.hours is Hours.ELAPSED else said.WORKED)}"


def _flow(
    width: float, marked: list[tuple[str, Symbol]], letters: Letters
) -> tuple[tuple[Cell, ...], ...]:
    """Texts with their marks, as many to a row as fit; a long one is broken into rows."""
    rows: list[list[Cell]] = []
    right, indent, gap = 0.0, _INDENT * letters.size, 1.6 * letters.size
    for text, symbol in marked:
        lines = letters.wrap(text, Role.SMALL, width - indent)
        needed = indent + letters.width(lines[0], Role.SMALL) if lines else 0.0
        if len(lines) == 1 and rows and right + gap + needed <= width:
            rows[-1].append(Cell(right + gap + indent, lines[0], symbol))
            right += gap + needed
            continue
        rows += [[Cell(indent, line, None if n else symbol)] for n, line in enumerate(lines)]
        right = needed if len(lines) == 1 else width
    return tuple(tuple(row) for row in rows)


def _notes(words: Words, spec: ChartSpec) -> Iterator[tuple[str, Symbol]]:
    for flag in spec.flags:
        text = words(said.NOTE, period=period_name(words, flag.period), note=as_typed(flag.text))
        yield text, _badge(words.formats.number(flag.number))


def _explained(words: Words, spec: ChartSpec) -> Iterator[tuple[str, Symbol]]:
    valued = spec.valued
    if any(dot.unfinished for dot in valued):
        yield words(said.UNFINISHED), lambda spot, size: Mark(spot, size * 0.36, unfinished=True)
    if any(dot.partial for dot in valued):
        yield words(said.PARTIAL), lambda spot, size: Mark(spot, size * 0.36, partial=True)
    reasons = dict.fromkeys(dot.reason for dot in spec.dots if dot.reason)
    if reasons:
        named = "; ".join(reason_words(words, reason) for reason in reasons)
        yield words(said.NO_VALUE, reasons=named), lambda spot, size: Gap(spot, size * 0.28)


def _warnings(words: Words, spec: ChartSpec) -> Iterator[str]:
    """Each warning once, with the last period it belongs to and how many more there are."""
    codes = dict.fromkeys(code for dot in reversed(spec.dots) for code in dot.warnings)
    for code in codes:
        periods = [dot.period for dot in spec.dots if code in dot.warnings]
        where = said.periods_in_short(words, periods)
        yield words(said.WARNED, periods=where, warning=warning_words(words, code))


def _warned(spot: Spot, size: float) -> Item:
    return Warned(spot, size * 0.95)


def _badge(number: str) -> Symbol:
    return lambda spot, size: Badge(spot, size * 0.53, number)

"""The foot of a chart: marks explained, warnings, notes, what is behind the last value, source."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from kpidesk.charts.spec import ChartSpec, Hours
from kpidesk.drawing.geometry import Box, Spot
from kpidesk.drawing.items import Badge, Gap, Item, Mark, Warned
from kpidesk.drawing.letters import Letters, one_line
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


@dataclass(frozen=True, slots=True)
class Cell:
    """A text with, perhaps, a mark in front, so far in from where lines begin."""

    indent: float
    text: str
    symbol: Symbol | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """Rows of cells that belong together. A lower `rank` is given up later."""

    rank: int
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Foot:
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
    row_height = letters.height(Role.SMALL) * 1.12
    room = int(height / row_height)
    blocks = list(_blocks(width, spec, look, letters))
    kept: dict[int, Block] = {}
    for index, block in sorted(enumerate(blocks), key=lambda each: each[1].rank):
        rows = block.rows[:room]
        if rows:
            kept[index] = replace(block, rows=rows)
            room -= len(rows)
    rows = tuple(row for index in sorted(kept) for row in kept[index].rows)
    return Foot(rows, row_height)


def _blocks(width: float, spec: ChartSpec, look: Look, letters: Letters) -> Iterator[Block]:
    words = look.words

    def wrapped(text: str, symbol: Symbol | None = None) -> tuple[tuple[Cell, ...], ...]:
        indent = _INDENT * letters.size if symbol else 0.0
        lines = letters.wrap(text, Role.SMALL, width - indent)
        return tuple(
            (Cell(indent, line, None if number else symbol),) for number, line in enumerate(lines)
        )

    yield Block(3, _legend(width, spec, look, letters))
    for text in _warnings(words, spec):
        yield Block(0, wrapped(text, _warned))
    if spec.kpi.caution and any(dot.cautioned for dot in spec.dots):
        bound = bound_with_unit(words, spec.kpi.caution.bound, spec.kpi)
        yield Block(1, wrapped(caution_words(words, spec.kpi.caution.code, bound), _warned))
    for flag in spec.flags:
        text = words(said.NOTE, period=period_name(words, flag.period), text=one_line(flag.text))
        yield Block(5, wrapped(text, _badge(words.formats.number(flag.number))))
    if spec.behind and spec.final:
        parts = tuple((part.measure, part.amount) for part in spec.behind)
        yield Block(1, wrapped(said.behind(words, spec.final.period, parts) + _hours(words, spec)))
    if spec.left_out:
        yield Block(4, wrapped(said.left_out(words, spec.left_out)))
    ladders = tuple(span.ladder for span in spec.ladders)
    yield Block(2, wrapped(source_line(words, spec.kpi, ladders)))
    if any(ladder == spec.kpi.ladder for ladder in ladders):
        yield Block(6, wrapped(published_ranges(words, spec.kpi)))


def _hours(words: Words, spec: ChartSpec) -> str:
    if spec.hours is None or not any(part.startswith("request") for part in spec.kpi.measures):
        return ""
    return f" · {words(said.ELAPSED if spec.hours is Hours.ELAPSED else said.WORKED)}"


def _legend(
    width: float, spec: ChartSpec, look: Look, letters: Letters
) -> tuple[tuple[Cell, ...], ...]:
    """The marks that occur, explained, as many to a row as fit."""
    rows: list[list[Cell]] = []
    right = 0.0
    for text, symbol in _explained(look.words, spec):
        indent = _INDENT * letters.size
        line = letters.elide(text, Role.SMALL, width - indent)
        needed = indent + letters.width(line, Role.SMALL)
        gap = 1.6 * letters.size
        if rows and right + gap + needed <= width:
            rows[-1].append(Cell(right + gap + indent, line, symbol))
            right += gap + needed
        else:
            rows.append([Cell(indent, line, symbol)])
            right = needed
    return tuple(tuple(row) for row in rows)


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
    return lambda spot, size: Badge(spot, size * 0.52, number)

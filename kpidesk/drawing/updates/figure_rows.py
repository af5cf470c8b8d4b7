"""The figures of an update: rows on the first page, full charts on later ones."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from kpidesk.charts.updates.document import FigureBlock, UpdateDocument
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.updates.head_parts import HEADING, NARROW, SECOND, WIDE, WIDTH
from kpidesk.drawing.updates.page_items import (
    ATTENTION,
    ATTENTION_SHAPE,
    INK,
    MM,
    MUTED,
    NAVY,
    POINT,
    RULE,
    TARGET,
    Block,
    Face,
    Filled,
    PageItem,
    PlacedChart,
    PlacedLevel,
    PlacedText,
    moved,
    stacked,
)
from kpidesk.drawing.updates.page_text import PageText
from kpidesk.i18n.charts.chart_words import extent_parts
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.words import Words

_VALUE, _UNIT, _COUNT = Face(17, 19, bold=True), Face(11, 19, bold=True), Face(9.5, 12)
_NAME, _SENTENCE, _LEVEL = Face(9.5, 13, bold=True), Face(8.75, 12), Face(8.5, 11.5)
_MONTHS = Face(7.5, 10.5)
_CHART_NAME, _READING = Face(12.5, 17, bold=True), Face(9.5, 13.5)
_EXTENT, _KEY = Face(8, 11), Face(8, 11.5)
_VALUES, _WORDS_AT, _WORDS = 39 * MM, 45 * MM, 69 * MM
_CHART_HEIGHT = 13.5 * MM
PLOT_WIDTH = 45 * MM
_RULE = 0.2 * MM
_SHAPE = 2.5 * MM
_FEWEST_ROWS = 3
#: Heights of the plot of a full chart with its labels, from the best to the least.
FULL_HEIGHTS = (84 * MM, 78 * MM, 72 * MM, 66 * MM, 60 * MM, 54 * MM)


def with_fewer_rows(document: UpdateDocument) -> UpdateDocument | None:
    """Returns the document with one more row as a full chart; None where it has to stay.

    The first row and those that need attention stay.
    """
    rows = document.figures
    movable = [each for each in rows[1:] if not each.attention]
    if len(rows) <= _FEWEST_ROWS or not movable:
        return None
    last = movable[-1]
    left = tuple(each for each in rows if each is not last)
    return replace(document, figures=left, further=(last, *document.further))


def figure_heading(document: UpdateDocument, text: PageText, gap: float) -> Block:
    """Returns the heading of the rows, with the first and the last month of the small charts."""
    heading = text.paragraph(document.figures_heading, HEADING, 0, WIDE, NAVY)
    first, last = document.months
    # Time runs from left to right: on a mirrored page the charts are not mirrored.
    begin, end = SECOND, SECOND + PLOT_WIDTH
    if text.right_to_left:
        begin, end = WIDTH - NARROW + (NARROW - PLOT_WIDTH), WIDTH
        first, last = last, first
    months = (
        text.placed(first, _MONTHS, begin, 1.5 * POINT, MUTED),
        text.at_end(last, _MONTHS, end, 1.5 * POINT, MUTED),
    )
    return Block((*heading.items, *months), heading.height, gap)


def figure_rows(document: UpdateDocument, text: PageText, *, tight: bool) -> list[Block]:
    """Returns a block for each row, the last one with the closing rule."""
    pad = (1.3 if tight else 1.9) * MM
    rows = []
    for number, figure in enumerate(document.figures):
        row = _row(figure, text, pad)
        if number == len(document.figures) - 1:
            rule = Filled(Box(0, row.height, WIDTH, row.height + _RULE), RULE)
            row = Block((*row.items, rule), row.height + _RULE)
        rows.append(row._replace(gap=0.0 if number else 1.2 * MM))
    return rows


def _row(figure: FigureBlock, text: PageText, pad: float) -> Block:
    values, words = _value_column(figure, text), _word_column(figure, text)
    top = pad + _RULE
    begin = top + 1.1 * MM
    chart = PlacedChart(Box(SECOND, begin, WIDTH, begin + _CHART_HEIGHT), figure.spec)
    height = max(values.height, words.height, _CHART_HEIGHT + 1.1 * MM)
    items: list[PageItem] = [Filled(Box(0, 0, WIDTH, _RULE), RULE), chart]
    items += [moved(each, 0, top) for each in (*values.items, *words.items)]
    return Block(tuple(items), top + height + pad)


def _value_column(figure: FigureBlock, text: PageText) -> Block:
    line = _value_and_unit(figure, text)
    number, x = line[0], line[-1].box.right
    fits = x + 2 * MM + text.width(figure.count, _COUNT) <= _VALUES
    if figure.count and fits:
        count = text.placed(figure.count, _COUNT._replace(line=19), x + 2 * MM, 0)
        line.append(count._replace(baseline=number.baseline))
    blocks = [Block(tuple(line), max(each.box.bottom for each in line))]
    if figure.count and not fits:
        blocks.append(text.paragraph(figure.count, _COUNT, 0, _VALUES))
    if figure.level_words:
        blocks.append(_level(figure, text))
    if figure.target:
        blocks.append(text.paragraph(figure.target, _LEVEL, 0, _VALUES, TARGET))
    return stacked(tuple(blocks))


def _value_and_unit(figure: FigureBlock, text: PageText) -> list[PlacedText]:
    parts = [(figure.value or figure.shown, _VALUE)]
    if figure.unit and figure.value:
        parts.append((figure.unit, _UNIT))
    if text.right_to_left and not any(map(_from_the_right, figure.value + figure.unit)):
        # Between right-to-left words a number keeps its sign at its right, but not an Arabic one.
        parts.reverse()
    return text.in_a_row(parts, 0, 0.7 * MM, NAVY)


def _from_the_right(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in ("R", "AL", "AN")


def _level(figure: FigureBlock, text: PageText) -> Block:
    ink = ATTENTION if figure.level_stands_out else INK
    shape = ATTENTION_SHAPE if figure.level_stands_out else NAVY
    left = 0.0 if figure.level is None else _SHAPE + 1.1 * MM
    face = _LEVEL._replace(bold=figure.level_stands_out)
    words = text.paragraph(figure.level_words, face, left, _VALUES + 4 * MM - left, ink)
    if figure.level is None:
        return words._replace(gap=0.6 * MM)
    pitch = text.pitch(figure.level_words, _LEVEL)
    top = (pitch - _SHAPE) / 2
    sign = PlacedLevel(Box(0, top, _SHAPE, top + _SHAPE), figure.level, shape)
    return Block((sign, *words.items), max(words.height, pitch), 0.6 * MM)


def _word_column(figure: FigureBlock, text: PageText) -> Block:
    # The capitals of the name are level with those of the value.
    down = text.cap_top(_VALUE) - text.cap_top(_NAME)
    name = text.paragraph(figure.name, _NAME, _WORDS_AT, _WORDS, NAVY, most=2)
    said = " ".join(filter(None, (figure.sentence, figure.comment)))
    sentence = text.paragraph(said, _SENTENCE, _WORDS_AT, _WORDS)
    both = stacked((name, sentence))
    return Block(tuple(moved(each, 0, down) for each in both.items), both.height + down)


def full_chart(
    figure: FigureBlock, text: PageText, words: Words, height: float, *, again: bool
) -> Block:
    """Returns a figure as a full chart of that height, with its words above and its key below.

    `again`: it is a row, too, where its sentence is said.
    """
    name = text.paragraph(figure.name, _CHART_NAME, 0, WIDE, NAVY)
    said = (figure.reading, figure.sentence) if again else (figure.sentence, figure.reading)
    reading = " ".join(filter(None, (next(filter(None, said), ""), figure.comment)))
    first = stacked((name, text.paragraph(reading, _READING, 0, WIDE)._replace(gap=0.8 * MM)))
    second = _value_column(figure, text)
    values = tuple(moved(each, SECOND, 0) for each in second.items)
    spec = figure.full
    span = (spec.period(0), spec.period(spec.period_count - 1)) if spec.period_count else None
    extent = side_by_side(*extent_parts(words, spec.kpi, spec.by, span))
    chart = PlacedChart(Box(0, 0, WIDTH, height), spec, full=True)
    key = [text.paragraph(each, _KEY, 0, WIDTH, MUTED) for each in (figure.key, figure.source)]
    block = stacked(
        (
            Block((*first.items, *values), max(first.height, second.height)),
            text.paragraph(extent, _EXTENT, 0, WIDTH, MUTED)._replace(gap=0.8 * MM),
            Block((chart,), height, 1 * MM),
            *(each._replace(gap=1.6 * MM) for each in key[:1]),
            *key[1:],
        )
    )
    return block._replace(gap=9 * MM)

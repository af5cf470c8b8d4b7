"""The foot of a chart: n and source before all else, then remarks, marks explained, notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_style import ChartStyle, TextRole
from kpidesk.drawing.frame.footer_blocks import INDENT, FooterBlock, Rows, footer_blocks
from kpidesk.drawing.frame.text_columns import TextColumn
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import Item
from kpidesk.drawing.text_metrics import TextMetrics


class Footer(NamedTuple):
    """The rows that fit, from the top."""

    rows: Rows
    row_height: float

    @property
    def height(self) -> float:
        """The room that the rows take."""
        return len(self.rows) * self.row_height

    def items(self, box: Box, look: ChartStyle, letters: TextMetrics) -> Iterator[Item]:
        """The rows, set into a box of that height."""
        column, size = TextColumn(box, letters), letters.size
        for number, row in enumerate(self.rows):
            top = box.top + number * self.row_height
            for cell in row:
                line = column.line(cell.text, TextRole.SMALL, look.palette.muted, top, cell.indent)
                if cell.symbol:
                    middle = line.baseline - letters.cap(TextRole.SMALL) / 2
                    indent = cell.indent - (INDENT - 0.45) * size
                    yield cell.symbol(column.spot(indent, middle), size)
                yield line


class FooterSpace(NamedTuple):
    """Heights that the foot may take: for all it has, for what must be said, for that in short."""

    usual: float
    for_full: float
    for_short: float


def make_footer(
    width: float, rooms: FooterSpace, spec: ChartSpec, look: ChartStyle, letters: TextMetrics
) -> Footer:
    """What fits into that width, the most important first."""
    row_height = letters.height(TextRole.SMALL) * 1.22
    blocks = list(footer_blocks(width, spec, look, letters))
    needed = [block.forms for block in blocks if block.must]
    full, short = (sum(len(forms[end]) for forms in needed) for end in (0, -1))
    usual, for_full, for_short = (max(0, int(each / row_height)) for each in rooms)
    left = max(usual, min(full, for_full), min(short, for_short))
    kept: dict[int, Rows] = {}
    for index, block in sorted(enumerate(blocks), key=lambda each: each[1].rank):
        later = [each for each in blocks if each.must and each.rank > block.rank]
        free = max(left - sum(len(each.forms[-1]) for each in later), min(left, int(block.must)))
        fitting = (form for form in block.forms if len(form) <= free)
        rows = next(fitting, None)
        if rows is None:
            rows = _cut(block, free, width, letters)
        kept[index] = rows
        left -= len(rows)
    return Footer(tuple(row for index in sorted(kept) for row in kept[index]), row_height)


def _cut(block: FooterBlock, room: int, width: float, letters: TextMetrics) -> Rows:
    """The first rows of its shortest form, ending in …."""
    rows = block.forms[-1][:room]
    if not rows:
        return ()
    last = rows[-1][-1]
    text = letters.elide(f"{last.text} …", TextRole.SMALL, width - last.indent)
    return (*rows[:-1], (*rows[-1][:-1], last._replace(text=text)))

"""The footer of a chart: n and source first, then warnings, the legend and notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_style import TextRole
from kpidesk.drawing.frame.footer_blocks import INDENT, FooterBlock, Rows, footer_blocks
from kpidesk.drawing.frame.text_columns import TextColumn
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import Item
from kpidesk.drawing.text_metrics import TextMetrics


class Footer(NamedTuple):
    """The footer's rows that fit, from the top."""

    rows: Rows
    row_height: float

    @property
    def height(self) -> float:
        """The height of all rows."""
        return len(self.rows) * self.row_height

    def items(self, box: Box, metrics: TextMetrics) -> Iterator[Item]:
        """Yields the items of the rows in a box of that height."""
        column, size, muted = TextColumn(box, metrics), metrics.size, metrics.palette.muted
        for number, row in enumerate(self.rows):
            top = box.top + number * self.row_height
            for cell in row:
                line = column.line(cell.text, TextRole.SMALL, muted, top, cell.indent)
                if cell.symbol:
                    middle = line.baseline - metrics.cap(TextRole.SMALL) / 2
                    indent = cell.indent - (INDENT - 0.45) * size
                    yield cell.symbol(column.xy(indent, middle), size)
                yield line


class FooterSpace(NamedTuple):
    """The heights available: for all blocks, for the required ones, for their shortest forms.

    With `marks_first` what is drawn is explained before counts and sources.
    """

    usual: float
    for_full: float
    for_short: float
    marks_first: bool = False


def make_footer(width: float, space: FooterSpace, spec: ChartSpec, metrics: TextMetrics) -> Footer:
    """Returns the footer that fits into that width and space; the most important blocks first."""
    row_height = metrics.height(TextRole.SMALL) * 1.22
    blocks = list(footer_blocks(width, spec, metrics, marks_first=space.marks_first))
    needed = [block.forms for block in blocks if block.required]
    full, short = (sum(len(forms[end]) for forms in needed) for end in (0, -1))
    usual, for_full, for_short = (max(0, int(each / row_height)) for each in space[:3])
    # What is drawn is explained, whatever the room.
    least = int(space.marks_first and any(block.rank == 0 for block in blocks))
    left = max(least, usual, min(full, for_full), min(short, for_short))
    kept: dict[int, Rows] = {}
    for index, block in sorted(enumerate(blocks), key=lambda each: each[1].rank):
        later = [each for each in blocks if each.required and each.rank > block.rank]
        free = max(
            left - sum(len(each.forms[-1]) for each in later), min(left, int(block.required))
        )
        fitting = (form for form in block.forms if len(form) <= free)
        rows = next(fitting, None)
        if rows is None:
            rows = _truncated(block, free, width, metrics)
        kept[index] = rows
        left -= len(rows)
    return Footer(tuple(row for index in sorted(kept) for row in kept[index]), row_height)


def _truncated(block: FooterBlock, max_rows: int, width: float, metrics: TextMetrics) -> Rows:
    """Returns the first rows of the block's shortest form, ending in …."""
    rows = block.forms[-1][:max_rows]
    if not rows:
        return ()
    last = rows[-1][-1]
    text = metrics.elide(f"{last.text} …", TextRole.SMALL, width - last.indent)
    return (*rows[:-1], (*rows[-1][:-1], last._replace(text=text)))

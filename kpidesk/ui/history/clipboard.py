"""Copies a block of the grid for spreadsheets: as text with tabs and as an HTML table."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QItemSelection, QMimeData

from kpidesk.domain.measure import Measure
from kpidesk.export.data.entry_table import harmless
from kpidesk.export.data.plain_numbers import decimal_mark, plain_number
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.words import Words
from kpidesk.ui.history.grid_model import GridModel

Table = list[list[str]]


def copy_selection(grid: GridModel, selection: QItemSelection, words: Words) -> QMimeData | None:
    """Returns the selected block; whole rows or columns with names of measures and periods.

    None where it has no figure: what is calculated from them is copied from a chart's table.
    """
    blocks = [selection.at(n) for n in range(selection.count())]
    if not blocks:
        return None
    left = min(each.left() for each in blocks)
    right = max(each.right() for each in blocks)
    chosen = {row for each in blocks for row in range(each.top(), each.bottom() + 1)}
    rows = [row for row in sorted(chosen) if grid.rows[row].measure]
    if not rows:
        return None
    whole_rows = left == 0 and right == grid.columnCount() - 1
    whole_columns = len(rows) == len(grid.order)
    headed = whole_rows or whole_columns
    table = list(_table(grid, rows, (left, right), words, headed=headed))
    if headed:
        periods = [str(grid.period(column)) for column in range(left, right + 1)]
        table.insert(0, ["", *periods])
    data = QMimeData()
    data.setText("".join("\t".join(line) + "\n" for line in table))
    data.setHtml(_html(table, words))
    return data


def figure_text(words: Words, amount: int, measure: Measure) -> str:
    """Returns a number as spreadsheets in the window's language read it: plain, ungrouped."""
    return plain_number(measure.quantity(amount), decimal_mark(words))


def _table(
    grid: GridModel, rows: Sequence[int], span: tuple[int, int], words: Words, *, headed: bool
) -> Iterator[list[str]]:
    first, last = span
    for row in rows:
        measure = grid.rows[row].measure
        assert measure is not None
        shown = grid.amounts(measure, first, last)
        cells = [
            figure_text(words, shown[column].amount, measure) if column in shown else ""
            for column in range(first, last + 1)
        ]
        yield [harmless(measure_name(words, measure.id)), *cells] if headed else cells


def _html(table: Table, words: Words) -> str:
    rows = "".join(
        "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in line) + "</tr>"
        for line in table
    )
    direction = "rtl" if words.right_to_left else "ltr"
    return f'<table dir="{direction}">{rows}</table>'

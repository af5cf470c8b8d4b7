"""Copies a block of the grid for spreadsheets: as text with tabs and as an HTML table."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QItemSelection, QMimeData

from kpidesk.analysis.point import Point
from kpidesk.domain.catalogue.constraints import LOWER_BOUND
from kpidesk.domain.kpi import Kpi, KpiUnit
from kpidesk.domain.measure import Measure
from kpidesk.export.data.entry_table import harmless
from kpidesk.export.data.plain_numbers import decimal_mark, plain_number
from kpidesk.i18n.charts.value_words import value_words
from kpidesk.i18n.formats import MINUS
from kpidesk.i18n.kpi_words import kpi_name, measure_name
from kpidesk.i18n.unit_words import is_duration
from kpidesk.i18n.words import Words
from kpidesk.ui.history.grid_model import GridModel

Table = list[list[str]]


def copy_selection(grid: GridModel, selection: QItemSelection, words: Words) -> QMimeData | None:
    """Returns the selected block; whole rows or columns with names of rows and periods.

    Figures and values of KPIs together come with the names of the rows, by which the values are
    told from the figures where the block is pasted. None where nothing is selected.
    """
    blocks = [selection.at(n) for n in range(selection.count())]
    if not blocks:
        return None
    left = min(each.left() for each in blocks)
    right = max(each.right() for each in blocks)
    rows = sorted({row for each in blocks for row in range(each.top(), each.bottom() + 1)})
    whole_rows = left == 0 and right == grid.columnCount() - 1
    headed = whole_rows or len(rows) == len(grid.rows)
    mixed = len({grid.rows[row].measure is None for row in rows}) > 1
    table = list(_table(grid, rows, (left, right), words, named=headed or mixed))
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


def value_text(words: Words, kpi: Kpi, point: Point | None, decimals: int) -> str:
    """Returns a KPI's value as spreadsheets read it: the digits shown, ungrouped; blank without.

    Only `%` is added. What is no plain number, such as a lower bound, stays as it is shown.
    """
    if point is None or point.value is None:
        return ""
    mark = decimal_mark(words)
    if is_duration(point.value, kpi):
        return plain_number(point.value, mark)
    avoid = tuple(each.bound for each in point.ladder.thresholds)
    shown = words.formats.value(point.value, kpi.unit, decimals, avoid, sign=False)
    locale = words.formats.locale
    signs = {locale.decimalPoint(): mark, locale.groupSeparator(): "", MINUS: "-"}
    plain = "".join(str(int(each)) if each.isdecimal() else signs.get(each, each) for each in shown)
    bound = LOWER_BOUND in point.warnings
    if bound or not plain.removeprefix("-").replace(mark, "").isdecimal():
        return value_words(words, kpi, point.value, point.ladder, point.warnings, decimals)
    return f"{plain}%" if kpi.unit is KpiUnit.PERCENT else plain


def _table(
    grid: GridModel, rows: Sequence[int], span: tuple[int, int], words: Words, *, named: bool
) -> Iterator[list[str]]:
    for row in rows:
        kpi, measure = grid.rows[row]
        if measure is None:
            name, cells = kpi_name(words, kpi), _values(grid, kpi, span, words)
        else:
            name, cells = measure_name(words, measure.id), _figures(grid, measure, span, words)
        yield [harmless(name), *cells] if named else cells


def _figures(grid: GridModel, measure: Measure, span: tuple[int, int], words: Words) -> list[str]:
    first, last = span
    shown = grid.amounts(measure, first, last)
    return [
        figure_text(words, shown[column].amount, measure) if column in shown else ""
        for column in range(first, last + 1)
    ]


def _values(grid: GridModel, kpi: Kpi, span: tuple[int, int], words: Words) -> list[str]:
    first, last = (grid.first + column for column in span)
    points = [grid.values.point(kpi, index) for index in range(first, last + 1)]
    decimals = grid.values.decimals(kpi)
    return [value_text(words, kpi, each, decimals) for each in points]


def _html(table: Table, words: Words) -> str:
    rows = "".join(
        "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in line) + "</tr>"
        for line in table
    )
    direction = "rtl" if words.right_to_left else "ltr"
    return f'<table dir="{direction}">{rows}</table>'

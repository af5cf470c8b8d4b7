"""The grid of the History page as it is printed."""

from __future__ import annotations

from kpidesk.domain.measure import Measure
from kpidesk.i18n.charts.chart_words import span_name
from kpidesk.i18n.kpi_words import measure_name, short_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.ui.common.cell_words import scope_name
from kpidesk.ui.common.field_words import column_text
from kpidesk.ui.history.cell_look import value_look
from kpidesk.ui.history.grid_model import GridModel
from kpidesk.ui.history.grid_rows import history_values
from kpidesk.ui.history.period_headings import HeadingMarks, heading
from kpidesk.ui.print.printed_table import UNDER, PrintedRow, PrintedTable
from kpidesk.ui.workspace import Workspace

_HISTORY = QT_TRANSLATE_NOOP("Print", "History", "the title of a printed page")
_ALL = QT_TRANSLATE_NOOP("Print", "All clients and languages")
#: Columns of a page.
_PERIODS = 12


def printed_history(workspace: Workspace, grid: GridModel, last: int) -> PrintedTable:
    """Returns the rows of the grid for the periods up to a column, a year of months at most."""
    words, today = workspace.words, workspace.today()
    columns = range(max(0, last - _PERIODS + 1), last + 1)
    values = history_values(workspace, grid.length, grid.scope)

    def figures(measure: Measure) -> tuple[str, ...]:
        found = grid.amounts(measure, columns.start, last)
        amounts = (found[each].amount if each in found else None for each in columns)
        return tuple(column_text(words, each, measure) for each in amounts)

    rows: list[PrintedRow] = []
    for kpi, measure in grid.rows:
        if measure is not None:
            rows.append(PrintedRow(measure_name(words, measure.id), figures(measure)))
            continue
        read = [values.point(kpi, grid.first + each) for each in columns]
        decimals = values.decimals(kpi)
        cells = tuple(value_look(words, kpi, each, decimals).text for each in read)
        rows.append(PrintedRow(short_name(words, kpi.id), cells, strong=True))
    periods = [grid.period(each) for each in columns]
    span = span_name(words, periods[0], periods[-1])
    whose = scope_name(workspace, grid.scope, _ALL)
    return PrintedTable(
        words(_HISTORY),
        words(UNDER, period=span, cell=whose),
        tuple(heading(words, each, HeadingMarks(not each.ended(today))) for each in periods),
        tuple(rows),
    )

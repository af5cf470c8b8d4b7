"""The table of the Figures page as it is printed."""

from __future__ import annotations

from collections.abc import Sequence

from kpidesk.i18n.kpi_words import measure_name, short_name
from kpidesk.i18n.period_words import period_title
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.entry.sheet import Sheet
from kpidesk.services.entry.sheet_row import Access
from kpidesk.ui.common.cell_words import cell_name
from kpidesk.ui.common.field_words import column_text
from kpidesk.ui.enter.kpi_group import KpiGroup
from kpidesk.ui.print.printed_table import UNDER, PrintedRow, PrintedTable
from kpidesk.ui.workspace import Workspace

_FIGURES = QT_TRANSLATE_NOOP("Print", "Figures", "the title of a printed page")


def printed_sheet(workspace: Workspace, sheet: Sheet, groups: Sequence[KpiGroup]) -> PrintedTable:
    """Returns the saved figures of a sheet, those of the period before, and the values."""
    words, period = workspace.words, sheet.period
    rows: list[PrintedRow] = []
    for group, shown in zip(sheet.groups, groups, strict=True):
        for measure in group.measures:
            row = sheet.rows[measure.id]
            amount = row.amount
            if row.access is Access.ROLLED_UP and shown.gauge is not None:
                amount = shown.gauge.rolled_up(measure)
            cells = (column_text(words, each, measure) for each in (amount, row.before))
            rows.append(PrintedRow(measure_name(words, measure.id), (*cells, "")))
        value = shown.value.text(), "", shown.badge.text
        rows.append(PrintedRow(short_name(words, group.kpi.id), value, strong=True))
    names = (period_title(words, each) for each in (period, period.shifted(-1)))
    return PrintedTable(
        words(_FIGURES),
        words(UNDER, period=period_title(words, period), cell=cell_name(workspace, sheet.cell)),
        (*names, ""),
        tuple(rows),
    )

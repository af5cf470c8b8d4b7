"""The rows and columns of the grid."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt

from kpidesk.domain.cell import ALL_CELLS, CellScope
from kpidesk.domain.change import CardChanged, Change, LadderChanged, SettingChanged, StatusChanged
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import FIRST_YEAR, LAST_YEAR, Length, Period, period_of
from kpidesk.i18n.kpi_words import kpi_name, measure_name, short_measure_name, short_name
from kpidesk.i18n.words import Words
from kpidesk.services.series.history_values import HistoryValues
from kpidesk.ui.theme.metrics import TextSize, font
from kpidesk.ui.workspace import Workspace

_Role = Qt.ItemDataRole

#: How many periods before the running one are shown at least, and how many after it.
BACK, AHEAD = 24, 1


class GridRow(NamedTuple):
    """One row: a measure, or the value of a KPI under its measures."""

    kpi: Kpi
    measure: Measure | None = None


def rows_of(workspace: Workspace, scope: CellScope) -> tuple[GridRow, ...]:
    """Returns the KPIs of a scope with their measures, each once.

    For one client or language only measures that are split are included.
    """
    kpis = workspace.services.tracking.asked(scope.cell)
    groups, _ = workspace.services.sheets.groups(scope.cell, kpis)
    rows: list[GridRow] = []
    for group in groups:
        measures = [each for each in group.measures if scope == ALL_CELLS or each.fits(scope.cell)]
        if measures:
            rows += [*(GridRow(group.kpi, each) for each in measures), GridRow(group.kpi)]
    return tuple(rows)


def may_change_rows(changes: Iterable[Change]) -> bool:
    """Returns whether rows, or values of all periods, may differ after changes."""
    kinds = SettingChanged | CardChanged | LadderChanged | StatusChanged
    return any(isinstance(each, kinds) for each in changes)


def history_values(workspace: Workspace, length: Length, scope: CellScope) -> HistoryValues:
    """Returns what reads the values of the KPIs."""
    services = workspace.services
    return HistoryValues(
        services.records, services.series, services.catalogue, length, scope, workspace.today
    )


def row_heading(words: Words, row: GridRow, role: int) -> object:
    """Returns the name of a row: short for display, in full otherwise; and its font."""
    text_roles = (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole)
    if role == _Role.DisplayRole:
        measure = row.measure
        return short_measure_name(words, measure.id) if measure else short_name(words, row.kpi.id)
    if role in text_roles:
        measure = row.measure
        return measure_name(words, measure.id) if measure else kpi_name(words, row.kpi)
    if role == _Role.FontRole:
        return font(TextSize.STRONG if row.measure is None else TextSize.BODY)
    return None


def columns_of(workspace: Workspace, length: Length, measures: Sequence[str]) -> tuple[int, int]:
    """Returns the index of the first period, and the number of periods."""
    now = period_of(workspace.today(), length)
    span = workspace.services.records.span(measures)
    first, last = now.index - BACK, now.index + AHEAD
    if span:
        first = min(first, period_of(span[0].first_day, length).index)
        last = max(last, period_of(span[1].last_day, length).index)
    first = max(first, Period(length, FIRST_YEAR).index)
    last = min(last, Period(length, LAST_YEAR).index)
    return first, last - first + 1

"""The rows and columns of the grid."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt

from kpidesk.domain.cell import ALL_CELLS, CellScope
from kpidesk.domain.change import (
    CardChanged,
    Change,
    EntryChanged,
    LadderChanged,
    SettingChanged,
    StatusChanged,
)
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import FIRST_YEAR, LAST_YEAR, Length, Period, period_of
from kpidesk.i18n.kpi_words import kpi_name, measure_name, short_measure_name, short_name
from kpidesk.i18n.words import Words
from kpidesk.services.practice.tracked_kpis import entered_measures
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
    """Returns the KPIs of a scope with their measures, each once, in the catalogue's order.

    For one client or language only measures that are split are included. What is not asked for
    there follows where it has figures.
    """
    services, catalogue = workspace.services, workspace.catalogue
    everything = scope == ALL_CELLS
    kpis = services.tracking.shown() if everything else services.tracking.asked(scope.cell)
    groups, hidden = services.sheets.groups(scope.cell, kpis)
    rows: dict[str, list[GridRow]] = {}
    seen: set[str] = set()

    def add(kpi: Kpi, measures: Iterable[Measure], *, valued: bool = True) -> None:
        own = [GridRow(kpi, each) for each in measures if each.id not in seen]
        seen.update(each.measure.id for each in own if each.measure)
        if own:
            rows[kpi.id] = [*own, *([GridRow(kpi)] if valued else [])]

    for group in groups:
        add(group.kpi, (each for each in group.measures if everything or each.fits(scope.cell)))
    for kpi in hidden if everything else ():
        add(kpi, catalogue.measures_of(kpi))
    others = [each.id for each in catalogue.measures if each.id not in seen]
    cells = [key for key, each in services.records.cells().items() if scope.includes(each)]
    entered = entered_measures(services.records, others, cells)
    for kpi in catalogue.every_kpi if entered else ():
        found = [each for each in catalogue.measures_of(kpi) if each.id in entered]
        whole = entered.union(seen).issuperset(kpi.measures)
        add(kpi, found, valued=whole and bool(services.sheets.groups(scope.cell, [kpi])[0]))
    return tuple(row for kpi in catalogue.every_kpi for row in rows.get(kpi.id, ()))


def may_change_rows(rows: Iterable[GridRow], scope: CellScope, changes: Collection[Change]) -> bool:
    """Returns whether rows, or values of all periods, may differ after changes."""
    kinds = SettingChanged | CardChanged | LadderChanged | StatusChanged
    return any(isinstance(each, kinds) for each in changes) or _lacks_rows(rows, scope, changes)


def _lacks_rows(rows: Iterable[GridRow], scope: CellScope, changes: Iterable[Change]) -> bool:
    """Returns whether figures were entered, in the scope's cells, that no row shows."""
    known = {each.measure.id for each in rows if each.measure}
    entered = (each for each in changes if isinstance(each, EntryChanged) and each.new is not None)
    return any(scope.includes(key.cell) and key.measure not in known for key, _, _ in entered)


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

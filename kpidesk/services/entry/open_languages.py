"""The service languages of a client whose sheets of a period lack figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kpidesk.domain.catalogue.packages import HOURS_USED
from kpidesk.domain.cell import Cell
from kpidesk.services.entry.sheet import Sheet, SheetService
from kpidesk.services.entry.sheet_row import SheetRow
from kpidesk.services.ports import PracticeReader
from kpidesk.services.practice.tracked_kpis import TrackingService


def open_languages(
    sheets: SheetService, tracking: TrackingService, records: PracticeReader, sheet: Sheet
) -> tuple[Cell, ...]:
    """Returns the other cells of the sheet's client in which figures are missing, or not saved.

    They had figures in the period or in the one before. What a cell had before is expected of it;
    all that its sheet asks for where it had nothing. The cell without a language is among them
    while the hours of the client's package are missing.
    """
    period, own = sheet.period, sheet.cell
    cells = {
        key: cell
        for key, cell in records.cells().items()
        if cell.client == own.client and cell != own
    }
    if sheet.closed is not None:
        return ()
    kpis = {cell: tracking.asked(cell, period) for cell in cells.values()}
    measures = {each for asked in kpis.values() for kpi in asked for each in kpi.measures}
    ends = period.shifted(-1), period
    known: frozenset[int] = frozenset()
    if cells:
        known = records.cells_with_entries(tuple(measures), period.length, *ends, cells.keys())
    others = {cells[key]: kpis[cells[key]] for key in sorted(known)}
    rows = sheets.rows_of_cells(period, others)
    found = [each for each in others if _is_open(rows[each].values())]
    whole = Cell(own.client)
    if own.client is not None and whole not in (own, *found):
        card = records.client_card(own.client)
        asked = {whole: tracking.asked(whole, period)}
        if card.has_package(period) and _lacks_hours(sheets.rows_of_cells(period, asked)[whole]):
            found.append(whole)
    return tuple(found)


def _lacks_hours(rows: Mapping[str, SheetRow]) -> bool:
    """Returns whether a client's sheet lacks the hours of the package."""
    row = rows.get(HOURS_USED)
    return row is not None and row.asked_for and row.amount is None


def _is_open(rows: Iterable[SheetRow]) -> bool:
    asked = [each for each in rows if each.asked_for]
    expected = [each for each in asked if each.before is not None] or asked
    return any(each.held for each in asked) or any(each.amount is None for each in expected)

"""What the head of a sheet says where other cells have figures for the same period."""

from __future__ import annotations

from kpidesk.domain.cell import NOT_ASSIGNED, Cell, may_overlap
from kpidesk.domain.settings.double_counting import DoubleCounting, is_by_client, is_by_language
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import Text
from kpidesk.services.entry.sheet import Sheet
from kpidesk.ui.common.cell_words import cell_name
from kpidesk.ui.enter import texts
from kpidesk.ui.workspace import Workspace


def other_cells_sentence(workspace: Workspace, sheet: Sheet) -> str:
    """Returns how the figures typed here count beside those of other cells; empty without any."""
    others = _others(sheet)
    if not others:
        return ""
    words = workspace.words
    cell = NOT_ASSIGNED if NOT_ASSIGNED in others else min(others, key=_order)
    return words(
        _text(sheet, others),
        period=period_name(words, sheet.period),
        cell=cell_name(workspace, cell),
    )


def _others(sheet: Sheet) -> set[Cell]:
    """Returns the other cells that what is typed here may be thought to contain."""
    rows = [row.others for row in sheet.rows.values() if row.measure.split and row.others]
    # Most rows have the same cells.
    found = {cell for cell in set().union(*rows) if may_overlap(cell, sheet.cell)}
    if sheet.answer is DoubleCounting.TWO_VIEWS and is_by_client(sheet.cell):
        return {cell for cell in found if not is_by_language(cell)}
    return found


def _text(sheet: Sheet, others: set[Cell]) -> Text:
    if sheet.cell.client is None and any(map(is_by_client, others)):
        two_views = sheet.answer is DoubleCounting.TWO_VIEWS
        other_view = two_views and is_by_language(sheet.cell)
        return texts.OTHER_VIEW if other_view else texts.CLIENTS_HAVE
    return texts.LANGUAGES_HAVE if sheet.cell == NOT_ASSIGNED else texts.CELL_HAS


def _order(cell: Cell) -> tuple[int, str]:
    return cell.client or 0, cell.language or ""

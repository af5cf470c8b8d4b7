"""The cells of rows and columns that hold no figures to enter, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.import_plan import LeftOutCell, LeftOutDetail, LeftOutReason
from kpidesk.services.tables.recognition.totals import number_in
from kpidesk.services.tables.roles import IgnoreReason, Role, RoleKind, TableRoles

_SAID = (IgnoreReason.HEADING, IgnoreReason.BLANK)
#: The reason of cells, and whether their numbers may be figures.
_REASONS = {
    IgnoreReason.TITLE: (LeftOutReason.TEXT, True, None),
    IgnoreReason.TOTAL: (LeftOutReason.TOTAL, False, None),
    IgnoreReason.TEXT: (LeftOutReason.TEXT, False, None),
    IgnoreReason.UNIT: (LeftOutReason.TEXT, False, None),
    IgnoreReason.UNKNOWN_NAME: (LeftOutReason.UNKNOWN_NAME, True, None),
    IgnoreReason.OTHER_TABLE: (LeftOutReason.OTHER_TABLE, True, None),
    IgnoreReason.NO_PLACE: (LeftOutReason.UNKNOWN_NAME, True, LeftOutDetail.NO_PLACE),
    IgnoreReason.RAGGED: (LeftOutReason.IMPOSSIBLE, True, LeftOutDetail.RAGGED_ROW),
    IgnoreReason.CHOSEN: (LeftOutReason.TEXT, False, LeftOutDetail.IGNORED),
}


def ignored_rows(
    grid: Grid, roles: TableRoles, qualifying: AbstractSet[int]
) -> Iterator[LeftOutCell]:
    """Yields the cells of ignored rows that are in columns of figures, or the first of a text."""
    columns = [at for at, role in enumerate(roles.columns) if role.kind is RoleKind.AMOUNT]
    for row, role in enumerate(roles.rows):
        if role.kind is not RoleKind.IGNORE or role.why in _SAID or role.why is None:
            continue
        cells = [at for at in columns if grid.rows[row][at].text]
        cells = cells or [at for at, cell in enumerate(grid.rows[row]) if cell.text][:1]
        for column in cells:
            yield _cell(grid, row, column, role, row in qualifying)


def _cell(grid: Grid, row: int, column: int, role: Role, qualifies: bool) -> LeftOutCell:
    assert role.why is not None
    reason, numbers, detail = _REASONS[role.why]
    cell = grid.rows[row][column]
    may_be = qualifies or (numbers and number_in(cell) is not None)
    detail = LeftOutDetail.QUALIFIER if qualifies else detail
    return LeftOutCell(row, column, cell.text, reason, may_be, detail=detail)


def ignored_columns(
    grid: Grid, roles: TableRoles, qualifying: AbstractSet[int]
) -> Iterator[LeftOutCell]:
    """Yields one cell for each ignored column: its heading, or its first text."""
    rows = [at for at, role in enumerate(roles.rows) if role.kind is RoleKind.AMOUNT]
    heads = [at for at in range(rows[0] if rows else 0) if roles.rows[at] != _TITLE]
    for column, role in enumerate(roles.columns):
        if role.kind is not RoleKind.IGNORE or role.why in _SAID or role.why is None:
            continue
        filled = [at for at in rows if grid.rows[at][column].text]
        if not filled:
            continue
        reason, numbers, detail = _REASONS[role.why]
        heading = next((at for at in reversed(heads) if grid.rows[at][column].text), filled[0])
        may_be = numbers and any(number_in(grid.rows[at][column]) is not None for at in filled)
        if column in qualifying:
            may_be, detail = True, LeftOutDetail.QUALIFIER
        text = grid.rows[heading][column].text
        yield LeftOutCell(heading, column, text, reason, may_be, len(filled), detail)


_TITLE = Role(RoleKind.IGNORE, why=IgnoreReason.TITLE)

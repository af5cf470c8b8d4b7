"""The names over groups of rows: of a client or a service language, in rows of their own."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from kpidesk.services.tables.grid import BLANK, Grid, GridCell
from kpidesk.services.tables.periods.line import HeadingLine
from kpidesk.services.tables.recognition.cell_kind import is_neutral
from kpidesk.services.tables.roles import NAMING, Axis, IgnoreReason, Role, RoleKind, TableRoles

_KINDS = (RoleKind.CLIENT, RoleKind.SERVICE_LANGUAGE)
#: Rows of these may say whose figures follow; others only where they have none themselves.
_LINES = (IgnoreReason.TITLE, IgnoreReason.OTHER_TABLE)
_WITHOUT_FIGURES = (IgnoreReason.TOTAL, IgnoreReason.HEADING, IgnoreReason.CHOSEN)

#: Row and column of a cell.
Position = tuple[int, int]


class GroupLines:
    """The groups of a table's rows. `headings` are the columns of their names by row."""

    def __init__(self, grid: Grid, roles: TableRoles) -> None:
        self._grid, self._roles = grid, roles
        #: The first row below the headings of columns.
        self._first = 0
        self._columns = [at for at, e in enumerate(roles.columns) if e.kind is RoleKind.AMOUNT]
        self.headings: Mapping[int, int] = self._find()

    def _find(self) -> dict[int, int]:
        """Returns the rows of names below the headings of columns, and those above of such kinds.

        A client above the headings alone is that of the whole table, and no group.
        """
        if not self._columns:
            return {}
        rows, roles = self._grid.rows, self._roles.rows
        figures = [at for at, role in enumerate(roles) if role.kind is RoleKind.AMOUNT]
        over = [
            at
            for at in range(figures[0] if figures else 0)
            if roles[at].kind in NAMING and self._is_over_figures(at)
        ]
        found: dict[int, int] = {}
        for row, role in enumerate(roles):
            if role.kind not in _KINDS:
                continue
            filled = [at for at, cell in enumerate(rows[row]) if cell.text]
            if len(filled) == 1 and filled[0] < self._columns[0]:
                found[row] = filled[0]
        self._first = max(over, default=-1) + 1
        within = {roles[row].kind for row in found if row >= self._first}
        return {row: column for row, column in found.items() if roles[row].kind in within}

    def of(self, kind: RoleKind) -> HeadingLine | None:
        """Returns the names of that kind for the rows of figures; None where no group has one.

        Rows above the first name have a blank one. Lines of text and totals that stand over rows
        end a group, as do names of clients one of service languages.
        """
        roles = self._roles.rows
        own = [row for row in self.headings if roles[row].kind is kind]
        if not own:
            return None
        cells: dict[int, GridCell] = {}
        heads: dict[int, Position] = {}
        repeated: set[int] = set()
        left_out: set[int] = set()
        at: Position | None = None
        has_figures = has_gap = False
        for row, role in enumerate(roles):
            if role.kind is RoleKind.AMOUNT:
                cells[row] = BLANK if at is None else self._grid.rows[at[0]][at[1]]
                has_figures = True
                if at is not None:
                    heads[row] = at
                    repeated |= {row} if has_gap else set()
                    left_out |= {row} if roles[at[0]].why is IgnoreReason.CHOSEN else set()
            elif row in self.headings:
                of_client = roles[row].kind is RoleKind.CLIENT
                if role.kind is kind or of_client:
                    at = (row, self.headings[row]) if role.kind is kind else None
                    has_figures = has_gap = False
            elif role.why is IgnoreReason.TOTAL and self._is_over_figures(row):
                has_figures = True
            elif role.why is IgnoreReason.BLANK:
                has_gap = has_figures
            elif at is not None and (column := self._ending(row, role)) is not None:
                at, has_figures, has_gap = (row, column), False, False
        return HeadingLine(
            Axis.ROW,
            own[0],
            roles[own[0]],
            cells,
            repeated=frozenset(repeated),
            heads=heads,
            left_out=frozenset(left_out),
        )

    def _is_over_figures(self, row: int) -> bool:
        """Returns whether a row has more than marks for nothing in columns of figures."""
        texts = [self._grid.rows[row][at].text for at in self._columns]
        return any(each and not is_neutral(each) for each in texts)

    def _ending(self, row: int, role: Role) -> int | None:
        """Returns the column of a text that may stand over the rows below; None where none does."""
        cells = self._grid.rows[row]
        may_be = role.kind in NAMING or role.why in _WITHOUT_FIGURES
        is_line = role.why in _LINES or (may_be and not self._is_over_figures(row))
        if row < self._first or not is_line:
            return None
        before = range(self._columns[0])
        return next((at for at in before if cells[at].text), None)

    def named_apart(self, kind: RoleKind) -> AbstractSet[int]:
        """Returns the columns of names of that kind that only stand over groups of rows."""
        rows = [at for at, e in enumerate(self._roles.rows) if e.kind is RoleKind.AMOUNT]
        return {
            column
            for row, column in self.headings.items()
            if self._roles.rows[row].kind is kind
            and not any(self._grid.rows[each][column].text for each in rows)
        }

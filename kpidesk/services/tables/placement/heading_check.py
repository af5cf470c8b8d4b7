"""Checks whether the headings of a table say enough for its figures to be placed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kpidesk.domain.period import Length
from kpidesk.services.tables.context import TableContext
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.import_plan import TableProblem
from kpidesk.services.tables.periods.moment import MomentFlag
from kpidesk.services.tables.periods.period_text import PeriodReader
from kpidesk.services.tables.placement.heading_lines import HeadingLines
from kpidesk.services.tables.roles import IgnoreReason, RoleKind, TableRoles


@dataclass(frozen=True, slots=True)
class HeadingCheck:
    """What a table names. `names_down` and `names_across` tell of measures, clients, languages."""

    grid: Grid
    roles: TableRoles
    context: TableContext
    lines: HeadingLines
    periods: PeriodReader
    names_periods: bool
    names_down: Sequence[bool]
    names_across: Sequence[bool]

    def problem(self) -> TableProblem | None:
        """Returns why the table places no figure: it lacks periods, or names for its columns."""
        if self.lines.has_ragged_heading:
            return TableProblem.COLUMNS_UNCLEAR
        columns = [self.roles.columns[at] for at in self.lines.columns]
        rows = [self.roles.rows[at] for at in self.lines.rows]
        placed = [each for each in (*rows, *columns) if each.measure is not None]
        measures_across, measures_down = self.names_across[0], self.names_down[0]
        page = self.context.page
        several = len(columns) > 1
        if not (measures_across or measures_down or placed) and (several or not self._bare()):
            return TableProblem.COLUMNS_UNCLEAR
        if self.names_periods or any(each.period for each in columns):
            return None
        if page is None or self._has_unread_period():
            return TableProblem.NO_PERIOD
        others = any(self.names_across[1:])
        if several and not measures_across and not others:
            return TableProblem.COLUMNS_UNCLEAR
        apart = measures_down or any(self.names_down[1:])
        if self._several_rows() and not apart and not any(each.measure for each in rows):
            return TableProblem.COLUMNS_UNCLEAR
        return None

    def _bare(self) -> bool:
        """Returns whether nothing but the cursor can say what is counted: no text above."""
        page = self.context.page
        said = (IgnoreReason.TITLE, IgnoreReason.HEADING, IgnoreReason.UNKNOWN_NAME)
        above = any(each.why in said for each in (*self.roles.rows, *self.roles.columns))
        return page is not None and page.start is not None and not above

    def _has_unread_period(self) -> bool:
        """Returns whether ignored text, a corner or the name of the sheet names another period.

        That of the page would be a guess then.
        """
        ignored = [
            cell
            for row, role in zip(self.grid.rows, self.roles.rows, strict=True)
            if role.kind is RoleKind.IGNORE and role.why is not IgnoreReason.CHOSEN
            for cell in row
            if cell.text
        ]
        sheet = self.periods.read_text(self.grid.name) if self.grid.name else ()
        own = self.context.page.period if self.context.page else None
        return any(
            moment.complete and not moment.flags & MomentFlag.NUMBER
            for cell in (*ignored, *(cell for _, cell in self.lines.corners()))
            for moment in self.periods.read(cell)
        ) or any(
            each.complete and not each.is_year and own != each.period(each.length or Length.MONTH)
            for each in sheet
        )

    def _several_rows(self) -> bool:
        rows = [self.grid.rows[at] for at in self.lines.rows]
        return sum(any(row[at].text for at in self.lines.columns) for row in rows) > 1

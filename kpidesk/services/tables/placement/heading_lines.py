"""The headings of a table by row and column, with repeated ones where cells are merged or blank."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kpidesk.domain.tables.vocabulary import TableVocabulary, TableWord
from kpidesk.services.tables.grid import Grid, GridCell
from kpidesk.services.tables.periods.line import HeadingLine
from kpidesk.services.tables.periods.moment import Moment, MomentFlag
from kpidesk.services.tables.periods.period_text import PeriodReader
from kpidesk.services.tables.placement.group_lines import GroupLines
from kpidesk.services.tables.roles import NAMING, Axis, IgnoreReason, Role, RoleKind, TableRoles

#: Ignored columns that stand among those of figures.
_OF_FIGURES = (
    IgnoreReason.BLANK,
    IgnoreReason.UNKNOWN_NAME,
    IgnoreReason.TOTAL,
    IgnoreReason.CHOSEN,
)


class HeadingLines:
    """All rows and columns of a table that name what its figures are."""

    def __init__(self, grid: Grid, roles: TableRoles, vocabulary: TableVocabulary) -> None:
        self._grid = grid
        self._roles = roles
        self._vocabulary = vocabulary
        self._merged = dict(_merged(grid))
        self.rows = _at(roles.rows, RoleKind.AMOUNT)
        self.columns = _at(roles.columns, RoleKind.AMOUNT)
        self._groups = GroupLines(grid, roles)
        groups = [self._groups.of(kind) for kind in (RoleKind.SERVICE_LANGUAGE, RoleKind.CLIENT)]
        #: Row and column of the name over a group of rows, by row of figures.
        self.heads = {row: at for each in groups if each for row, at in each.heads.items()}
        # Ignored columns of figures may have the first of merged headings, too.
        self._figure_columns = [
            at
            for at, role in enumerate(roles.columns)
            if role.kind is RoleKind.AMOUNT or role.why in _OF_FIGURES
        ]
        self._heading_rows = [
            at
            for at, role in enumerate(roles.rows)
            if (role.kind in NAMING and at not in self._groups.headings)
            or (role.why is IgnoreReason.HEADING and self._is_above(at))
        ]
        self._named_columns = [at for at, role in enumerate(roles.columns) if role.kind in NAMING]

    @property
    def has_ragged_heading(self) -> bool:
        """Whether a row of headings has fewer or more fields than the rows under it."""
        return not self._grid.ragged_rows.isdisjoint(self._heading_rows)

    def _is_above(self, row: int) -> bool:
        return not self.rows or row < self.rows[0]

    def down(self, kind: RoleKind) -> list[HeadingLine]:
        """Returns the columns of that role, with their cells by row, and the names of groups."""
        over = self._groups.named_apart(kind)
        lines = [self._down(at) for at in _at(self._roles.columns, kind) if at not in over]
        group = self._groups.of(kind)
        return lines if group is None else [*lines, group]

    def across(self, kind: RoleKind) -> list[HeadingLine]:
        """Returns the rows of that role, with their cells by column."""
        rows = _at(self._roles.rows, kind)
        return [self._across(at) for at in rows if at not in self._groups.headings]

    def corners(self) -> Iterator[tuple[int, GridCell]]:
        """Yields the cells of headings that stand before the figures, with their rows."""
        first = min(self._figure_columns, default=0)
        for row in self._heading_rows:
            for cell in self._grid.rows[row][:first]:
                if cell.text:
                    yield row, cell

    def corner_periods(self, periods: PeriodReader) -> list[HeadingLine]:
        """Returns the period that stands above names of rows, as a heading of all figures.

        The list is empty where there is none, or several different ones.
        """
        found = {
            cell.text: HeadingLine(
                Axis.ROW, row, Role(RoleKind.PERIOD), dict.fromkeys(self.columns, cell)
            )
            for row, cell in self.corners()
            if _is_period(periods.read(cell))
        }
        return list(found.values()) if len(found) == 1 else []

    def _down(self, column: int) -> HeadingLine:
        role = self._roles.columns[column]
        inner = [each for each in self._named_columns if each > column]
        own = _unmapped(self._roles.rows, self.rows, role.kind)
        cells: dict[int, GridCell] = {}
        repeated: set[int] = set()
        last: GridCell | None = None
        for row in self.rows:
            cell = self._grid.rows[row][column]
            merged = self._merged.get((row, column))
            if not cell.text and merged is not None:
                cell = merged
            elif not cell.text and last is not None and self._repeats(role.kind):
                # A blank repeats the heading above only where another heading tells rows apart.
                if any(self._grid.rows[row][each].text for each in inner):
                    cell = last
                    repeated.add(row)
            elif cell.text:
                last = cell
            if row in own:
                cells[row] = cell
        words = self._heading_words(column)
        return HeadingLine(Axis.COLUMN, column, role, cells, words, frozenset(repeated))

    def _is_headed(self, column: int, rows: Sequence[int]) -> bool:
        return any(self._grid.rows[each][column].text for each in rows)

    def _is_blank(self, column: int) -> bool:
        return self._roles.columns[column].why is IgnoreReason.BLANK

    def _repeats(self, kind: RoleKind) -> bool:
        # A blank client or language may mean that none is assigned: that is asked.
        return kind in (RoleKind.PERIOD, RoleKind.MEASURE)

    def _across(self, row: int) -> HeadingLine:
        role, cells = self._roles.rows[row], self._grid.rows[row]
        filled = [at for at, each in enumerate(cells) if each.text]
        own = _unmapped(self._roles.columns, self.columns, role.kind)
        if role.kind is RoleKind.PERIOD:
            # Months of blank columns tell where the year turns.
            own |= {at for at in self._figure_columns if self._is_blank(at)}
        found: dict[int, GridCell] = {}
        repeated: set[int] = set()
        # A heading before the figures is about all of them. One above them covers the blanks to its
        # right where headings below tell these apart.
        below = [each for each in self._heading_rows if each > row]
        names = len(filled) == 1 and filled[0] not in self.columns
        before = names and filled[0] < max(self.columns, default=0)
        last: GridCell | None = cells[filled[0]] if before else None
        for column in range(len(cells)):
            cell = cells[column]
            if column not in self._figure_columns:
                last = last if before or not cell.text else None
                continue
            merged = self._merged.get((row, column))
            if not cell.text and merged is not None:
                cell = merged
            elif not cell.text and last is not None:
                if before or self._is_headed(column, below):
                    cell = last
                    repeated.add(column)
            elif cell.text:
                # Where the first heading below is lacking, those beside it may be others.
                last = cell if self._is_headed(column, below) else None
            if column in own:
                found[column] = cell
        first = min(self.columns, default=0)
        words = self._words(
            cells[at] for at in range(len(cells)) if at < first or at in self._named_columns
        )
        return HeadingLine(Axis.ROW, row, role, found, words, frozenset(repeated))

    def _heading_words(self, column: int) -> frozenset[TableWord]:
        """Returns what stands above a column of headings."""
        above = self.rows[0] if self.rows else 0
        return self._words(self._grid.rows[row][column] for row in range(above))

    def _words(self, cells: Iterable[GridCell]) -> frozenset[TableWord]:
        found: frozenset[TableWord] = frozenset()
        for each in cells:
            if each.text:
                found |= self._vocabulary.means(each.text)
        return found

    def rows_under_lines(self) -> frozenset[int]:
        """Returns the rows that stand under a line of text within the table."""
        found: set[int] = set()
        under = False
        above = [at for at in self._heading_rows if self._is_above(at)]
        for row in range(max(above) + 1 if above else 0, len(self._roles.rows)):
            role = self._roles.rows[row]
            if row in self._groups.headings:
                under = False
            under = under or role.why is IgnoreReason.TITLE
            if under and role.kind is RoleKind.AMOUNT:
                found.add(row)
        return frozenset(found)


def _is_period(moments: Sequence[Moment]) -> bool:
    """Returns whether a text means a period rather than a number."""
    unclear = MomentFlag.BARE | MomentFlag.NUMBER
    return bool(moments) and not any(each.flags & unclear for each in moments)


def _at(roles: Sequence[Role], kind: RoleKind) -> list[int]:
    return [at for at, role in enumerate(roles) if role.kind is kind]


def _unmapped(roles: Sequence[Role], lines: Sequence[int], kind: RoleKind) -> frozenset[int]:
    """Returns the lines of figures whose headings count: a measure given by hand replaces names."""
    mapped = kind is RoleKind.MEASURE
    return frozenset(at for at in lines if not (mapped and roles[at].measure is not None))


def _merged(grid: Grid) -> Iterator[tuple[tuple[int, int], GridCell]]:
    """Yields the cells of merged ranges but the first, with the cell that they repeat."""
    for each in grid.merged:
        cell = grid.rows[each.first_row][each.first_column]
        for row in range(each.first_row, min(each.last_row + 1, len(grid.rows))):
            for column in range(each.first_column, min(each.last_column + 1, grid.width)):
                yield (row, column), cell

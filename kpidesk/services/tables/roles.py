"""The roles of a table's rows and columns: what each of them names or holds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kpidesk.domain.period import Length, Period


class RoleKind(StrEnum):
    """What the cells of a row or column are."""

    PERIOD = "period"
    CLIENT = "client"
    SERVICE_LANGUAGE = "service_language"
    MEASURE = "measure"
    """They name measures."""
    AMOUNT = "amount"
    """They hold figures; also a row that has figures under its headings."""
    IGNORE = "ignore"


#: The roles of lines that say what figures are.
NAMING = frozenset({RoleKind.PERIOD, RoleKind.CLIENT, RoleKind.SERVICE_LANGUAGE, RoleKind.MEASURE})


class DateOrder(StrEnum):
    """The order of day, month and year in dates of digits."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


class DecimalMark(StrEnum):
    """The mark before the decimals; the other one groups digits."""

    COMMA = "comma"
    POINT = "point"

    # That of StrEnum is written in Python, and a table of amounts hashes it for each.
    __hash__ = str.__hash__


class IgnoreReason(StrEnum):
    """Why a row or column is ignored."""

    BLANK = "blank"
    TITLE = "title"
    """A title or note, above or below the table."""
    HEADING = "heading"
    """It names the columns, but no measure, period or client of its figures."""
    TOTAL = "total"
    """It sums up others, by its name or by arithmetic."""
    TEXT = "text"
    """It has no figures and names nothing that was recognized."""
    UNKNOWN_NAME = "unknown_name"
    """It has figures, but its heading names nothing that was recognized."""
    UNIT = "unit"
    """It names the units of the figures."""
    OTHER_TABLE = "other_table"
    """It stands under headings of its own, below those of the table."""
    NO_PLACE = "no_place"
    """There is no measure or period left for it, counted from the cursor."""
    RAGGED = "ragged"
    """It has fewer or more fields than the others, so that its columns may not be those above."""
    CHOSEN = "chosen"
    """The user has it ignored."""


@dataclass(frozen=True, slots=True)
class Role:
    """The role of one row or column. Equal roles may be the same object."""

    kind: RoleKind
    #: The measure of all its figures, for AMOUNT.
    measure: str | None = None
    #: The period of all its figures, for AMOUNT; only in a table without headings.
    period: Period | None = None
    #: For PERIOD; None where no date needs it, or where it has to be asked.
    date_order: DateOrder | None = None
    #: Which period a day stands for, for PERIOD; None for that of the page.
    length: Length | None = None
    #: For AMOUNT; None where no number needs it, or where it has to be asked.
    decimal_mark: DecimalMark | None = None
    why: IgnoreReason | None = None


AMOUNTS = Role(RoleKind.AMOUNT)


def ignored(why: IgnoreReason) -> Role:
    """Returns the role of a row or column that is ignored."""
    return Role(RoleKind.IGNORE, why=why)


class Axis(StrEnum):
    """Rows, columns, or the table as a whole."""

    ROW = "row"
    COLUMN = "column"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class TableRoles:
    """The roles of all rows and columns, counted from 0 as in the grid.

    A figure takes its period, client, service language and measure from the cells of its row in
    columns of such roles, and from the cells of its column in rows of such roles.
    """

    rows: tuple[Role, ...]
    columns: tuple[Role, ...]
    #: The table has no headings at all: measures and periods are counted from the cursor.
    by_position: bool = False

    def with_row(self, index: int, role: Role) -> TableRoles:
        """Returns the roles with another one for a row."""
        return replace(self, rows=(*self.rows[:index], role, *self.rows[index + 1 :]))

    def with_column(self, index: int, role: Role) -> TableRoles:
        """Returns the roles with another one for a column."""
        return replace(self, columns=(*self.columns[:index], role, *self.columns[index + 1 :]))

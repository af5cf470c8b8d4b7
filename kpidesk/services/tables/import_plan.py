"""The import plan: what a table would enter, what it leaves out and what has to be asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from kpidesk.domain.cell import Cell
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Period
from kpidesk.services.tables.roles import Axis, TableRoles


class FigureState(StrEnum):
    """What entering a figure would do."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"
    """It has a place, but cannot be entered there; `fault` says why."""
    ASKED = "asked"
    """It depends on a question that is open."""

    # That of StrEnum is written in Python, and a table of figures hashes it for each.
    __hash__ = str.__hash__


class FigureRemark(StrEnum):
    """What the user should know of a figure that can be entered."""

    PLACED_BY_POSITION = "placed_by_position"
    """The table has no headings; measure and period are counted from the cursor."""
    PERIOD_OF_PAGE = "period_of_page"
    """The table names no period; it is that of the page."""
    MEASURE_OF_PAGE = "measure_of_page"
    """The table names no measure; it is the one at the cursor."""
    FROM_ABOVE = "from_above"
    """A heading of its row is blank; it is that of a row above."""
    UNDER_LINE = "under_line"
    """It stands under a line of text within the table that may say whose figures follow."""
    QUALIFIED = "qualified"
    """A title, the sheet or a column says that it is planned, an average or in another unit."""
    CLIENT_ABOVE = "client_above"
    """A title or the sheet names a client, but this figure is not assigned to one."""
    NOT_BEGUN = "not_begun"
    """The period begins after today."""
    SUNDAY_WEEK = "sunday_week"
    """The table's weeks begin on Sunday; it is the ISO week of their Thursday."""
    SERIAL_DAY = "serial_day"
    """The period was a spreadsheet's day number."""
    SHORT_YEAR = "short_year"
    """The year had two digits and could have been a day."""
    ADDED_UP = "added_up"
    """Several cells of the table were added up."""
    RAGGED_ROW = "ragged_row"
    """Its row has fewer or more cells than the others."""
    HIDDEN = "hidden"
    """Its row or column is hidden in the sheet."""


class PlannedFigure(NamedTuple):
    """One figure of the table: a tuple, since a table may have 100,000.

    `client` is None for *Not assigned*; `cell` is None where the client is new, so that the cell
    has no id yet. `amount` and `was` are in smallest steps of the measure's unit.
    """

    row: int
    column: int
    measure: str | None
    period: Period | None
    client: str | None
    language: str | None
    cell: Cell | None
    typed: str
    amount: int | None
    was: int | None
    state: FigureState
    fault: WrongRequest | None = None
    remarks: tuple[FigureRemark, ...] = ()
    #: Further cells (row, column) that were added to the amount.
    added: tuple[tuple[int, int], ...] = ()


class LeftOutReason(StrEnum):
    """Why a cell is left out; a stable word of the command line."""

    NOT_A_PERIOD = "not_a_period"
    NOT_A_NUMBER = "not_a_number"
    UNKNOWN_NAME = "unknown_name"
    OTHER_TABLE = "other_table"
    """It stands beside or below the table, under headings that may be those of another one."""
    NEGATIVE = "negative"
    FORMULA = "formula"
    TOTAL = "total"
    OVERLAP = "overlap"
    """Another figure of the table is for a shorter period within this one's."""
    IMPOSSIBLE = "impossible"
    CLOSED = "closed"
    TEXT = "text"


class LeftOutDetail(StrEnum):
    """What is known besides the reason."""

    DATE_RANGE = "date_range"
    """A range of days that is no week, month, quarter or year."""
    OTHER_CALENDAR = "other_calendar"
    """A year outside 1900 to 2199."""
    CONTRADICTION = "contradiction"
    """Row and column name different measures, periods or clients."""
    QUALIFIER = "qualifier"
    """It may say that the figures are planned, averages, cumulative or in another unit."""
    CLIENT = "client"
    """The name of a client stands where those of figures are."""
    WEEK_OF_MONTH = "week_of_month"
    """The number of a week beside a month: of the month or of the year."""
    NO_PLACE = "no_place"
    """There is no measure or period left at the cursor."""
    RAGGED_ROW = "ragged_row"
    """Its row has fewer or more fields than the others."""
    IGNORED = "ignored"
    """The user has its row or column ignored."""
    SAME_PLACE = "same_place"
    """Several cells have one place, and the user does not want them added up."""


@dataclass(frozen=True, slots=True)
class LeftOutCell:
    """A cell that is not entered, or a heading with so many `figures` that are not.

    Where it `may_be_figure`, something of the table would be lost without the user's consent.
    """

    row: int
    column: int
    text: str
    reason: LeftOutReason
    may_be_figure: bool = False
    figures: int = 1
    detail: LeftOutDetail | None = None


class QuestionKind(StrEnum):
    """What is asked."""

    DATE_ORDER = "date_order"
    DECIMAL_MARK = "decimal_mark"
    YEAR = "year"
    """Months, weeks or quarters without a year."""
    LENGTH = "length"
    """Whether days stand for weeks, months, quarters or years."""
    SUNDAY_WEEK = "sunday_week"
    """Whether Sundays begin or end the weeks."""
    PERIOD_LINE = "period_line"
    """Which of several lines of periods counts."""
    MEASURE = "measure"
    """Which measure an unknown name stands for."""
    CLIENT = "client"
    """Which client an unknown name stands for."""
    SERVICE_LANGUAGE = "service_language"
    BLANKS = "blanks"
    """Whether blank names of clients are *Not assigned* or those of the row above."""
    BLANK_LANGUAGES = "blank_languages"
    """The same of service languages."""
    ADD_UP = "add_up"
    """Whether cells of one place are added up."""
    AMOUNT = "amount"
    """Which amount a number stands for."""


#: Readings of a question that are no date order, decimal mark, year, length, measure or client.
IGNORE_IT, CREATE_CLIENT, UNASSIGNED, FROM_ABOVE = "ignore", "create", "unassigned", "above"
BEGINS, ENDS, SUM, LEAVE_OUT = "begins", "ends", "add_up", "leave_out"


@dataclass(frozen=True, slots=True)
class QuestionKey:
    """Identifies a question of a table: its kind, the line or name that it is about."""

    kind: QuestionKind
    axis: Axis = Axis.TABLE
    index: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class TableReading:
    """One answer: its code, and an example of what it makes of which text."""

    code: str
    text: str = ""
    meaning: Period | Fraction | None = None


@dataclass(frozen=True, slots=True)
class TableQuestion:
    """A question with its possible answers, the likeliest first. `figures` depend on it.

    An optional one has the figures left out until it is answered. `assumed` is the answer that
    the first plan of a table gives, for the user to see and change.
    """

    key: QuestionKey
    readings: tuple[TableReading, ...]
    figures: int = 0
    optional: bool = False
    assumed: str | None = None


#: Codes of readings by question; what was answered so far.
Answers = Mapping[QuestionKey, str]


class TableProblem(StrEnum):
    """Why a table gives no figure at all."""

    EMPTY = "empty"
    NO_FIGURES = "no_figures"
    NO_PERIOD = "no_period"
    """It names no period, and there is no page that has one."""
    COLUMNS_UNCLEAR = "columns_unclear"
    """It has several columns of figures, but does not say what each of them is."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What a table would enter. Blank cells are in no list: their entries stay."""

    roles: TableRoles
    figures: tuple[PlannedFigure, ...] = ()
    left_out: tuple[LeftOutCell, ...] = ()
    questions: tuple[TableQuestion, ...] = ()
    problem: TableProblem | None = None

    @property
    def entered(self) -> tuple[PlannedFigure, ...]:
        """The figures that entering the plan would write."""
        written = (FigureState.NEW, FigureState.CHANGED)
        return tuple(each for each in self.figures if each.state in written)

    @property
    def complete(self) -> bool:
        """Whether all that may be a figure is read, and no question is open."""
        unread = (FigureState.REFUSED, FigureState.ASKED)
        return not (
            self.problem
            or self.questions
            or any(each.may_be_figure for each in self.left_out)
            or any(each.state in unread for each in self.figures)
        )

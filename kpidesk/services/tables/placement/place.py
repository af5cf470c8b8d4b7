"""The place of each figure of a table: its measure, period, client and service language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Length, Period
from kpidesk.services.tables.context import TableContext
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.import_plan import (
    Answers,
    FigureRemark,
    LeftOutReason,
    QuestionKey,
    TableProblem,
    TableQuestion,
)
from kpidesk.services.tables.own_export import is_own_export
from kpidesk.services.tables.periods.combination import TimeFound
from kpidesk.services.tables.periods.likely_years import likely_years
from kpidesk.services.tables.periods.line import HeadingLine, PeriodLine, Refusal
from kpidesk.services.tables.periods.line_reader import LineReader
from kpidesk.services.tables.periods.moment import MomentFlag
from kpidesk.services.tables.periods.table_time import TableTime, TimeSaid
from kpidesk.services.tables.placement.heading_check import HeadingCheck
from kpidesk.services.tables.placement.heading_lines import HeadingLines
from kpidesk.services.tables.placement.names import (
    Named,
    NameReader,
    NameSaid,
    agreed,
    without_contradiction,
)
from kpidesk.services.tables.placement.refusals import (
    LineSaid,
    RefusedHeading,
    refused_heading,
)
from kpidesk.services.tables.roles import RoleKind, TableRoles

_NAMES = (RoleKind.MEASURE, RoleKind.CLIENT, RoleKind.SERVICE_LANGUAGE)
_NO_MEASURE = Refusal(LeftOutReason.UNKNOWN_NAME)
_NO_PERIOD = Refusal(LeftOutReason.NOT_A_PERIOD)
_FLAG_REMARKS = (
    (MomentFlag.SUNDAY_WEEK, FigureRemark.SUNDAY_WEEK),
    (MomentFlag.SERIAL, FigureRemark.SERIAL_DAY),
    (MomentFlag.SHORT_YEAR, FigureRemark.SHORT_YEAR),
)
_Kind = TypeVar("_Kind", Refusal, QuestionKey)


class Place(NamedTuple):
    """Where a figure belongs; else the question or the refusal that keeps it from there."""

    measure: str | None = None
    period: Period | None = None
    client: str | None = None
    new_client: bool = False
    language: str | None = None
    question: QuestionKey | None = None
    refusal: Refusal | None = None
    remarks: tuple[FigureRemark, ...] = ()


#: What the headings of a row or a column name, by `_NAMES`.
_Names = tuple[NameSaid | None, ...]


class Headings(NamedTuple):
    """What the headings of one row or column say; equal names, or times, have one number."""

    names: _Names
    names_number: int
    time: TimeSaid
    time_number: int
    #: The period that stands in place of the time.
    period: Period | None = None
    repeated: bool = False

    @property
    def said(self) -> tuple[object, ...]:
        """What the names and periods of the row or column are, or why they are none."""
        return *self.names, *self.time[0]


class _When(NamedTuple):
    """The period of some headings, as far as a figure depends on it."""

    period: Period | None
    question: QuestionKey | None
    refusal: Refusal | None
    remarks: tuple[FigureRemark, ...]


@dataclass(slots=True)
class PlaceFinder:
    """Finds the place of each figure from the headings of its row and column."""

    grid: Grid
    roles: TableRoles
    context: TableContext
    answers: Answers
    lines: HeadingLines = field(init=False)
    time: TableTime = field(init=False)
    names: NameReader = field(init=False)
    problem: TableProblem | None = None
    _down: Sequence[Sequence[Mapping[int, NameSaid]]] = ()
    _across: Sequence[Sequence[Mapping[int, NameSaid]]] = ()
    _lines_down: list[LineSaid] = field(default_factory=list)
    _lines_across: list[LineSaid] = field(default_factory=list)
    _repeated: frozenset[int] = frozenset()
    # Equal names and times have one number, by which places are found without hashing them.
    _names: dict[_Names, int] = field(default_factory=dict)
    _times: dict[TimeSaid, int] = field(default_factory=dict)
    _by_names: dict[tuple[int, int], Place] = field(default_factory=dict)
    _by_times: dict[tuple[int, int, Period | None], _When] = field(default_factory=dict)

    def __post_init__(self) -> None:
        context, vocabulary = self.context, self.context.vocabulary
        self.lines = lines = HeadingLines(self.grid, self.roles, vocabulary)
        measures = [each.id for each in context.catalogue.measures]
        page, exported = context.page, is_own_export(self.grid, measures)
        self.names = NameReader(
            vocabulary,
            measures,
            context.clients,
            self.answers,
            blanks_unassigned=exported,
            on_page=() if exported else context.shown_measures(),
            unfitting=() if exported else context.unfitting_measures(),
            served=frozenset(each.language for each in context.records.cells().values()),
        )
        length = page.period.length if page else None
        reader = LineReader(vocabulary, context.today, self.answers, length)
        down, across = lines.down(RoleKind.PERIOD), lines.across(RoleKind.PERIOD)
        if not down and not across:
            across = lines.corner_periods(reader.periods)
        self.time = TableTime(
            [reader.read(each) for each in down],
            [reader.read(each) for each in across],
            self.answers,
            length if length in (Length.WEEK, Length.MONTH) else Length.MONTH,
            likely_years(self.grid, self.roles, context, reader.periods),
        )
        named = [lines.down(kind) for kind in _NAMES]
        heads = [lines.across(kind) for kind in _NAMES]
        self._down = [[self.names.said(each) for each in several] for several in named]
        self._across = [[self.names.said(each) for each in several] for several in heads]
        self._down = [without_contradiction(several) for several in self._down]
        self._lines_down = _with_lines(named, self._down, self.time.down)
        self._lines_across = _with_lines(heads, self._across, self.time.across)
        groups = [line for several in named[1:] for line in several if line.heads]
        self._repeated = _repeated([*down, *named[0], *groups])
        self.problem = HeadingCheck(
            self.grid,
            self.roles,
            context,
            lines,
            reader.periods,
            names_periods=self.time.named,
            names_down=list(map(bool, named)),
            names_across=list(map(bool, heads)),
        ).problem()

    @property
    def questions(self) -> dict[QuestionKey, TableQuestion]:
        """All questions that came up, by key."""
        return {**self.time.questions, **self.names.questions}

    def of_row(self, row: int) -> Headings:
        """Returns what the headings of a row say."""
        names = self._named(self._down, row, self.roles.rows[row].measure)
        time = self.time.said_down(row)
        return self._headings(names, time, repeated=row in self._repeated)

    def of_column(self, column: int) -> Headings:
        """Returns what the headings of a column say."""
        role = self.roles.columns[column]
        names = self._named(self._across, column, role.measure)
        time = self.time.said_across(column)
        return self._headings(names, time, role.period)

    def _headings(
        self, names: _Names, time: TimeSaid, period: Period | None = None, *, repeated: bool = False
    ) -> Headings:
        names_number = self._names.setdefault(names, len(self._names))
        time_number = self._times.setdefault(time, len(self._times))
        return Headings(names, names_number, time, time_number, period, repeated)

    def _named(
        self, said: Sequence[Sequence[Mapping[int, NameSaid]]], at: int, measure: str | None
    ) -> _Names:
        found = tuple([agreed([each.get(at) for each in several]) for several in said])
        # A measure that the user gave a row or column stands above what its headings say.
        return (Named(measure), *found[1:]) if measure is not None else found

    def at(self, down: Headings, across: Headings) -> Place:
        """Returns the place of a figure by the headings of its row and column."""
        key = down.names_number, across.names_number
        named = self._by_names.get(key)
        if named is None:
            named = self._by_names[key] = self._named_place(down.names, across.names)
        times = down.time_number, across.time_number, across.period
        when = self._by_times.get(times)
        if when is None:
            when = self._by_times[times] = self._when(down.time, across.time, across.period)
        refusal, question = when.refusal or named.refusal, when.question or named.question
        if refusal is None and question is None and when.period is None:
            refusal = _NO_PERIOD
        remarks = named.remarks + when.remarks
        if down.repeated:
            remarks = (*remarks, FigureRemark.FROM_ABOVE)
        return Place(
            named.measure,
            when.period,
            named.client,
            named.new_client,
            named.language,
            question,
            refusal,
            remarks,
        )

    def refused_heading(self, row: int, column: int) -> RefusedHeading | None:
        """Returns the heading that gives a figure no place."""
        return refused_heading(self._lines_across, self._lines_down, row, column)

    def _when(self, down: TimeSaid, across: TimeSaid, period: Period | None) -> _When:
        """Returns the period that a row and a column say; a given one stands in their place."""
        time = TimeFound(period) if period else self.time.combined(down, across)
        period, page = time.period, self.context.page
        remarks = [remark for flag, remark in _FLAG_REMARKS if time.flags & flag]
        if period is None and page is not None and not self.time.named:
            period = page.period
            remarks.append(FigureRemark.PERIOD_OF_PAGE)
        if period is not None and period.first_day > self.context.today:
            remarks.append(FigureRemark.NOT_BEGUN)
        return _When(period, time.question, time.refusal, tuple(remarks))

    def _named_place(self, down: _Names, across: _Names) -> Place:
        """Returns a place without its period."""
        remarks: list[FigureRemark] = []
        if self.roles.by_position:
            remarks.append(FigureRemark.PLACED_BY_POSITION)
        said = [agreed([one, other]) for one, other in zip(down, across, strict=True)]
        measure, page = said[0], self.context.page
        named = any(each.measure for each in self.roles.columns)
        unnamed = measure is None and not (named or self._down[0] or self._across[0])
        if unnamed and page is not None and page.start is not None:
            measure = Named(page.start)
            remarks.append(FigureRemark.MEASURE_OF_PAGE)
        refusal = _first(Refusal, [measure, *said[1:]])
        question = _first(QuestionKey, [measure, *said[1:]])
        if refusal is None and measure is None:
            refusal = _NO_MEASURE
        client, language = self._cell(said[1], said[2])
        return Place(
            measure.name if isinstance(measure, Named) else None,
            None,
            client.name,
            client.is_new,
            language,
            question,
            refusal,
            tuple(remarks),
        )

    def _cell(self, client: NameSaid | None, language: NameSaid | None) -> tuple[Named, str | None]:
        """Returns client and language: as named, else those of the page; no client if asked."""
        cell = self.context.page.cell if self.context.page else self.context.cell
        page_client = None if isinstance(client, QuestionKey) else self._client_name(cell)
        named = client if isinstance(client, Named) else Named(page_client)
        code = language.name if isinstance(language, Named) else cell.language
        return named, code

    def _client_name(self, cell: Cell) -> str | None:
        return next((c.name for c in self.context.clients if c.id == cell.client), None)


def _with_lines(
    lines: Sequence[Sequence[HeadingLine]],
    said: Sequence[Sequence[Mapping[int, NameSaid]]],
    periods: Sequence[PeriodLine],
) -> list[LineSaid]:
    """Returns all lines with what they say."""
    found: list[LineSaid] = [(each.line, each.statements) for each in periods]
    for several, what in zip(lines, said, strict=True):
        found.extend(zip(several, what, strict=True))
    return found


def _first(kind: type[_Kind], said: Sequence[object]) -> _Kind | None:
    return next((each for each in said if isinstance(each, kind)), None)


def _repeated(lines: Sequence[HeadingLine]) -> frozenset[int]:
    return frozenset(at for each in lines for at in each.repeated)

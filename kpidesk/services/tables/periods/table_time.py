"""The period of each figure, from all lines of periods of a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from kpidesk.domain.period import Length
from kpidesk.services.tables.import_plan import (
    Answers,
    LeftOutReason,
    QuestionKey,
    QuestionKind,
    TableQuestion,
    TableReading,
)
from kpidesk.services.tables.periods.combination import TimeFound, combined
from kpidesk.services.tables.periods.line import PeriodLine, Refusal, Statement
from kpidesk.services.tables.periods.moment import Moment
from kpidesk.services.tables.roles import Axis

_LAST_OF = {Length.MONTH: (12,), Length.WEEK: (52, 53), Length.QUARTER: (4,)}
#: What the headings of a row or column say, and by how many years each is after the first.
TimeSaid = tuple[tuple[Statement | None, ...], tuple[int, ...]]


@dataclass(slots=True)
class TableTime:
    """Gives each figure its period. `years` are likely ones for parts without a year."""

    down: Sequence[PeriodLine]
    across: Sequence[PeriodLine]
    answers: Answers
    length: Length
    years: Sequence[int]
    questions: dict[QuestionKey, TableQuestion] = field(default_factory=dict)
    #: Which of the lines have parts without a year.
    _parts: Sequence[bool] = ()
    _shifts: dict[tuple[Axis, int], Mapping[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for line in (*self.down, *self.across):
            self.questions.update({each.key: each for each in line.questions})
        self.down = self._agreed(self.down)
        self.across = [_with_own_years(each, self.across) for each in self.across]
        for line in (*self.down, *self.across):
            shifts = _year_shifts(line)
            if shifts:
                self._shifts[line.line.axis, line.line.index] = shifts
        self._parts = [_has_parts(line) for line in (*self.down, *self.across)]

    @property
    def named(self) -> bool:
        """Whether the table names periods at all."""
        return any(line.statements for line in (*self.down, *self.across))

    def said_down(self, row: int) -> TimeSaid:
        """Returns what the headings of a row say."""
        return self._said(self.down, row)

    def said_across(self, column: int) -> TimeSaid:
        """Returns what the headings of a column say."""
        return self._said(self.across, column)

    def _said(self, lines: Sequence[PeriodLine], at: int) -> TimeSaid:
        said = tuple([line.statements.get(at) for line in lines])
        if not self._shifts:
            return said, (0,) * len(said)
        shifts = [self._shifts.get((line.line.axis, line.line.index), {}) for line in lines]
        return said, tuple(each.get(at, 0) for each in shifts)

    def combined(self, down: TimeSaid, across: TimeSaid) -> TimeFound:
        """Returns the period of a figure by what its row and column say."""
        said, shifts = down[0] + across[0], down[1] + across[1]
        if self._lacks_part(said) or self._is_unheaded(down, across):
            return TimeFound(refusal=Refusal(LeftOutReason.NOT_A_PERIOD))
        lines = (*self.down, *self.across)
        years = [
            int(answer) + shift if (answer := self.answers.get(_year_key(line))) else None
            for line, shift in zip(lines, shifts, strict=True)
        ]
        lengths = [line.length for line in lines if line.length is not None]
        length = min(lengths, key=lambda each: each.rank, default=self.length)
        found = combined(said, years, length)
        if found.year_missing is None:
            return found
        line = lines[found.year_missing]
        part = said[found.year_missing]
        key = _year_key(line)
        if key not in self.questions and isinstance(part, Moment):
            at = next((at for at, each in line.statements.items() if each == part), None)
            text = line.line.cells[at].text if at is not None else ""
            self.questions[key] = TableQuestion(key, self._year_readings(line, part, text))
        return TimeFound(question=key)

    def _lacks_part(self, said: Sequence[Statement | None]) -> bool:
        """Returns whether there is a year only, where other figures have months beside it."""
        if not any(self._parts) or any(isinstance(e, Moment) and not e.is_year for e in said):
            return False
        return any(
            parts and each is None for parts, each in zip(self._parts, said, strict=True)
        ) and any(isinstance(each, Moment) for each in said)

    def _is_unheaded(self, down: TimeSaid, across: TimeSaid) -> bool:
        """Returns whether a column has no period above, where others have one beside those down."""
        above = any(line.statements for line in self.across)
        whole = any(isinstance(each, Moment) and each.complete for each in down[0])
        return above and whole and not any(across[0])

    def _year_readings(self, line: PeriodLine, part: Moment, text: str) -> tuple[TableReading, ...]:
        moments = [each for each in line.statements.values() if isinstance(each, Moment)]
        own = [each.day.year if each.day else each.year for each in moments]
        likely = dict.fromkeys([*(year for year in own if year is not None), *self.years])
        readings = []
        for year in likely:
            whole = part.in_year(year)
            if whole is not None:
                length = whole.length or self.length
                readings.append(TableReading(str(year), text, whole.period(length)))
        return tuple(readings)

    def _agreed(self, lines: Sequence[PeriodLine]) -> Sequence[PeriodLine]:
        """Returns the lines that can be combined; asks for one where two contradict each other."""
        whole = [
            line
            for line in lines
            if any(
                isinstance(each, Moment) and each.complete and not each.is_year
                for each in line.statements.values()
            )
        ]
        if len(whole) < 2 or not _contradict(whole, self.length):
            return lines
        axis = whole[0].line.axis
        key = QuestionKey(QuestionKind.PERIOD_LINE, axis)
        chosen = self.answers.get(key)
        for line in whole:
            if str(line.line.index) == chosen:
                return [line]
        readings = tuple(
            TableReading(str(line.line.index), next(iter(line.line.cells.values())).text)
            for line in whole
        )
        self.questions[key] = TableQuestion(key, readings)
        asked = PeriodLine(whole[0].line, dict.fromkeys(_positions(whole), key))
        return [asked]


def _has_parts(line: PeriodLine) -> bool:
    """Returns whether the line has, or where it is blank may lack, parts of a year."""
    return not line.statements or any(
        isinstance(e, Moment) and not e.complete for e in line.statements.values()
    )


def _positions(lines: Iterable[PeriodLine]) -> Iterable[int]:
    return dict.fromkeys(at for line in lines for at in line.statements)


def _contradict(lines: Sequence[PeriodLine], length: Length) -> bool:
    """Returns whether the lines name different periods for the same figures."""
    seen: set[tuple[Statement | None, ...]] = set()
    for at in _positions(lines):
        said = tuple(line.statements.get(at) for line in lines)
        if said in seen or not all(each is None or isinstance(each, Moment) for each in said):
            continue
        seen.add(said)
        found = combined(said, [None] * len(said), length)
        if found.refusal is not None:
            return True
    return False


def _year_key(line: PeriodLine) -> QuestionKey:
    return QuestionKey(QuestionKind.YEAR, line.line.axis, line.line.index)


def _with_own_years(line: PeriodLine, lines: Sequence[PeriodLine]) -> PeriodLine:
    """Returns a line of years without repeated ones where the months under them do not ascend."""
    repeated = line.line.repeated
    years = {at: each for at, each in line.statements.items() if isinstance(each, Moment)}
    if not repeated or not any(each.is_year for each in years.values()):
        return line
    for parts in lines:
        numbers = [
            (years[at].year, each.number)
            for at, each in parts.statements.items()
            if isinstance(each, Moment) and not each.complete and at in years
        ]
        if any(a[0] == b[0] and a[1] > b[1] for a, b in pairwise(numbers)):
            own = {at: each for at, each in line.statements.items() if at not in repeated}
            return PeriodLine(line.line, own, line.questions, length=line.length)
    return line


def _year_shifts(line: PeriodLine) -> Mapping[int, int]:
    """Returns the positions after a turn of the year, as in `Nov, Dec, Jan`, with 1 each."""
    parts = [
        (at, each)
        for at, each in line.statements.items()
        if isinstance(each, Moment) and not each.complete and each.length in _LAST_OF
    ]
    turns = [
        at
        for (_, before), (at, after) in pairwise(parts)
        if before.length is after.length
        and before.number in _LAST_OF[before.length or Length.MONTH]
        and after.number == 1
    ]
    falls = sum(before.number > after.number for (_, before), (_, after) in pairwise(parts))
    if len(turns) != 1 or falls != 1:
        return {}
    numbers = [each.number for _, each in parts]
    if len(set(numbers)) != len(numbers):
        return {}
    return {at: 1 for at, _ in parts if at >= turns[0]}

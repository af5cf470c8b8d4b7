"""The figures of a table with their places, before they are compared with each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import NamedTuple

from kpidesk.services.tables.grid import GridCell
from kpidesk.services.tables.import_plan import (
    FigureRemark,
    LeftOutCell,
    LeftOutDetail,
    LeftOutReason,
    QuestionKey,
    QuestionKind,
    TableQuestion,
    TableReading,
)
from kpidesk.services.tables.periods.line import Refusal
from kpidesk.services.tables.placement.amount_text import (
    AmountRead,
    AmountReader,
    needs_mark,
    possible_marks,
    quantity_by,
)
from kpidesk.services.tables.placement.names import client_above
from kpidesk.services.tables.placement.place import Place, PlaceFinder
from kpidesk.services.tables.placement.qualifiers import Qualifiers
from kpidesk.services.tables.placement.refusals import RefusedHeading
from kpidesk.services.tables.recognition.cell_kind import is_neutral
from kpidesk.services.tables.roles import Axis, DecimalMark

_UNREAD = AmountRead()


def _may_be(refusal: Refusal) -> bool:
    """Returns whether figures may be lost by a refusal."""
    total = refusal.reason is LeftOutReason.TOTAL
    return not total and refusal.detail is not LeftOutDetail.IGNORED


class Candidate(NamedTuple):
    """A cell with a place, or with a question for it. An amount may be open, too."""

    row: int
    column: int
    text: str
    place: Place
    amount: int | None
    question: QuestionKey | None
    remarks: tuple[FigureRemark, ...]


@dataclass(slots=True)
class CandidateFinder:
    """Goes through the cells of a table; collects what is left out and asked."""

    places: PlaceFinder
    qualifiers: Qualifiers
    left_out: list[LeftOutCell] = field(default_factory=list)
    questions: dict[QuestionKey, TableQuestion] = field(default_factory=dict)
    _amounts: AmountReader = field(default_factory=AmountReader)
    _refused: dict[RefusedHeading, LeftOutCell] = field(default_factory=dict)
    #: Groups of rows, by the cell of their name.
    _unclear: set[tuple[int, int]] = field(default_factory=set)
    _marks: dict[int, DecimalMark | QuestionKey | None] = field(default_factory=dict)

    def find(self) -> Iterator[Candidate]:
        """Yields the cells that have a place, row by row."""
        places, lines = self.places, self.places.lines
        grid = places.grid
        self._decide_marks()
        columns = [(at, places.of_column(at)) for at in lines.columns]
        under = lines.rows_under_lines()
        corners = [cell for _, cell in lines.corners()]
        named_above = places.names.is_client_among_measures or client_above(
            grid, places.roles, corners, places.context.clients
        )
        for row in lines.rows:
            cells, headings = grid.rows[row], places.of_row(row)
            remarks = self._row_remarks(row, under)
            if any(isinstance(each, Refusal) and _may_be(each) for each in headings.said):
                self._doubt_group(row)
            for column, heading in columns:
                cell = cells[column]
                if not cell.text:
                    continue
                place = places.at(headings, heading)
                if place.refusal is not None:
                    self._leave_out(row, column, cell, place)
                    continue
                found = self._candidate(row, column, cell, place)
                if found is not None:
                    more = remarks
                    if column in grid.hidden_columns and row not in grid.hidden_rows:
                        more = (*more, FigureRemark.HIDDEN)
                    if named_above and place.client is None:
                        more = (FigureRemark.CLIENT_ABOVE, *more)
                    yield found._replace(remarks=(*found.remarks, *more)) if more else found

    def _row_remarks(self, row: int, under: AbstractSet[int]) -> tuple[FigureRemark, ...]:
        """Returns what must be known of all figures of a row."""
        grid, qualifiers = self.places.grid, self.qualifiers
        said = (
            (FigureRemark.QUALIFIED, qualifiers.whole or row in qualifiers.rows),
            (FigureRemark.UNDER_LINE, row in under or self._may_be_of_another(row)),
            (FigureRemark.RAGGED_ROW, row in grid.ragged_rows),
            (FigureRemark.HIDDEN, row in grid.hidden_rows),
        )
        return tuple([remark for remark, is_said in said if is_said])

    def _doubt_group(self, row: int) -> None:
        """Remember that the rows below may be under the name of this one."""
        if row in self.places.lines.heads:
            self._unclear.add(self.places.lines.heads[row])

    def _may_be_of_another(self, row: int) -> bool:
        """Returns whether a name that is not known stands in the row's group, with figures."""
        return self.places.lines.heads.get(row) in self._unclear

    def _candidate(self, row: int, column: int, cell: GridCell, place: Place) -> Candidate | None:
        read, question = _UNREAD, place.question
        if place.measure is not None:
            unit = self.places.context.catalogue.measure(place.measure).unit
            mark = self._marks[column]
            known = mark if isinstance(mark, DecimalMark) else None
            read = self._amounts.read(cell, unit, known)
            if read.readings and question is None:
                question = self._asked(column, cell, read, mark)
                answered = self._answered(question, read)
                if answered is not None:
                    read, question = AmountRead(answered), None
        if read.reason is not None:
            may_be = not is_neutral(cell.text)
            self.left_out.append(LeftOutCell(row, column, cell.text, read.reason, may_be))
            return None
        return Candidate(row, column, cell.text, place, read.amount, question, place.remarks)

    def _answered(self, question: QuestionKey, read: AmountRead) -> int | None:
        answer = self.places.answers.get(question)
        amounts = [each.amount for each in read.readings]
        return int(answer) if answer is not None and answer in map(str, amounts) else None

    def _asked(
        self,
        column: int,
        cell: GridCell,
        read: AmountRead,
        mark: DecimalMark | QuestionKey | None,
    ) -> QuestionKey:
        """Returns the question for an amount: for its column's decimal mark, or for itself."""
        if isinstance(mark, QuestionKey):
            return mark
        key = QuestionKey(QuestionKind.AMOUNT, Axis.COLUMN, column, cell.text)
        readings = tuple(
            TableReading(str(each.amount), cell.text, each.quantity) for each in read.readings
        )
        self.questions.setdefault(key, TableQuestion(key, readings))
        return key

    def _leave_out(self, row: int, column: int, cell: GridCell, place: Place) -> None:
        """Leave out a figure whose headings give it no place; each heading is listed once."""
        assert place.refusal is not None
        heading = self.places.refused_heading(row, column)
        reason, detail = place.refusal
        may_be = _may_be(place.refusal)
        if may_be and (heading is None or heading.row == row):
            self._doubt_group(row)
        if heading is None:
            self.left_out.append(LeftOutCell(row, column, cell.text, reason, may_be, detail=detail))
            return
        known = self._refused.get(heading)
        count = 1 if known is None else known.figures + 1
        self._refused[heading] = LeftOutCell(*heading, reason, may_be, count, detail)

    def refused_headings(self) -> list[LeftOutCell]:
        """Returns the headings that give their figures no place."""
        return list(self._refused.values())

    def _decide_marks(self) -> None:
        """Decide the decimal mark of each column: as all of its cells, else the table's, allow."""
        lines, grid = self.places.lines, self.places.grid
        cells = {column: [grid.rows[row][column] for row in lines.rows] for column in lines.columns}
        possible = {column: possible_marks(each) for column, each in cells.items()}
        both = frozenset(DecimalMark)
        of_table = both.intersection(*(each for each in possible.values() if each))
        answers: Mapping[QuestionKey, str] = self.places.answers
        for column in lines.columns:
            key = QuestionKey(QuestionKind.DECIMAL_MARK, Axis.COLUMN, column)
            chosen = self.places.roles.columns[column].decimal_mark or answers.get(key)
            marks = possible[column] if len(possible[column]) == 1 else of_table
            if chosen:
                self._marks[column] = DecimalMark(chosen)
            elif len(marks) == 1 and possible[column]:
                self._marks[column] = next(iter(marks))
            else:
                self._marks[column] = self._mark_question(key, cells[column], possible[column])

    def _mark_question(
        self, key: QuestionKey, cells: list[GridCell], possible: frozenset[DecimalMark]
    ) -> QuestionKey | None:
        """Returns the question for a column's decimal mark; None where no number needs it."""
        if not possible:
            return None
        cell = next((each for each in cells if each.text and needs_mark(each)), None)
        if cell is None:
            return None
        readings = tuple(
            TableReading(str(each), cell.text, quantity_by(cell, each)) for each in DecimalMark
        )
        self.questions[key] = TableQuestion(key, readings)
        return key

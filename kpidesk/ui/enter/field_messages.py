"""What is said at a field, and which answers are offered there."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import Protocol

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry_warning import Remark
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.remark_words import remark_sentence
from kpidesk.services.entry.double_counting import may_hold
from kpidesk.services.entry.entry_warnings import BESIDE_CELLS
from kpidesk.services.entry.sheet import Access
from kpidesk.ui.common.cell_words import cell_name
from kpidesk.ui.common.field_notice import Answer, Line, Tone
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.measure_row import MeasureRow
from kpidesk.ui.workspace import Desk


class Answers(Protocol):
    """What the answers at a field do."""

    def choose(self, row: MeasureRow, amount: int) -> None:
        """Record this amount for what is typed."""

    def give_up(self, row: MeasureRow) -> None:
        """Go back to what stands in the file."""

    def replace(self, row: MeasureRow, amount: int | None) -> None:
        """Record another amount; None blanks."""

    def keep_remainder(self, row: MeasureRow, amount: int) -> None:
        """Record what is left of a total; that settles it."""

    def take_out(self, row: MeasureRow, rest: int) -> None:
        """Leave so much in *Not assigned*; that settles it."""

    def blank_other(self, row: MeasureRow, cell: Cell) -> None:
        """Blank the same measure in another cell."""

    def keep_both(self, row: MeasureRow) -> None:
        """They share no work: this is said once and for all."""

    def in_question(self, row: MeasureRow) -> Mapping[Cell, int]:
        """The figures of other cells that may hold the same work as the row's."""

    def questions_among(self, row: MeasureRow, cells: Collection[Cell]) -> bool:
        """Whether some of these cells are in question beside each other."""


def say(
    desk: Desk, row: MeasureRow, cell: Cell, remarks: Sequence[Remark], answers: Answers
) -> None:
    """Say what matters most at a row's field."""
    if row.asked and row.field.dirty:
        _ask(desk, row, answers)
    elif row.trouble and (row.field.dirty or not row.field.text()):
        row.say([Line(row.trouble, Tone.ERROR), *_quiet(desk, row)])
    elif row.row.held is not None:
        _say_held(desk, row, answers)
    else:
        beside = next((each for each in remarks if each.code == BESIDE_CELLS), None)
        said = [
            remark_sentence(desk.words, each, desk.catalogue)
            for each in remarks
            if each is not beside
        ]
        if beside is None:
            row.say([*_warnings(said), *_quiet(desk, row)])
            return
        whole = amount_text(desk.words, beside.whole, row.measure)
        said.append(desk.words(texts.BESIDE, amount=whole))
        row.say(_warnings(said), _beside(desk, row, cell, beside, answers))


def _warnings(said: Sequence[str]) -> list[Line]:
    return [Line(each, Tone.WARNING) for each in said]


def _ask(desk: Desk, row: MeasureRow, answers: Answers) -> None:
    words, readings = desk.words, row.typed.readings
    question = texts.WHICH if len(readings) > 1 else texts.UNSURE
    row.say(
        [Line(words(question, typed=row.field.text().strip()), Tone.WARNING)],
        [
            Answer(
                _choice(desk, row, number, each.amount), partial(answers.choose, row, each.amount)
            )
            for number, each in enumerate(readings, start=1)
        ],
    )


def _choice(desk: Desk, row: MeasureRow, number: int, amount: int) -> str:
    said = amount_text(desk.words, amount, row.measure)
    return desk.words(texts.CHOICE, number=number, amount=said)


def _say_held(desk: Desk, row: MeasureRow, answers: Answers) -> None:
    words, stands, held = desk.words, row.row.amount, row.row.held
    assert held is not None
    if row.row.refusal is None:
        line = Line(words(texts.HELD_FREE), Tone.ERROR)
        amount = amount_text(words, held.amount, row.measure)
        now = [
            Answer(words(texts.SAVE_NOW, amount=amount), lambda: answers.choose(row, held.amount))
        ]
    else:
        line = Line(words(texts.HELD, reason=desk.sentence(row.row.refusal)), Tone.ERROR)
        now = []
    if stands is None:
        back = words(texts.BLANK_AGAIN)
    else:
        back = words(texts.KEEP_OLD, amount=amount_text(words, stands, row.measure))
    open_ = [*now, Answer(back, lambda: answers.give_up(row))] if row.open else []
    row.say([line, *_quiet(desk, row)], open_)


def _beside(
    desk: Desk, row: MeasureRow, cell: Cell, remark: Remark, answers: Answers
) -> list[Answer]:
    """What she can do where two figures may hold the same work."""
    if not row.open:
        return []
    words, others = desk.words, answers.in_question(row)
    keep = Answer(words(texts.KEEP_BOTH), lambda: answers.keep_both(row))
    if cell == NOT_ASSIGNED:
        remainder = 2 * remark.part - remark.whole
        # What may stand twice among the others would be taken out twice.
        if remainder < 0 or answers.questions_among(row, others):
            return [keep]
        amount = amount_text(words, remainder, row.measure)
        text = words(texts.KEEP_REMAINDER, amount=amount)
        return [Answer(text, lambda: answers.keep_remainder(row, remainder)), keep]
    offered = [keep, Answer(words(texts.BLANK_THIS), lambda: answers.replace(row, None))]
    offered = [*_taking_out(desk, row, cell, others, answers), *offered]
    if len(others) == 1:
        ((other, standing),) = others.items()
        amount = amount_text(words, standing, row.measure)
        text = words(texts.BLANK_OTHER, cell=cell_name(desk, other), amount=amount)
        offered.append(Answer(text, lambda: answers.blank_other(row, other)))
    return offered


def _taking_out(
    desk: Desk, row: MeasureRow, cell: Cell, others: Mapping[Cell, int], answers: Answers
) -> list[Answer]:
    """Take a figure out of the total that may hold it, where no other one may hold it as well."""
    words, total, own = desk.words, others.get(NOT_ASSIGNED), row.row.amount
    wider = [other for other in others if may_hold(other, cell)]
    if wider != [NOT_ASSIGNED] or total is None or own is None or not 0 < own < total:
        return []
    rest = total - own
    text = words(
        texts.TAKE_OUT,
        total=amount_text(words, total, row.measure),
        rest=amount_text(words, rest, row.measure),
    )
    return [Answer(text, lambda: answers.take_out(row, rest))]


def _quiet(desk: Desk, row: MeasureRow) -> list[Line]:
    """Where a figure comes from that is not entered here; the sum over all cells."""
    words, shown = desk.words, row.row
    said = []
    if shown.access is Access.WHOLE_PRACTICE:
        said.append(words(texts.NOT_SPLIT))
    elif shown.access is Access.ROLLED_UP and shown.elsewhere is not None:
        said.append(words(texts.ROLLED_UP))
    elif shown.access is Access.LONGER and shown.elsewhere is not None:
        said.append(words(texts.LONGER, period=period_name(words, shown.elsewhere)))
    if row.together is not None and row.together != shown.amount:
        said.append(words(texts.TOTAL, amount=amount_text(words, row.together, row.measure)))
    return [Line(" · ".join(said))] if said else []

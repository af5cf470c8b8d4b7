"""What is said at a field, and which answers are offered there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import partial

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry_warning import EntryWarning
from kpidesk.domain.period import Period
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.faults.entry_warning_words import entry_warning_sentence
from kpidesk.i18n.period_words import period_name
from kpidesk.services.entry.double_counting import may_hold
from kpidesk.services.entry.entry_warnings import BESIDE_CELLS, NOT_BEGUN
from kpidesk.services.entry.sheet import Access, Sheet
from kpidesk.ui.common.cell_words import cell_name
from kpidesk.ui.common.field_notice import NoticeAnswer, NoticeLine, NoticeTone
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.field_answers import FieldAnswers
from kpidesk.ui.enter.measure_row import MeasureRow
from kpidesk.ui.workspace import Workspace


class FieldMessages:
    """Shows at each field of a sheet what matters most there."""

    def __init__(self, workspace: Workspace, answers: FieldAnswers) -> None:
        self._workspace = workspace
        self._answers = answers

    def show(self, sheet: Sheet, rows: Sequence[MeasureRow], measures: Set[str] | None) -> None:
        """Show what must be said at the fields of these measures; None is all."""
        found = by_measure(sheet)
        for row in rows:
            if measures is None or row.measure.id in measures:
                self._show(row, sheet.cell, found.get(row.measure.id, ()))

    def _show(self, row: MeasureRow, cell: Cell, remarks: Sequence[EntryWarning]) -> None:
        workspace, answers = self._workspace, self._answers
        if row.asked and row.field.dirty:
            _ask(workspace, row, answers)
            return
        if row.trouble and (row.field.dirty or not row.field.text()):
            row.say([NoticeLine(row.trouble, NoticeTone.ERROR), *_quiet(workspace, row)])
            return
        if row.row.held is not None:
            _say_held(workspace, row, answers)
            return
        beside = next((each for each in remarks if each.code == BESIDE_CELLS), None)
        said = [
            entry_warning_sentence(workspace.words, each, workspace.catalogue)
            for each in remarks
            if each is not beside
        ]
        if beside is None:
            row.say([*_warnings(said), *_quiet(workspace, row)])
            return
        whole = amount_text(workspace.words, beside.whole, row.measure)
        said.append(workspace.words(texts.BESIDE, amount=whole))
        row.say(_warnings(said), _beside(workspace, row, cell, beside, answers))


def _warnings(said: Sequence[str]) -> list[NoticeLine]:
    return [NoticeLine(each, NoticeTone.WARNING) for each in said]


def _ask(workspace: Workspace, row: MeasureRow, answers: FieldAnswers) -> None:
    words, readings = workspace.words, row.typed.readings
    question = texts.WHICH if len(readings) > 1 else texts.UNSURE
    row.say(
        [NoticeLine(words(question, typed=row.field.text().strip()), NoticeTone.WARNING)],
        [
            NoticeAnswer(
                _choice(workspace, row, number, each.amount),
                partial(answers.choose, row, each.amount),
            )
            for number, each in enumerate(readings, start=1)
        ],
    )


def _choice(workspace: Workspace, row: MeasureRow, number: int, amount: int) -> str:
    said = amount_text(workspace.words, amount, row.measure)
    return workspace.words(texts.CHOICE, number=number, amount=said)


def _say_held(workspace: Workspace, row: MeasureRow, answers: FieldAnswers) -> None:
    words, stands, held = workspace.words, row.row.amount, row.row.held
    assert held is not None
    if row.row.refusal is None:
        line = NoticeLine(words(texts.HELD_FREE), NoticeTone.ERROR)
        amount = amount_text(words, held.amount, row.measure)
        now = [
            NoticeAnswer(
                words(texts.SAVE_NOW, amount=amount), lambda: answers.choose(row, held.amount)
            )
        ]
    else:
        line = NoticeLine(
            words(texts.HELD, reason=workspace.sentence(row.row.refusal)), NoticeTone.ERROR
        )
        now = []
    if stands is None:
        back = words(texts.BLANK_AGAIN)
    else:
        back = words(texts.KEEP_OLD, amount=amount_text(words, stands, row.measure))
    open_ = [*now, NoticeAnswer(back, lambda: answers.give_up(row))] if row.open else []
    row.say([line, *_quiet(workspace, row)], open_)


def _beside(
    workspace: Workspace, row: MeasureRow, cell: Cell, remark: EntryWarning, answers: FieldAnswers
) -> list[NoticeAnswer]:
    """What she can do where two figures may hold the same work."""
    if not row.open:
        return []
    words, others = workspace.words, answers.in_question(row)
    keep = NoticeAnswer(words(texts.KEEP_BOTH), lambda: answers.keep_both(row))
    if cell == NOT_ASSIGNED:
        remainder = 2 * remark.part - remark.whole
        # What may stand twice among the others would be taken out twice.
        if remainder < 0 or answers.questions_among(row, others):
            return [keep]
        amount = amount_text(words, remainder, row.measure)
        text = words(texts.KEEP_REMAINDER, amount=amount)
        return [NoticeAnswer(text, lambda: answers.keep_remainder(row, remainder)), keep]
    offered = [keep, NoticeAnswer(words(texts.BLANK_THIS), lambda: answers.replace(row, None))]
    offered = [*_taking_out(workspace, row, cell, others, answers), *offered]
    if len(others) == 1:
        ((other, standing),) = others.items()
        amount = amount_text(words, standing, row.measure)
        text = words(texts.BLANK_OTHER, cell=cell_name(workspace, other), amount=amount)
        offered.append(NoticeAnswer(text, lambda: answers.blank_other(row, other)))
    return offered


def _taking_out(
    workspace: Workspace,
    row: MeasureRow,
    cell: Cell,
    others: Mapping[Cell, int],
    answers: FieldAnswers,
) -> list[NoticeAnswer]:
    """Take a figure out of the total that may hold it, where no other one may hold it as well."""
    words, total, own = workspace.words, others.get(NOT_ASSIGNED), row.row.amount
    wider = [other for other in others if may_hold(other, cell)]
    if wider != [NOT_ASSIGNED] or total is None or own is None or not 0 < own < total:
        return []
    rest = total - own
    text = words(
        texts.TAKE_OUT,
        total=amount_text(words, total, row.measure),
        rest=amount_text(words, rest, row.measure),
    )
    return [NoticeAnswer(text, lambda: answers.take_out(row, rest))]


def _quiet(workspace: Workspace, row: MeasureRow) -> list[NoticeLine]:
    """Where a figure comes from that is not entered here; the sum over all cells."""
    words, shown = workspace.words, row.row
    said = []
    if shown.access is Access.WHOLE_PRACTICE:
        said.append(words(texts.NOT_SPLIT))
    elif shown.access is Access.ROLLED_UP and shown.elsewhere is not None:
        said.append(words(texts.ROLLED_UP))
    elif shown.access is Access.LONGER and shown.elsewhere is not None:
        said.append(words(texts.LONGER, period=period_name(words, shown.elsewhere)))
    if row.together is not None and row.together != shown.amount:
        said.append(words(texts.TOTAL, amount=amount_text(words, row.together, row.measure)))
    return [NoticeLine(" · ".join(said))] if said else []


def by_measure(sheet: Sheet) -> Mapping[str, tuple[EntryWarning, ...]]:
    """The remarks by the measure at whose field they are said, each once.

    At the last of its measures on the sheet, where the last key that made it was struck; one
    on the period after, at the stock that is carried over.
    """
    order = list(sheet.rows)
    places: dict[str, dict[EntryWarning, None]] = {}
    for row in sheet.rows.values():
        for remark in row.warnings:
            named = remark.measures if remark.period == sheet.period else remark.measures[-1:]
            shown = [each for each in order if each in named]
            if shown:
                places.setdefault(shown[-1], {})[remark] = None
    return {measure: tuple(remarks) for measure, remarks in places.items()}


def not_begun(sheet: Sheet) -> Period | None:
    """The period, where something was entered for it before its first day."""
    found = any(each.code == NOT_BEGUN for row in sheet.rows.values() for each in row.warnings)
    return sheet.period if found else None

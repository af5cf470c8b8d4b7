"""What is said at a field, and which answers are offered there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from functools import partial

from kpidesk.domain.change import HeldFigure
from kpidesk.domain.entry_warning import EntryWarning
from kpidesk.domain.period import Period
from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.faults.entry_warning_words import entry_warning_sentence
from kpidesk.i18n.period_words import period_name
from kpidesk.services.entry.entry_warnings import NOT_BEGUN
from kpidesk.services.entry.sheet import Sheet
from kpidesk.services.entry.sheet_row import Access
from kpidesk.ui.common.field_notice import NoticeAnswer, NoticeLine, NoticeTone
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.entry_committer import SheetCommitter
from kpidesk.ui.enter.focus_moves import step_into
from kpidesk.ui.enter.row.measure_row import MeasureRow
from kpidesk.ui.unsaved.notice import UnsavedNotice, unsaved_notice
from kpidesk.ui.workspace import Workspace


class FieldMessages:
    """Shows at each field of a sheet what matters most there, and does what the answers say.

    `updated` shows measures again, `go_on` leaves a field.
    """

    def __init__(
        self,
        workspace: Workspace,
        committer: SheetCommitter,
        updated: Callable[[set[str]], object],
        go_on: Callable[[MeasureRow], object],
    ) -> None:
        self._workspace = workspace
        self._committer = committer
        self._updated = updated
        self._go_on = go_on

    def show(self, sheet: Sheet, rows: Sequence[MeasureRow], measures: Set[str] | None) -> None:
        """Show what must be said at the fields of these measures; None is all."""
        found = by_measure(sheet)
        for row in rows:
            if measures is None or row.measure.id in measures:
                self._show(row, found.get(row.measure.id, ()))

    def take_offer(self, row: MeasureRow) -> None:
        """Record what the row offers; say so where it offers nothing."""
        if self._workspace.read_only:
            return
        if row.row.offer is not None:
            self._choose(row, row.row.offer.amount)
        elif row.remainder is not None:
            row.kept_remainder = row.remainder
            self._replace(row, row.remainder)
        elif not row.field.text().strip():
            row.trouble = self._workspace.words(texts.NO_OFFER)
            self._updated({row.measure.id})

    def say_closed(self, row: MeasureRow) -> None:
        """Say that the period is closed; other reasons are beside the field."""
        if row.row.access is Access.CLOSED:
            words, period = self._workspace.words, self._committer.key(row).period
            said = words(texts.CLOSED, period=period_name(words, period))
            self._workspace.tell(words.formats.capitalized(said), until_change=True)

    def drop(self, row: MeasureRow) -> None:
        """Forget what is typed, and stay there."""
        self._committer.drop(row)
        self._updated({row.measure.id})
        step_into(row)

    def _show(self, row: MeasureRow, warnings: Sequence[EntryWarning]) -> None:
        workspace = self._workspace
        notice = self._unsaved(row) if row.kept else None
        if notice is not None:
            row.say([NoticeLine(notice.text, NoticeTone.ERROR)], notice.answers)
        elif row.asked and row.field.dirty:
            self._ask(row)
        elif row.trouble and (row.field.dirty or not row.field.text()):
            # Esc drops what is typed in an open field.
            back = NoticeAnswer(self._back_text(row), lambda: self.drop(row))
            lines = [NoticeLine(row.trouble, NoticeTone.ERROR), *_quiet(workspace, row)]
            row.say(lines, [] if row.open or workspace.read_only else [back])
        elif row.row.held is not None:
            self._show_held(row, row.row.held)
        else:
            said = (
                entry_warning_sentence(workspace.words, each, workspace.catalogue)
                for each in warnings
            )
            lines = [NoticeLine(each, NoticeTone.WARNING) for each in said]
            row.say([*lines, *_quiet(workspace, row)])

    def _unsaved(self, row: MeasureRow) -> UnsavedNotice | None:
        return unsaved_notice(
            self._workspace,
            self._committer.key(row),
            lambda amount: self._choose(row, amount),
            lambda: self.drop(row),
        )

    def _ask(self, row: MeasureRow) -> None:
        words, readings = self._workspace.words, row.typed.readings
        question = texts.WHICH if len(readings) > 1 else texts.UNSURE
        row.say(
            [NoticeLine(words(question, typed=row.field.text().strip()), NoticeTone.WARNING)],
            [
                NoticeAnswer(
                    self._choice(row, number, each.amount),
                    partial(self._choose, row, each.amount),
                )
                for number, each in enumerate(readings, start=1)
            ],
        )

    def _choice(self, row: MeasureRow, number: int, amount: int) -> str:
        said = amount_text(self._workspace.words, amount, row.measure)
        return self._workspace.words(texts.CHOICE, number=number, amount=said)

    def _show_held(self, row: MeasureRow, held: HeldFigure) -> None:
        words, saved = self._workspace.words, row.row.amount
        now = []
        if row.row.refusal is None:
            said = words(texts.HELD_FREE)
            amount = amount_text(words, held.amount, row.measure)
            save = words(texts.SAVE_NOW, amount=amount)
            now = [NoticeAnswer(save, lambda: self._choose(row, held.amount))]
        else:
            said = words(texts.HELD, reason=self._workspace.sentence(row.row.refusal))
        back = NoticeAnswer(self._back_text(row), lambda: self._replace(row, saved))
        open_ = [*now, back] if row.open else []
        row.say([NoticeLine(said, NoticeTone.ERROR), *_quiet(self._workspace, row)], open_)

    def _back_text(self, row: MeasureRow) -> str:
        words, saved = self._workspace.words, row.row.amount
        if saved is None:
            return words(texts.BLANK_AGAIN)
        return words(texts.KEEP_OLD, amount=amount_text(words, saved, row.measure))

    def _choose(self, row: MeasureRow, amount: int | None) -> None:
        """Record an amount for a row and go on to the next one."""
        self._committer.record(row, amount)
        self._updated({row.measure.id})
        self._go_on(row)

    def _replace(self, row: MeasureRow, amount: int | None) -> None:
        """Record an amount in place of what the row shows, and stay there."""
        self._committer.record(row, amount)
        self._updated({row.measure.id})
        step_into(row)


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
    if row.together:
        said.append(row.together)
    return [NoticeLine("\n".join(said))] if said else []


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

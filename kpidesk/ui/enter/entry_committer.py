"""Records what is typed in a row. Whatever comes of it, what was typed stays."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer

from kpidesk.domain.cell import Cell
from kpidesk.domain.change import Change
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.domain.period import Period
from kpidesk.domain.rules import check_amount
from kpidesk.i18n.period_words import period_name
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.entry.period_overlap import check_overlap
from kpidesk.ui.common.field_words import ParsedInput, field_text
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.measure_row import MeasureRow
from kpidesk.ui.workspace import Workspace

_AGAIN_MS = 1500


class CommitOutcome(Enum):
    """What came of it."""

    DONE = auto()
    """Saved, or held: either way it is in the file."""
    ASKS = auto()
    """She must say which reading she means."""
    REFUSED = auto()
    """It cannot be: the row says why."""
    LATER = auto()
    """The file cannot be written now."""


class SheetCommitter(QObject):
    """Writes rows of one period and cell; a busy file is tried again without being asked."""

    def __init__(
        self, workspace: Workspace, try_again: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._period: Period | None = None
        self._cell = Cell()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(try_again)

    def aim(self, period: Period, cell: Cell) -> None:
        """Record into this period and cell from now on."""
        self._period, self._cell = period, cell

    def key(self, row: MeasureRow, cell: Cell | None = None) -> EntryKey:
        """Where a row's figure stands."""
        assert self._period is not None
        return EntryKey(row.measure.id, self._period, self._cell if cell is None else cell)

    def commit(self, row: MeasureRow) -> CommitOutcome:
        """Record what is typed, if it is anything new."""
        row.begin_anew()
        if not row.field.dirty:
            self._workspace.drafts.pop(self.key(row), None)
            return CommitOutcome.DONE
        typed = row.typed
        if typed.settled:
            return self.record(row, typed.amount)
        self._keep(row)
        if typed.fault is not None:
            row.trouble = self._workspace.sentence(typed.fault)
            return CommitOutcome.REFUSED
        row.asked = True
        return CommitOutcome.ASKS

    def record(self, row: MeasureRow, amount: int | None) -> CommitOutcome:
        """Record an amount as what the row's text means; None blanks."""
        key = self.key(row)
        row.begin_anew()
        if amount == row.row.amount and row.row.held is None:
            changes: tuple[Change, ...] = ()
        else:
            try:
                changes = self._written(key, amount, self._text(row, amount))
            except WrongRequest as fault:
                self._keep(row)
                row.trouble = self._workspace.sentence(fault)
                return CommitOutcome.REFUSED
            except NotDone as fault:
                self._workspace.drafts.put_aside(key, row.field.text())
                row.kept = True
                self._postpone(row, fault)
                return CommitOutcome.LATER
        self._workspace.drafts.pop(key, None)
        row.field.settle()
        self._workspace.done(self._label(row), changes)
        return CommitOutcome.DONE

    def blank(self, row: MeasureRow, cell: Cell) -> None:
        """Blank the row's measure in another cell."""
        key = self.key(row, cell)
        self._workspace.do(self._label(row), lambda: self._written(key, None, ""))

    def take_apart(
        self, row: MeasureRow, cell: Cell, amount: int, others: Collection[Cell]
    ) -> None:
        """Record the row's measure in a cell, where it holds no work of the others."""
        key, workspace = self.key(row, cell), self._workspace
        figure = Figure(key.measure, amount, field_text(workspace.words, amount, row.measure))

        def written() -> Sequence[Change]:
            recorded = workspace.services.entries.take_apart(key, figure, others)
            if cell != self._cell:
                # The row that is held stands on another sheet.
                for refusal in recorded.refusals:
                    workspace.tell(refusal)
            return recorded.changes

        workspace.do(self._label(row), written)

    def tell_apart(self, row: MeasureRow, cells: Collection[Cell]) -> None:
        """The row's figure and those in the cells share no work."""
        key, telling = self.key(row), self._workspace.services.telling_apart
        self._workspace.do(self._label(row), lambda: telling.tell(key, cells))

    def restore(self, row: MeasureRow) -> None:
        """Bring a draft back, and say again what was wrong with it."""
        key = self.key(row)
        draft = self._workspace.drafts.get(key)
        if draft is None or row.field.dirty or not row.open:
            return
        if draft == row.field.shown:
            del self._workspace.drafts[key]
            return
        row.field.setText(draft)
        row.kept = True
        typed = row.typed
        row.asked = bool(typed.readings)
        fault = typed.fault or self._refusal(key, typed.amount)
        row.trouble = self._workspace.sentence(fault) if fault else ""
        if typed.settled and fault is None:
            self.retry(row)
        row.show_echo()

    def due(self, row: MeasureRow) -> bool:
        """Whether it waits to be tried again, and nothing was entered there since."""
        return row.waiting and self._workspace.drafts.get(self.key(row)) == row.field.text()

    def retry(self, row: MeasureRow) -> None:
        """Try the row again in a moment."""
        row.waiting = True
        self._again.start()

    def _keep(self, row: MeasureRow) -> None:
        self._workspace.drafts[self.key(row)] = row.field.text()
        row.kept = True

    def _refusal(self, key: EntryKey, amount: int | None) -> WrongRequest | None:
        """Why an amount cannot stand there whatever else is entered."""
        if amount is None:
            return None
        try:
            check_amount(key, amount)
            check_overlap(self._workspace.services.records, self._workspace.catalogue, key)
        except WrongRequest as fault:
            return fault
        return None

    def _written(self, key: EntryKey, amount: int | None, typed: str) -> tuple[Change, ...]:
        figure = Figure(key.measure, amount, typed)
        return self._workspace.services.entries.record_at({key: figure}, hold=True).changes

    def _text(self, row: MeasureRow, amount: int | None) -> str:
        """What is kept as typed: another text where she said which of two readings she means."""
        if row.typed == ParsedInput(amount):
            return row.field.text().strip()
        return field_text(self._workspace.words, amount, row.measure)

    def _postpone(self, row: MeasureRow, fault: NotDone) -> None:
        words = self._workspace.words
        if fault.code == "file_busy":
            row.trouble = words(texts.BUSY)
            self.retry(row)
            return
        row.trouble = words(texts.UNSAVED, reason=self._workspace.sentence(fault))
        self._workspace.tell(fault)

    def _label(self, row: MeasureRow) -> str:
        assert self._period is not None
        words = self._workspace.words
        return words(
            texts.ENTERED, measure=row.name.text(), period=period_name(words, self._period)
        )

"""Commits what is typed on a sheet and shows at the row what came of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Period
from kpidesk.i18n.period_words import period_name
from kpidesk.services.entry.commit import (
    Ask,
    CommitOutcome,
    Held,
    Later,
    ParsedInput,
    Refused,
    Saved,
)
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.common.field_words import field_text
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.measure_row import MeasureRow
from kpidesk.ui.workspace import Workspace

_AGAIN_MS = 1500


class SheetCommitter(QObject):
    """Commits rows of one period and cell; a busy file is tried again by itself."""

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

    def key(self, row: MeasureRow) -> EntryKey:
        """The entry that a row shows."""
        assert self._period is not None
        return EntryKey(row.measure.id, self._period, self._cell)

    def commit(self, row: MeasureRow) -> CommitOutcome:
        """Commit what is typed in a row, if it is anything new."""
        untouched = not row.open or (not row.field.dirty and not self._pending(row))
        if self._workspace.read_only or untouched:
            return Saved()
        row.begin_anew()
        if row.field.dirty:
            return self._show(row, self._workspace.commits.commit(self.key(row), row.field.text()))
        self._workspace.drafts.pop(self.key(row), None)
        return Saved()

    def record(self, row: MeasureRow, amount: int | None) -> None:
        """Record an amount in place of the row's text; None blanks."""
        row.begin_anew()
        if row.typed != ParsedInput(amount):
            row.field.setText(field_text(self._workspace.words, amount, row.measure))
        figure = Figure(row.measure.id, amount, row.field.text().strip())
        self._show(row, self._workspace.commits.record({self.key(row): figure}))

    def drop(self, row: MeasureRow) -> None:
        """Go back to what is saved: drop what is typed, or else the held figure."""
        if row.field.dirty:
            row.begin_anew()
            row.field.show_text(row.field.shown)
            self._workspace.drafts.pop(self.key(row), None)
        elif row.row.held is not None and row.open:
            self.record(row, row.row.amount)

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
        commits = self._workspace.commits
        problem = commits.check(key, commits.read(key, draft))
        row.asked = isinstance(problem, Ask)
        if isinstance(problem, Refused):
            row.trouble = self._workspace.sentence(problem.fault)
        elif problem is None:
            self.retry(row)
        row.show_echo()

    def due(self, row: MeasureRow) -> bool:
        """Whether it waits to be tried again, and nothing was entered there since."""
        return row.waiting and self._workspace.commits.is_pending(self.key(row), row.field.text())

    def retry(self, row: MeasureRow) -> None:
        """Try the row again in a moment."""
        row.waiting = True
        self._again.start()

    def _pending(self, row: MeasureRow) -> bool:
        """Whether something is said of an earlier attempt, or a draft of it is kept."""
        return bool(row.trouble) or row.asked or self.key(row) in self._workspace.drafts

    def _show(self, row: MeasureRow, outcome: CommitOutcome) -> CommitOutcome:
        """Mark the row with what came of it."""
        row.kept = not isinstance(outcome, (Saved, Held))
        match outcome:
            case Saved() | Held():
                row.field.settle()
                self._workspace.done(self._label(row), outcome.changes)
            case Ask():
                row.asked = True
            case Refused(fault):
                row.trouble = self._workspace.sentence(fault)
            case Later():
                self._postpone(row, outcome)
        return outcome

    def _postpone(self, row: MeasureRow, outcome: Later) -> None:
        words = self._workspace.words
        if outcome.busy:
            row.trouble = words(texts.BUSY)
            self.retry(row)
            return
        row.trouble = words(texts.UNSAVED, reason=self._workspace.sentence(outcome.fault))
        self._workspace.tell(outcome.fault)

    def _label(self, row: MeasureRow) -> str:
        assert self._period is not None
        words = self._workspace.words
        return words(
            texts.ENTERED, measure=row.name.text(), period=period_name(words, self._period)
        )

"""Commits what is typed on a sheet and shows at the row what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Period
from kpidesk.services.entry.commit import (
    Ask,
    CommitOutcome,
    Held,
    ParsedInput,
    Refused,
    Saved,
)
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.entry.sheet_row import Access
from kpidesk.ui.common.cell_words import entry_place
from kpidesk.ui.common.field_words import field_text
from kpidesk.ui.enter.row.measure_row import MeasureRow
from kpidesk.ui.workspace import Workspace

#: Milliseconds from a key until what was typed is kept.
_PAUSE = 1_000


class SheetCommitter:
    """Commits rows of one period and cell."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._period: Period | None = None
        self._cell = Cell()
        #: Why the rows say that figures are not saved: a fault, conflicts.
        self._why_unsaved: tuple[str, frozenset[EntryKey]] = "", frozenset()

    def aim(self, period: Period, cell: Cell) -> None:
        """Record into this period and cell from now on."""
        self._period, self._cell = period, cell

    def key(self, row: MeasureRow) -> EntryKey:
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
        self.forget(row)
        return Saved()

    def forget(self, row: MeasureRow) -> None:
        """Drop the draft of a row that shows again what stands."""
        if not row.field.dirty:
            self._workspace.drafts.pop(self.key(row), None)

    def keep(self, row: MeasureRow) -> None:
        """Keep what is typed in a row as a draft, until it is committed or dropped."""
        if row.open and row.field.dirty and not self._workspace.read_only:
            self._workspace.drafts[self.key(row)] = row.field.text()

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

    def restore(self, rows: Iterable[MeasureRow]) -> None:
        """Show drafts again, with what was wrong with them."""
        for row in rows:
            self._restore(row)

    def _restore(self, row: MeasureRow) -> None:
        key = self.key(row)
        draft = self._workspace.drafts.get(key)
        shown = row.open or row.row.access is Access.CLOSED
        if draft is None or row.field.dirty or not shown:
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
        row.show_echo()

    def outdated(self, rows: Sequence[MeasureRow]) -> set[str]:
        """Returns the measures whose draft is gone, or all with drafts where the reason changed."""
        drafts, kept = self._workspace.drafts, [row for row in rows if row.kept]
        why = (drafts.fault.code if drafts.fault is not None else "", frozenset(drafts.conflicts))
        same, self._why_unsaved = why == self._why_unsaved, why
        return {row.measure.id for row in kept if not same or self.key(row) not in drafts}

    def _pending(self, row: MeasureRow) -> bool:
        """Returns whether a message shows an earlier attempt, or a draft of it is kept."""
        return bool(row.trouble) or row.asked or self.key(row) in self._workspace.drafts

    def _show(self, row: MeasureRow, outcome: CommitOutcome) -> CommitOutcome:
        """Mark the row with what came of it."""
        row.kept = not isinstance(outcome, Saved | Held)
        match outcome:
            case Saved() | Held():
                row.field.settle()
                workspace, key = self._workspace, self.key(row)
                workspace.done(lambda _: entry_place(workspace, key), outcome.changes)
            case Ask():
                row.asked = True
            case Refused(fault):
                row.trouble = self._workspace.sentence(fault)
        return outcome


class TypedDrafts(QObject):
    """Keeps what is being typed in a row: the program may be killed before the row is left."""

    def __init__(self, committer: SheetCommitter, parent: QObject) -> None:
        super().__init__(parent)
        self._committer = committer
        self._row: MeasureRow | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._keep)

    def note(self, row: MeasureRow) -> None:
        """Keep the text of a row a while after its first key."""
        self._row = row
        if not self._pause.isActive():
            self._pause.start()

    def _keep(self) -> None:
        row = self._row
        # Its own window may be behind another one.
        if row is not None and row.field.window().focusWidget() is row.field:
            self._committer.keep(row)

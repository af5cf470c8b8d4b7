"""Commits figures typed into the grid and reports the outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kpidesk.domain.entry import EntryKey
from kpidesk.services.entry.commit import CommitOutcome, Held, Saved
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.common.cell_words import entry_place
from kpidesk.ui.common.field_words import field_text
from kpidesk.ui.history import texts
from kpidesk.ui.navigation import Destination
from kpidesk.ui.undo_command import UndoLabel
from kpidesk.ui.updates.sent_changes import SentNotice
from kpidesk.ui.workspace import Workspace


class GridCommitter:
    """Each call is one transaction and one undo step."""

    def __init__(self, workspace: Workspace, go: Callable[[Destination], object]) -> None:
        """`go` opens a page."""
        self._workspace = workspace
        self._sent = SentNotice(workspace, go)

    def type(self, key: EntryKey, text: str) -> CommitOutcome:
        outcome = self._workspace.commits.commit(key, text)
        self._show(outcome, self._label(key))
        return outcome

    def record(self, key: EntryKey, amount: int | None) -> None:
        measure = self._workspace.catalogue.measure(key.measure)
        typed = field_text(self._workspace.words, amount, measure)
        figure = Figure(key.measure, amount, typed)
        self._write({key: figure}, self._label(key))

    def blank(self, keys: Sequence[EntryKey]) -> None:
        """Blank entries, held figures and drafts, all in one."""
        for key in keys:
            self._workspace.drafts.pop(key, None)

        count = len(keys)
        several = count > 1
        label = (lambda words: words(texts.DID_BLANK, count)) if several else self._label(keys[0])
        self._write({key: Figure(key.measure, None) for key in keys}, label)

    def discard(self, key: EntryKey, saved: int | None) -> None:
        """Drop the draft, or the held figure in favor of the saved amount."""
        if self._workspace.drafts.pop(key, None) is None:
            self.record(key, saved)

    def _label(self, key: EntryKey) -> UndoLabel:
        workspace = self._workspace
        return lambda _: entry_place(workspace, key)

    def _write(self, figures: Mapping[EntryKey, Figure], label: UndoLabel) -> None:
        self._show(self._workspace.commits.record(figures), label)

    def _show(self, outcome: CommitOutcome, label: UndoLabel) -> None:
        workspace = self._workspace
        if isinstance(outcome, Saved | Held):
            workspace.done(label, outcome.changes)
            self._sent.look(outcome.changes)

"""The undo command of the practice's undo stack."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QUndoCommand

from kpidesk.domain.change import Change
from kpidesk.i18n.words import Words

#: What can be undone, in each language; a text by itself is the same in all of them.
UndoLabel = Callable[[Words], str] | str
Revert = Callable[[Sequence[Change]], "tuple[Change, ...] | None"]
PutBack = Callable[[UndoLabel, "tuple[Change, ...]"], object]


#: Of a command that is undone by itself.
NO_STEP = -1


class ChangesCommand(QUndoCommand):
    """Changes that were already made; undo and redo both revert the latest ones.

    Where that fails the stack drops the command. One that could not be undone is pushed again by
    `put_back`, so that the user can retry. Commands of one `step` that follow each other are undone
    together.
    """

    def __init__(
        self,
        label: UndoLabel,
        words: Words,
        changes: tuple[Change, ...],
        revert: Revert,
        put_back: PutBack,
        step: int = NO_STEP,
    ) -> None:
        super().__init__()
        self._label = label
        self.retranslate(words)
        self._step = step
        self.changes = changes
        self._revert, self._put_back = revert, put_back
        self._pushed = False

    def retranslate(self, words: Words) -> None:
        """Say in this language what can be undone."""
        self.setText(self._label if isinstance(self._label, str) else self._label(words))

    def id(self) -> int:
        return self._step

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over the changes of a command that is pushed after this one."""
        assert isinstance(other, ChangesCommand)
        self.changes += other.changes
        return True

    def undo(self) -> None:
        if not self._change_back():
            self._put_back(self._label, self.changes)

    def redo(self) -> None:
        """Revert what undo changed; do nothing when the command is pushed."""
        if self._pushed:
            self._change_back()
        self._pushed = True

    def _change_back(self) -> bool:
        made = self._revert(self.changes)
        if made is None:
            self.setObsolete(True)
            return False
        self.changes = made
        return True

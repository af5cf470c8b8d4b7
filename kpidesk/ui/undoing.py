"""Undo and redo: a command knows the facts of a change and has them changed back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QUndoCommand

from kpidesk.domain.change import Fact

Revert = Callable[[Sequence[Fact]], "tuple[Fact, ...] | None"]


class FactsCommand(QUndoCommand):
    """A change that was made already: undoing and redoing are both changing back.

    Where that cannot be done the command is obsolete: the stack drops it, and nothing it did
    is lost.
    """

    def __init__(self, label: str, facts: tuple[Fact, ...], revert: Revert) -> None:
        super().__init__(label)
        self._facts = facts
        self._revert = revert
        self._pushed = False

    def undo(self) -> None:
        """Change back."""
        self._change_back()

    def redo(self) -> None:
        """Change back what undoing changed; nothing when it is pushed, for it is done already."""
        if self._pushed:
            self._change_back()
        self._pushed = True

    def _change_back(self) -> None:
        made = self._revert(self._facts)
        if made is None:
            self.setObsolete(True)
        else:
            self._facts = made

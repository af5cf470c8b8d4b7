"""Undo and redo: a command knows the facts of a change and has them changed back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QUndoCommand

from kpidesk.domain.change import Change

Revert = Callable[[Sequence[Change]], "tuple[Change, ...] | None"]
PutBack = Callable[[str, "tuple[Change, ...]"], object]


class ChangesCommand(QUndoCommand):
    """A change that was made already: undoing and redoing are both changing back.

    Where that cannot be done the stack drops the command; one that could not be undone is
    `put_back`, so that it can be tried again.
    """

    def __init__(
        self, label: str, changes: tuple[Change, ...], revert: Revert, put_back: PutBack
    ) -> None:
        super().__init__(label)
        self._changes = changes
        self._revert, self._put_back = revert, put_back
        self._pushed = False

    def undo(self) -> None:
        """Change back."""
        if not self._change_back():
            self._put_back(self.text(), self._changes)

    def redo(self) -> None:
        """Change back what undoing changed; nothing when it is pushed, for it is done already."""
        if self._pushed:
            self._change_back()
        self._pushed = True

    def _change_back(self) -> bool:
        made = self._revert(self._changes)
        if made is None:
            self.setObsolete(True)
            return False
        self._changes = made
        return True

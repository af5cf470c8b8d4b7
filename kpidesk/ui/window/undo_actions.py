"""Connects Undo and Redo to the practice that is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoGroup, QUndoStack

from kpidesk.domain.change import Change, EntryChanged, HeldChanged
from kpidesk.domain.entry import EntryKey
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.undo_command import ChangesCommand
from kpidesk.ui.window import texts
from kpidesk.ui.window.message_bar import MessageBar
from kpidesk.ui.window.window_actions import WindowActions

if TYPE_CHECKING:
    from kpidesk.ui.page import Page


class UndoActions(QObject):
    """Sets the texts of both actions from the undo stack, and enables them.

    The message bar says what was undone or redone, except figures that the page shows.
    """

    def __init__(
        self,
        actions: WindowActions,
        words: Words,
        bar: MessageBar,
        page: Callable[[], Page | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._undo, self._redo, self._words = actions.undo, actions.redo, words
        self._bar, self._page = bar, page
        # A group follows the active stack and forgets one that is deleted.
        self._group = QUndoGroup(self)
        self._group.canUndoChanged.connect(self._undo.setEnabled)
        self._group.canRedoChanged.connect(self._redo.setEnabled)
        # A method, not a lambda: it is disconnected when this object is deleted.
        self._group.undoTextChanged.connect(self._name)
        self._group.redoTextChanged.connect(self._name)
        self._undo.triggered.connect(self._on_undo)
        self._redo.triggered.connect(self._on_redo)

    def follow(self, stack: QUndoStack | None) -> None:
        """Undo and redo the commands of this stack from now on."""
        if stack is not None:
            self._group.addStack(stack)
        self._group.setActiveStack(stack)  # type: ignore[arg-type] # Qt takes none, too
        self._undo.setEnabled(self._group.canUndo())
        self._redo.setEnabled(self._group.canRedo())
        self._name()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._name()

    def _on_undo(self) -> None:
        name = self._group.undoText()
        self._group.undo()
        self._report(texts.UNDONE, name, 0)

    def _on_redo(self) -> None:
        name = self._group.redoText()
        self._group.redo()
        self._report(texts.REDONE, name, -1)

    def _report(self, text: Text, name: str, offset: int) -> None:
        """Say what was reverted: the command beside the place where the stack is now."""
        stack, message = self._group.activeStack(), self._bar.message
        command = stack.command(stack.index() + offset)
        # One that could not be reverted is not there any more, and why is said by itself.
        if not isinstance(command, ChangesCommand) or command.text() != name:
            return
        if self._shows(command.changes) or (message and message.tone is not Tone.DONE):
            return
        self._bar.say(Message(self._words(text, what=name), until_change=True))

    def _shows(self, changes: Sequence[Change]) -> bool:
        """Returns whether these are figures that Figures or History shows now."""
        page = self._page()
        where = page.where() if page is not None else None
        return where is not None and all(
            isinstance(each, EntryChanged | HeldChanged) and _is_at(each.key, where)
            for each in changes
        )

    def _name(self, _: str = "") -> None:
        self._undo.setText(self._text(self._group.undoText, texts.UNDO, texts.UNDO_WHAT))
        self._redo.setText(self._text(self._group.redoText, texts.REDO, texts.REDO_WHAT))

    def _text(self, what: Callable[[], str], plain: Text, named: Text) -> str:
        name = what().replace("&", "&&")
        return self._words(named, what=name) if name else self._words(plain)


def _is_at(key: EntryKey, where: Destination) -> bool:
    """Returns whether an entry is on that sheet of Figures, or among those that History shows."""
    if where.page is PageId.ENTER:
        return (key.period, key.cell) == (where.period, where.cell)
    if where.page is PageId.HISTORY:
        return where.scope is not None and where.scope.includes(key.cell)
    return False

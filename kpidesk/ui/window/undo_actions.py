"""Connects Undo and Redo to the practice that is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QUndoGroup, QUndoStack

from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.window import texts


class UndoActions(QObject):
    """Sets the texts of both actions from the undo stack, and enables them."""

    def __init__(self, undo: QAction, redo: QAction, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._undo, self._redo, self._words = undo, redo, words
        # A group follows the active stack and forgets one that is deleted.
        self._group = QUndoGroup(self)
        self._group.canUndoChanged.connect(undo.setEnabled)
        self._group.canRedoChanged.connect(redo.setEnabled)
        # A method, not a lambda: it is disconnected when this object is deleted.
        self._group.undoTextChanged.connect(self._name)
        self._group.redoTextChanged.connect(self._name)
        undo.triggered.connect(self._group.undo)
        redo.triggered.connect(self._group.redo)

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

    def _name(self, _: str = "") -> None:
        self._undo.setText(self._text(self._group.undoText, texts.UNDO, texts.UNDO_WHAT))
        self._redo.setText(self._text(self._group.redoText, texts.REDO, texts.REDO_WHAT))

    def _text(self, what: Callable[[], str], plain: Text, named: Text) -> str:
        name = what().replace("&", "&&")
        return self._words(named, what=name) if name else self._words(plain)

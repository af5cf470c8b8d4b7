"""The question what becomes of figures that are not saved when their file is to be closed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.i18n.faults.fault_words import fault_sentence
from kpidesk.i18n.faults.unsaved_words import why_unsaved
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.cell_words import entry_place
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

_TITLE = QT_TRANSLATE_NOOP("Unsaved", "%n Unsaved Figures", "title of a dialog", 1)
_WHY = QT_TRANSLATE_NOOP("Unsaved", "Saving failed: {why}.", "in a dialog")
_CHANGED = QT_TRANSLATE_NOOP(
    "Unsaved",
    "Some of them have been saved with another value since. Cancel to choose which value is right.",
)
_KEPT = QT_TRANSLATE_NOOP(
    "Unsaved", "What you keep for the next start is shown again when you open this file."
)
_NOT_KEPT = QT_TRANSLATE_NOOP("Unsaved", "They cannot be kept for the next start: {why}")
_FIGURE = QT_TRANSLATE_NOOP("Unsaved", "{place}: {typed}", "a figure that is not saved")
_BLANK = QT_TRANSLATE_NOOP("Unsaved", "blank", "no figure")
_MORE = QT_TRANSLATE_NOOP("Unsaved", "%n more figures", "ends a list of unsaved figures", 1)
_AGAIN = QT_TRANSLATE_NOOP("Unsaved", "Try Again", "a button")
_KEEP = QT_TRANSLATE_NOOP("Unsaved", "Keep for Next Start", "a button")
_LEAVE = QT_TRANSLATE_NOOP("Unsaved", "Discard", "a button: give up figures")
_CANCEL = QT_TRANSLATE_NOOP("Unsaved", "Cancel", "a button: do not close")
_MOST_LISTED = 8


class UnsavedDialog(Dialog):
    """Lists the figures. Each answer but Cancel has a signal; Cancel rejects the dialog."""

    again = Signal()
    keep = Signal()
    leave = Signal()

    def __init__(self, workspace: Workspace, keys: Sequence[EntryKey], parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        words, drafts = workspace.words, workspace.drafts
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(56 * GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        self.title = plain_label(kind=TextSize.HEADING)
        layout.addWidget(self.title)
        if drafts.fault is not None:
            why = plain_label(words(_WHY, why=why_unsaved(words, drafts.fault)))
            layout.addWidget(why)
        if not drafts.conflicts.keys().isdisjoint(keys):
            layout.addWidget(plain_label(words(_CHANGED)))
        self.figures = plain_label()
        self.show_figures(keys)
        layout.addWidget(self.figures)
        self.note = plain_label(words(_KEPT), muted=True)
        layout.addWidget(self.note)
        self.again_button = make_button(words(_AGAIN), self.again.emit, primary=True)
        self.keep_button = make_button(words(_KEEP), self.keep.emit)
        self.leave_button = make_button(words(_LEAVE), self.leave.emit)
        self.cancel_button = make_button(words(_CANCEL), self.reject)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self.again_button, self.keep_button, self.leave_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        layout.addLayout(row)
        self.again_button.setFocus()

    def show_figures(self, keys: Sequence[EntryKey]) -> None:
        """Show which figures are not saved, and how many."""
        words = self._workspace.words
        title = words(_TITLE, n=len(keys))
        self.setWindowTitle(title)
        self.title.setText(title)
        lines = [self._line(key) for key in keys[:_MOST_LISTED]]
        if len(keys) > _MOST_LISTED:
            lines.append(words(_MORE, n=len(keys) - _MOST_LISTED))
        self.figures.setText("\n".join(lines))

    def show_fault(self, fault: NotDone) -> None:
        """Show why the figures cannot be kept for the next start."""
        words = self._workspace.words
        why = fault_sentence(words, fault, self._workspace.catalogue)
        self.note.setText(words(_NOT_KEPT, why=why))

    def _line(self, key: EntryKey) -> str:
        words, typed = self._workspace.words, self._workspace.drafts[key].strip()
        place = entry_place(self._workspace, key)
        return words(_FIGURE, place=place, typed=typed or words(_BLANK))

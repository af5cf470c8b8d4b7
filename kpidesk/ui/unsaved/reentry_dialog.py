"""Offers to enter figures again that the file has lost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from kpidesk.i18n.amount_words import amount_text
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.entry.commit import Held, Later, Refused, Saved
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.session_changes import ChangedFigure
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.cell_words import entry_place
from kpidesk.ui.common.field_words import field_text
from kpidesk.ui.common.labels import FaultLabel, plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

_TITLE = QT_TRANSLATE_NOOP("Reentry", "Enter %n Figures Again?", "title of a dialog", 1)
_HOW = QT_TRANSLATE_NOOP(
    "Reentry",
    "Entered before the file was overwritten. On the left is what the file has now, on the right "
    "what you entered.",
)
_FIGURE = QT_TRANSLATE_NOOP("Reentry", "{place}: {was} → {becomes}", "a figure and what it becomes")
_BLANK = QT_TRANSLATE_NOOP("Reentry", "blank", "no figure")
_ENTER = QT_TRANSLATE_NOOP("Reentry", "Enter %n Again", "a button", 1)
_CANCEL = QT_TRANSLATE_NOOP("Reentry", "Cancel", "a button")
_DONE = QT_TRANSLATE_NOOP("Reentry", "Enter %n figures again", "what can be undone", 1)


class ReentryDialog(Dialog):
    """Lists the figures with what is and what becomes; enters them all in one step."""

    def __init__(
        self, workspace: Workspace, figures: Sequence[ChangedFigure], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._figures = workspace, figures
        words, count = workspace.words, len(figures)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = words(_TITLE, n=count)
        self.setWindowTitle(title)
        self.setMinimumWidth(56 * GRID)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.addItems([self._line(each) for each in figures])
        self.fault = FaultLabel()
        self.enter = make_button(words(_ENTER, n=count), self._enter, primary=True)
        self.cancel = make_button(words(_CANCEL), self.reject)
        make_column(
            plain_label(title, TextSize.HEADING),
            plain_label(words(_HOW), muted=True),
            self.list,
            self.fault,
            make_row(self.enter, STRETCH, self.cancel),
            parent=self,
            margins=3 * GRID,
            spacing=2 * GRID,
        )
        self.enter.setFocus()

    def _line(self, figure: ChangedFigure) -> str:
        words, key = self._workspace.words, figure.key
        place = entry_place(self._workspace, key)
        was, becomes = self._amount(figure, figure.was), self._amount(figure, figure.becomes)
        return words(_FIGURE, place=place, was=was, becomes=becomes)

    def _amount(self, figure: ChangedFigure, amount: int | None) -> str:
        words, measure = (
            self._workspace.words,
            self._workspace.catalogue.measure(figure.key.measure),
        )
        return words(_BLANK) if amount is None else amount_text(words, amount, measure)

    def _enter(self) -> None:
        workspace, words = self._workspace, self._workspace.words
        entered = {}
        for each in self._figures:
            measure = workspace.catalogue.measure(each.key.measure)
            text = field_text(words, each.becomes, measure)
            entered[each.key] = Figure(measure.id, each.becomes, text)
        match workspace.commits.save(entered):
            case Saved(changes) | Held(changes, _):
                workspace.done(lambda words: words(_DONE, n=len(entered)), changes)
                self.accept()
            case Refused(fault) | Later(fault):
                self.fault.say(workspace.sentence(fault))

"""The legend under the grid: what the marks in visible headings mean."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kpidesk.i18n.sentences import side_by_side
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_column
from kpidesk.ui.history import texts
from kpidesk.ui.history.grid_model import GridModel
from kpidesk.ui.history.grid_view import GridView
from kpidesk.ui.history.period_headings import CLOSED, UNFINISHED
from kpidesk.ui.notes import texts as note_texts
from kpidesk.ui.notes.note_words import NoteMark
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

_LEAST_HEIGHT = 10 * GRID
_MEANS = {
    NoteMark.PRIVATE: note_texts.MEANS_PRIVATE,
    NoteMark.SHOWN: note_texts.MEANS_SHOWN,
}


class Legend(QWidget):
    """The view with its legend below; the line keeps its height where there are no marks."""

    def __init__(
        self, workspace: Workspace, grid: GridModel, view: GridView, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._grid, self._view = workspace, grid, view
        self.label = plain_label(kind=TextSize.CAPTION, muted=True, wraps=False)
        make_column((view, 1), self.label, parent=self, spacing=GRID // 2)
        view.visible_columns_changed.connect(self.refresh)
        grid.headerDataChanged.connect(self.refresh)
        grid.modelReset.connect(self.refresh)

    def set_short(self, *, short: bool) -> None:
        """Leave the room of the line to the view."""
        self.label.setVisible(not short)
        self._view.setMinimumHeight(_LEAST_HEIGHT if short else 0)

    def refresh(self, *_: object) -> None:
        """Explain the marks in the visible columns."""
        grid, words = self._grid, self._workspace.words
        periods = [grid.period(column) for column in self._view.visible_columns()]
        marks = []
        if any(not each.ended(self._workspace.today()) for each in periods):
            marks.append(words(texts.MEANS_UNFINISHED, mark=UNFINISHED))
        if any(grid.marks.is_closed(each) for each in periods):
            marks.append(words(texts.MEANS_CLOSED, mark=CLOSED))
        noted = grid.marks.marks(periods)
        marks += [words(_MEANS[mark], mark=mark.value) for mark in NoteMark if mark in noted]
        self.label.setText(side_by_side(*marks))

"""The head of the sheet: which period and cell, how much is done, what is not saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kpidesk.domain.period import Period
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.period_words import period_name
from kpidesk.services.entry.sheet import Sheet
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.cell_chooser import CellChooser
from kpidesk.ui.common.double_counting import DoubleCountingQuestion
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.common.period_bar import PeriodBar
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.other_cells import other_cells_sentence
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace


class SheetHeader(QWidget):
    """Chooses the sheet, and says what holds for all of it."""

    overview_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.period_bar = PeriodBar(workspace, self)
        self.cells = CellChooser(workspace, self)
        self.warning = plain_label(kind=TextSize.CAPTION, parent=self)
        palette = self.warning.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(workspace.theme.colours.warning))
        self.warning.setPalette(palette)
        self.warning.setVisible(False)
        leading = Qt.AlignmentFlag.AlignLeading
        boxes = (self.period_bar, 0, leading), STRETCH, (self.cells, 0, leading)
        self._choosing = make_row(*boxes, spacing=2 * GRID)
        #: The boxes of the header.
        self.boxes = self.period_bar.lengths, self.cells.clients, self.cells.languages
        self.others = plain_label(kind=TextSize.CAPTION, parent=self, muted=True)
        self.others.setVisible(False)
        self.question = DoubleCountingQuestion(workspace, self)
        self.empty = _empty_state(self, workspace)
        shown = self._choosing, self.warning, self.others, self.question, self.empty
        make_column(*shown, parent=self, margins=(3 * GRID, 2 * GRID, 3 * GRID, GRID))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cell below the period where there is no room beside it."""
        super().resizeEvent(event)
        boxes = (self.period_bar, self.cells)
        needed = sum(each.sizeHint().width() for each in boxes) + 8 * GRID
        direction = QBoxLayout.Direction
        self._choosing.setDirection(
            direction.LeftToRight if needed <= self.width() else direction.TopToBottom
        )

    def show_sheet(self, sheet: Sheet) -> None:
        """Show which sheet it is; an empty one says what to do."""
        self.period_bar.set_period(sheet.period)
        if self.cells.cell != sheet.cell:
            self.cells.set_cell(sheet.cell)
        tracked = bool(sheet.groups or sheet.hidden)
        self.empty.setVisible(not tracked)

    def show_not_begun(self, period: Period | None) -> None:
        """Say that figures stand in a period that has not begun; None says nothing."""
        words = self._workspace.words
        if period is not None:
            named = period_name(words, period)
            self.warning.setText(words(texts.NOT_BEGUN, period=named))
        self.warning.setVisible(period is not None)

    def show_other_cells(self, sheet: Sheet) -> None:
        """Say how figures of other cells count; ask where they may be the same work."""
        said = "" if sheet.may_count_twice else other_cells_sentence(self._workspace, sheet)
        self.others.setText(said)
        self.others.setVisible(bool(said))
        self.question.setVisible(sheet.may_count_twice)


def _empty_state(head: SheetHeader, workspace: Workspace) -> QWidget:
    """Shown while no KPI is tracked: what to do, and the way there."""
    words = workspace.words
    box = QWidget(head)
    heading = plain_label(words(texts.NOTHING_TRACKED), TextSize.HEADING, box)
    how = plain_label(words(texts.CHOOSE_FIRST), parent=box, muted=True)
    to_overview = make_button(
        words(texts.TO_OVERVIEW), head.overview_requested.emit, box, primary=True
    )
    leading = (to_overview, 0, Qt.AlignmentFlag.AlignLeading)
    make_column(heading, how, leading, parent=box, margins=(0, 4 * GRID, 0, 0))
    box.setVisible(False)
    return box


def hidden_sentences(workspace: Workspace, sheet: Sheet) -> str:
    """Which tracked KPIs have nothing to enter in this cell, and why."""
    words = workspace.words
    barred = [
        kpi for kpi in sheet.hidden if kpi.not_for_language and workspace.catalogue.splits(kpi)
    ]
    whole = [kpi for kpi in sheet.hidden if kpi not in barred]
    said = []
    for text, kpis in ((texts.PRACTICE_ONLY, whole), (texts.NOT_FOR_LANGUAGE, barred)):
        if kpis:
            said.append(
                words(text, kpis=words.formats.listed(kpi_name(words, kpi) for kpi in kpis))
            )
    return "\n".join(said)

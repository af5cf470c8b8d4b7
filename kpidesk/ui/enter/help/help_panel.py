"""The help on the figure that has the focus: beside the sheet, or in a strip below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Period
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.sentences import sentences
from kpidesk.ui.common.card import Card
from kpidesk.ui.common.field_notice import NoticeTone
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column
from kpidesk.ui.common.scroller import Scroller
from kpidesk.ui.enter.help.mini_chart import MiniChart
from kpidesk.ui.enter.kpi_group import KpiGroup
from kpidesk.ui.enter.row.measure_row import MeasureRow
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

_WIDTH = 37 * GRID
#: Lines of text for which the strip always has room.
_STRIP_LINES = 2


class HelpPanel(Card):
    """Shows the KPI's chart, what is said of the figure and what counts in it.

    What has no room scrolls: a page that grew with a long text would get a scroll bar, be too
    narrow for the panel, lose both, and begin again.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        inside = QWidget(self)
        self.kpi = plain_label(kind=TextSize.STRONG, parent=inside)
        self.chart = MiniChart(workspace, inside)
        self.next = plain_label(kind=TextSize.CAPTION, parent=inside, muted=True)
        self.figure = plain_label(kind=TextSize.STRONG, parent=inside)
        self.said = _SaidLabel(workspace, inside)
        self.noted = plain_label(parent=inside)
        self.counts = plain_label(parent=inside, muted=True)
        self.note = plain_label(kind=TextSize.CAPTION, parent=inside, muted=True)
        about_kpi = self.kpi, self.chart, self.next, GRID
        about_figure = self.figure, self.said, self.noted, self.counts, self.note
        self._column = make_column(*about_kpi, *about_figure, STRETCH, parent=inside)
        self._area = Scroller(inside)
        for widget in (inside, self._area.viewport()):
            # The card's surface is behind them.
            widget.setAutoFillBackground(False)
        make_column((self._area, 1), parent=self)
        self.set_whole(False)

    def set_whole(self, whole: bool) -> None:
        """Show all texts, where the area around the panel scrolls, or not."""
        self._area.set_whole(whole)
        # The scroll bar is in the margin.
        bar = 0 if whole else self._area.bar_width
        leading, trailing = 2 * GRID, max(0, 2 * GRID - bar)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (trailing, leading) if right_to_left else (leading, trailing)
        self._column.setContentsMargins(left, 2 * GRID, right, 2 * GRID)

    def show_row(self, group: KpiGroup, row: MeasureRow, period: Period, cell: Cell) -> None:
        """Show the help on a row."""
        self.kpi.setText(kpi_name(row.words, group.kpi))
        self.chart.show_group(group, period, cell)
        _set_text(self.next, group.next)
        self.figure.setText(row.full_name)
        self.said.show_row(group, row)
        _set_text(self.noted, row.noted)
        _set_text(self.counts, group.help_on(row))
        _set_text(self.note, group.note)


class HelpStrip(Card):
    """Shows in two lines what is said of the figure, or else what counts in it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = _SaidLabel(workspace, self, brief=True)
        self.counts = plain_label(kind=TextSize.CAPTION, parent=self, muted=True)
        make_column(
            self.said, self.counts, STRETCH, parent=self, margins=(2 * GRID, GRID, 2 * GRID, 0)
        )
        line = self.counts.fontMetrics().lineSpacing()
        self.setFixedHeight(_STRIP_LINES * line + 2 * GRID)

    def show_row(self, group: KpiGroup, row: MeasureRow) -> None:
        """Show the help on a row."""
        self.said.show_row(group, row)
        counts = sentences(row.words, *row.noted.split("\n"), group.help_on(row), group.note)
        _set_text(self.counts, "" if self.said.text() else counts)


class _SaidLabel(QLabel):
    """What is said of a figure and of the value of its KPI, in the color of the worst of it.

    A `brief` label leaves out the value where something is said of the figure.
    """

    def __init__(self, workspace: Workspace, parent: QWidget, *, brief: bool = False) -> None:
        super().__init__(parent)
        self._brief = brief
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        colours = workspace.theme.colours
        self._colors = {
            NoticeTone.WARNING: colours.warning,
            NoticeTone.ERROR: colours.error,
        }

    def show_row(self, group: KpiGroup, row: MeasureRow) -> None:
        lines = [each for each in row.lines if each.tone is not NoticeTone.PLAIN]
        tones = {each.tone for each in lines}
        worst = NoticeTone.ERROR if NoticeTone.ERROR in tones else NoticeTone.WARNING
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(self._colors[worst]))
        self.setPalette(palette)
        said = [*(each.text for each in lines), "" if self._brief and lines else group.warnings]
        _set_text(self, "\n".join(filter(None, said)))


def _set_text(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))

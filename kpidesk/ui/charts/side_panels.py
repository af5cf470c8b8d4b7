"""Arranges the list, the chart and the guidance side by side."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kpidesk.charts.spec import ChartSpec
from kpidesk.ui.charts.guidance import Guidance
from kpidesk.ui.charts.kpi_list import KpiList
from kpidesk.ui.charts.page_state import ChartsPageState
from kpidesk.ui.charts.view.chart_panel import ChartPanel
from kpidesk.ui.common.layouts import make_row
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace

#: From this width on there is room for the list beside the chart.
_WITH_LIST = 125 * GRID
#: With large text the list is wider: so much must be left of it for the chart.
_CHART = 96 * GRID


class SidePanels(QWidget):
    """Shows the guidance if the user wants it, and the list where there is room for it.

    `guidance_shown` and `list_shown` carry whether they are shown.
    """

    guidance_shown = Signal(bool)
    list_shown = Signal(bool)

    def __init__(self, workspace: Workspace, state: ChartsPageState, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._state = workspace.words, state
        self.list, self.panel = KpiList(workspace.words, self), ChartPanel(workspace, self)
        self._spec: ChartSpec | None = None
        self.guidance: Guidance | None = None
        self._row = make_row(self.list, (self.panel, 1), parent=self, spacing=2 * GRID)

    def show_spec(self, spec: ChartSpec | None) -> None:
        """Set the chart that the guidance is about, or none."""
        self._spec = spec
        self._show()

    def set_guidance(self, chosen: bool) -> None:
        """Show or hide the guidance."""
        self._state.guidance = chosen
        self._show()

    def take_focus(self) -> None:
        """Set the focus to the list of KPIs, or else to what is shown."""
        if self.list.isVisible() and self.list.count():
            self.list.setFocus()
        else:
            self.panel.focus()

    def minimumSizeHint(self) -> QSize:
        """Returns the size without the list: it is hidden where it has no room."""
        least = super().minimumSizeHint()
        if not self.list.isHidden():
            least.setWidth(least.width() - self.list.minimumWidth() - 2 * GRID)
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        shown = self._state.guidance and self._spec is not None
        if shown and self.guidance is None:
            self.guidance = Guidance(self._words, lambda: self.set_guidance(False))
            self._row.addWidget(self.guidance)
        taken = 0
        if self.guidance is not None:
            if shown and self._spec is not None:
                self.guidance.show_kpi(self._spec)
                taken = self.guidance.width() + 2 * GRID
            self.guidance.setVisible(shown)
        # The guidance takes the room of the list first: the chart needs the rest.
        chart = max(_CHART, self.panel.minimumSizeHint().width())
        with_list = max(_WITH_LIST, self.list.minimumWidth() + 2 * GRID + chart)
        listed = self.width() - taken >= with_list
        self.list.setVisible(listed)
        self.guidance_shown.emit(shown)
        self.list_shown.emit(listed)

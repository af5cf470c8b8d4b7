"""The list, the chart and the guidance side by side, as far as there is room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kpidesk.charts.spec import ChartSpec
from kpidesk.i18n.words import Words
from kpidesk.ui.charts.guidance import Guidance
from kpidesk.ui.charts.page_state import ChartsPageState
from kpidesk.ui.theme.metrics import GRID

#: Below this many pixels of width the guidance is not shown by itself.
_WIDE = 126 * GRID


class SidePanels(QWidget):
    """Shows the guidance where there is room, until she says that she does or does not want it.

    `guided` says whether it is shown.
    """

    guided = Signal(bool)

    def __init__(
        self,
        words: Words,
        memory: ChartsPageState,
        first: QWidget,
        middle: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._memory, self._first = words, memory, first
        self._spec: ChartSpec | None = None
        self.guidance: Guidance | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2 * GRID)
        self._row.addWidget(first)
        self._row.addWidget(middle, 1)

    def guide(self, spec: ChartSpec | None) -> None:
        """Tell about this chart; None where there is none."""
        self._spec = spec
        self._show()

    def want(self, wanted: bool) -> None:
        """Show or hide the guidance, whatever the width."""
        self._memory.guided = wanted
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        wide, wanted = self.width() >= _WIDE, self._memory.guided
        shown = (wide if wanted is None else wanted) and self._spec is not None
        if shown and self.guidance is None:
            self.guidance = Guidance(self._words, lambda: self.want(False))
            self._row.addWidget(self.guidance)
        if self.guidance is not None:
            if shown and self._spec is not None:
                self.guidance.show_kpi(self._spec)
            self.guidance.setVisible(shown)
        # Side by side there would be no room left for the chart.
        self._first.setVisible(wide or not shown)
        self.guided.emit(shown)

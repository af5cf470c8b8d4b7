"""Hints above a chart: the KPI is not split, or work may be counted twice."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kpidesk.analysis.point import Series
from kpidesk.domain.settings.double_counting import MAY_COUNT_TWICE
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.chart_options import ChartOptions
from kpidesk.ui.common.double_counting import DoubleCountingQuestion
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_column
from kpidesk.ui.theme.metrics import TextSize
from kpidesk.ui.workspace import Workspace


class ChartHints(QWidget):
    """Says that a chart cannot be narrowed, and asks where it may count the same work twice."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.label = plain_label("", TextSize.CAPTION, self, muted=True)
        self.question = DoubleCountingQuestion(workspace, self)
        make_column(self.label, self.question, parent=self)
        self.hide()

    def show_for(self, series: Series, options: ChartOptions) -> None:
        """Show what concerns this chart, or nothing."""
        narrowed = options.client is not None or options.language is not None
        ignored = narrowed and not self._workspace.catalogue.splits(series.kpi)
        twice = any(MAY_COUNT_TWICE in point.warnings for point in series.points)
        self.label.setText(self._workspace.words(texts.NOT_SPLIT) if ignored else "")
        self.label.setVisible(ignored)
        self.question.setVisible(twice)
        self.setVisible(ignored or twice)

"""The commands of the Charts page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QAction, QKeySequence

from kpidesk.i18n.text import Text
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.kpi_list import KpiList
from kpidesk.ui.charts.toolbar import Toolbar
from kpidesk.ui.charts.view.chart_panel import ChartPanel
from kpidesk.ui.page import Page


class Deeds(Protocol):
    """What the actions have the page do."""

    def export_chart(self) -> None:
        """Ask how the chart is to be exported."""

    def copy_chart(self) -> None:
        """Put the chart on the clipboard."""

    def export_all(self) -> None:
        """Ask how all charts are to be exported."""


class ChartActions:
    """One QAction for each command; what needs a chart is off while there is none."""

    def __init__(
        self,
        page: Page,
        deeds: Deeds,
        stage: ChartPanel,
        toolbar: Toolbar,
        kpis: KpiList,
    ) -> None:
        self._page, self._toolbar = page, toolbar
        self.export = self._made(texts.EXPORT, "Ctrl+E", deeds.export_chart)
        self.copy = self._made(texts.COPY, "Ctrl+Shift+C", deeds.copy_chart)
        self.export_all = self._made(texts.EXPORT_ALL, "", deeds.export_all)
        self.table = self._made(texts.TABLE_VIEW, "Ctrl+T", toolbar.table.toggle)
        self.guidance = self._made(texts.SHOW_GUIDANCE, "Ctrl+G", toolbar.guidance.click)
        self.zoom_in = self._made(texts.ZOOM_IN, "Ctrl++", stage.zoom_in.click)
        self.zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.zoom_out = self._made(texts.ZOOM_OUT, "Ctrl+-", stage.zoom_out.click)
        self.whole = self._made(texts.ZOOM_RESET, "Ctrl+0", stage.whole.click)
        self.previous = self._made(texts.PREVIOUS, "Ctrl+PgUp", lambda: kpis.step(-1))
        self.next = self._made(texts.NEXT, "Ctrl+PgDown", lambda: kpis.step(1))
        for action, button in (
            (self.table, toolbar.table),
            (self.guidance, toolbar.guidance),
        ):
            action.setCheckable(True)
            button.toggled.connect(action.setChecked)

    def all(self) -> list[QAction]:
        """All of them, with lines between what belongs apart."""
        return [
            self.export,
            self.copy,
            self.export_all,
            self._line(),
            self.table,
            self.guidance,
            self._line(),
            self.zoom_in,
            self.zoom_out,
            self.whole,
            self._line(),
            self.previous,
            self.next,
        ]

    def enable(self, *, chart: bool) -> None:
        """Whether there is a chart to do something with."""
        for action in (self.export, self.copy, self.table, self.guidance):
            action.setEnabled(chart)
        for action in (self.zoom_in, self.zoom_out, self.whole):
            action.setEnabled(chart)
        for button in self._toolbar.buttons:
            button.setEnabled(chart)

    def _made(self, text: Text, keys: str, act: Callable[[], object]) -> QAction:
        action = QAction(self._page.workspace.words(text), self._page)
        if keys:
            action.setShortcut(keys)
        action.triggered.connect(lambda _=False: act())
        return action

    def _line(self) -> QAction:
        line = QAction(self._page)
        line.setSeparator(True)
        return line

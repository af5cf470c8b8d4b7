"""The actions of the Charts page, for its menu."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.kpi import Kpi
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.kpi_list import KpiList
from kpidesk.ui.charts.toolbar import Toolbar
from kpidesk.ui.charts.view.chart_panel import ChartPanel
from kpidesk.ui.charts.view.show_menu import ShowMenu
from kpidesk.ui.menu import Menu
from kpidesk.ui.notes import texts as note_texts


class ChartActions:
    """One QAction for each command; the page connects them."""

    def __init__(self, page: QWidget, words: Words, show: ShowMenu) -> None:
        self._page, self._words = page, words
        #: What is drawn by choice: a submenu here, and the menu of a button.
        self.show = show
        self.export = self._action(texts.EXPORT, "Ctrl+E")
        self.copy = self._action(texts.COPY, "Ctrl+Shift+C")
        self.export_all = self._action(texts.EXPORT_ALL)
        self.table = self._action(texts.TABLE_VIEW, "Ctrl+T")
        self.guidance = self._action(texts.SHOW_GUIDANCE, "Ctrl+G")
        self.target = self._action(texts.SET_TARGET, "Ctrl+Shift+T")
        self.ladder = self._action(texts.SET_LADDER)
        self.note = self._action(note_texts.CHART_NOTE, "F4")
        self.baseline = self._action(texts.START_BASELINE)
        #: What changes the chart: the menu of a button, too.
        self.edits = (self.target, self.ladder, self.note, self.baseline)
        self.zoom_in = self._action(texts.ZOOM_IN, "Ctrl++", "Ctrl+=")
        self.zoom_out = self._action(texts.ZOOM_OUT, "Ctrl+-")
        self.whole = self._action(texts.ZOOM_RESET, "Ctrl+0")
        self.previous = self._action(texts.PREVIOUS, "Ctrl+PgUp")
        self.next = self._action(texts.NEXT, "Ctrl+PgDown")
        self.table.setCheckable(True)
        self.guidance.setCheckable(True)

    def all(self) -> list[QAction]:
        """Returns all actions in the order of the menu, with separators between groups."""
        return [
            self.export,
            self.copy,
            self.export_all,
            self._separator(),
            self.table,
            self.guidance,
            self.show.menuAction(),
            self._separator(),
            *self.edits,
            self._separator(),
            self.zoom_in,
            self.zoom_out,
            self.whole,
            self._separator(),
            self.previous,
            self.next,
        ]

    def enable(self, kpi: Kpi | None, catalogue: Catalogue, *, chart: bool, write: bool) -> None:
        """Enable what is possible with a chart of this KPI or measure."""
        self.target.setEnabled(write)
        self.ladder.setEnabled(write and kpi in catalogue.every_kpi)
        self.baseline.setEnabled(write and kpi in catalogue.kpis)
        for action in (self.export, self.copy, self.table, self.guidance, self.note):
            action.setEnabled(chart)
        for action in (self.zoom_in, self.zoom_out, self.whole, self.show.menuAction()):
            action.setEnabled(chart)

    def connect_view(self, toolbar: Toolbar, panel: ChartPanel, kpis: KpiList) -> None:
        """Connect the actions that change what is shown."""
        toolbar.show_button.setMenu(self.show)
        edit = Menu(toolbar.edit_button)
        edit.addActions(self.edits)
        toolbar.edit_button.setMenu(edit)
        self.table.triggered.connect(toolbar.table.toggle)
        toolbar.table.toggled.connect(self.table.setChecked)
        self.guidance.triggered.connect(toolbar.guidance.click)
        toolbar.guidance.toggled.connect(self.guidance.setChecked)
        self.target.triggered.connect(panel.request_target)
        self.ladder.triggered.connect(lambda: panel.ladder_requested.emit(None))
        self.baseline.triggered.connect(panel.rebase)
        self.note.triggered.connect(panel.bar.write)
        self.zoom_in.triggered.connect(panel.zoom_in)
        self.zoom_out.triggered.connect(panel.zoom_out)
        self.whole.triggered.connect(panel.reset)
        self.previous.triggered.connect(lambda: kpis.step(-1))
        self.next.triggered.connect(lambda: kpis.step(1))

    def _action(self, text: Text, *keys: str) -> QAction:
        action = QAction(self._words(text), self._page)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action

    def _separator(self) -> QAction:
        separator = QAction(self._page)
        separator.setSeparator(True)
        return separator

"""The Charts page: one KPI large, and everything that reads it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QGuiApplication, QHideEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from kpidesk.analysis.point import Series
from kpidesk.domain.change import Change, EntryChanged
from kpidesk.domain.errors import Fault
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Period
from kpidesk.export.client_chart import annotated_chart
from kpidesk.services.practice.clients import client_named
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.actions import ChartActions
from kpidesk.ui.charts.change_filter import concerns, needs_lists, only_entries
from kpidesk.ui.charts.chart_hints import hints
from kpidesk.ui.charts.chart_options import ChartOptions, series_query, to_sheet, with_shown_range
from kpidesk.ui.charts.empty_content import empty_content
from kpidesk.ui.charts.export.chart_exporter import ChartExporter
from kpidesk.ui.charts.kpi_list import KpiList
from kpidesk.ui.charts.page_state import ChartsPageState
from kpidesk.ui.charts.range_fields import RangeFields
from kpidesk.ui.charts.series_loader import SeriesLoader
from kpidesk.ui.charts.side_panels import SidePanels
from kpidesk.ui.charts.toolbar import Toolbar
from kpidesk.ui.charts.view.chart_panel import ChartPanel
from kpidesk.ui.charts.view.empty_state import EmptyStateAction
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.page import Page
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace


class ChartsPage(Page):
    """Chooses the KPI and what of it is shown; the stage shows it, the outlet gives it away."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        words = workspace.words
        self._memory = workspace.keep(ChartsPageState)
        self._series: Series | None = None
        self._asked: str | None = None
        self._wanted: Period | None = None
        self.list = KpiList(words)
        self.toolbar = Toolbar(words)
        self.span_row = RangeFields(workspace)
        self.hint = plain_label("", TextSize.CAPTION, muted=True)
        self.stage = ChartPanel(workspace)
        self.side = SidePanels(words, self._memory, self.list, self.stage)
        self.outlet = ChartExporter(workspace, self._memory, self)
        self._loader = SeriesLoader(workspace.services, self)
        self._lay_out()
        self.page_actions = ChartActions(self, words)
        self._connect()
        self._connect_actions()
        self._remember()

    @property
    def kpi(self) -> Kpi | None:
        """The KPI that is chosen."""
        chosen = self.list.kpi
        return None if chosen is None else self.workspace.catalogue.kpi(chosen)

    @property
    def choices(self) -> ChartOptions:
        """The settings above the chart."""
        return self.toolbar.choices

    @property
    def series(self) -> Series | None:
        """What is shown; None while it is being read or there is nothing."""
        return self._series

    def refresh(self) -> None:
        """Read everything again."""
        try:
            self._fill_lists()
        except Fault as fault:
            self._on_failed(fault)
            return
        self._load()

    def update_for(self, changes: Sequence[Change]) -> None:
        """Read again what these facts concern."""
        if needs_lists(changes):
            self.refresh()
        elif self.kpi and concerns(changes, self.kpi):
            self._load(only_entries(changes, self.kpi))

    def visit(self, destination: Destination) -> None:
        """Choose the KPI, the client and the period that are named; tracked or not.

        Raises WrongRequest `client_unknown`.
        """
        if destination.client is not None:
            named = client_named(self.workspace.services.records, destination.client)
            self.toolbar.choose(self.choices._replace(client=named.id))
        if destination.kpi is not None:
            self._asked = destination.kpi
        self._wanted = destination.period
        self.expire()

    def where(self) -> Destination | None:
        """The KPI that is shown and the period that she chose; the memory has the rest."""
        return Destination(PageId.CHARTS, self.list.kpi, self.stage.chosen or self._wanted)

    def take_focus(self) -> None:
        """To the list, where arrows go from chart to chart; without one to what is shown."""
        if self.list.isVisible() and self.list.count():
            self.list.setFocus()
        else:
            self.stage.focus()

    def set_choices(self, choices: ChartOptions) -> None:
        """Show the chart with these settings."""
        self.toolbar.choose(choices)
        self._on_choices()

    def commands(self) -> list[QAction]:
        """The page's actions."""
        return self.page_actions.all()

    def copy(self) -> None:
        """Copy the text that has the focus, the table, or else the chart."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit):
            super().copy()
        elif isinstance(focused, QLabel) and focused.hasSelectedText():
            QGuiApplication.clipboard().setText(focused.selectedText())
        elif self.stage.as_table and self._series is not None:
            self.outlet.copy_table(self.stage.table)
        else:
            self.copy_chart()

    def copy_chart(self) -> None:
        """Put the chart on the clipboard, as it was last exported."""
        if self._series is not None:
            self.outlet.copy(self._series)

    def export_chart(self) -> None:
        """Ask how, and write the chart into a file."""
        if self._series is not None:
            self.outlet.export(self._series)

    def export_all(self) -> None:
        """Ask how, and write all charts into a folder."""
        self.outlet.export_all(self.workspace.services.tracking.tracked(), self.choices)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop reading; the series is read again when the page is shown."""
        super().hideEvent(event)
        if self._loader.busy:
            self._loader.stop()
            self.expire()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (self.toolbar, self.span_row, self.hint):
            column.addWidget(widget)
        column.addWidget(self.side, 1)
        self.hint.hide()

    def _connect(self) -> None:
        self.list.picked.connect(self._on_picked)
        self.toolbar.chosen.connect(self._on_choices)
        self.toolbar.export.clicked.connect(self.export_chart)
        self.toolbar.table.toggled.connect(self._on_table)
        self.toolbar.guidance.clicked.connect(self.side.want)
        self.side.guided.connect(self.toolbar.guidance.setChecked)
        self.span_row.chosen.connect(self._on_span)
        self.stage.entered.connect(self._go_enter)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.slow.connect(self._say_reading)
        self._loader.failed.connect(self._on_failed)

    def _connect_actions(self) -> None:
        actions, toolbar, panel = self.page_actions, self.toolbar, self.stage
        actions.export.triggered.connect(self.export_chart)
        actions.copy.triggered.connect(self.copy_chart)
        actions.export_all.triggered.connect(self.export_all)
        actions.table.triggered.connect(toolbar.table.toggle)
        toolbar.table.toggled.connect(actions.table.setChecked)
        actions.guidance.triggered.connect(toolbar.guidance.click)
        toolbar.guidance.toggled.connect(actions.guidance.setChecked)
        actions.zoom_in.triggered.connect(panel.zoom_in.click)
        actions.zoom_out.triggered.connect(panel.zoom_out.click)
        actions.whole.triggered.connect(panel.whole.click)
        actions.previous.triggered.connect(lambda: self.list.step(-1))
        actions.next.triggered.connect(lambda: self.list.step(1))

    def _remember(self) -> None:
        """Be as the page was that stood here before."""
        self.toolbar.choose(self._memory.choices)
        self.span_row.show_choices(self.choices)
        self.toolbar.table.setChecked(self._memory.as_table)

    def _fill_lists(self) -> None:
        services, asked = self.workspace.services, self._asked
        tracked = services.tracking.tracked()
        kpis = self.workspace.catalogue.kpis
        shown = [each for each in kpis if each in tracked or each.id == asked]
        self.list.fill(shown, asked or self.list.kpi or self._memory.kpi)
        if any(each.id == asked for each in tracked):
            self._asked = None
        self.page_actions.export_all.setEnabled(bool(tracked))
        languages = {cell.language for cell in services.records.cells().values() if cell.language}
        self.toolbar.fill(services.records.clients(), sorted(languages))

    def _load(self, entry_changes: Sequence[EntryChanged] | None = None) -> None:
        """Read the chosen KPI with the chosen settings, or what the changes touch; show it."""
        known = self._loader.stop()
        self._series = None
        kpi = self.kpi
        self._memory.choices, self._memory.kpi = self.choices, self.list.kpi
        if kpi is None:
            self._say_nothing()
            return
        self.toolbar.set_split(self.workspace.catalogue.splits(kpi))
        try:
            question = series_query(self.choices, kpi, self.workspace.services)
            self.toolbar.show_length(question.by)
            self._loader.load(
                kpi, question, known if entry_changes is not None else None, entry_changes or ()
            )
        except Fault as fault:
            self._on_failed(fault)

    def _on_loaded(self, series: Series) -> None:
        try:
            self.hint.setText(" ".join(hints(self.workspace, series, self.choices)))
            self.hint.setVisible(bool(self.hint.text()))
            if not series.points:
                self._say_nothing()
                return
            spec = annotated_chart(series, self.workspace.services.series)
        except Fault as fault:
            self._on_failed(fault)
            return
        self._series = series
        self.stage.show_chart(series, spec)
        self.side.guide(spec)
        self._enable(chart=True)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.stage.choose(wanted)

    def _say_reading(self) -> None:
        self._say(self.workspace.words(texts.READING))

    def _on_failed(self, fault: Fault) -> None:
        """A client who is gone is no longer asked for; all else is said."""
        if fault.code == "client_unknown":
            self.set_choices(self.choices._replace(client=None))
            return
        self._say(self.workspace.sentence(fault))

    def _say(self, sentence: str, ways: Sequence[EmptyStateAction] = ()) -> None:
        """Say why there is no chart."""
        self._enable(chart=False)
        self.stage.say(sentence, ways)

    def _say_nothing(self) -> None:
        """Say that there are no KPIs or no figures; raises what reading raises."""
        self._say(*empty_content(self.workspace, self.kpi, self.go.emit, self.set_choices))

    def _enable(self, *, chart: bool) -> None:
        """Enable what needs a chart, or disable it."""
        self.page_actions.enable(chart=chart)
        for button in self.toolbar.buttons:
            button.setEnabled(chart)

    def _on_picked(self) -> None:
        self._asked = None
        self._load()

    def _on_choices(self) -> None:
        self.toolbar.choose(with_shown_range(self.choices, self._series))
        self.span_row.show_choices(self.choices)
        self._load()

    def _on_table(self, as_table: bool) -> None:
        self._memory.as_table = as_table
        self.stage.set_table(as_table)

    def _on_span(self, first: Period | None, last: Period | None) -> None:
        chosen = self.choices._replace(first=first, last=last)
        if chosen != self.choices:
            self.toolbar.choose(chosen)
            self._load()

    def _go_enter(self, period: Period) -> None:
        self.go.emit(to_sheet(self._series, period))

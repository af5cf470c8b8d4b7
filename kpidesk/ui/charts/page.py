"""The Charts page: the chart of one KPI, with options, table and guidance."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication, QHideEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from kpidesk.analysis.point import Series
from kpidesk.domain.change import Change, EntryChanged
from kpidesk.domain.errors import Fault
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Period
from kpidesk.export.client_chart import annotated_chart
from kpidesk.services.clients.clients import client_named, client_names
from kpidesk.system.preferences import Preferences
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.actions import ChartActions
from kpidesk.ui.charts.change_filter import concerns, needs_lists, only_entries
from kpidesk.ui.charts.chart_hints import ChartHints
from kpidesk.ui.charts.chart_options import ChartOptions, series_query, to_sheet, with_shown_range
from kpidesk.ui.charts.dialogs import ChartDialogs, Opener
from kpidesk.ui.charts.empty_content import empty_content
from kpidesk.ui.charts.page_state import ChartsPageState
from kpidesk.ui.charts.range_fields import RangeFields
from kpidesk.ui.charts.series_loader import SeriesLoader
from kpidesk.ui.charts.side_panels import SidePanels
from kpidesk.ui.charts.toolbar import Toolbar
from kpidesk.ui.charts.view.empty_state import EmptyStateAction
from kpidesk.ui.charts.view.show_menu import ShowMenu
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.page import Page
from kpidesk.ui.workspace import Workspace

if TYPE_CHECKING:
    from kpidesk.ui.charts.export.chart_exporter import ChartExporter


class ChartsPage(Page):
    """Loads the chosen KPI with the chosen options, and shows it in the panel."""

    def __init__(
        self, workspace: Workspace, dialogs: ChartDialogs, preferences: Preferences | None = None
    ) -> None:
        super().__init__(workspace)
        words = workspace.words
        self._dialogs, self._preferences = dialogs, preferences
        self._state = workspace.keep(ChartsPageState)
        #: The series that is shown; None while one is loading or there is none.
        self.series: Series | None = None
        self._requested_kpi: str | None = None
        self._requested_period: Period | None = None
        self._first: Period | None = None
        self.toolbar = Toolbar(words, self)
        self.range_fields = RangeFields(workspace, self)
        self.hints = ChartHints(workspace, self)
        self.side = SidePanels(workspace, self._state, self)
        self.list, self.panel = self.side.list, self.side.panel
        self._loader = SeriesLoader(workspace.services, self)
        self.lay_out(self.toolbar, self.range_fields, self.hints, (self.side, 1))
        menu = ShowMenu(words, self._state, preferences, self)
        self.page_actions = ChartActions(self, words, menu)
        self._connect()
        self._restore()

    @cached_property
    def exporter(self) -> ChartExporter:
        return self._dialogs.exporter()(self.workspace, self._state, self, self._preferences)

    @property
    def kpi(self) -> Kpi | None:
        chosen = self.list.kpi
        return None if chosen is None else self.workspace.catalogue.kpi_or_measure(chosen)

    @property
    def choices(self) -> ChartOptions:
        return self.toolbar.choices

    def refresh(self) -> None:
        try:
            self._fill_lists()
        except Fault as fault:
            self._on_failed(fault)
            return
        self._load()

    def update_for(self, changes: Sequence[Change]) -> None:
        if needs_lists(changes):
            self.refresh()
        elif self.kpi and concerns(changes, self.kpi):
            self._load(only_entries(changes, self.kpi))

    def visit(self, destination: Destination) -> None:
        """Choose the KPI, which need not be tracked, the client or the cell, and the period.

        Raises WrongRequest `client_unknown`.
        """
        if destination.client is not None:
            client = client_named(self.workspace.services.records, destination.client)
            self.toolbar.choose(self.choices._replace(client=client.id))
        elif destination.cell is not None:
            client_id, language = destination.cell
            self.toolbar.choose(self.choices._replace(client=client_id, language=language))
        if destination.kpi is not None:
            self._requested_kpi = destination.kpi
        self._requested_period = destination.period
        self.expire()

    def where(self) -> Destination | None:
        """Returns the KPI and the chosen period; the page state keeps the rest."""
        period = self.panel.chosen or self._requested_period
        return Destination(PageId.CHARTS, self.list.kpi, period)

    def client_in_sight(self) -> int | None:
        return self.choices.client

    def take_focus(self) -> None:
        self.side.take_focus()

    def set_choices(self, choices: ChartOptions) -> None:
        self.toolbar.choose(choices)
        self._on_choices()

    def commands(self) -> list[QAction]:
        return self.page_actions.all()

    def copy(self) -> None:
        """Copy the selected text, the table, or else the chart."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit):
            super().copy()
        elif isinstance(focused, QLabel) and focused.hasSelectedText():
            QGuiApplication.clipboard().setText(focused.selectedText())
        elif self.panel.as_table and self.series is not None:
            self.exporter.copy_table(self.panel.table)
        else:
            self.copy_chart()

    def copy_chart(self) -> None:
        if self.series is not None:
            self.exporter.copy(self.series)

    def series_to_print(self) -> list[Series]:
        return [] if self.series is None else [self.series]

    def export_chart(self) -> None:
        if self.series is not None:
            self.exporter.export(self.series)

    def export_all(self) -> None:
        self.exporter.export_all(self.workspace.services.tracking.shown(), self.choices)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop reading; the series is read again when the page is shown."""
        super().hideEvent(event)
        if self._loader.busy:
            self._loader.stop()
            self.expire()

    def _connect(self) -> None:
        self.list.picked.connect(self._on_picked)
        self.toolbar.chosen.connect(self._on_choices)
        self.toolbar.export.clicked.connect(self.export_chart)
        self.toolbar.table.toggled.connect(self._on_table)
        self.toolbar.guidance.clicked.connect(self.side.set_guidance)
        self.side.guidance_shown.connect(self.toolbar.guidance.setChecked)
        self.side.list_shown.connect(lambda shown: self.toolbar.kpi.setVisible(not shown))
        self.toolbar.kpi_chosen.connect(self.list.setCurrentRow)
        self.list.currentRowChanged.connect(self.toolbar.kpi.setCurrentIndex)
        self.range_fields.chosen.connect(self._on_range)
        self._dialogs.connect(self.panel, self._edit)
        self.panel.entered.connect(lambda period: self.go.emit(to_sheet(self.series, period)))
        self._loader.loaded.connect(self._on_loaded)
        self._loader.slow.connect(lambda: self._show_empty(self.workspace.words(texts.READING)))
        self._loader.failed.connect(self._on_failed)
        actions = self.page_actions
        actions.export.triggered.connect(self.export_chart)
        actions.copy.triggered.connect(self.copy_chart)
        actions.export_all.triggered.connect(self.export_all)
        actions.show.chosen.connect(lambda: self._load(()))
        actions.connect_view(self.toolbar, self.panel, self.list)

    def _restore(self) -> None:
        """Show what the page showed before it was made again."""
        self.toolbar.choose(self._state.choices)
        self.range_fields.show_choices(self.choices)
        self.toolbar.table.setChecked(self._state.as_table)

    def _fill_lists(self) -> None:
        services, requested = self.workspace.services, self._requested_kpi
        tracked = services.tracking.shown()
        catalogue = self.workspace.catalogue
        kpis = [each for each in catalogue.every_kpi if each in tracked or each.id == requested]
        measures = catalogue.measures_alone(kpis)
        self.list.fill(kpis, measures, requested or self.list.kpi or self._state.kpi)
        self.toolbar.fill_kpis(self.list.names, self.list.currentRow())
        if any(each.id == requested for each in tracked):
            self._requested_kpi = None
        self.page_actions.export_all.setEnabled(bool(tracked))
        languages = {cell.language for cell in services.records.cells().values() if cell.language}
        self.toolbar.fill(services.records.clients(), sorted(languages))

    def _load(self, entry_changes: Sequence[EntryChanged] | None = None) -> None:
        """Load the chosen KPI, or only what the changes affect, and show it."""
        known = self._loader.stop()
        self.series = None
        kpi = self.kpi
        self._state.choices, self._state.kpi = self.choices, self.list.kpi
        if kpi is None:
            self._show_no_figures()
            return
        catalogue = self.workspace.catalogue
        self.toolbar.set_split(catalogue.splits(kpi), only_client=catalogue.by_client_only(kpi))
        try:
            services = self.workspace.services
            question = series_query(self.choices, kpi, services)
            self.toolbar.show_length(question.by)
            # Evidence depends on earlier periods: after a change they are not read again either.
            self._first = question.first
            if question.first is not None and question.by is not None:
                self._first = question.first.first_within(question.by)
                begin = services.series.earliest(self._first, question.client)
                question = question._replace(first=begin)
            self._loader.load(kpi, question, known, entry_changes)
        except Fault as fault:
            self._on_failed(fault)

    def _on_loaded(self, whole: Series) -> None:
        series = whole.since(self._first)
        try:
            self.hints.show_for(series, self.choices)
            if not series.points:
                self._show_no_figures()
                return
            services = self.workspace.services
            evidence = services.series.evidence(whole, reaches=True)
            names = client_names(services.records)
            own = self._state.extras
            spec = annotated_chart(
                series, services.series, evidence, names, notes=own.note_choice, choice=own.choice
            )
        except Fault as fault:
            self._on_failed(fault)
            return
        self.series = series
        self.panel.show_chart(evidence, series, spec)
        self.side.show_spec(spec)
        self.page_actions.show.set_chart(evidence, spec)
        self._enable(chart=True)
        period, self._requested_period = self._requested_period, None
        if period is not None:
            self.panel.choose(period)

    def _on_failed(self, fault: Fault) -> None:
        """Show the fault; if the client no longer exists, show all clients."""
        if fault.code == "client_unknown":
            self.set_choices(self.choices._replace(client=None))
            return
        self._show_empty(self.workspace.sentence(fault))

    def _show_empty(self, sentence: str, actions: Sequence[EmptyStateAction] = ()) -> None:
        self._enable(chart=False)
        self.panel.show_empty(sentence, actions)

    def _show_no_figures(self) -> None:
        """Show that there is no KPI or no figure. Raises what reading raises."""
        shown = self.workspace, self.kpi, self.go.emit, self.set_choices, self.choices.client
        self._show_empty(*empty_content(*shown))

    def _enable(self, *, chart: bool) -> None:
        write = chart and not self.workspace.read_only
        self.page_actions.enable(self.kpi, self.workspace.catalogue, chart=chart, write=write)
        self.toolbar.enable_buttons(chart)

    def _on_picked(self) -> None:
        self._requested_kpi = None
        self._load()

    def _on_choices(self) -> None:
        self.toolbar.choose(with_shown_range(self.choices, self.series))
        self.range_fields.show_choices(self.choices)
        self._load()

    def _on_table(self, as_table: bool) -> None:
        self._state.as_table = as_table
        self.panel.set_table(as_table)

    def _on_range(self, first: Period | None, last: Period | None) -> None:
        chosen = self.choices._replace(first=first, last=last)
        if chosen != self.choices:
            self.toolbar.choose(chosen)
            self._load()

    def _edit(self, opener: Opener, period: Period | None) -> None:
        if self.series is not None:
            opener()(self.workspace, self.series, period, self)

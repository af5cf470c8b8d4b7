"""Exports and copies charts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kpidesk.analysis.point import Series
from kpidesk.domain.cell import Client
from kpidesk.domain.errors import Fault
from kpidesk.domain.kpi import Kpi
from kpidesk.export.chart_mime import chart_mime
from kpidesk.system.preferences import Preferences, charts_folder
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.chart_options import ChartOptions
from kpidesk.ui.charts.export.batch_dialog import BatchDialog
from kpidesk.ui.charts.export.export_dialog import ExportDialog
from kpidesk.ui.charts.export.export_settings import (
    ExportSettings,
    copied_text,
    exported_chart,
)
from kpidesk.ui.charts.page_state import ChartsPageState
from kpidesk.ui.charts.view.figures_table import FiguresTable
from kpidesk.ui.workspace import Workspace


class ChartExporter(QObject):
    """Opens the export dialogs, and keeps settings and folder in the state of the page."""

    def __init__(
        self,
        workspace: Workspace,
        state: ChartsPageState,
        page: QWidget,
        preferences: Preferences | None = None,
    ) -> None:
        """`preferences` keep the folder of the charts from session to session."""
        super().__init__(page)
        self._preferences = preferences
        self._workspace, self._state, self._page = workspace, state, page
        self.dialog: ExportDialog | None = None
        self.batch: BatchDialog | None = None

    def copy(self, series: Series) -> None:
        """Copy the chart with the settings of the last export."""
        workspace = self._workspace
        settings = self._state.export_for(_id_of(series.client))
        try:
            drawing = exported_chart(series, settings, workspace)
            if not drawing.spec.dots:
                shown = settings._replace(unfinished=True)
                drawing = exported_chart(series, shown, workspace)
            data = chart_mime(
                drawing.spec, drawing.style, size=settings.size, description=drawing.description
            )
        except Fault as fault:
            workspace.tell(fault)
            return
        QGuiApplication.clipboard().setMimeData(data)
        workspace.tell(copied_text(workspace.words, drawing, settings.size))

    def copy_table(self, table: FiguresTable) -> None:
        """Copy the selected rows, or all rows."""
        data = table.selection_to_copy()
        if data is not None:
            QGuiApplication.clipboard().setMimeData(data)
            self._workspace.tell(self._workspace.words(texts.TABLE_COPIED))

    def export(self, series: Series) -> None:
        """Open the dialog that exports a chart."""
        client, state = _id_of(series.client), self._state
        settings = state.export_for(client)
        dialog = ExportDialog(
            self._workspace, series, settings, self._folder(), self._page.window()
        )
        dialog.written.connect(partial(_on_written, state))
        dialog.written.connect(lambda _: _keep(state, dialog.settings, client))
        dialog.finished.connect(lambda: _keep(state, dialog.settings, client))
        dialog.destroyed.connect(lambda: setattr(self, "dialog", None))
        self.dialog = dialog
        dialog.open()

    def export_all(self, kpis: Sequence[Kpi], choices: ChartOptions) -> None:
        """Open the dialog that exports the charts of these KPIs."""
        state, window = self._state, self._page.window()
        settings = state.export_for(choices.client)
        folder = charts_folder(self._preferences or Preferences())
        dialog = BatchDialog(self._workspace, kpis, choices, settings, folder, window)
        if self._preferences is not None:
            dialog.folder_chosen.connect(partial(_keep_folder, self._preferences))
        dialog.finished.connect(lambda: _keep(state, dialog.settings, dialog.client_id))
        dialog.destroyed.connect(lambda: setattr(self, "batch", None))
        self.batch = dialog
        dialog.open()

    def _folder(self) -> Path:
        """Returns the folder of the last export, else that of the settings."""
        last = self._state.folder
        return last if last and last.is_dir() else charts_folder(self._preferences or Preferences())


# Functions, not methods: the dialogs outlive the page when it is made again below them.
def _on_written(state: ChartsPageState, path: Path) -> None:
    state.folder = path.parent


def _keep_folder(preferences: Preferences, folder: Path) -> None:
    preferences.charts_folder = folder


def _keep(state: ChartsPageState, settings: ExportSettings | None, client: int | None) -> None:
    if settings is not None:
        state.keep_export(settings, client)


def _id_of(client: Client | None) -> int | None:
    return client.id if client else None

"""How charts leave the page: into a file, onto the clipboard, all of them into a folder."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kpidesk.analysis.point import Series
from kpidesk.domain.cell import Client
from kpidesk.domain.errors import Fault
from kpidesk.domain.kpi import Kpi
from kpidesk.export.chart_batch import ExportOutcome
from kpidesk.export.chart_mime import chart_mime
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.chart_options import ChartOptions
from kpidesk.ui.charts.export import texts as export_texts
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
    """Keeps in the memory how a chart was last written, and where."""

    def __init__(self, workspace: Workspace, memory: ChartsPageState, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._memory, self._page = workspace, memory, page
        self.dialog: ExportDialog | None = None
        self.batch: BatchDialog | None = None

    def copy(self, series: Series) -> None:
        """Put the chart on the clipboard, as it was last written."""
        workspace = self._workspace
        settings = self._memory.export_for(_id_of(series.client))
        try:
            made = exported_chart(series, settings, workspace)
            if not made.spec.dots:
                shown = settings._replace(unfinished=True)
                made = exported_chart(series, shown, workspace)
            data = chart_mime(
                made.spec, made.style, size=settings.size, description=made.description
            )
        except Fault as fault:
            workspace.tell(fault)
            return
        QGuiApplication.clipboard().setMimeData(data)
        workspace.tell(copied_text(workspace.words, made, settings.size))

    def copy_table(self, table: FiguresTable) -> None:
        """Put the selected rows, or all of them, on the clipboard."""
        data = table.selection_to_copy()
        if data is not None:
            QGuiApplication.clipboard().setMimeData(data)
            self._workspace.tell(self._workspace.words(texts.TABLE_COPIED))

    def export(self, series: Series) -> None:
        """Ask how and where, and write it."""
        client, memory = _id_of(series.client), self._memory
        settings = memory.export_for(client)
        dialog = ExportDialog(self._workspace, series, settings, self._where(), self._page.window())
        dialog.written.connect(partial(_on_written, self._workspace, memory))
        dialog.finished.connect(lambda: _keep(memory, dialog.settings, client))
        dialog.destroyed.connect(lambda: setattr(self, "dialog", None))
        self.dialog = dialog
        dialog.open()

    def export_all(self, kpis: Sequence[Kpi], choices: ChartOptions) -> None:
        """Ask how and where, and write them all."""
        memory, window = self._memory, self._page.window()
        settings = memory.export_for(choices.client)
        dialog = BatchDialog(self._workspace, kpis, choices, settings, self._where(), window)
        dialog.finished_with.connect(partial(_on_batch, memory))
        dialog.finished.connect(lambda: _keep(memory, dialog.settings, dialog.whose))
        dialog.destroyed.connect(lambda: setattr(self, "batch", None))
        self.batch = dialog
        dialog.open()

    def _where(self) -> Path:
        """The folder of the last chart, else her documents, else her home."""
        location = QStandardPaths.StandardLocation.DocumentsLocation
        documents = Path(QStandardPaths.writableLocation(location))
        known = [each for each in (self._memory.folder, documents) if each and each.is_dir()]
        return known[0] if known else Path.home()


# The dialogs outlive the page where it is made anew below them: these are not methods of it.
def _on_written(workspace: Workspace, memory: ChartsPageState, path: Path) -> None:
    memory.folder = path.parent
    workspace.tell(workspace.words(export_texts.SAVED, file=path.name, folder=str(path.parent)))


def _on_batch(memory: ChartsPageState, outcomes: Sequence[ExportOutcome]) -> None:
    written = [each.path for each in outcomes if each.path is not None]
    if written:
        memory.folder = written[-1].parent


def _keep(memory: ChartsPageState, settings: ExportSettings | None, client: int | None) -> None:
    if settings is not None:
        memory.keep_export(settings, client)


def _id_of(client: Client | None) -> int | None:
    return client.id if client else None

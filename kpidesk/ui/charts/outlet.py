"""How charts leave the page: into a file, onto the clipboard, all of them into a folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kpidesk.analysis.point import Series
from kpidesk.domain.errors import Fault
from kpidesk.domain.kpi import Kpi
from kpidesk.export.chart_batch import Outcome
from kpidesk.export.chart_mime import chart_mime
from kpidesk.ui.charts import export_texts, texts
from kpidesk.ui.charts.batch_dialog import BatchDialog
from kpidesk.ui.charts.choices import Choices
from kpidesk.ui.charts.drawings import ExportSettings, drawing
from kpidesk.ui.charts.export_dialog import ExportDialog
from kpidesk.ui.desk import Desk


class Outlet(QObject):
    """Remembers how a chart was last written, and where."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.settings = ExportSettings()
        self.folder: Path | None = None
        self.dialog: ExportDialog | None = None
        self.batch: BatchDialog | None = None

    def copy(self, series: Series) -> None:
        """Put the chart on the clipboard, as it was last written."""
        desk = self._desk
        try:
            made = drawing(series, self.settings, desk.services, desk.words)
            if not made.spec.dots:
                shown = self.settings._replace(unfinished=True)
                made = drawing(series, shown, desk.services, desk.words)
            data = chart_mime(
                made.spec, made.look, size=self.settings.size, description=made.description
            )
        except Fault as fault:
            desk.tell(fault)
            return
        QGuiApplication.clipboard().setMimeData(data)
        desk.tell(desk.words(texts.COPIED))

    def export(self, series: Series) -> None:
        """Ask how and where, and write it."""
        dialog = ExportDialog(self._desk, series, self.settings, self._where(), self._page)
        dialog.written.connect(self._on_written)
        dialog.finished.connect(lambda: self._keep(dialog.settings))
        dialog.destroyed.connect(lambda: setattr(self, "dialog", None))
        self.dialog = dialog
        dialog.open()

    def export_all(self, kpis: Sequence[Kpi], choices: Choices) -> None:
        """Ask how and where, and write them all."""
        dialog = BatchDialog(self._desk, kpis, choices, self.settings, self._where(), self._page)
        dialog.finished_with.connect(self._on_batch)
        dialog.destroyed.connect(lambda: setattr(self, "batch", None))
        self.batch = dialog
        dialog.open()

    def _on_written(self, path: Path) -> None:
        self.folder = path.parent
        words = self._desk.words
        self._desk.tell(words(export_texts.SAVED, file=path.name, folder=str(path.parent)))

    def _on_batch(self, outcomes: Sequence[Outcome]) -> None:
        written = [each.path for each in outcomes if each.path is not None]
        if written:
            self.folder = written[-1].parent

    def _keep(self, settings: ExportSettings | None) -> None:
        if settings is not None:
            self.settings = settings

    def _where(self) -> Path:
        """The folder of the last chart, else her documents."""
        if self.folder is not None and self.folder.is_dir():
            return self.folder
        location = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(location))

"""The dialog that exports the charts of all tracked KPIs to a folder."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QProgressBar,
    QWidget,
)

from kpidesk.analysis.point import Series
from kpidesk.domain.cell import Client
from kpidesk.domain.errors import Fault, NotDone
from kpidesk.domain.kpi import Kpi
from kpidesk.drawing.missing_letters import MissingLetters
from kpidesk.export.chart_batch import ExportOutcome, ExportRequest, export_charts, export_pages
from kpidesk.export.client_chart import Drawing
from kpidesk.i18n.charts.font_words import missing_font_words
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.services.series.chunked import read_in_chunks
from kpidesk.system.file_names import safe_name
from kpidesk.ui.announcement import announce
from kpidesk.ui.charts import texts as page_texts
from kpidesk.ui.charts.chart_options import ChartOptions, series_query
from kpidesk.ui.charts.export import texts
from kpidesk.ui.charts.export.export_form import ExportForm
from kpidesk.ui.charts.export.export_settings import ExportSettings, exported_chart
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.file_dialog import file_dialog, nearest_folder
from kpidesk.ui.common.labels import ElidedLabel, plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.help.folder_button import open_folder
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace


class BatchDialog(Dialog):
    """Asks for settings, then exports chart by chart between events.

    The charts of a client go into a folder with the client's name in `folder`. `folder_chosen`
    carries another folder, `finished_with` the outcomes when the export is over or was stopped.
    """

    folder_chosen = Signal(object)
    finished_with = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        kpis: Sequence[Kpi],
        choices: ChartOptions,
        settings: ExportSettings,
        folder: Path,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._kpis, self._choices = workspace, kpis, choices
        self._folder = self._target = folder
        self._steps: Iterator[ExportOutcome | None] | None = None
        self.outcomes: list[ExportOutcome] = []
        self._missing: list[MissingLetters] = []
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._next_step)
        words = workspace.words
        self.setWindowTitle(words(texts.TITLE_ALL))
        self._clients = {each.id: each for each in workspace.services.records.clients()}
        self.form = ExportForm(words, settings, self._client(choices.client))
        offered = [
            (words.name(each.name), each.id)
            for each in self._clients.values()
            if not each.archived or each.id == choices.client
        ]
        self.client = self.form.add_choice(
            texts.CLIENT, [(words(page_texts.ALL_CLIENTS), None), *offered]
        )
        self.client.setCurrentIndex(max(0, self.client.findData(choices.client)))
        self.client.currentIndexChanged.connect(self._on_client)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(words(texts.PROGRESS))
        self.progress.setMaximum(max(1, len(kpis)))
        self.status = plain_label("")
        self.left_out = plain_label("", TextSize.CAPTION)
        self.folder = ElidedLabel()
        self.change = make_button(words(texts.CHANGE_FOLDER), self._ask_folder)
        self.one_file = QCheckBox(words(texts.ONE_FILE))
        self.start = make_button(words(texts.START), self._start, primary=True)
        self.show_folder = make_button(words(texts.SHOW_FOLDER), lambda: open_folder(self._target))
        self.stop = make_button(words(texts.CLOSE), self.reject)
        self.files: QFileDialog | None = None
        self._lay_out()

    @property
    def settings(self) -> ExportSettings | None:
        """The chosen settings; None where they are invalid."""
        try:
            return self.form.settings
        except Fault:
            return None

    @property
    def client_id(self) -> int | None:
        """The id of the chosen client; None for all clients."""
        client = self.client.currentData()
        return None if client is None else int(client)

    @property
    def running(self) -> bool:
        return self._steps is not None

    def write(self, folder: Path) -> None:
        try:
            settings = self.form.settings
        except Fault as fault:
            self._say(self._workspace.sentence(fault))
            return
        self._target, self.outcomes, self._missing = folder, [], []
        choices = self._choices._replace(client=self.client_id, language=None)
        requests = [self._request(kpi, choices, settings) for kpi in self._kpis]
        if self.one_file.isChecked() and self.one_file.isEnabled():
            steps = export_pages(requests, folder, self._file_name(), size=settings.size)
        else:
            steps = export_charts(requests, folder, settings.suffix, size=settings.size)
        self._steps = steps
        self.form.setEnabled(False)
        self.start.setEnabled(False)
        self.left_out.clear()
        self.stop.setText(self._workspace.words(texts.CANCEL))
        self.progress.setValue(0)
        self.progress.show()
        self._show_next()
        self._turn.start(0)

    def reject(self) -> None:
        """Stop the export; where none is running, close."""
        if self.running:
            self._finish(stopped=True)
        else:
            super().reject()

    def _request(self, kpi: Kpi, choices: ChartOptions, settings: ExportSettings) -> ExportRequest:
        services = self._workspace.services

        def make() -> Iterator[Drawing | None]:
            if choices.client is not None and not services.catalogue.splits(kpi):
                return
            series: Series | None = None
            question = series_query(choices, kpi, services)
            for step in read_in_chunks(services.series, services.records, kpi, question):
                series = step
                if step is None:
                    yield None
            assert series is not None
            drawing = exported_chart(series, settings, self._workspace)
            self._missing += drawing.missing_letters
            if drawing.spec.valued:
                yield drawing

        return ExportRequest(kpi.id, make)

    def _next_step(self) -> None:
        """Do one step: read a chunk, or write one chart."""
        if self._steps is None:
            return
        try:
            outcome = next(self._steps)
        except StopIteration:
            self._finish(stopped=False)
            return
        if outcome is not None:
            self.outcomes.append(outcome)
            self.progress.setValue(len(self.outcomes))
            self._show_next()
        self._turn.start(0)

    def _show_next(self) -> None:
        if len(self.outcomes) < len(self._kpis):
            kpi = kpi_name(self._workspace.words, self._kpis[len(self.outcomes)])
            self._say(self._workspace.words(texts.NOW, kpi=kpi))

    def _finish(self, *, stopped: bool) -> None:
        self._turn.stop()
        self._steps = None
        words = self._workspace.words
        written = sum(each.path is not None for each in self.outcomes)
        text = texts.STOPPED if stopped else texts.ALL_DONE if written else texts.NONE_DONE
        count = words.formats.number(written)
        said = words(text, count=count, folder=str(self._target))
        self._say(said)
        announce(self.status, said)
        self.show_folder.setEnabled(bool(written))
        lines = missing_font_words(words, dict.fromkeys(self._missing))
        missing = [self._reason(each) for each in self.outcomes if each.path is None]
        if missing:
            lines += [words(texts.LEFT_OUT), *missing]
        self.left_out.setText("\n".join(lines))
        self.left_out.setVisible(bool(lines))
        self.form.setEnabled(True)
        self.start.setEnabled(True)
        self.stop.setText(words(texts.CLOSE))
        self.finished_with.emit(tuple(self.outcomes))

    def _reason(self, outcome: ExportOutcome) -> str:
        words, kpi = self._workspace.words, self._workspace.catalogue.kpi(outcome.key)
        name = kpi_name(words, kpi)
        if outcome.fault is not None:
            return words(texts.FAILED, kpi=name, why=self._workspace.sentence(outcome.fault))
        split = self._workspace.catalogue.splits(kpi)
        unsplit = self.client_id is not None and not split
        return words(texts.NOT_SPLIT if unsplit else texts.NO_FIGURES, kpi=name)

    def _say(self, text: str) -> None:
        self.status.setText(text)
        self.status.show()

    def _on_client(self) -> None:
        self.form.set_client(self._client(self.client_id))
        self._show_folder()

    def _show_folder(self) -> None:
        """Show where the charts go, and whether they can be one file."""
        client = self._client(self.client_id)
        self._target = self._folder / safe_name(client.name) if client else self._folder
        self.folder.setText(self._workspace.words.name(str(self._target)))
        self.one_file.setEnabled(self.form.format.currentData() == ".pdf")

    def _file_name(self) -> str:
        client = self._client(self.client_id)
        language = str(self.form.language.currentData())
        parts = ("KPI", "-".join(safe_name(client.name).split()) if client else "", language)
        return "_".join(filter(None, parts))

    def _start(self) -> None:
        try:
            self._target.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            why = "disk_full" if error.errno == errno.ENOSPC else "not_allowed"
            fault = NotDone("write_failed", file=self._target.name, why=why)
            self._say(self._workspace.sentence(fault))
            return
        self.write(self._target)

    def _client(self, client_id: int | None) -> Client | None:
        return None if client_id is None else self._clients.get(client_id)

    def _ask_folder(self) -> None:
        words = self._workspace.words
        files = file_dialog(words, words(texts.FOLDER), self)
        files.setDirectory(str(nearest_folder(self._folder)))
        files.setFileMode(QFileDialog.FileMode.Directory)
        files.setOption(QFileDialog.Option.ShowDirsOnly)
        files.fileSelected.connect(lambda chosen: self.set_folder(Path(chosen)))
        self.files = files
        files.open()

    def set_folder(self, folder: Path) -> None:
        """Save charts in another folder from now on."""
        self._folder = folder
        self._show_folder()
        self.folder_chosen.emit(folder)

    def _lay_out(self) -> None:
        where = make_row((self.folder, 1), self.change)
        self.form.add_row(self.one_file)
        self.form.add_row(where, texts.FOLDER_IS)
        self.form.changed.connect(self._show_folder)
        self.show_folder.setEnabled(False)
        self._show_folder()
        what = plain_label(self._workspace.words(texts.WHAT))
        shown = what, self.form, self.progress, self.status, self.left_out, STRETCH
        buttons = make_row(STRETCH, self.stop, self.show_folder, self.start)
        make_column(*shown, buttons, parent=self, margins=2 * GRID, spacing=2 * GRID)
        for later in (self.progress, self.status, self.left_out):
            later.hide()
        self.setMinimumWidth(60 * GRID)
        self.form.follow(self.client)

"""The dialog that exports one chart, with a preview."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFileDialog, QLineEdit, QStyle, QWidget

from kpidesk.analysis.point import Series
from kpidesk.domain.errors import Fault
from kpidesk.drawing.text_metrics import one_line
from kpidesk.export.chart_file import export_chart
from kpidesk.export.chart_mime import chart_mime
from kpidesk.export.client_chart import Drawing
from kpidesk.export.reader import language_missing
from kpidesk.i18n.charts.font_words import missing_font_words
from kpidesk.ui.announcement import announce
from kpidesk.ui.charts.export import texts
from kpidesk.ui.charts.export.export_form import ExportForm
from kpidesk.ui.charts.export.export_settings import (
    ExportSettings,
    copied_text,
    exported_chart,
)
from kpidesk.ui.charts.export.preview import Preview
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.file_dialog import file_dialog, save_in
from kpidesk.ui.common.labels import ElidedLabel, FaultLabel, plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.help.folder_button import open_folder
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

#: The least height of a preview below the fields.
_LOW_PREVIEW = 15 * GRID


class ExportDialog(Dialog):
    """Asks for settings and a file, and stays open. `written` carries the path of each chart."""

    written = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        series: Series,
        settings: ExportSettings,
        folder: Path,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._series, self._folder = workspace, series, folder
        words = workspace.words
        self.setWindowTitle(words(texts.TITLE))
        self.form = ExportForm(words, settings, series.client)
        self.title = self.form.add_choice(texts.CHART_TITLE, ())
        self._line = QLineEdit()
        self.title.setLineEdit(self._line)
        self.title.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.title.setCompleter(None)  # type: ignore[arg-type]
        #: The titles that were offered last: one that says the finding, and the plain one.
        self._titles = ("", "")
        self.preview = Preview(workspace.theme.colours.edge)
        self.preview.setAccessibleName(words(texts.PREVIEW))
        self.name = ElidedLabel(TextSize.CAPTION, muted=True)
        self.hint = plain_label(self._language_hint(), TextSize.CAPTION, muted=True)
        self.fault = FaultLabel()
        #: The letters that no font of this computer has.
        self.missing = FaultLabel(TextSize.CAPTION)
        self.save = make_button(words(texts.SAVE), self._ask_file, primary=True)
        self.copy = make_button(words(texts.COPY), self._copy)
        self.show_folder = make_button(words(texts.SHOW_FOLDER), self._show_folder)
        self.show_folder.setEnabled(False)
        #: What was done last.
        self.status = ElidedLabel()
        self._written: Path | None = None
        self.files: QFileDialog | None = None
        self._drawing: Drawing | None = None
        self._lay_out()
        self.form.changed.connect(self._redraw)
        self.title.editTextChanged.connect(self._retitle)
        self._redraw()
        self.save.setDefault(True)

    @property
    def settings(self) -> ExportSettings | None:
        """The chosen settings; None where they are invalid."""
        try:
            return self.form.settings
        except Fault:
            return None

    def write(self, path: Path) -> None:
        """Write the chart; the dialog says what came of it."""
        settings = self.settings
        if settings is None or self._drawing is None:
            return
        try:
            export_chart(
                self._drawing.spec,
                self._drawing.style,
                path,
                size=settings.size,
                description=self._drawing.description,
            )
        except Fault as fault:
            self._show_fault(fault)
            return
        self._written, self._folder = path, path.parent
        self.show_folder.setEnabled(True)
        words = self._workspace.words
        self._say(words(texts.SAVED, file=path.name, folder=str(path.parent)))
        self.written.emit(path)

    def fit_to(self, room: QSize) -> None:
        # Below the fields on a small screen: it would be cut at the side, or by a scroll bar.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        if self.minimumSizeHint().width() + bar > room.width():
            self._upper.setDirection(QBoxLayout.Direction.TopToBottom)
            self._fields.setMaximumWidth(room.width())
            self.preview.setMinimumHeight(_LOW_PREVIEW)
            if (layout := self.layout()) is not None:
                # Else its least width would still be the one before.
                layout.activate()
        super().fit_to(room)

    def _lay_out(self) -> None:
        fields = self._fields = QWidget()
        shown = self.form, self.hint, self.name, self.missing, self.fault, STRETCH
        make_column(*shown, parent=fields)
        # The same width, whatever is chosen.
        fields.setFixedWidth(fields.sizeHint().width())
        self._upper = make_row(fields, (self.preview, 1), spacing=3 * GRID)
        close = make_button(self._workspace.words(texts.CLOSE), self.reject)
        lower = make_row((self.status, 1), close, self.show_folder, self.copy, self.save)
        make_column((self._upper, 1), lower, parent=self, margins=2 * GRID, spacing=2 * GRID)
        self.hint.setVisible(bool(self.hint.text()))
        self.form.follow(self.title)
        self.title.setFocus()
        # All of it, to be replaced, with its beginning in view.
        self._line.setSelection(len(self._line.text()), -len(self._line.text()))

    def _redraw(self) -> None:
        workspace, self._drawing = self._workspace, None
        self.fault.say("")
        try:
            settings = self.form.settings
            self._drawing = exported_chart(self._series, settings, workspace)
            self._offer_titles(self._drawing)
        except Fault as fault:
            self._show_fault(fault)
            self.save.setEnabled(False)
            self.copy.setEnabled(False)
            return
        self.save.setEnabled(True)
        self.copy.setEnabled(True)
        name = f"{self._drawing.name}{settings.suffix}"
        self.name.setText(workspace.words(texts.NAMED, name=name))
        self._retitle()
        if not self._drawing.spec.dots:
            self.fault.say(workspace.words(texts.NOTHING_FINISHED))

    def _offer_titles(self, drawing: Drawing) -> None:
        """Offer the titles of another chart; one that the user wrote stays."""
        finding, plain = self._titles
        text, self._titles = self.title.currentText(), (drawing.finding, drawing.title)
        if text == plain and finding:
            text = drawing.title
        elif text in (finding, plain):
            text = drawing.finding or drawing.title
        with QSignalBlocker(self.title):
            self.title.clear()
            self.title.addItems([each for each in self._titles if each])
            self.title.setEditText(text)
        self._line.setCursorPosition(0)

    def _retitle(self) -> None:
        settings = self.settings
        if self._drawing is not None and settings is not None:
            # Spaces within a number stay such at which no line ends.
            title = one_line(self.title.currentText())
            self._drawing = self._drawing.titled("" if title == self._titles[1] else title)
            self.preview.show_drawing(self._drawing, settings.size)
            lines = missing_font_words(self._workspace.words, self._drawing.missing_letters)
            if "\n".join(lines) != self.missing.text():
                self.missing.say("\n".join(lines))

    def _ask_file(self) -> None:
        settings = self.settings
        if settings is None or self._drawing is None:
            return
        words = self._workspace.words
        files = file_dialog(words, words(texts.SAVE_AS), self)
        save_in(files, self._folder)
        files.setNameFilter(words(texts.FILTERS[settings.suffix]))
        files.setDefaultSuffix(settings.suffix.removeprefix("."))
        files.selectFile(f"{self._drawing.name}{settings.suffix}")
        files.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        self.files = files
        files.open()

    def _copy(self) -> None:
        settings = self.settings
        if settings is None or self._drawing is None:
            return
        drawing = self._drawing
        try:
            data = chart_mime(
                drawing.spec, drawing.style, size=settings.size, description=drawing.description
            )
        except Fault as fault:
            self._show_fault(fault)
            return
        QGuiApplication.clipboard().setMimeData(data)
        self._say(copied_text(self._workspace.words, drawing, settings.size))

    def _show_folder(self) -> None:
        if self._written is not None:
            open_folder(self._written.parent)

    def _say(self, text: str) -> None:
        """Show what was done, and announce it."""
        self.fault.hide()
        self.status.setText(text)
        announce(self.status, text)

    def _show_fault(self, fault: Fault) -> None:
        self.fault.say(self._workspace.sentence(fault))

    def _language_hint(self) -> str:
        """Returns a hint where there is no translation to the client's language."""
        client = self._series.client
        missing = language_missing(client)
        if client is None or missing is None:
            return ""
        return self._workspace.words(texts.NOT_SPOKEN, client=client.name, language=missing)

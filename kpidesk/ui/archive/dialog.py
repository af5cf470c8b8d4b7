"""The dialog that exports everything into one ZIP file."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QProgressBar,
    QWidget,
)

from kpidesk.export.archive.archive_file import SUFFIX, ArchiveStep
from kpidesk.export.archive.read_me import chart_name
from kpidesk.i18n.words import Words
from kpidesk.ui.archive import texts
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.file_dialog import file_dialog
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.theme.metrics import GRID, TextSize

ArchiveSteps = Generator[ArchiveStep, None, None]


class ArchiveDialog(Dialog):
    """Asks for a file and emits `file_chosen`; the app reads the data, then calls `write`.

    The file is written step by step between events. `sentence` says what an error means.
    """

    file_chosen = Signal(Path)

    def __init__(
        self, words: Words, sentence: Callable[[Exception], str], proposed: Path, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words, self._sentence, self._proposed = words, sentence, proposed
        self._target: Path | None = None
        self._steps: ArchiveSteps | None = None
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._next_step)
        self.setWindowTitle(words(texts.TITLE))
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(words(texts.PROGRESS))
        self.status = plain_label()
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.left_out = plain_label("", TextSize.CAPTION)
        self.start = make_button(words(texts.START), self._ask_file, primary=True)
        self.start.setDefault(True)
        self.stop = make_button(words(texts.CLOSE), self.reject)
        self.files: QFileDialog | None = None
        self._lay_out()
        self.start.setFocus()

    @property
    def running(self) -> bool:
        """Whether an export is under way: the data is being read, or the file written."""
        return self._target is not None

    def begin(self, path: Path) -> None:
        """Start an export to this file: `file_chosen` asks for its data."""
        self._target = path
        self.start.setEnabled(False)
        self.stop.setText(self._words(texts.CANCEL))
        self.stop.setFocus()
        self.left_out.hide()
        # No end is known while the data is read.
        self.progress.setRange(0, 0)
        self.progress.show()
        self.status.setText(self._words(texts.READING))
        self.file_chosen.emit(path)

    def write(self, path: Path, steps: ArchiveSteps) -> None:
        """Write the file in these steps, unless that was canceled meanwhile."""
        if self._target == path and self._steps is None:
            self._steps = steps
            self._turn.start(0)

    def fail(self, path: Path, error: Exception) -> None:
        """Show why the data could not be read."""
        if self._target == path:
            self._finish(self._sentence(error))

    def reject(self) -> None:
        """Cancel the export; where none is under way, close."""
        if self.running:
            self._finish(self._words(texts.STOPPED))
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.running:
            self._finish(self._words(texts.STOPPED))
        super().closeEvent(event)

    def _next_step(self) -> None:
        if self._steps is None or self._target is None:
            return
        words, target = self._words, self._target
        try:
            step = next(self._steps)
        except StopIteration:
            self._finish(words(texts.DONE, file=target.name, folder=str(target.parent)))
            return
        except Exception as error:  # noqa: BLE001 - the sentence says so, and logs it
            self._finish(self._sentence(error))
            return
        self.progress.setRange(0, step.total + 1)
        self.progress.setValue(step.done)
        if step.next is not None:
            self.status.setText(words(texts.NOW, chart=chart_name(step.next, words)))
        if step.left_out is not None and step.fault is not None:
            self._add_left_out(chart_name(step.left_out, words), self._sentence(step.fault))
        self._turn.start(0)

    def _add_left_out(self, chart: str, why: str) -> None:
        before = "" if self.left_out.isHidden() else self.left_out.text()
        line = self._words(texts.FAILED, chart=chart, why=why)
        self.left_out.setText("\n".join((before or self._words(texts.LEFT_OUT), line)))
        self.left_out.show()

    def _finish(self, status: str) -> None:
        self._turn.stop()
        steps, self._steps, self._target = self._steps, None, None
        if steps is not None:
            # Removes an unfinished file.
            steps.close()
        self.progress.hide()
        self.status.setText(status)
        self.start.setEnabled(True)
        self.stop.setText(self._words(texts.CLOSE))

    def _ask_file(self) -> None:
        words = self._words
        files = file_dialog(words, words(texts.SAVE_AS), self)
        files.setNameFilters([words(texts.ZIP_FILES)])
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setDefaultSuffix(SUFFIX)
        if self._proposed.parent.is_dir():
            files.setDirectory(str(self._proposed.parent))
        files.selectFile(self._proposed.name)
        files.fileSelected.connect(lambda chosen: self.begin(Path(chosen)))
        self.files = files
        files.open()

    def _lay_out(self) -> None:
        what = plain_label(self._words(texts.WHAT))
        alone = plain_label(self._words(texts.ALONE), TextSize.STRONG)
        shown = what, alone, self.progress, self.status, self.left_out, STRETCH
        buttons = make_row(STRETCH, self.stop, self.start)
        make_column(*shown, buttons, parent=self, margins=2 * GRID, spacing=2 * GRID)
        self.progress.hide()
        self.left_out.hide()
        self.setMinimumWidth(64 * GRID)

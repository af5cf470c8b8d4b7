"""The dialog that says what was checked in the user's data, and what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget

from kpidesk.i18n.faults.data_check_words import CheckLine, is_well
from kpidesk.i18n.words import Words
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.help import texts
from kpidesk.ui.help.help_dialog import HelpDialog
from kpidesk.ui.theme.metrics import GRID, TextSize

_MARKS = {True: "\N{CHECK MARK}", False: "!", None: "\N{BULLET}"}


class DataCheckDialog(HelpDialog):
    """Shows that the check is under way, then its result. Emits `restore_requested`."""

    restore_requested = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words(texts.CHECK), words, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.summary = plain_label(words(texts.CHECKING), TextSize.STRONG)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(words(texts.CHECK))
        self.lines: list[QLabel] = []
        self.restore = make_button(words(texts.RESTORE), self._restore, self)
        self.restore.hide()
        self.column.addWidget(self.summary)
        self.column.addWidget(self.progress)
        self.column.addStretch(1)
        self.column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeading)
        self.add_close()
        self.setMinimumWidth(72 * GRID)

    def show_result(self, lines: Sequence[CheckLine], *, intact: bool) -> None:
        """Show the lines; where the file is not intact, offer to restore a backup."""
        summary = texts.GOOD if is_well(lines) else texts.BAD_BACKUP if intact else texts.BAD
        self.show_fault(self.words(summary))
        for number, line in enumerate(lines, start=1):
            label = plain_label(f"{_MARKS[line.good]}  {line.text}")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.lines.append(label)
            self.column.insertWidget(number, label)
        self.restore.setVisible(not intact)
        self.adjustSize()

    def show_fault(self, sentence: str) -> None:
        """Show why nothing could be checked."""
        self.progress.hide()
        self.summary.setText(sentence)

    def _restore(self) -> None:
        self.accept()
        self.restore_requested.emit()

"""The licences of the parts of the program."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from kpidesk.i18n.words import Words
from kpidesk.system.release import InstalledPart, licence_text, licences_folder, parts
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_column, make_row
from kpidesk.ui.help import texts
from kpidesk.ui.help.folder_button import folder_button
from kpidesk.ui.help.two_lines import TwoLineDelegate
from kpidesk.ui.theme.metrics import GRID, TextSize, font

#: Width of the list in characters.
_LIST_CHARACTERS = 30


class LicenceList(QWidget):
    """A list of parts, and the licence of the chosen one.

    The parts are looked up when the widget is first shown: that may read many small files.
    """

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._parts: Sequence[InstalledPart] | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(words(texts.PARTS))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setFixedWidth(self.fontMetrics().averageCharWidth() * _LIST_CHARACTERS)
        self.name = plain_label("", TextSize.STRONG)
        self.licence = plain_label("", muted=True)
        self.text = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Licences are in English in every language.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setFont(font(TextSize.CAPTION))
        self.missing = plain_label(words(texts.NO_PARTS), muted=True)
        self.missing.setVisible(False)
        self._lay_out(licences_folder())
        self.list.currentRowChanged.connect(self._on_row)

    def showEvent(self, event: QShowEvent) -> None:
        if self._parts is None:
            self._fill(parts())
        super().showEvent(event)

    def _lay_out(self, folder: Path | None) -> None:
        self._shown = QWidget()
        chosen = make_column(self.name, self.licence, (self.text, 1), spacing=GRID // 2)
        make_row(self.list, (chosen, 1), parent=self._shown, spacing=2 * GRID)
        text = texts.LGPL if folder is None else texts.LGPL_HOW
        footer = make_row((plain_label(self._words(text)), 1), spacing=2 * GRID)
        if folder is not None:
            footer.addWidget(folder_button(self._words, self._words(texts.LICENCES), folder))
        shown = (self._shown, 1), self.missing, footer
        make_column(*shown, parent=self, margins=2 * GRID, spacing=2 * GRID)

    def _fill(self, found: Sequence[InstalledPart]) -> None:
        self._parts = found
        self._shown.setVisible(bool(found))
        self.missing.setVisible(not found)
        for part in found:
            item = QListWidgetItem(f"{_name_and_version(part)}\n{part.licence}")
            text = self._words(texts.PART, part=_name_and_version(part), license=part.licence)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            item.setToolTip(part.licence)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _on_row(self, row: int) -> None:
        if self._parts is None or row < 0:
            return
        part = self._parts[row]
        self.name.setText(_name_and_version(part))
        self.licence.setText(part.licence)
        self.text.setPlainText(licence_text(part) or self._words(texts.NO_LICENCE_TEXT))
        self.text.setAccessibleName(self._words(texts.LICENCE_OF, name=part.name))


def _name_and_version(part: InstalledPart) -> str:
    return f"{part.name} {part.version}".rstrip()

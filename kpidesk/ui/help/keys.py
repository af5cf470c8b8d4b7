"""The dialog that lists the keys of the window and of the page, under headings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from kpidesk.i18n.words import Words
from kpidesk.ui.common.labels import command_name, plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.help import texts
from kpidesk.ui.help.help_dialog import HelpDialog
from kpidesk.ui.key_names import key_names
from kpidesk.ui.theme.metrics import GRID, TextSize


class KeySection(NamedTuple):
    """Actions under a heading. `others` are keys that are no actions: what each does, its name."""

    heading: str
    actions: Sequence[QAction]
    others: Sequence[tuple[str, str]] = ()


class KeysDialog(HelpDialog):
    """Lists what each key does, in two columns of sections."""

    def __init__(
        self, words: Words, sections: Iterable[KeySection], parent: QWidget | None = None
    ) -> None:
        super().__init__(words(texts.KEYS), words, parent)
        general = [(words(texts.TAB), "Tab, Shift+Tab"), (words(texts.SAVED), "Ctrl+S")]
        listed = [*sections, KeySection(words(texts.EVERYWHERE), (), general)]
        filled = [(each.heading, rows) for each in listed if (rows := _rows(words, each))]
        half = sum(len(rows) + 1 for _, rows in filled) / 2
        columns: tuple[list[QWidget], list[QWidget]] = ([], [])
        used = 0
        for heading, rows in filled:
            columns[0 if used + len(rows) / 2 < half else 1].append(_section(heading, rows))
            used += len(rows) + 1
        inside = QWidget()
        both = (make_column(*each, STRETCH, spacing=2 * GRID) for each in columns)
        make_row(*((column, 1) for column in both), parent=inside, spacing=4 * GRID)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setProperty("ringed", True)
        area.setAccessibleName(words(texts.KEYS))
        self.column.addWidget(area, 1)
        self.add_close()
        self.resize(104 * GRID, 72 * GRID)


def _rows(words: Words, section: KeySection) -> list[tuple[str, str]]:
    """Returns what has a key, and its keys in words."""
    rows = [(text, _native(words, *keys.split(", "))) for text, keys in section.others]
    rows += [(each.iconText(), _native(words, *each.shortcuts())) for each in section.actions]
    return [(command_name(text), keys) for text, keys in rows if keys]


def _section(heading: str, rows: Sequence[tuple[str, str]]) -> QWidget:
    section = QWidget()
    grid = QGridLayout(section)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(2 * GRID)
    grid.addWidget(plain_label(heading, TextSize.STRONG), 0, 0, 1, 2)
    for line, (text, keys) in enumerate(rows, start=1):
        grid.addWidget(plain_label(text), line, 0)
        grid.addWidget(plain_label(keys, muted=True), line, 1)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(1, 2)
    return section


def _native(words: Words, *keys: QKeySequence | str) -> str:
    """Returns the names of keys on this system and in this language."""
    return words.formats.listed(key_names(each) for each in keys)

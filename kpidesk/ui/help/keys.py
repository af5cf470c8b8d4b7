"""The dialog that lists the keys of the window and of the page, under headings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from kpidesk.i18n.words import Words
from kpidesk.ui.common.labels import command_name, plain_label
from kpidesk.ui.common.layouts import make_row
from kpidesk.ui.common.scroller import Scroller
from kpidesk.ui.help import texts
from kpidesk.ui.help.help_dialog import HelpDialog
from kpidesk.ui.key_names import key_names
from kpidesk.ui.theme.metrics import GRID, TextSize

#: A heading, and rows of a text and its keys.
_Section: TypeAlias = tuple[str, Sequence[tuple[str, str]]]


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
        columns: tuple[list[_Section], list[_Section]] = ([], [])
        used = 0
        for heading, rows in filled:
            columns[0 if used + len(rows) / 2 < half else 1].append((heading, rows))
            used += len(rows) + 1
        inside = QWidget()
        make_row(*((_column(each), 1) for each in columns), parent=inside, spacing=4 * GRID)
        area = Scroller(inside)
        # The keyboard scrolls it.
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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


def _column(sections: Iterable[_Section]) -> QGridLayout:
    """Returns sections below each other, with their keys at the same place."""
    grid, line = QGridLayout(), 0
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(GRID // 2)
    for heading, rows in sections:
        if line:
            grid.setRowMinimumHeight(line, GRID)
            line += 1
        grid.addWidget(plain_label(heading, TextSize.STRONG), line, 0, 1, 2)
        for text, keys in rows:
            line += 1
            grid.addWidget(plain_label(text), line, 0)
            grid.addWidget(plain_label(keys, muted=True), line, 1)
        line += 1
    grid.setRowStretch(line, 1)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(1, 2)
    return grid


def _native(words: Words, *keys: QKeySequence | str) -> str:
    """Returns the names of keys on this system and in this language."""
    return words.formats.listed(key_names(each) for each in keys)

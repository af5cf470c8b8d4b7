"""A notice in place of the pages: what happened, and what the user can do."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.theme.metrics import GRID, TextSize

_WIDTH = 70 * GRID


class NoticeChoice(NamedTuple):
    """One thing the user can do."""

    text: str
    act: Callable[[], object]


class PageNotice(NamedTuple):
    """A title, a sentence, and the choices, the usual one first."""

    title: str
    text: str
    choices: tuple[NoticeChoice, ...] = ()


class NoticePage(QWidget):
    """Shows one notice in the middle of the window."""

    def __init__(self, notice: PageNotice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self.buttons: list[QPushButton] = []
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        inner = QVBoxLayout(column)
        inner.setSpacing(2 * GRID)
        inner.addWidget(plain_label(notice.title, TextSize.TITLE))
        text = plain_label(notice.text)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inner.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for number, choice in enumerate(notice.choices):
            made = make_button(choice.text, choice.act, primary=number == 0)
            self.buttons.append(made)
            row.addWidget(made)
        row.addStretch(1)
        inner.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        outer.addStretch(2)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column, 8)
        across.addStretch(1)
        outer.addLayout(across)
        outer.addStretch(3)
        if self.buttons:
            self.setFocusProxy(self.buttons[0])

"""A notice in place of the pages: what happened, and what the user can do."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.flow_layout import FlowLayout
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
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

    def __init__(self, notice: PageNotice) -> None:
        super().__init__()
        self.notice = notice
        self.buttons = [
            make_button(choice.text, choice.act, primary=not number)
            for number, choice in enumerate(notice.choices)
        ]
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        inner = QVBoxLayout(column)
        inner.setSpacing(2 * GRID)
        inner.addWidget(plain_label(notice.title, TextSize.TITLE))
        text = plain_label(notice.text)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inner.addWidget(text)
        choices = FlowLayout(GRID)
        for button in self.buttons:
            choices.addWidget(button)
        inner.addLayout(choices)
        across = make_row(STRETCH, (column, 8), STRETCH)
        make_column((None, 2), across, (None, 3), parent=self, margins=4 * GRID)
        if self.buttons:
            self.setFocusProxy(self.buttons[0])

"""An Enter page over a real practice file, and simulated typing on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.period import parse_period
from kpidesk.ui.enter.page import EnterPage
from kpidesk.ui.workspace import Workspace


class Hand:
    """Types on a page and counts the keys other than digits."""

    def __init__(self, page: EnterPage) -> None:
        self.page = page
        self.extra_keys = 0

    @property
    def at(self) -> str:
        """The measure whose field has the focus."""
        focused = QApplication.focusWidget()
        return next((r.measure.id for r in self.page.rows if r.field is focused), "")

    def row(self, measure: str):
        return next(row for row in self.page.rows if row.measure.id == measure)

    def go(self, measure: str) -> None:
        self.row(measure).field.setFocus(Qt.FocusReason.TabFocusReason)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.extra_keys += 1
        QTest.keyClick(QApplication.focusWidget(), key, modifier)

    def enter(self, measure: str, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        self.go(measure)
        self.type(text)
        self.press(key)

    def text(self, measure: str) -> str:
        return self.row(measure).field.text()

    def said(self, measure: str) -> str:
        row = self.row(measure)
        return row.said if row.field.isVisibleTo(self.page) else ""

    def answer(self, measure: str, text: str) -> None:
        buttons = self.row(measure).notice.buttons
        next(each for each in buttons if text in each.text()).click()

    def card(self, kpi: str):
        return next(card for card in self.page.board.groups if card.kpi.id == kpi)


@pytest.fixture
def open_page(qtbot) -> Callable[[Workspace], Hand]:
    def open_page(workspace: Workspace) -> Hand:
        page = EnterPage(workspace)
        qtbot.addWidget(page)
        page.resize(900, 600)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(lambda: page.ready and page.isActiveWindow())
        return Hand(page)

    return open_page


@pytest.fixture
def hand(workspace, open_page) -> Hand:
    """An Enter page of October 2026 without figures."""
    return open_page(workspace)


@pytest.fixture
def standing() -> Callable[..., dict[str, int]]:
    """The entries in the file for a period and a cell."""

    def standing(
        workspace: Workspace, period: str = "2026-10", cell=NOT_ASSIGNED
    ) -> dict[str, int]:
        return {
            each.key.measure: each.amount
            for each in workspace.services.records.entries()
            if (each.key.period, each.key.cell) == (parse_period(period), cell)
        }

    return standing

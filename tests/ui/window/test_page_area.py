"""Pages in a window that is smaller than they need."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kpidesk.domain.period import parse_period
from kpidesk.i18n.translation import Translation
from kpidesk.i18n.words import Words
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.theme.colours import LIGHT
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.page_area import PageArea
from kpidesk.ui.window.shell import Shell
from kpidesk.ui.window.window_commands import WindowCommands
from tests.support.languages import LONG_LANGUAGES

#: A screen of 1366 × 768 at 200 %, without the task bar.
SMALL = 683, 340


@pytest.fixture(params=LONG_LANGUAGES)
def window(
    request, qtbot, tmp_path: Path, make_workspace: Callable, sample_practice: Path, known_pages
) -> Iterator[MainWindow]:
    words = Words(request.param)
    shell = Shell(Translation(words.language), LIGHT)
    qtbot.addWidget(shell)
    shell.resize(*SMALL)
    shell.show()
    made = MainWindow(
        shell,
        words,
        LIGHT,
        known_pages,
        lambda shell: WindowCommands(shell, tmp_path, lambda: tmp_path),
    )
    made.set_workspace(make_workspace(copy_of=sample_practice, words=words))
    yield made
    made.set_workspace(None)


def test_every_button_can_be_reached_whole(window: MainWindow, qtbot):
    for page_id in PageId:
        window.go(Destination(page_id, kpi="csat", period=parse_period("2026-10")))
        qtbot.wait(100)
        shell, page = window.shell, window.page
        assert (shell.width(), shell.height()) == SMALL, f"{page_id} forces the window larger"
        qtbot.waitUntil(lambda page=page: page.width() >= page.minimumSizeHint().width())
        for button in page.findChildren(QPushButton):
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                least = button.minimumSizeHint()
                assert button.size().expandedTo(least) == button.size(), (page_id, button.text())


def stack_of(*least: tuple[int, int]) -> QStackedWidget:
    stack = QStackedWidget()
    for size in least:
        page, inside = QWidget(), QWidget()
        inside.setMinimumSize(*size)
        QVBoxLayout(page).addWidget(inside)
        page.layout().setContentsMargins(0, 0, 0, 0)
        stack.addWidget(page)
    return stack


def test_only_what_the_page_needs_is_scrolled(qtbot):
    stack = stack_of((100, 100), (900, 700))
    area = PageArea(stack)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    QApplication.processEvents()
    assert stack.size() == area.maximumViewportSize()
    stack.setCurrentIndex(1)
    QApplication.processEvents()
    assert (stack.width(), stack.height()) == (900, 700)
    area.resize(1000, 800)
    QApplication.processEvents()
    assert stack.size() == area.maximumViewportSize()


def test_a_page_that_grows_is_scrolled(qtbot):
    stack = stack_of((100, 100))
    area = PageArea(stack)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    stack.currentWidget().findChild(QWidget).setMinimumHeight(900)
    qtbot.waitUntil(lambda: stack.height() == 900)
    assert stack.width() < 400, "the scroll bar takes its room from the page"


def test_the_focus_is_scrolled_into_view(qtbot):
    stack = stack_of((100, 100))
    page = stack.currentWidget()
    buttons = [QPushButton("one"), QPushButton("two")]
    for button in buttons:
        page.layout().addWidget(button)
        page.layout().addSpacing(600)
    area = PageArea(stack)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Tab)
    assert buttons[1].hasFocus()
    seen = QRect(buttons[1].mapTo(area, QPoint(0, 0)), buttons[1].size())
    assert area.rect().contains(seen)


def test_a_page_is_shown_without_the_scroll_bars_of_its_former_size(qtbot):
    stack, page = QStackedWidget(), QWidget()
    stack.resize(900, 900)
    stack.addWidget(page)
    area = PageArea(stack)
    qtbot.addWidget(area)
    area.resize(500, 400)
    area.show_page(page)
    area.show()
    bars = area.verticalScrollBar(), area.horizontalScrollBar()
    assert not any(bar.isVisible() for bar in bars), "as they are painted first"
    assert stack.size() == area.maximumViewportSize()

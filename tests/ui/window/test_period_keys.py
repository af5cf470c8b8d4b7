"""The keys that the arrows of a period name, on every page that has them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpidesk.i18n.words import Words
from kpidesk.ui.common.period_bar import PeriodBar
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.window.main_window import MainWindow


@pytest.fixture
def window(show_window: Callable, sample_practice: Path) -> MainWindow:
    return show_window(Words("en"), sample_practice, lambda _: None)


def test_the_keys_go_a_period_back_and_on(window: MainWindow, qtbot) -> None:
    control, tried = Qt.KeyboardModifier.ControlModifier, set()
    for room in PageId:
        window.go(Destination(room))
        QApplication.processEvents()
        bars = [each for each in window.page.findChildren(PeriodBar) if each.isVisible()]
        for bar in bars:
            if room is PageId.ENTER:
                qtbot.waitUntil(lambda: window.page.ready)
            window.page.take_focus()
            before = bar.period
            for key, expected in (
                (Qt.Key.Key_PageUp, before.shifted(-1)),
                (Qt.Key.Key_PageDown, before),
            ):
                QTest.keyClick(QApplication.focusWidget(), key, control)
                assert bar.period == expected, room
            tried.add(room)
    assert tried == {PageId.ENTER, PageId.CLIENTS, PageId.UPDATES}

"""The scroll area for one widget whose height depends on its width."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from kpidesk.ui.common.scroller import Scroller


@pytest.mark.parametrize("start", [(400, 120), (700, 500), (300, 90)])
def test_the_widget_has_the_width_of_the_viewport_after_any_resizing(
    qapp: QApplication, qtbot, start: tuple[int, int]
) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    for _ in range(6):
        label = QLabel("some words that need one line or two " * 2)
        label.setWordWrap(True)
        column.addWidget(label)
    area = Scroller(inside)
    qtbot.addWidget(area)
    area.resize(*start)
    area.show()
    for width, height in ((700, 500), (400, 120), (900, 600), (402, 122), (898, 598), start):
        area.resize(width, height)
        QApplication.processEvents()
        assert inside.width() == area.viewport().width()
        assert area.viewport().width() == width - area.bar_width - 2 * area.frameWidth()
        assert inside.height() >= column.totalHeightForWidth(inside.width())


def test_the_area_around_it_scrolls_what_is_shown_whole(qapp: QApplication, qtbot) -> None:
    inside, page, outer = QWidget(), QWidget(), QScrollArea(widgetResizable=True)
    column, labels = QVBoxLayout(inside), [QLabel(f"line {number}") for number in range(40)]
    for label in labels:
        column.addWidget(label)
    area = Scroller(inside)
    QVBoxLayout(page).addWidget(area)
    outer.setWidget(page)
    qtbot.addWidget(outer)
    outer.resize(300, 200)
    outer.show()
    for whole in (False, True, False):
        area.set_whole(whole)
        for _ in range(4):
            QApplication.processEvents()
        bars = area.verticalScrollBar().maximum(), outer.verticalScrollBar().maximum()
        assert [each > 0 for each in bars] == [not whole, whole]
        assert area.seen_height == (outer if whole else area).viewport().height()
        area.ensureVisible(0, labels[-1].geometry().bottom(), 0, 0)
        at = labels[-1].mapTo(outer.viewport(), QPoint(0, 0)).y()
        assert 0 <= at < outer.viewport().height()

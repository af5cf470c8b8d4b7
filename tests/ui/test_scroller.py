"""The scroll area for one widget whose height depends on its width."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

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

"""Push buttons: what is painted on one with a menu."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.theme.colours import LIGHT
from kpidesk.ui.theme.style import apply

#: The frame of a button and its corners.
EDGE = 4


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(request, qapp: QApplication):
    qapp.setLayoutDirection(request.param)
    apply(qapp, LIGHT)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply(qapp, LIGHT)


def test_the_sign_of_a_menu_is_apart_from_the_text(direction, qtbot):
    button = make_button("M", lambda: None)
    qtbot.addWidget(button)
    button.setMenu(QMenu(button))
    button.adjustSize()
    image = button.grab().toImage()
    inside = image.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
    ground = image.pixelColor(inside.topLeft())

    def is_blank(x: int) -> bool:
        ys = range(inside.top(), inside.bottom() + 1)
        return all(image.pixelColor(x, y) == ground for y in ys)

    inked = [x for x in range(inside.left(), inside.right() + 1) if not is_blank(x)]
    assert max(after - before for before, after in pairwise(inked)) >= 6


def test_ctrl_and_enter_is_no_click(qtbot):
    clicked = []
    button = make_button("Next", lambda: clicked.append(True))
    qtbot.addWidget(button)
    button.show()
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert clicked == []
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert clicked == [True]

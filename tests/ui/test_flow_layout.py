"""Widgets that are wrapped into rows as text is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton, QWidget

from kpidesk.ui.common.flow_layout import FlowLayout


def test_buttons_go_on_below_where_the_width_ends(qtbot, qapp):
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(8)
    box.setLayout(flow)
    buttons = [QPushButton("one or another") for _ in range(3)]
    for each in buttons:
        flow.addWidget(each)
    wide, high = buttons[0].sizeHint().toTuple()
    assert flow.heightForWidth(3 * wide + 16) == high
    assert flow.heightForWidth(2 * wide + 8) == 2 * high + 8
    assert flow.heightForWidth(wide) == 3 * high + 16
    buttons[1].hide()
    assert flow.heightForWidth(2 * wide + 8) == high


def test_trailing_buttons_stay_together_at_the_other_end(qtbot, qapp):
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(8, trailing=2)
    box.setLayout(flow)
    first, *last = (QPushButton("one or another") for _ in range(3))
    for each in (first, *last):
        flow.addWidget(each)
    wide, high = first.sizeHint().toTuple()
    for width, top in ((3 * wide + 40, 0), (3 * wide + 8, high + 8)):
        flow.setGeometry(QRect(0, 0, width, 3 * high))
        assert first.geometry().topLeft() == QPoint(0, 0)
        assert [each.y() for each in last] == [top, top]
        assert last[1].geometry().right() == width - 1
        assert last[0].geometry().right() == width - 1 - wide - 8

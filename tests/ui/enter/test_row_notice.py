"""The notice in the row of a figure."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel


def test_answers_are_below_a_message_where_they_would_leave_it_too_little(hand, qtbot):
    for width, below in ((1278, False), (620, True)):
        hand.page.resize(width, 700)
        hand.enter("request_hours", "1.234")
        qtbot.wait(50)
        notice = hand.row("request_hours").notice
        assert (notice.buttons[0].y() >= notice.findChild(QLabel).geometry().bottom()) is below
        assert notice.height() <= notice.parentWidget().height()

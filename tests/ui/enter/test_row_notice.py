"""The notice in the row of a figure."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel


def test_answers_are_below_a_message_where_they_would_leave_it_too_little(hand, qtbot):
    below = []
    # How narrow it has to be depends on the font.
    for width in (1278, *range(680, 420, -20)):
        hand.page.resize(width, 700)
        hand.enter("request_hours", "1.234")
        qtbot.wait(10)
        notice = hand.row("request_hours").notice
        below.append(notice.buttons[0].y() >= notice.findChild(QLabel).geometry().bottom())
        assert notice.height() <= notice.parentWidget().height()
    assert not below[0]
    assert any(below)

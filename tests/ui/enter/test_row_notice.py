"""The notice in the row of a figure."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel

from kpidesk.ui.theme.metrics import GRID


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


def test_a_message_covers_other_texts_whole_or_not_at_all(hand, qtbot):
    for width in (1278, *range(1000, 500, -100)):
        hand.page.resize(width, 700)
        hand.enter("satisfied_answers", "3")
        hand.enter("survey_answers", "2")
        qtbot.wait(50)
        notice = hand.row("survey_answers").notice
        group = notice.parentWidget()
        place = notice.geometry()
        around = place.adjusted(0, -GRID // 2, 0, GRID // 2)
        cut = [
            each.text()
            for each in group.findChildren(QLabel)
            if each.isVisible() and each.text() and not notice.isAncestorOf(each)
            if (spot := QRect(each.mapTo(group, QPoint()), each.size())).intersects(place)
            if not around.top() <= spot.top() <= spot.bottom() <= around.bottom()
        ]
        assert cut == [], width
        assert notice.height() <= group.height()


def test_a_message_is_whole_and_in_its_row_when_it_comes(hand, qtbot):
    for width in (1278, *range(1000, 500, -50)):
        hand.page.resize(width, 700)
        row = hand.row("multilingual_tickets")
        hand.go("multilingual_tickets")
        row.field.selectAll()
        hand.press(Qt.Key.Key_Backspace)
        qtbot.wait(50)
        assert row.notice.isHidden()
        hand.enter("multilingual_tickets", "abc")
        qtbot.wait(50)
        label, place = row.notice.findChild(QLabel), row.notice.geometry()
        assert label.height() >= label.heightForWidth(label.width()), width
        assert place.contains(QPoint(place.x(), row.field.geometry().center().y())), width

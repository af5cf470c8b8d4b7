"""The message bar's look depends on what it says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from kpidesk.ui.message import Message, Tone
from kpidesk.ui.theme.colours import LIGHT
from kpidesk.ui.window.message_bar import MessageBar, PostedMessages


@pytest.mark.parametrize(
    ("tone", "ground"), [(Tone.DONE, LIGHT.accent_soft), (Tone.ERROR, LIGHT.error_soft)]
)
def test_the_ground_has_the_colour_of_the_tone(qtbot, tone: Tone, ground: str) -> None:
    bar = MessageBar(LIGHT)
    qtbot.addWidget(bar)
    bar.resize(400, 40)
    bar.say(Message("A sentence", tone))
    assert bar.grab().toImage().pixelColor(2, 2).name() == ground


@pytest.fixture
def floating(qtbot) -> Iterator[tuple[MessageBar, QWidget]]:
    """A bar that floats over a page, and the page."""
    top, page = QWidget(), QLabel("page")
    qtbot.addWidget(top)
    column = QVBoxLayout(top)
    column.setContentsMargins(0, 0, 0, 0)
    bar = MessageBar(LIGHT)
    column.addWidget(bar)
    column.addWidget(page, 1)
    bar.float_over(page, column)
    top.resize(800, 600)
    top.show()
    QApplication.processEvents()
    yield bar, page
    top.close()


def test_a_report_of_success_moves_nothing(floating, qtbot):
    bar, page = floating
    before = page.geometry()
    bar.say(Message("Copied."))
    QApplication.processEvents()
    assert page.geometry() == before
    assert before.contains(bar.geometry())
    page.window().resize(500, 400)
    qtbot.waitUntil(lambda: page.geometry().contains(bar.geometry()))
    bar.dismiss()
    assert not bar.isVisible()


def test_a_report_takes_one_line_where_there_is_room(floating):
    bar, _ = floating
    text = "Your backups are in a folder with a name of some length"
    bar.say(Message(text))
    QApplication.processEvents()
    label = next(each for each in bar.findChildren(QLabel) if each.text() == text)
    assert label.width() >= label.fontMetrics().horizontalAdvance(text)


def test_an_error_covers_nothing(floating, qtbot):
    bar, page = floating
    bar.say(Message("Copied."))
    bar.say(Message("The disk is full.", Tone.ERROR))
    qtbot.waitUntil(lambda: page.geometry().top() >= bar.geometry().bottom())
    bar.say(Message("Copied."))
    qtbot.waitUntil(lambda: page.geometry().contains(bar.geometry()))


def test_it_stays_while_the_keyboard_is_on_it(floating, qtbot):
    bar, _ = floating
    bar.say(Message("Closed.", Tone.DONE, "Undo", None))
    bar.window().activateWindow()
    qtbot.waitUntil(bar.window().isActiveWindow)
    bar.action.setFocus()
    bar._clock.timeout.emit()
    assert bar.isVisible()
    bar.action.clearFocus()
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    bar._clock.timeout.emit()
    assert not bar.isVisible()


def test_a_report_with_a_button_hides_later_than_others(floating):
    bar, _ = floating
    bar.say(Message("Copied."))
    plain = bar._clock.interval()
    bar.say(Message("Saved.", Tone.DONE, "Show in Folder", lambda: None))
    assert bar._clock.isActive()
    assert bar._clock.interval() > plain
    bar.say(Message("The disk is full.", Tone.ERROR))
    assert not bar._clock.isActive()


def test_what_the_window_says_goes_with_the_page_unless_it_offers_something(qtbot):
    bar = MessageBar(LIGHT)
    qtbot.addWidget(bar)
    messages = PostedMessages(bar)
    for message in (
        Message("Saved."),
        Message("Restored.", action="Take Back", act=bar.dismiss),
        Message("Not saved.", Tone.ERROR),
    ):
        bar.say(message)
        messages.leave_page()
        assert bar.message is message, "of the same step"
        QApplication.processEvents()
        messages.leave_page()
        assert (bar.message is None) is (message.text == "Saved.")


def test_a_warning_that_holds_until_a_change_goes_with_its_page(qtbot):
    bar = MessageBar(LIGHT)
    qtbot.addWidget(bar)
    messages = PostedMessages(bar)
    for until_change in (True, False):
        bar.say(Message("Save it again.", Tone.WARNING, until_change=until_change))
        QApplication.processEvents()
        messages.leave_page()
        assert (bar.message is None) is until_change

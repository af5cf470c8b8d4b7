"""Dialogs on a screen that is smaller than they need."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.dialog import Dialog

SMALL = QSize(667, 300)


@pytest.fixture
def dialog(qtbot) -> Iterator[Dialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = Dialog(window)
    column = QVBoxLayout(made)
    for text in ("first", "last"):
        label = QLabel(text)
        label.setMinimumSize(900, 400)
        column.addWidget(label)
        column.addWidget(QPushButton(text))
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_scrolls_to_everything(dialog: Dialog, qtbot):
    dialog.fit_to(SMALL)
    assert dialog.size().boundedTo(SMALL) == dialog.size()
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    first, last = dialog.findChildren(QPushButton)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert last.hasFocus()
    place = QRect(last.mapTo(dialog, QPoint(0, 0)), last.size())
    assert dialog.rect().intersects(place)
    assert last.size() == last.size().expandedTo(last.minimumSizeHint())


def test_it_does_not_scroll_sideways_for_its_scroll_bar(dialog: Dialog, qtbot):
    for label in dialog.findChildren(QLabel):
        label.setMinimumWidth(500)
    dialog.resize(0, 0)
    dialog.fit_to(SMALL)
    dialog.show()
    (area,) = dialog.findChildren(QScrollArea)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: not area.horizontalScrollBar().isVisible())


def test_it_scrolls_only_where_it_must(dialog: Dialog):
    dialog.fit_to(QSize(1600, 1200))
    assert dialog.findChildren(QScrollArea) == []


def test_it_is_no_larger_than_the_screen(qtbot):
    dialog = Dialog()
    qtbot.addWidget(dialog)
    dialog.resize(5000, 4000)
    dialog.show()
    assert dialog.height() < dialog.screen().size().height()


def test_it_is_as_wide_as_its_buttons_on_a_small_screen(qtbot):
    dialog = Dialog()
    qtbot.addWidget(dialog)
    dialog.setMinimumWidth(100)
    column = QVBoxLayout(dialog)
    button = QPushButton("Keep what was typed for the next start of the program")
    column.addWidget(button)
    dialog.resize(100, 60)
    dialog.fit_to(QSize(2000, 300))
    dialog.show()
    assert button.width() >= button.minimumSizeHint().width()


SENTENCES = "A sentence of some length that is wrapped into lines. " * 12


def wrapped() -> QLabel:
    label = plain_label()
    # Qt takes the policy of a wrapped label over with its text.
    label.setText(SENTENCES)
    return label


@pytest.fixture
def column(qtbot) -> Iterator[QVBoxLayout]:
    """That of an empty dialog."""
    dialog = Dialog()
    qtbot.addWidget(dialog)
    yield QVBoxLayout(dialog)
    dialog.close()


def test_wrapped_texts_need_the_height_of_its_own_width(column: QVBoxLayout):
    label, dialog = wrapped(), column.parentWidget()
    column.addWidget(label)
    dialog.resize(900, 60)
    needed = column.totalMinimumHeightForWidth(900)
    assert needed < dialog.minimumSizeHint().height()
    dialog.fit_to(QSize(900, needed))
    assert dialog.findChildren(QScrollArea) == []
    assert dialog.height() == needed


def test_what_can_be_lower_is_lower_before_it_scrolls(column: QVBoxLayout):
    dialog = column.parentWidget()
    for each in (wrapped(), QPlainTextEdit(), QPushButton("Save")):
        column.addWidget(each)
    dialog.fit_to(QSize(600, 90))
    dialog.show()
    (area,) = dialog.findChildren(QScrollArea)
    inside = area.widget()
    assert inside.height() == column.totalMinimumHeightForWidth(inside.width())


def test_a_text_that_appears_later_makes_it_scroll(column: QVBoxLayout, qtbot):
    later, dialog = wrapped(), column.parentWidget()
    for each in (wrapped(), later):
        column.addWidget(each)
    later.hide()
    dialog.show()
    needed = column.totalMinimumHeightForWidth(500)
    dialog.resize(500, needed)
    dialog.fit_to(QSize(500, needed))
    later.show()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QScrollArea)))
    assert later.height() >= later.heightForWidth(later.width())


def test_what_grows_beyond_the_screen_moves_up(qtbot):
    dialog = Dialog()
    qtbot.addWidget(dialog)
    text = plain_label("A line.")
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    dialog.show()
    room = dialog.screen().availableGeometry()
    dialog.move(room.left() + 10, room.bottom() - dialog.height() - 5)
    text.setMinimumHeight(room.height() // 3)
    qtbot.waitUntil(lambda: dialog.height() >= room.height() // 3)
    assert dialog.frameGeometry().bottom() <= room.bottom()
    assert dialog.frameGeometry().top() >= room.top()


def test_tab_leads_from_the_last_field_to_the_default_button(qtbot):
    made = Dialog()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    field = QPlainTextEdit(tabChangesFocus=True)
    cancel, hidden, save = (QPushButton(each) for each in ("Cancel", "Remove", "Save"))
    for each in (field, cancel, hidden, save):
        column.addWidget(each)
    hidden.hide()
    save.setDefault(True)
    made.show()
    field.setFocus()
    met = []
    for _ in range(3):
        made.focusNextChild()
        met.append(made.focusWidget())
    assert met == [save, cancel, field]

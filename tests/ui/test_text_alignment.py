"""Fields in both directions: texts follow their own, numbers that of the layout."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.text_alignment import align_number, align_text

_RIGHT = Qt.AlignmentFlag.AlignRight
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
#: "Bakery" in Hebrew and Arabic.
_FROM_RIGHT = ("מאפייה", "مخبز")


@pytest.fixture
def mirrored(qapp):
    qapp.setLayoutDirection(_RIGHT_TO_LEFT)
    yield
    qapp.setLayoutDirection(_LEFT_TO_RIGHT)


def _at_the_right(field: QPlainTextEdit) -> bool:
    return bool(field.document().defaultTextOption().alignment() & _RIGHT)


@pytest.mark.parametrize("text", _FROM_RIGHT)
def test_a_text_is_at_the_side_where_it_begins(qtbot, text) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    align_text(field)
    assert not _at_the_right(field)
    field.setPlainText(f"{text}\nBakery")
    assert _at_the_right(field)
    field.setPlainText(f"Bakery\n{text}")
    assert not _at_the_right(field)


def test_an_empty_field_follows_the_layout(qtbot, mirrored) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    align_text(field)
    assert _at_the_right(field)
    field.setPlainText("Bakery")
    assert not _at_the_right(field)


def test_a_number_follows_the_layout(qtbot, mirrored) -> None:
    field = QLineEdit("28")
    qtbot.addWidget(field)
    align_number(field)
    assert field.alignment() & _RIGHT


def test_a_mirrored_label_shows_its_picture(qtbot, mirrored) -> None:
    label = plain_label(wraps=False)
    qtbot.addWidget(label)
    picture = QPixmap(20, 20)
    picture.fill(Qt.GlobalColor.red)
    label.setPixmap(picture)
    label.resize(20, 20)
    assert label.grab().toImage().pixelColor(10, 10) == Qt.GlobalColor.red


@pytest.mark.parametrize("text", ["&Tamaño", "&Tytuł", "T&ype", "&AVAWA"])
def test_a_label_with_the_letter_of_a_shortcut_shows_all_of_it(qtbot, text) -> None:
    label, field = plain_label(text, wraps=False), QLineEdit()
    for each in (label, field):
        qtbot.addWidget(each)
    label.setBuddy(field)
    size = label.sizeHint()
    label.resize(size.width() + 20, size.height())
    picture = label.grab().toImage()
    ground = picture.pixel(size.width() + 19, 0)
    assert all(
        picture.pixel(x, y) == ground
        for x in range(size.width(), size.width() + 20)
        for y in range(size.height())
    )

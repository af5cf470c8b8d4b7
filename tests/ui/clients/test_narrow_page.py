"""The Clients page in a narrow window: the list, the names of fields, long texts."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.clients.test_page import retype


def test_a_narrow_list_shows_whole_names_where_it_can(page) -> None:
    page.resize(640, 500)
    least = page.list.width()
    name = "Fine Instruments of Geneva"
    retype(page.panel.form.name, name)
    assert page.list.width() > least
    page.resize(1200, 500)
    wide = page.list.width()
    retype(page.panel.form.name, "Ada")
    assert page.list.width() == wide


def test_a_narrow_card_has_its_names_above_the_fields(page) -> None:
    form = page.panel.form
    for width, stacked in ((1024, False), (640, True), (1024, False)):
        page.resize(width, 500)
        QApplication.processEvents()
        (label,) = (each for each in form.findChildren(QLabel) if each.buddy() is form.mail)
        at, field = (each.mapTo(form, QPoint()) for each in (label, form.mail))
        assert (at.y() + label.height() <= field.y()) is stacked
        assert (at.x() == field.x()) is stacked


def test_a_long_text_is_shown_from_its_beginning(page) -> None:
    form = page.panel.form
    retype(form.mail, "ada@" + "example." * 20 + "com")
    page.list.setCurrentRow(1)
    page.list.setCurrentRow(0)
    assert form.mail.cursorPosition() == 0

"""The Clients page in a narrow window: the list, the names of fields, long texts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel

from kpidesk.domain.clients.package import Carry, Package
from kpidesk.ui.theme.metrics import GRID, TextSize, font
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


def test_large_text_cuts_no_hours_of_the_list(
    make_workspace, sample_practice, open_page, large_text
) -> None:
    page = open_page(make_workspace(copy_of=sample_practice))
    small = QFontMetrics(font(TextSize.CAPTION))
    hours = [each.hours for each in page.list._lines if each.share is not None]
    assert hours
    for width in (1200, 760):
        page.resize(width, 700)
        QApplication.processEvents()
        room = page.list.viewport().width() - 4 * GRID
        assert max(map(small.horizontalAdvance, hours)) <= room


def test_the_card_has_one_column_where_large_text_needs_it(two, open_page, large_text) -> None:
    form = open_page(two).panel.form
    character = form.fontMetrics().averageCharWidth()
    for width, columns in ((max(672, character * 70), 1), (character * 84, 2)):
        form._columns.resize(width, 900)
        grid = form._columns.layout()
        beside = grid.itemAtPosition(0, 1)
        assert (beside is not None) is (columns == 2)


def test_a_row_says_what_was_bought_and_its_tip_what_becomes_of_it(page, two) -> None:
    card = two.services.cards.card(page.list.client)
    package = Package(15 * 3_600_000, carry=Carry.ONE, first=date(2026, 12, 1))
    two.done("", two.services.cards.change(card._replace(packages=(package,))))
    item = page.list.item(0)
    assert page.list._lines[0].hours == "15 h per month · from December 2026"
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "unused hours move to the next period, then expire" in item.data(role)

"""What every page does unless it has its own way."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout

from kpidesk.ui.page import Page


def test_copy_and_paste_go_to_the_text_with_the_focus(workspace, qtbot):
    page = Page(workspace)
    qtbot.addWidget(page)
    field, other = QLineEdit("seven"), QLabel("no field")
    column = QVBoxLayout(page)
    column.addWidget(field)
    column.addWidget(other)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    page.copy()
    assert QGuiApplication.clipboard().text() == "seven"
    QGuiApplication.clipboard().setText("eight")
    page.paste()
    assert field.text() == "eight"
    field.clearFocus()
    page.paste()
    page.copy()
    assert field.text() == QGuiApplication.clipboard().text() == "eight"


def test_a_page_has_no_actions_nor_keys_of_its_own(workspace, qtbot):
    page = Page(workspace)
    qtbot.addWidget(page)
    assert (page.commands(), page.keys(), page.where()) == ([], [], None)

"""The subject and the greeting of an update's email."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kpidesk.ui.updates.page import UpdatesPage


def write(field, text: str) -> None:
    """Type a text over all that the field has, and leave it."""
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    field.left.emit()


@pytest.mark.parametrize("name", ["subject", "greeting"])
def test_a_line_of_the_email_is_edited_copied_and_drafted_again(page: UpdatesPage, two, name):
    mail = page.composer.mail
    field, drafted = getattr(mail, name), getattr(page.composition.document, name)
    shown = field.text if name == "subject" else field.toPlainText
    assert shown() == drafted
    write(field, "Good news")
    assert getattr(page.composition.document, name) == "Good news"
    assert getattr(two.services.updates.update(page.key).words, name) == "Good news"
    copied = []
    mail.copied.connect(lambda: copied.append(QGuiApplication.clipboard().text()))
    for button in mail.findChildren(QPushButton):
        button.click()
    assert "Good news" in copied
    assert len(copied) == 2
    write(field, "")
    assert getattr(two.services.updates.update(page.key).words, name) is None
    assert getattr(page.composition.document, name) == drafted

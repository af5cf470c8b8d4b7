"""The subject and the greeting of an update's email."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from kpidesk.ui.updates.page import UpdatesPage


@pytest.mark.parametrize("name", ["subject", "greeting"])
def test_a_line_of_the_email_is_edited_copied_and_drafted_again(page: UpdatesPage, two, name):
    mail = page.composer.mail
    field, drafted = getattr(mail, name), getattr(page.composition.document, name)
    assert field.text() == drafted
    field.setText("Good news")
    field.textEdited.emit(field.text())
    field.left.emit()
    assert getattr(page.composition.document, name) == "Good news"
    assert getattr(two.services.updates.update(page.key).words, name) == "Good news"
    copied = []
    mail.copied.connect(lambda: copied.append(QGuiApplication.clipboard().text()))
    for button in mail.findChildren(QPushButton):
        button.click()
    assert "Good news" in copied
    assert len(copied) == 2
    field.setText("")
    field.textEdited.emit("")
    field.left.emit()
    assert getattr(two.services.updates.update(page.key).words, name) is None
    assert getattr(page.composition.document, name) == drafted

"""The dialogs of the Updates page: reusable texts, and the user's own name and logo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from kpidesk.domain.updates.update import UpdateKey
from kpidesk.export.reader import reader_of
from kpidesk.export.updates.role_remark import role_remarks
from kpidesk.export.updates.update_document import update_document
from kpidesk.i18n.words import Words
from kpidesk.services.updates.facts import Sender
from kpidesk.ui.updates.sender_dialog import SenderDialog
from kpidesk.ui.updates.texts_dialog import ReusableTextsDialog
from tests.ui.updates.conftest import OCTOBER

MARK = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'


@pytest.fixture
def texts(two, qtbot) -> Iterator[ReusableTextsDialog]:
    around = QWidget()
    qtbot.addWidget(around)
    dialog = ReusableTextsDialog(two, around)
    dialog.show()
    yield dialog
    if isValid(dialog):
        dialog.reject()


@pytest.fixture
def sender(two, qtbot) -> Iterator[SenderDialog]:
    around = QWidget()
    qtbot.addWidget(around)
    dialog = SenderDialog(two, around)
    dialog.show()
    yield dialog
    if isValid(dialog):
        dialog.reject()


def write(dialog: ReusableTextsDialog, name: str, text: str) -> None:
    dialog.new.click()
    dialog.name.setText(name)
    dialog.body.setPlainText(text)
    dialog.save.click()


def test_a_text_is_added_changed_and_deleted(texts, two) -> None:
    kept = two.services.reusable_texts
    write(texts, "Thanks", "Thank you, {client}.")
    write(texts, "Away", "I am off.")
    assert [each.name for each in kept.all()] == ["Away", "Thanks"]
    texts.list.setCurrentRow(1)
    assert texts.body.toPlainText() == "Thank you, {client}."
    texts.client.setCurrentIndex(1)
    texts.language.setCurrentIndex(texts.language.findData("fr"))
    texts.save.click()
    changed = next(each for each in kept.all() if each.name == "Thanks")
    assert (changed.client, changed.language) == (texts.client.itemData(1), "fr")
    texts.remove.click()
    assert [each.name for each in kept.all()] == ["Away"]
    two.undo_stack.undo()
    assert len(kept.all()) == 2


def test_a_text_without_a_name_is_refused_in_words(texts, two) -> None:
    write(texts, " ", "Hello")
    assert texts.fault.text()
    assert two.services.reusable_texts.all() == ()
    assert texts.body.toPlainText() == "Hello"


def test_name_role_and_logo_are_kept_and_undone(sender, two, tmp_path) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_bytes(MARK)
    sender.name.setText("Inès Marchand")
    sender.role.setText("Assistante")
    sender.use_file(logo)
    assert sender.remove.isVisible()
    sender.save.click()
    kept = two.services.sender.sender()
    assert (kept.name, kept.role) == ("Inès Marchand", "Assistante")
    assert kept.logo is not None
    two.undo_stack.undo()
    assert two.services.sender.sender() == Sender()


def test_the_role_is_asked_for_in_the_languages_of_clients(sender, two) -> None:
    assert list(sender.roles) == ["fr"]
    assert "Français" in sender.roles["fr"].accessibleName()
    sender.role.setText("Virtual assistant")
    sender.roles["fr"].setText("Assistante virtuelle")
    sender.save.click()
    updates, roles = two.services.updates, {}
    for client in two.services.records.clients():
        facts = updates.facts(updates.update(UpdateKey(client.id, OCTOBER)))
        reader = reader_of(facts.client, facts.card, two.words)
        roles[client.name] = update_document(facts, two.services.series, reader).sender_role
    assert roles == {"Ada": "Virtual assistant", "Berta": "Assistante virtuelle"}


def test_the_role_keeps_its_language_when_the_window_has_another(sender, two, qtbot) -> None:
    sender.role.setText("Virtual assistant")
    sender.save.click()
    two.words = Words("fr")
    again = SenderDialog(two)
    qtbot.addWidget(again)
    assert (again.role.text(), list(again.roles)) == ("Virtual assistant", ["en"])
    updates = two.services.updates
    facts = updates.facts(updates.update(UpdateKey(None, OCTOBER)))
    asked = {each: bool(role_remarks(facts, Words(each), two.words)) for each in ("en", "fr", "de")}
    assert asked == {"en": False, "fr": True, "de": True}
    again.role.setText("Assistante virtuelle")
    again.save.click()
    facts = updates.facts(updates.update(UpdateKey(None, OCTOBER)))
    roles = {each: facts.sender.role_in(each) for each in ("en", "fr")}
    assert roles == {"en": "Virtual assistant", "fr": "Assistante virtuelle"}


def test_what_cannot_be_kept_is_said_and_stays(sender, two, tmp_path) -> None:
    wrong = tmp_path / "logo.png"
    wrong.write_bytes(b"no picture")
    sender.use_file(wrong)
    assert sender.fault.text()
    sender.name.setText("x" * 1000)
    sender.save.click()
    assert sender.fault.text()
    assert sender.isVisible()
    assert two.services.sender.sender() == Sender()


def test_the_logo_can_be_taken_away_and_asked_for(sender, tmp_path) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_bytes(MARK)
    sender.use_file(logo)
    sender.remove.click()
    assert not sender.remove.isVisible()
    sender.choose.click()
    (asked,) = sender.findChildren(QFileDialog)
    assert asked.isVisible()
    asked.reject()

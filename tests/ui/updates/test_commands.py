"""What is done with an update: marked, saved, opened, sent; what is refused is said."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu

from kpidesk.domain.updates.update import UpdatePart, UpdateState
from kpidesk.system.preferences import Preferences, updates_folder
from kpidesk.ui.updates.compose.text_field import GrowingText, LineField
from kpidesk.ui.updates.folder_dialog import UpdateFolderDialog
from kpidesk.ui.updates.page import UpdatesPage
from kpidesk.ui.workspace import Workspace


def stored(page: UpdatesPage):
    return page.workspace.services.updates.update(page.key)


def messages(workspace: Workspace) -> list[str]:
    """Collects what is said in the message bar from now on."""
    said: list[str] = []
    workspace.message_posted.connect(lambda message: said.append(message.text))
    return said


def test_an_update_is_marked_as_ready_and_as_a_draft(page) -> None:
    page.actions_.ready.trigger()
    assert stored(page).state is UpdateState.READY
    page.actions_.ready.trigger()
    assert stored(page).state is UpdateState.DRAFT


def test_the_pdf_is_saved_where_the_user_chooses(page, tmp_path, two) -> None:
    said = messages(two)
    page.actions_.save_as.trigger()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "mine.pdf"))
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    assert "mine.pdf" in said[-1]
    dialog.reject()


def test_fields_leave_the_key_that_saves_to_the_page(page) -> None:
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier
    )
    for field in (LineField("Line"), GrowingText("Text")):
        event.accept()
        field.event(event)
        assert not event.isAccepted()


def test_a_change_after_saving_is_said_when_it_is_sent(page, two) -> None:
    said = messages(two)
    page.do.copy_update()
    page.composition.edit_words(lambda words: words._replace(summary="Not what was copied."))
    page.do.send()
    assert "changed after you saved or copied it" in said[-1]


def test_nothing_is_said_where_what_was_copied_is_sent(page, two) -> None:
    said = messages(two)
    page.composition.edit_words(lambda words: words._replace(summary="What was copied."))
    page.do.copy_update()
    page.do.send()
    assert "changed" not in said[-1]


def test_a_folder_that_cannot_be_made_is_said(page, preferences, tmp_path, two) -> None:
    said = messages(two)
    (tmp_path / "taken").write_text("a file")
    preferences.updates_folder = tmp_path / "taken"
    for save in (page.do.save_pdf, page.do.save_mail, page.do.save_text, page.do.open_pdf):
        said.clear()
        save()
        assert said


def test_what_cannot_be_taken_back_is_said(page, two) -> None:
    said = messages(two)
    page.do.take_back()
    page.do.correct()
    assert len(said) == 2


def test_the_kept_pdf_is_opened(page, preferences, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(
        "kpidesk.ui.updates.update_commands.QDesktopServices.openUrl",
        lambda url: opened.append(url.toLocalFile()) or False,
    )
    page.do.send()
    page.do.open_pdf()
    assert Path(opened[0]).read_bytes() == page.workspace.services.updates.kept(page.key).pdf


def test_a_second_sending_is_refused_in_words(page, two) -> None:
    page.do.send()
    said = messages(two)
    page.do.send()
    assert said


def test_counts_are_offered_as_done_and_a_menu_without_texts_says_so(page, two) -> None:
    figures = page.composer.figures
    index = figures.add.findData("survey_answers")
    figures.add.setCurrentIndex(index)
    figures.add.activated.emit(index)
    done, menu = page.composer.lists[UpdatePart.DONE], QMenu()
    page.composer._insertions.fill(menu, done, UpdatePart.DONE)
    shown = [each for each in menu.actions() if not each.isSeparator()]
    assert any("6" in each.text() for each in shown), "six survey answers"
    assert [each.isEnabled() for each in shown].count(False) == 1, "no reusable texts yet"
    shown[0].trigger()
    assert done.toPlainText() == shown[0].text()


def test_words_that_cannot_be_saved_stay_until_they_are(page, two) -> None:
    said = messages(two)
    done = page.composer.lists[UpdatePart.DONE]
    done.insertPlainText("Menu translated")
    other = sqlite3.connect(two.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    page.clients.chosen.emit(None)
    assert said
    assert page.composition.update.words.done == "Menu translated"
    assert page.key.client is not None, "the page has not left the update"
    other.close()
    page.refresh()
    assert stored(page).words.done == "Menu translated"
    assert done.toPlainText() == "Menu translated"


def test_the_folder_is_asked_for_once(two, qtbot, tmp_path) -> None:
    """At the first saving of any kind; a file that is saved elsewhere needs no folder."""
    preferences = Preferences(tmp_path / "other.ini", tmp_path / "window.ini")
    page = UpdatesPage(two, preferences)
    qtbot.addWidget(page)
    page.show()
    page.do.save_text()
    (first,) = page.findChildren(UpdateFolderDialog)
    assert str(updates_folder(preferences)) in labels(first)
    first.reject()
    assert preferences.updates_folder is None
    assert not updates_folder(preferences).exists()
    page.do.save_pdf()
    dialog = page.findChildren(UpdateFolderDialog)[-1]
    dialog.other.click()
    (files,) = dialog.findChildren(QFileDialog)
    files.fileSelected.emit(str(tmp_path / "mine"))
    assert preferences.updates_folder == tmp_path / "mine"
    assert len(list((tmp_path / "mine" / "Ada").glob("*.pdf"))) == 1
    page.do.save_mail()
    assert len(list((tmp_path / "mine" / "Ada").iterdir())) == 2


def test_the_usual_folder_is_one_click(two, qtbot, tmp_path) -> None:
    preferences = Preferences(tmp_path / "other.ini", tmp_path / "window.ini")
    page = UpdatesPage(two, preferences)
    qtbot.addWidget(page)
    page.show()
    page.do.save_pdf()
    (dialog,) = page.findChildren(UpdateFolderDialog)
    usual = updates_folder(preferences)
    dialog.use.click()
    assert preferences.updates_folder == usual
    assert len(list((usual / "Ada").glob("*.pdf"))) == 1


def labels(dialog: UpdateFolderDialog) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel))

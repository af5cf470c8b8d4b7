"""Words of an update that a busy file could not take are there again after closing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from kpidesk.app.practice.update_journal_file import UpdateJournalFile
from kpidesk.domain.cell import Cell
from kpidesk.domain.updates.update import (
    LONGEST_SUMMARY,
    Update,
    UpdateForm,
    UpdateKey,
    UpdateLayout,
    UpdatePart,
    UpdateStatus,
    UpdateWords,
)
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.updates.page import UpdatesPage
from tests.app.unsaved.conftest import MARCH


@pytest.fixture
def ada(user, file) -> int:
    user.start(file)
    with user.workspace.services.practice.transaction() as transaction:
        return transaction.add_client("Ada", "en").id


def opened(user, client: int) -> UpdatesPage:
    user.window.go(Destination(PageId.UPDATES, period=MARCH, cell=Cell(client)))
    page = user.window.page
    assert isinstance(page, UpdatesPage)
    return page


def kept(state) -> list[Path]:
    return list((state / "unsaved").glob("*.update"))


def done(page: UpdatesPage):
    return page.composer.lists[UpdatePart.DONE]


def stored(page: UpdatesPage) -> str:
    return page.workspace.services.updates.update(page.key).words.done


@pytest.mark.promise("R15")
def test_they_come_back_with_the_next_start_and_can_be_undone(
    user, file, ada, busy, state, next_start
):
    with busy(file):
        done(opened(user, ada)).insert("Menu translated")
        user.window.shell.close()
        user.wait_for_end()
    again = next_start(file)
    again.wait(lambda: "text of the update for Ada" in lines(again.window.page))
    page = opened(again, ada)
    assert done(page).toPlainText() == "Menu translated"
    again.wait(lambda: stored(page) == "Menu translated")
    assert kept(state) == []
    again.workspace.undo_stack.undo()
    assert stored(page) == done(page).toPlainText() == ""


def test_they_wait_while_the_file_stays_busy_and_of_no_other_update(
    user, file, ada, busy, state, next_start
):
    with busy(file):
        done(opened(user, ada)).insert("Menu translated")
        user.window.shell.close()
        user.wait_for_end()
    again = next_start(file)
    with busy(file):
        page = opened(again, ada)
        again.wait(lambda: "Try Again" in again.window.bar.action.text())
        assert done(page).toPlainText() == "Menu translated"
        assert kept(state)
    page.composer.commit()
    assert stored(page) == "Menu translated"
    assert kept(state) == []


def test_words_of_an_update_that_was_sent_since_are_not_shown(user, ada):
    page = opened(user, ada)
    typed = page.composition.update._replace(words=UpdateWords(done="Menu translated"))
    page.do.send()
    user.workspace.update_journal.write(typed)
    user.window.go(Destination(PageId.OVERVIEW))
    page = opened(user, ada)
    assert page.composition.update.words.done == ""
    assert page.composition.sent


@pytest.mark.long
@pytest.mark.promise("R15")
def test_what_is_being_typed_survives_a_kill(user, file, ada, state, next_start):
    page = opened(user, ada)
    summary = page.composer.summary
    summary.setFocus()
    summary.insertPlainText("A quiet month. ")
    user.wait(lambda: bool(kept(state)))
    header = user.window.shell.state
    assert header.text() == "Not saved yet: the text of an update"
    (journal,) = kept(state)
    text = journal.read_bytes()
    page.composer.commit()
    assert kept(state) == [], "what is saved is not kept twice"
    assert header.text().startswith("All changes saved")
    summary.insertPlainText("And a good one.")
    summary.undo()
    user.wait(lambda: not page.composition._pause.isActive())
    page.composer.commit()
    assert kept(state) == [], "nothing is kept of what was typed and taken back"
    user.workspace.undo_stack.undo()
    user.window.shell.close()
    user.wait_for_end()
    # As after a kill: the text is in the journal only.
    journal.write_bytes(text)
    again = next_start(file)
    state_said = again.window.shell.state.text
    again.wait(lambda: state_said() == "Not saved yet: the text of an update")
    page = opened(again, ada)
    again.wait(lambda: "A quiet month. " in page.composer.summary.toPlainText())
    again.wait(lambda: kept(state) == [])
    written = page.workspace.services.updates.update(page.key).words.summary
    assert written.startswith("A quiet month. ")


def test_typing_leaves_the_kept_text_of_another_update(user, ada, state):
    with user.workspace.services.practice.transaction() as transaction:
        bo = transaction.add_client("Bo", "en").id
    other = Update(UpdateKey(bo, MARCH), words=UpdateWords(done="Menu translated"))
    user.workspace.update_journal.write(other)
    page = opened(user, ada)
    page.composer.summary.insertPlainText("A quiet month. ")
    user.wait(lambda: not page.composition._pause.isActive())
    page.composer.commit()
    assert user.workspace.update_journal.read().words.done == "Menu translated"


def test_a_shorter_text_replaces_one_that_was_too_long(user, ada, state):
    page = opened(user, ada)
    summary = page.composer.summary
    summary.insertPlainText("x" * (LONGEST_SUMMARY + 1))
    page.composer.commit()
    assert kept(state)
    assert "too long" in user.window.bar.text
    assert user.window.shell.state.text() == "Not saved yet: the text of an update"
    summary.selectAll()
    summary.insertPlainText("A good month.")
    page.composer.commit()
    assert summary.toPlainText() == "A good month."
    assert "saved" in user.window.shell.state.text()
    assert "update" not in user.window.shell.state.text()
    assert user.window.bar.isHidden()
    assert page.workspace.services.updates.update(page.key).words.summary == "A good month."
    assert kept(state) == []


@pytest.mark.parametrize("written", ["", "{", "[]", '{"client": null}', '{"client": "1"}'])
def test_a_journal_that_cannot_be_read_is_none(tmp_path, written):
    path = tmp_path / "mine.update"
    path.write_text(written)
    assert UpdateJournalFile(lambda: path).read() is None


def test_everything_that_was_written_is_read_again(tmp_path):
    journal = UpdateJournalFile(lambda: tmp_path / "state" / "mine.update")
    update = Update(
        UpdateKey(3, MARCH),
        UpdateForm.AWAY,
        correction=2,
        status=UpdateStatus.OFF_TRACK,
        language="fr",
        words=UpdateWords(done="Carte", fulfilled=("Carte",), comments={"csat": "Bien"}),
        layout=UpdateLayout(("csat",), frozenset({UpdatePart.NEXT})),
    )
    assert journal.read() is None
    journal.write(update)
    assert journal.read() == update
    journal.write(None)
    journal.write(None)
    assert journal.read() is None


def lines(page) -> str:
    return "\n".join(each.text() for each in page.attention_card.findChildren(QLabel))

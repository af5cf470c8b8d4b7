"""Closing the window while figures are not saved: none is lost without the user's word."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kpidesk.domain.period import Length


def test_a_busy_file_is_waited_for_and_saved(user, file, busy, amounts, journals):
    user.start(file)
    with busy(file) as other:
        user.type("requests", "41")
        user.window.shell.close()
        user.wait(lambda: "Waiting for it" in user.bar)
        assert user.office.ended == []
        other.execute("ROLLBACK")
        user.wait_for_end()
    assert amounts(file) == {"requests": 41}
    assert journals() == []
    assert user.office.made()


@pytest.mark.promise("R6")
def test_a_file_that_stays_busy_asks_and_is_tried_again(user, file, busy, amounts):
    user.start(file)
    with busy(file) as other:
        user.type("requests", "41")
        user.type("leads", "5")
        dialog = user.question()
        assert "2 Unsaved Figures" in dialog.windowTitle()
        assert "41" in dialog.figures.text()
        assert user.window.shell.isEnabled()
        other.execute("ROLLBACK")
        dialog.again_button.click()
        user.wait_for_end()
    assert amounts(file) == {"requests": 41, "leads": 5}


def test_a_file_that_cannot_even_be_read_can_be_closed(user, file, busy, next_start):
    user.start(file)
    with busy(file, "EXCLUSIVE"):
        user.type("requests", "41")
        user.type("leads", "5", enter=False)
        user.question().keep_button.click()
        user.wait_for_end()
    assert next_start(file).drafts == {"requests": "41", "leads": "5"}


def test_the_question_is_over_when_all_is_saved_meanwhile(user, file, busy, amounts):
    user.start(file)
    with busy(file) as other:
        user.type("requests", "41")
        user.question()
        other.execute("ROLLBACK")
        user.wait_for_end()
    assert amounts(file) == {"requests": 41}


def test_staying_changes_nothing(user, file, busy, amounts):
    user.start(file)
    with busy(file):
        user.type("requests", "41")
        page = user.window.page
        user.question().cancel_button.click()
        assert (user.office.ended, user.window.shell.isEnabled()) == ([], True)
        assert user.window.page is page
        assert user.row("requests").field.text() == "41"
        assert "Not saved yet" in user.window.state
        assert "1 figure is not saved yet" in user.bar
    user.window.shell.close()
    user.wait_for_end()
    assert amounts(file) == {"requests": 41}


@pytest.mark.promise("R15")
def test_what_is_kept_comes_back_and_is_saved_when_the_user_says_so(
    user, file, busy, amounts, journals, next_start, qtbot
):
    user.start(file)
    with busy(file):
        user.type("requests", "41")
        user.question().keep_button.click()
        user.wait_for_end()
    assert amounts(file) == {"requests": 7}
    again = next_start(file)
    assert "from last time" in again.bar
    again.go()
    assert again.row("requests").field.text() == "41"
    assert "was not saved last time" in again.said("requests")
    qtbot.wait(50)
    assert amounts(file) == {"requests": 7}
    again.window.bar.action.click()
    assert amounts(file) == {"requests": 41}
    assert (again.said("requests"), again.bar) == ("", "")
    assert "All changes saved" in again.window.state
    assert journals() == []


def test_what_comes_back_is_kept_until_it_is_decided(user, file, busy, next_start):
    user.start(file)
    with busy(file):
        user.type("requests", "41")
        user.question().keep_button.click()
        user.wait_for_end()
    second = next_start(file)
    second.window.shell.close()
    second.wait_for_end()
    third = next_start(file)
    assert third.drafts == {"requests": "41"}
    third.go()
    third.row("requests").notice.buttons[1].click()
    third.window.shell.close()
    third.wait_for_end()
    assert next_start(file).drafts == {}


def test_what_is_left_is_gone(user, file, busy, amounts, journals, next_start):
    user.start(file)
    with busy(file):
        user.type("requests", "41")
        user.question().leave_button.click()
        user.wait_for_end()
    assert next_start(file).drafts == {}
    assert amounts(file) == {"requests": 7}
    assert journals() == []


@pytest.fixture
def changed_meanwhile(user, file, busy, next_start):
    """41 was kept for the next start, and another amount was saved there meanwhile."""

    def start(statement: str):
        user.start(file)
        with busy(file):
            user.type("requests", "41")
            user.question().keep_button.click()
            user.wait_for_end()
        with closing(sqlite3.connect(file)) as other:
            other.execute(statement)
            other.commit()
        again = next_start(file)
        again.window.bar.action.click()
        return again

    return start


@pytest.mark.parametrize(("answer", "saved"), [(0, 41), (1, 38)])
def test_where_something_else_was_saved_since_the_user_chooses(
    changed_meanwhile, file, amounts, journals, answer, saved
):
    user = changed_meanwhile("UPDATE entry SET amount = 38")
    assert "has been saved with another value since" in user.bar
    user.window.bar.action.click()
    user.wait(lambda: user.window.page.ready)
    assert "“41”" in user.said("requests")
    assert "38" in user.said("requests")
    QTest.keyClick(user.row("requests").field, Qt.Key.Key_Return)
    assert amounts(file) == {"requests": 38}, "Enter is no answer to the question"
    user.row("requests").notice.buttons[answer].click()
    assert amounts(file) == {"requests": saved}
    assert user.drafts == {}
    assert journals() == []


def test_a_figure_that_was_blanked_since_is_not_written_without_a_word(
    changed_meanwhile, file, amounts
):
    user = changed_meanwhile("DELETE FROM entry")
    assert amounts(file) == {}
    user.go()
    assert "cleared since" in user.said("requests")
    user.row("requests").notice.buttons[1].click()
    assert (amounts(file), user.drafts) == ({}, {})


@pytest.mark.promise("R15")
@pytest.mark.parametrize("end", ["begin_without_asking", "end_at_once"])
@pytest.mark.parametrize("asked", [True, False])
def test_the_end_of_the_session_asks_nothing_and_keeps(
    user, file, busy, state, next_start, end, asked
):
    user.start(file)
    with busy(file):
        user.type("requests", "41")
        if asked:
            user.question()
        else:
            user.type("leads", "5", enter=False)
        getattr(user.office.closing, end)()
        user.wait_for_end()
    assert user.guard.dialog is None
    assert not (state / "error.log").exists()
    kept = {"requests": "41"} if asked else {"requests": "41", "leads": "5"}
    assert next_start(file).drafts == kept


def test_another_file_is_opened_only_after_the_question(user, file, busy, make, next_start):
    other, practices = make("other"), user.office.practices
    user.start(file)
    with busy(file):
        user.type("requests", "41")
        practices.open(other)
        user.dialog().cancel_button.click()
        assert user.workspace.file == file
        practices.open(other)
        user.dialog().keep_button.click()
        assert user.workspace.file == other
    user.wait(lambda: len(practices.sessions()) == 1)
    practices.open(file)
    # It is tried again at once, and on its own.
    stored = user.workspace.services.records.amounts("requests", Length.MONTH)
    assert user.drafts == {"requests": "41"} or [amount for *_, amount in stored] == [41]


def test_without_a_state_folder_the_window_stays(user, file, busy, state, journals):
    user.start(file)
    folder = state / "unsaved"
    folder.write_text("in the way")
    with busy(file):
        user.type("requests", "41")
        dialog = user.question()
        dialog.keep_button.click()
        assert "cannot be kept" in dialog.note.text()
        assert (user.office.ended, dialog.isVisible()) == ([], True)
        folder.unlink()
        dialog.keep_button.click()
        user.wait_for_end()
    assert len(journals()) == 1


@pytest.mark.promise("R3")
@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of file sizes")
def test_a_disk_without_any_room_keeps_the_window(user, file, size_limit, amounts):
    user.start(file)
    with size_limit(0):
        user.type("requests", "41")
        dialog = user.question()
        dialog.keep_button.click()
        assert "cannot be kept" in dialog.note.text()
        assert user.office.ended == []
    dialog.again_button.click()
    user.wait_for_end()
    assert amounts(file) == {"requests": 41}

"""What the window says and does while its file cannot be written, and afterwards."""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import count

import pytest

from kpidesk.app.practice.practice_handle import PracticeHandle
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.system.lock import lock_path

MARCH = parse_period("2026-03")
posix = pytest.mark.skipif(os.name == "nt", reason="Windows lets no open file be moved or removed")


def driver_of(user):
    return user.office.practices.current.handle._writer.records._sqlite


@pytest.mark.promise("R12")
@posix
@pytest.mark.parametrize("how", ["deleted", "renamed", "swapped", "folder"])
def test_a_file_that_is_gone_asks_and_what_is_kept_comes_back(
    user, tmp_path, make, amounts, next_start, how
):
    folder, away = tmp_path / "folder", tmp_path / "away"
    folder.mkdir()
    file = make("mine").rename(folder / "mine.kpidesk")
    user.start(file)
    before = file.read_bytes()
    if how == "folder":
        folder.rename(away)
    elif how == "deleted":
        file.unlink()
    else:
        file.rename(away)
        if how == "swapped":
            make("other").rename(file)
    user.type("requests", "41")
    reasons = {"swapped": "was replaced", "folder": "the folder of “mine.kpidesk” is gone"}
    reason = reasons.get(how, "no longer in its folder")
    assert reason in user.said("requests")
    assert reason in user.bar
    assert "Not saved yet: 1" in user.window.state
    user.question().keep_button.click()
    user.wait_for_end()
    if how == "folder":
        away.rename(folder)
        # The process that it names is this one, which goes on.
        lock_path(file).unlink()
    elif how == "deleted":
        file.write_bytes(before)
    else:
        away.replace(file)
    again = next_start(file)
    assert again.drafts == {"requests": "41"}
    again.window.bar.action.click()
    assert amounts(file) == {"requests": 41}


@posix
def test_when_the_file_is_back_the_figure_is_saved_and_the_messages_go(user, file, amounts):
    user.start(file)
    away = file.rename(file.with_name("away"))
    user.type("requests", "41")
    assert "was renamed to “away”" in user.bar
    away.rename(file)
    user.wait(lambda: amounts(file) == {"requests": 41})
    user.wait(lambda: user.bar == "")
    assert "All changes saved" in user.window.state
    assert user.said("requests") == ""
    assert user.workspace.undo_stack.canUndo()


def test_a_message_that_was_closed_comes_back_with_the_next_figure_only(user, file, busy):
    user.start(file)
    with busy(file):
        user.type("requests", "41")
        user.window.bar.dismiss()
        user.workspace.save_retry.try_now()
        assert user.bar == ""
        user.type("leads", "5")
        assert "2 figures" in user.bar
        user.window.bar.action.click()
        assert "2 figures" in user.bar


def test_a_file_that_cannot_even_be_read_takes_what_is_typed_afterwards(user, file, busy, amounts):
    user.start(file)
    with busy(file, "EXCLUSIVE") as other:
        user.type("requests", "41")
        user.type("leads", "5")
        assert "another program is using the file" in user.said("leads")
        assert "2 figures" in user.bar
        assert "Not saved yet: 2" in user.window.state
        other.execute("ROLLBACK")
        user.wait(lambda: "leads" in amounts(file))
    # What was there before could not be read: the user is asked.
    assert amounts(file) == {"requests": 7, "leads": 5}
    user.row("requests").notice.buttons[0].click()
    assert amounts(file) == {"requests": 41, "leads": 5}


def test_the_next_save_saves_what_was_not(user, file, busy, amounts):
    user.start(file)
    with busy(file):
        user.type("requests", "41")
        user.workspace.save_retry.stop()
    user.type("leads", "5")
    user.wait(lambda: amounts(file) == {"requests": 41, "leads": 5})


@pytest.mark.promise("R6")
def test_leaving_a_field_does_not_try_in_vain_once_more(user, file, busy, monkeypatch):
    user.start(file)
    tried: list[object] = []
    user.office.practices.current.handle.before_writing.append(lambda: tried.append(1))
    with busy(file):
        user.type("requests", "41")
        user.row("leads").field.setFocus()
        user.row("requests").field.setFocus()
        user.row("leads").field.setFocus()
        assert tried == [1]


@pytest.mark.promise("R3")
def test_a_full_disk_is_called_so_and_what_is_kept_comes_back(user, file, next_start):
    user.start(file)
    fill(user.office.practices.current.handle, driver_of(user))
    user.type("requests", "41")
    assert "the disk is full" in user.said("requests")
    assert "the disk is full" in user.bar
    user.question().keep_button.click()
    user.wait_for_end()
    assert next_start(file).drafts == {"requests": "41"}


def fill(handle: PracticeHandle, driver) -> None:
    """Let the file grow no more, and fill what room there is in it."""
    driver.execute("PRAGMA max_page_count=1").fetchall()
    weeks = (parse_period(f"{year}-W{week:02}") for year in count(2000) for week in range(1, 53))
    fill_with(handle, lambda number: (EntryKey("requests", next(weeks)), number))
    fill_with(handle, lambda number: (EntryKey("requests", MARCH), 10 + number % 80))


def fill_with(handle: PracticeHandle, entry: Callable[[int], tuple[EntryKey, int]]) -> None:
    for at_once in (50, 1):
        for number in count(0, at_once):
            try:
                with handle.transaction() as transaction:
                    for each in range(number, number + at_once):
                        transaction.put(*entry(each))
            except NotDone:
                break


def test_a_file_that_became_read_only_asks(user, file, next_start):
    user.start(file)
    driver_of(user).execute("PRAGMA query_only=ON").fetchall()
    user.type("requests", "41")
    assert "can no longer be changed" in user.said("requests")
    user.question().keep_button.click()
    user.wait_for_end()
    assert next_start(file).drafts == {"requests": "41"}


def test_the_value_that_counts_an_unsaved_figure_is_marked(user, file, busy, amounts):
    user.start(file)
    user.type("requests", "41")
    user.type("request_hours", "3")
    card = next(each for each in user.window.page.board.groups if each.kpi.id == "art")
    assert "not saved" not in card.warnings
    with busy(file):
        user.type("requests", "50")
        assert "includes a figure that is not saved yet" in card.warnings
    user.wait(lambda: amounts(file)["requests"] == 50)
    user.wait(lambda: "not saved" not in card.warnings)

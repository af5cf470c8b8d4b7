"""One window, several practices: opened, made, left, copied, backed up; in this process."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import time
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import EntryService, Figure
from kpidesk.storage.backup import backup
from kpidesk.storage.records.writer import open_practice
from kpidesk.system.lock import FileLock
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.theme.theme import DARK

TODAY = date(2026, 11, 21)


def amount(path: Path) -> int | None:
    with closing(sqlite3.connect(path)) as connection:
        row = connection.execute("SELECT amount FROM entry WHERE measure = 'requests'").fetchone()
    return row[0] if row else None


def is_free(path: Path) -> bool:
    lock = FileLock(path)
    try:
        lock.take()
    except NotDone:
        return False
    lock.release()
    return True


def test_the_practice_that_is_left_is_backed_up_and_given_free(office, qtbot, make):
    one, other = make("one"), make("other")
    office.practices.open(one)
    office.enter(7)
    assert not is_free(one)
    office.window.open_requested.emit(other)
    assert office.window.workspace.file == other
    qtbot.waitUntil(lambda: is_free(one))
    (made,) = office.made()
    assert made.startswith("one-")
    assert amount(office.backups / made) == 7
    assert office.preferences.recent == (other, one)
    offered = [each.text() for each in office.window.menus.recent.actions()]
    assert [each.partition(" ")[0] for each in offered] == [one.name]
    # The same once more is nothing to do.
    workspace = office.window.workspace
    office.practices.open(other)
    assert office.window.workspace is workspace


def test_a_new_practice_is_made_and_never_over_another(office, qtbot, make, tmp_path):
    office.window.go(Destination(PageId.HISTORY))
    office.window.new_requested.emit(tmp_path / "new.kpidesk")
    qtbot.waitUntil(lambda: office.window.workspace is not None)
    assert office.window.workspace.file == tmp_path / "new.kpidesk"
    assert office.window.page_id is PageId.OVERVIEW
    taken = make("taken")
    before = taken.read_bytes()
    with qtbot.waitSignal(office.practices.refused):
        office.window.new_requested.emit(taken)
    assert "There is already a file “taken.kpidesk”" in office.window.bar.text
    assert office.window.workspace.file == tmp_path / "new.kpidesk"
    assert taken.read_bytes() == before


def test_one_that_does_not_open_leaves_the_present_one_in_place(office, qtbot, make, tmp_path):
    mine = make("mine")
    office.practices.open(mine)
    foreign = tmp_path / "foreign.kpidesk"
    foreign.write_text("hello")
    office.practices.open(foreign)
    assert office.window.workspace.file == mine
    assert "is not a business file" in office.window.bar.text
    office.enter(7)
    assert amount(mine) == 7


def test_one_in_use_can_be_looked_at_from_here(office, qtbot, make):
    mine, other = make("mine"), make("other")
    office.practices.open(mine)
    lock = FileLock(other)
    lock.take()
    office.practices.open(other)
    assert office.window.workspace.file == mine
    office.window.bar.action.click()
    workspace = office.window.workspace
    assert (workspace.file, workspace.read_only) == (other, True)
    with pytest.raises(NotDone, match="file_read_only"):
        workspace.services.tracking.track(["csat"])
    assert "Another window" in office.window.banner.text
    lock.release()
    office.window.banner.action.click()
    assert office.window.workspace.read_only is False
    assert office.window.banner.text == ""
    office.enter(7)


def test_a_copy_is_made_where_she_wants_it_over_what_she_agreed_to(office, qtbot, make, tmp_path):
    office.practices.open(make("mine"))
    office.enter(7)
    target = tmp_path / "copies" / "copy.kpidesk"
    for expected in (7, 8):
        office.enter(expected)
        office.window.bar.dismiss()
        office.window.copy_requested.emit(target)
        qtbot.waitUntil(lambda: str(target) in office.window.bar.text)
        assert amount(target) == expected
        assert list(target.parent.iterdir()) == [target]
    before = target.read_bytes()
    lock = FileLock(target)
    lock.take()
    office.window.copy_requested.emit(target)
    qtbot.waitUntil(lambda: "is open in another window" in office.window.bar.text)
    lock.release()
    office.window.copy_requested.emit(office.window.workspace.file)
    qtbot.waitUntil(lambda: "the business file itself" in office.window.bar.text)
    assert target.read_bytes() == before


def test_closing_backs_up_and_a_backup_that_fails_asks(office, qtbot, make):
    mine = make("mine")
    office.practices.open(mine)
    office.enter(7)
    office.backups.write_text("in the way")
    office.window.shell.close()
    qtbot.waitUntil(lambda: bool(office.window.notice and office.window.notice.choices))
    notice = office.window.notice
    assert [each.text for each in notice.choices] == ["Try Again", "Close Without a Backup"]
    assert "is still saved in “mine.kpidesk”" in notice.text
    assert (office.ended, office.window.shell.isVisible()) == ([], True)
    office.backups.unlink()
    notice.choices[0].act()
    qtbot.waitUntil(lambda: office.ended == [0])
    assert not office.window.shell.isVisible()
    assert len(office.made()) == 1
    assert is_free(mine)


def test_she_may_close_without_a_backup(office, qtbot, make):
    office.practices.open(make("mine"))
    office.enter(7)
    office.backups.write_text("in the way")
    office.window.shell.close()
    qtbot.waitUntil(lambda: bool(office.window.notice and office.window.notice.choices))
    office.window.notice.choices[1].act()
    assert office.ended == [0]


def test_the_end_of_her_session_is_not_held_up_and_loses_nothing(office, qtbot, make):
    mine = make("mine")
    office.practices.open(mine)
    office.enter(7)
    office.closing.end_at_once()
    assert (office.ended, office.window.shell.isVisible()) == ([0], False)
    assert (amount(mine), is_free(mine), office.made()) == (7, True, [])


def test_while_she_works_what_changed_is_backed_up_now_and_then(office, qtbot, make):
    office.practices.open(make("mine"))
    auto_backup = office.practices.current.auto_backup
    assert not auto_backup.clock.isActive()
    office.enter(7)
    assert auto_backup.clock.isActive()
    first = auto_backup.clock.interval()
    auto_backup.clock.setInterval(1)
    qtbot.waitUntil(lambda: len(office.made()) == 1)
    assert first < auto_backup.clock.interval(), "what is new in a file is not lost for long"
    qtbot.waitUntil(lambda: not office.practices.current.handle.changed)
    office.window.shell.close()
    qtbot.waitUntil(lambda: office.ended == [0])
    assert len(office.made()) == 1


def test_a_change_that_meets_a_backup_waits_and_is_kept(office, qtbot, make, monkeypatch):
    own = backup.back_up

    made: list[object] = []

    def slow(*given, **named):
        made.append(own(*given, **named))
        time.sleep(0.2)

    monkeypatch.setattr(backup, "back_up", slow)
    mine = make("mine")
    office.practices.open(mine)
    office.enter(7)
    auto_backup = office.practices.current.auto_backup
    auto_backup.clock.setInterval(0)
    office.enter(8)
    qtbot.waitUntil(lambda: len(made) == 1)
    office.enter(9)
    assert amount(mine) == 9
    office.window.shell.close()
    qtbot.waitUntil(lambda: office.ended == [0])
    assert amount(office.backups / office.made()[-1]) == 9


def test_the_sample_is_never_backed_up(office, qtbot, sample_practice, tmp_path):
    tmp_path.chmod(0o755)
    path = shutil.copyfile(sample_practice, tmp_path / "sample.kpidesk")
    # Another folder than the user's own keeps its mode.
    assert os.name == "nt" or stat.S_IMODE(tmp_path.stat().st_mode) == 0o755
    office.practices.open(path)
    assert office.window.workspace.sample
    assert office.preferences.recent == ()
    office.window.workspace.services.tracking.track(["csat"])
    office.window.shell.close()
    qtbot.waitUntil(lambda: office.ended == [0])
    assert not office.backups.exists()


def test_another_language_or_look_keeps_what_can_be_undone(office, qtbot, make):
    office.practices.open(make("mine"))
    office.enter(7)
    workspace = office.window.workspace
    office.appearance.choose_language("fr")
    office.appearance.choose_scheme("dark")
    assert office.window.workspace is workspace
    assert (workspace.words.language, workspace.theme) == ("fr", DARK)
    assert (office.preferences.language, office.preferences.scheme) == ("fr", "dark")
    assert workspace.undo_stack.canUndo()
    office.appearance.choose_language("")
    office.appearance.choose_scheme("light")
    assert office.preferences.language is None
    workspace.undo_stack.undo()
    assert amount(workspace.file) is None
    workspace.undo_stack.redo()
    assert amount(workspace.file) == 7


@pytest.mark.promise("R12")
def test_a_file_that_was_swapped_is_never_written(office, qtbot, make):
    mine, other = make("mine"), make("other")
    office.practices.open(mine)
    other.replace(mine)
    before = mine.read_bytes()
    workspace = office.window.workspace
    assert not workspace.do("track", lambda: workspace.services.tracking.track(["csat"]))
    assert "was replaced by another file" in office.window.bar.text
    assert mine.read_bytes() == before


@pytest.mark.promise("R11")
def test_a_backup_dated_in_the_future_is_not_taken_for_the_newest_state(office, qtbot, make):
    mine = make("mine")
    office.practices.open(mine)
    office.enter(7)
    office.window.shell.close()
    qtbot.waitUntil(lambda: office.ended == [0])
    (made,) = (office.backups / name for name in office.made())
    future = time.time() + 10 * 365 * 86400
    os.utime(made, (future, future))
    with open_practice(mine) as practice:
        EntryService(practice, ready_made(), lambda: TODAY).record(
            parse_period("2026-03"), [Figure("requests", 9, "9")]
        )
    office.practices.open(mine)
    done: list[object] = []
    office.practices.current.auto_backup.finish(done.append)
    qtbot.waitUntil(lambda: done == [None])
    assert amount(office.backups / office.made()[-1]) == 9
    done.clear()
    office.practices.current.auto_backup.finish(done.append)
    qtbot.waitUntil(lambda: done == [None])
    assert len(office.made()) == 2


def test_a_practice_is_opened_read_only_on_request(office, qtbot, make):
    one = make("one")
    office.practices.open(one)
    office.enter(7)
    office.window.open_read_only_requested.emit(one)
    assert office.window.workspace.read_only
    assert (
        office.window.workspace.services.records.amounts(
            "requests", parse_period("2026-03").length
        )[0][2]
        == 7
    )
    qtbot.waitUntil(lambda: not office.practices.leaving)
    office.window.banner.action.click()
    assert not office.window.workspace.read_only
    office.enter(8)
    assert amount(one) == 8

"""What other programs do to the open file is noticed, kept and said in the real window."""

from __future__ import annotations

import csv
import os
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.records.writer import open_practice
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.unsaved.reentry_dialog import ReentryDialog
from tests.app.backup_history import PERIOD
from tests.app.watch.other_programs import overwrite, requests_in, track
from tests.disks import pretend_on_another_disk

posix = pytest.mark.skipif(os.name == "nt", reason="Windows lets no open file be moved or removed")


@pytest.mark.promise("R12")
@posix
@pytest.mark.promise("R12")
def test_a_replaced_file_keeps_what_was_saved_and_opens_again(desk, mine, make, tmp_path):
    other = make("other")
    desk.enter(41)
    other.replace(mine)
    desk.file_watcher.look()
    (kept,) = mine.parent.glob("practice (before it was replaced on * 2026).kpidesk")
    assert kept.name in desk.window.banner.text
    assert requests_in(kept) == 41
    assert check(kept) == ()
    before = desk.window.workspace
    desk.window.banner.action.click()
    assert desk.window.workspace is not before
    assert desk.window.workspace.file == mine
    assert desk.window.banner.text == ""
    desk.enter(7)
    assert requests_in(mine) == 7


@posix
@pytest.mark.promise("R12")
def test_a_loss_is_noticed_before_the_next_change(desk, qtbot, mine, make):
    content = make("other").replace(mine).read_bytes()
    desk.window.workspace.do("track", track(desk))
    assert "was replaced by another file" in desk.window.bar.text
    qtbot.waitUntil(lambda: "was replaced" in desk.window.banner.text)
    assert mine.read_bytes() == content


@posix
def test_opening_the_same_file_opens_what_replaced_it(desk, mine, make):
    make("other").replace(mine)
    before = desk.window.workspace
    desk.practices.open(mine)
    assert desk.window.workspace is not before
    before = desk.window.workspace
    desk.practices.open(mine)
    assert desk.window.workspace is before


@pytest.mark.promise("R12")
@posix
def test_a_deleted_file_is_kept_and_put_back(desk, mine):
    mine.unlink()
    desk.file_watcher.look()
    (kept,) = mine.parent.glob("practice (before it was deleted*")
    assert kept.name in desk.window.banner.text
    desk.window.banner.action.click()
    assert requests_in(mine) == 40
    assert not kept.exists()
    desk.enter(41)
    assert requests_in(mine) == 41


@posix
def test_a_renamed_file_is_found_and_opened(desk, mine):
    moved = mine.rename(mine.with_name("renamed.kpidesk"))
    desk.file_watcher.look()
    assert "renamed to “renamed.kpidesk”" in desk.window.banner.text
    assert sorted(mine.parent.glob("practice*.kpidesk")) == []
    desk.window.banner.action.click()
    assert desk.window.workspace.file == moved
    desk.enter(41)
    assert requests_in(moved) == 41


@pytest.mark.promise("R12")
@posix
def test_where_the_folder_is_gone_what_was_saved_is_with_the_backups(desk, mine):
    away = mine.parent.rename(mine.parent.with_name("away"))
    desk.file_watcher.look()
    assert "The folder of “practice.kpidesk” is gone" in desk.window.banner.text
    assert not mine.parent.exists()
    (kept,) = desk.backups.glob("practice (*")
    assert requests_in(kept) == 40
    away.rename(mine.parent)
    desk.file_watcher.look()
    assert desk.window.banner.text == ""
    desk.enter(41)
    assert requests_in(mine) == 41


@posix
def test_a_file_that_comes_back_is_noticed_without_a_click(desk, qtbot, mine):
    away = mine.rename(mine.with_name("away.kpidesk"))
    desk.file_watcher.look()
    assert "renamed" in desk.window.banner.text
    away.rename(mine)
    qtbot.waitUntil(lambda: desk.window.banner.text == "")


@pytest.mark.promise("R12")
@posix
def test_nothing_is_put_where_an_unplugged_disk_was_mounted(desk, mine, monkeypatch):
    mine.unlink()
    pretend_on_another_disk(mine.parent, monkeypatch)
    desk.file_watcher.look()
    assert "Was a disk or USB stick unplugged?" in desk.window.banner.text
    assert list(mine.parent.glob("practice (*")) == []
    (kept,) = desk.backups.glob("practice (*")
    assert requests_in(kept) == 40


@pytest.mark.promise("R12")
def test_an_overwritten_file_lists_what_was_entered_and_offers_it_again(desk, mine, tmp_path):
    former = tmp_path / "former.kpidesk"
    shutil.copy(mine, former)
    with open_practice(former) as other, other.transaction() as transaction:
        transaction.set_setting("other", "1")
    desk.enter(41)
    # As many saves as here: SQLite's own count of changes does not tell the two apart.
    before = mine.stat()
    overwrite(mine, former.read_bytes())
    os.utime(mine, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    content = mine.read_bytes()
    desk.file_watcher.look()
    assert "was overwritten" in desk.window.banner.text
    (listed,) = mine.parent.glob("practice (entered before it was overwritten*.csv")
    assert listed.name in desk.window.banner.text
    (row,) = csv.DictReader(listed.read_text(encoding="utf-8-sig").splitlines())
    assert (row["period"], row["measure"], row["was"], row["becomes"]) == (
        "2026-03",
        "requests",
        "",
        "41",
    )
    assert not desk.window.workspace.do("track", track(desk))
    assert mine.read_bytes() == content
    desk.window.banner.action.click()
    assert requests_in(mine) == 40
    assert "1 figure that you had entered is not in this file" in desk.window.bar.text
    desk.window.bar.action.click()
    (dialog,) = desk.window.shell.findChildren(ReentryDialog)
    assert "40 → 41" in dialog.list.item(0).text()
    dialog.enter.click()
    assert requests_in(mine) == 41
    assert desk.window.workspace.undo_stack.canUndo()


def test_a_file_that_was_only_touched_is_no_loss(desk, mine):
    os.utime(mine, ns=(0, 0))
    desk.file_watcher.look()
    assert desk.window.banner.text == ""
    with_more = mine.with_name("more.kpidesk")
    shutil.copy(mine, with_more)
    with open_practice(with_more) as other, other.transaction() as transaction:
        transaction.set_setting("other", "1")
    overwrite(mine, with_more.read_bytes())
    desk.file_watcher.look()
    assert desk.window.banner.text == ""
    desk.enter(41)
    assert check(mine) == ()
    with open_reader(mine) as reader:
        assert reader.setting("other") == "1"


@posix
def test_closing_makes_no_backup_of_what_replaced_the_file(desk, qtbot, mine, make):
    make("other").replace(mine)
    desk.window.shell.close()
    qtbot.waitUntil(lambda: desk.window.notice is not None)
    (kept,) = mine.parent.glob("practice (before*")
    assert kept.name in desk.window.notice.text
    assert desk.made() == []
    desk.window.notice.choices[-1].act()
    qtbot.waitUntil(lambda: desk.ended == [0])
    assert desk.made() == []


@posix
def test_the_end_of_the_session_keeps_what_was_saved(desk, mine, make):
    make("other").replace(mine)
    desk.closing.end_at_once()
    (kept,) = mine.parent.glob("practice (before*")
    assert requests_in(kept) == 40


@posix
def test_another_file_that_is_opened_leaves_no_foreign_backup(desk, qtbot, mine, make):
    make("other").replace(mine)
    desk.practices.open(make("second"))
    qtbot.waitUntil(lambda: not desk.practices.leaving)
    assert "was replaced" in desk.window.bar.text
    assert len(list(mine.parent.glob("practice (before*"))) == 1
    assert desk.made() == []


@pytest.mark.parametrize("content", [b"", b"not a practice any more" * 500, b"SQLite format 3"])
def test_a_file_emptied_or_spoiled_in_place_loses_no_figure(desk, qtbot, mine, content):
    desk.enter(41)
    desk.window.workspace.services.tracking.track(["art"])
    desk.window.go(Destination(PageId.ENTER, period=PERIOD))
    qtbot.waitUntil(lambda: desk.window.page.ready)
    row = next(each for each in desk.window.page.rows if each.measure.id == "requests")
    overwrite(mine, content)
    with qtbot.captureExceptions() as caught:
        row.field.setFocus()
        row.field.selectAll()
        QTest.keyClicks(row.field, "42")
        QTest.keyClick(row.field, Qt.Key.Key_Return)
    # The window explains them, as the next test shows.
    assert all(isinstance(error, NotDone) for _, error, _ in caught)
    drafts = desk.window.workspace.drafts
    assert [each.text for each in drafts.unsaved.values()] == ["42"]
    assert drafts.journal_fault is None
    desk.file_watcher.look()
    assert "was overwritten" in desk.window.banner.text
    (listed,) = mine.parent.glob("practice (entered before*.csv")
    assert "41" in listed.read_text(encoding="utf-8-sig")
    assert mine.read_bytes() == content

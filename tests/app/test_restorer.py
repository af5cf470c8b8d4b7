"""Backups in the window: viewed, never changed, restored, and taken back."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtTest import QTest

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.storage.backup import restore as restore_module
from kpidesk.storage.backup.backup_file import backups_in
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice
from kpidesk.system.lock import FileLock
from kpidesk.ui.backups.dialog import RestoreDialog
from kpidesk.ui.navigation import Destination, PageId

MARCH = parse_period("2026-03")


def amount(path):
    with closing(sqlite3.connect(path)) as connection:
        row = connection.execute("SELECT amount FROM entry WHERE measure = 'requests'").fetchone()
    return row[0] if row else None


def browse(office, qtbot, rows=1):
    """Open the dialog, and wait until everything is read."""
    office.window.actions.restore.trigger()
    return shown(office, qtbot, rows)


def shown(office, qtbot, rows=1):
    """Wait until the dialog shows so many backups and what is in each."""
    dialog = office.window.shell.findChildren(RestoreDialog)[-1]
    filled(dialog, qtbot, rows)
    return dialog


def filled(dialog, qtbot, rows):
    def read():
        backups = [dialog.model.backup(row) for row in range(rows)]
        return dialog.model.rowCount() == rows and all(map(dialog.model.details, backups))

    qtbot.waitUntil(read)


def restored(office, qtbot, text="Checked and restored"):
    qtbot.waitUntil(lambda: text in office.window.bar.text)


def test_the_strip_restores_the_backup_or_closes_it(office, qtbot, past, mine):
    first, _ = past.back_up(mine, 5, 6)
    office.practices.open(mine)
    office.practices.open(first)
    office.window.banner.second.click()
    assert (office.window.workspace.file, office.window.workspace.read_only) == (mine, False)
    office.practices.open(first)
    office.window.banner.action.click()
    restored(office, qtbot)
    assert (office.window.workspace.file, office.window.workspace.read_only) == (mine, False)
    assert office.window.banner.text == ""
    assert amount(mine) == 5


@pytest.mark.promise("R8")
def test_what_is_replaced_is_kept_and_can_be_taken_back(office, qtbot, past, mine):
    past.back_up(mine, 5, 6)
    office.practices.open(mine)
    office.enter(7)
    dialog = browse(office, qtbot, 2)
    assert dialog.chosen == backups_in(office.backups)[-1]
    assert str(mine) in dialog.note.text()
    dialog.restore.click()
    restored(office, qtbot)
    kept = backups_in(office.backups)[-1].path
    assert str(kept) in office.window.bar.text
    assert (amount(mine), amount(kept)) == (6, 7)
    assert not office.window.workspace.read_only
    office.enter(8)
    office.window.bar.action.click()
    restored(office, qtbot, "as it was on")
    qtbot.waitUntil(lambda: amount(mine) == 7)
    # After the next start it is in the list, as is what has been taken back.
    assert [amount(each.path) for each in backups_in(office.backups)] == [5, 6, 7, 8]


@pytest.mark.parametrize("page", [PageId.ENTER, PageId.CLIENTS])
def test_the_client_of_the_figures_stays(office, qtbot, past, mine, page):
    with open_practice(mine) as practice, practice.transaction() as transaction:
        ids = [transaction.add_client(name, None).id for name in ("Ada", "Bo")]
    past.back_up(mine, 5)
    office.practices.open(mine)
    row(office, qtbot, "requests")
    office.window.page.load(cell=Cell(ids[1]))
    office.window.go(Destination(page))
    office.practices.restore_requested.emit(backups_in(office.backups)[0])
    restored(office, qtbot)
    office.window.go(Destination(PageId.ENTER))
    assert office.window.page.cell == Cell(ids[1])


def test_a_figure_in_its_field_is_saved_before_its_file_is_replaced(office, qtbot, past, mine):
    (made,) = past.back_up(mine, 5)
    office.practices.open(mine)
    field = row(office, qtbot, "requests").field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "9")
    office.practices.restore_requested.emit(backups_in(office.backups)[0])
    restored(office, qtbot)
    assert amount(mine) == amount(made) == 5
    assert amount(backups_in(office.backups)[-1].path) == 9


def row(office, qtbot, measure):
    """The row of a measure on the Enter page, in the month that the backups are about."""
    workspace = office.window.workspace
    workspace.services.tracking.track(["art"])
    office.window.go(Destination(PageId.ENTER, period=MARCH))
    page = office.window.page
    qtbot.waitUntil(lambda: page.ready)
    return next(each for each in page.rows if each.measure.id == measure)


def test_figures_that_no_file_could_take_are_drafts_of_the_restored_one(office, qtbot, past, mine):
    past.back_up(mine, 5)
    office.practices.open(mine)
    workspace = office.window.workspace
    key, lost = EntryKey("leads", MARCH), EntryKey("leads", MARCH, Cell(99))
    workspace.drafts.put_aside({key: "12", lost: "13"}, NotDone("disk_full"))
    office.practices.restore_requested.emit(backups_in(office.backups)[0])
    restored(office, qtbot)
    drafts = office.window.workspace.drafts
    assert dict(drafts) == {key: "12"}
    assert drafts.returned == {key}


def test_a_damaged_file_is_replaced_from_its_page(office, qtbot, past, mine):
    past.back_up(mine, 5, 6)
    damaged = past.spoil(mine)
    office.practices.open(mine)
    notice = office.window.notice
    assert notice.choices[0].text == "Restore a Backup…"
    assert str(office.backups) in notice.text
    notice.choices[0].act()
    shown(office, qtbot, 2).restore.click()
    restored(office, qtbot)
    assert (amount(mine), office.window.workspace.read_only) == (6, False)
    (kept,) = office.backups.glob("*.damaged")
    assert kept.read_bytes() == damaged
    assert str(kept) in office.window.bar.text
    assert not office.window.bar.action.isVisible()


def test_a_missing_file_is_made_again(office, qtbot, past, mine):
    past.back_up(mine, 5)
    mine.unlink()
    office.practices.open(mine)
    office.window.notice.choices[0].act()
    dialog = shown(office, qtbot)
    assert "Nothing is replaced" in dialog.note.text()
    dialog.restore.click()
    restored(office, qtbot)
    assert amount(mine) == 5


def test_a_backup_is_viewed_from_the_page_about_a_damaged_file_and_back(office, qtbot, past, mine):
    past.back_up(mine, 5)
    past.spoil(mine)
    office.practices.open(mine)
    browse(office, qtbot).view.click()
    assert office.window.workspace.read_only
    office.window.banner.second.click()
    assert "damaged" in office.window.notice.title
    browse(office, qtbot).view.click()
    office.window.banner.action.click()
    restored(office, qtbot)
    assert amount(mine) == 5


def test_an_altered_backup_is_not_restored_and_can_be_viewed(office, qtbot, past, mine):
    (made,) = past.back_up(mine, 5)
    with closing(sqlite3.connect(made)) as connection, connection:
        connection.execute("UPDATE entry SET amount = 50")
    past.enter(mine, 7)
    office.practices.open(mine)
    before = made.read_bytes()
    dialog = browse(office, qtbot)
    assert "has changed since the backup was made" in dialog.note.text()
    assert (dialog.view.isEnabled(), dialog.restore.isEnabled()) == (True, False)
    dialog.view.click()
    office.window.banner.action.click()
    restored(office, qtbot, "Nothing was restored")
    assert amount(mine) == 7
    assert made.read_bytes() == before


def test_where_restoring_fails_the_window_is_as_it_was(office, qtbot, past, mine, monkeypatch):
    past.back_up(mine, 5)
    office.practices.open(mine)
    office.enter(7)
    key = EntryKey("leads", MARCH)
    office.window.workspace.drafts.put_aside({key: "12"}, NotDone("disk_full"))

    def full(*_, **__):
        raise NotDone("disk_full", file=mine.name)

    monkeypatch.setattr(restore_module, "restore", full)
    office.practices.restore_requested.emit(backups_in(office.backups)[0])
    restored(office, qtbot, "Nothing was restored. The disk is full")
    assert (office.window.workspace.file, office.window.workspace.read_only) == (mine, False)
    assert office.window.workspace.drafts[key] == "12"
    assert amount(mine) == 7


def test_a_file_in_use_elsewhere_is_not_replaced(office, qtbot, past, mine):
    past.back_up(mine, 5)
    past.enter(mine, 7)
    lock = FileLock(mine)
    lock.take()
    office.practices.open(backups_in(office.backups)[0].path)
    office.window.banner.action.click()
    restored(office, qtbot, "is open in another window")
    assert office.window.workspace.read_only
    assert amount(mine) == 7
    lock.release()
    office.window.banner.action.click()
    restored(office, qtbot)
    assert amount(mine) == 5


def test_on_a_new_computer_the_empty_file_gives_way_and_another_one_does_not(
    office, qtbot, past, mine, data, tmp_path
):
    elsewhere = tmp_path / "old computer" / "practice.kpidesk"
    create_practice(elsewhere, "practice")
    past.back_up(elsewhere, 5)
    office.practices.open(mine)
    browse(office, qtbot).restore.click()
    restored(office, qtbot)
    assert (office.window.workspace.file, amount(mine)) == (mine, 5)
    assert len(office.made()) == 1, "nothing was in the empty file"
    other = tmp_path / "other" / "practice.kpidesk"
    create_practice(other, "practice")
    past.back_up(other, 9, folder=tmp_path / "stick")
    dialog = browse(office, qtbot)
    dialog.folder_chosen.emit(tmp_path / "stick")
    qtbot.waitUntil(lambda: dialog.folder.text() == str(tmp_path / "stick"))
    filled(dialog, qtbot, 1)
    dialog.restore.click()
    restored(office, qtbot)
    qtbot.waitUntil(lambda: office.window.workspace.file == data / "practice 2.kpidesk")
    assert (amount(mine), amount(data / "practice 2.kpidesk")) == (5, 9)


def test_in_a_file_without_backups_that_of_another_one_is_not_chosen(
    office, qtbot, past, mine, tmp_path
):
    past.back_up(mine, 5)
    other = tmp_path / "Ada.kpidesk"
    create_practice(other, "Ada")
    office.practices.open(other)
    dialog = browse(office, qtbot)
    assert dialog.chosen is None
    assert "no backup of “Ada” in this folder" in dialog.note.text()
    dialog.folder_chosen.emit(office.backups)
    qtbot.waitUntil(lambda: dialog.chosen is not None)
    dialog.reject()


def test_a_folder_without_backups_or_none_at_all_is_no_fault(office, qtbot, mine, tmp_path):
    office.practices.open(mine)
    office.window.actions.restore.trigger()
    (dialog,) = office.window.shell.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: "There is no backup in this folder" in dialog.note.text())
    (tmp_path / "text").write_text("no folder")
    dialog.folder_chosen.emit(tmp_path / "text")
    qtbot.waitUntil(lambda: dialog.folder.text() == str(tmp_path / "text"))
    assert dialog.note.text()
    assert not dialog.restore.isEnabled()
    dialog.reject()

"""Backups in the window: opened read-only, never changed, and found again."""

from __future__ import annotations

import hashlib

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication

from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup.location import manifest_path
from kpidesk.ui.backups.dialog import RestoreDialog


def state(folder):
    return {each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in folder.iterdir()}


def test_a_backup_opens_read_only_and_leaves_nothing_behind(office, qtbot, past, mine):
    first, _ = past.back_up(mine, 5, 6)
    before = state(office.backups)
    office.practices.open(mine)
    for opened in (office.practices.open, office.practices.open_to_read):
        opened(first)
        workspace = office.window.workspace
        assert (workspace.file, workspace.read_only) == (first, True)
        assert "This is a backup from November 20, 2026" in office.window.banner.text
        assert office.window.shell.windowTitle() == "Backup of My business – KPI Desk"
        with pytest.raises(NotDone, match="file_read_only"):
            workspace.services.tracking.track(["csat"])
        office.practices.open(mine)
    assert office.preferences.recent == (mine,)
    office.practices.open(first)
    office.appearance.choose_language("fr")
    assert "2026" in office.window.banner.text
    office.practices.switch_to_writing()
    assert office.window.workspace.read_only
    office.window.shell.close()
    qtbot.waitUntil(lambda: office.ended == [0])
    assert state(office.backups) == before


def test_a_backup_beside_its_manifest_opens_read_only_anywhere(office, past, mine, tmp_path):
    (made,) = past.back_up(mine, 5)
    elsewhere = tmp_path / "stick" / "copy.kpidesk"
    elsewhere.parent.mkdir()
    made.rename(elsewhere)
    manifest_path(made).rename(manifest_path(elsewhere))
    office.preferences.remember(elsewhere)
    office.window.open_requested.emit(elsewhere)
    assert office.window.workspace.read_only
    assert "This is a backup from" in office.window.banner.text


def test_a_backup_of_an_older_schema_is_viewed_and_stays_as_it_is(office, qtbot, revive, mine):
    old = revive("schema_1000_practice.sql", office.backups / "old.kpidesk")
    before = state(office.backups)
    office.practices.open(old)
    qtbot.waitUntil(lambda: office.window.workspace is not None)
    assert office.window.workspace.read_only
    assert office.window.workspace.services.records.clients()
    assert "This is a backup from" in office.window.banner.text
    office.practices.open(mine)
    assert state(office.backups) == before


@pytest.mark.parametrize("answers", [True, False])
def test_the_folder_of_the_backups_is_said_whether_a_file_manager_answers(
    office, past, mine, monkeypatch, answers
):
    past.back_up(mine, 5)
    past.spoil(mine)
    office.practices.open(mine)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: answers)
    office.window.notice.choices[-1].act()
    assert str(office.backups) in office.window.bar.text
    assert ("The folder could not be opened" in office.window.bar.text) != answers
    office.window.bar.action.click()
    assert QGuiApplication.clipboard().text() == str(office.backups)


def test_a_failure_page_offers_no_backup_where_there_is_none(office, past, mine):
    past.spoil(mine)
    office.practices.open(mine)
    texts = [each.text for each in office.window.notice.choices]
    assert texts == ["Open Another…", "Try Again"]


def test_a_backup_that_only_the_user_knows_as_one_is_viewed_and_stays_as_it_is(
    office, qtbot, revive, mine, tmp_path
):
    stick = tmp_path / "stick"
    old = revive("schema_1000_practice.sql", stick / "old.kpidesk")
    before = state(stick)
    office.practices.open(mine)
    office.window.actions.restore.trigger()
    dialog = office.window.shell.findChildren(RestoreDialog)[-1]
    dialog.folder_chosen.emit(stick)
    qtbot.waitUntil(dialog.view.isEnabled)
    dialog.view.click()
    qtbot.waitUntil(lambda: office.window.workspace.file == old)
    assert office.window.workspace.read_only
    assert "This is a backup from" in office.window.banner.text
    office.file_watcher.look()
    assert state(stick) == before

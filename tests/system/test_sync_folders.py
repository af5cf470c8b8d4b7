"""Folders of sync services and conflict copies are known by their names."""

from __future__ import annotations

import pytest

from kpidesk.system.sync_folders import conflict_copies, sync_folder

CERTAIN = (
    "practice (Ana's conflicted copy 2026-11-28).kpidesk",
    "practice (conflicted copy 2026-11-28 101500).kpidesk",
    "practice (Copie en conflit de Ana 2026-11-28).kpidesk",
    "practice.sync-conflict-20261128-101500-ABCDEFG.kpidesk",
    "practice_conflict-20261128-101500.kpidesk",
)
ONLY_THERE = ("practice (1).kpidesk", "practice 2.kpidesk", "practice-DESKTOP-4711.kpidesk")
OTHERS = (
    "practice (before it was replaced on November 28, 2026).kpidesk",
    "practice of a friend.kpidesk",
    "other (conflicted copy).kpidesk",
    "practice (conflicted copy).txt",
    "practice.kpidesk.lock",
)


@pytest.mark.promise("R12")
@pytest.mark.parametrize(
    ("parts", "service"),
    [
        (("Dropbox", "work"), "Dropbox"),
        (("Dropbox (Personal)",), "Dropbox"),
        (("OneDrive - My Company", "a", "b"), "OneDrive"),
        (("Nextcloud",), "Nextcloud"),
        (("Library", "Mobile Documents", "com~apple~CloudDocs"), "iCloud Drive"),
        (("GoogleDrive-ana@example.org", "My Drive"), "Google Drive"),
        (("Documents", "Dropbox ideas"), None),
        (("Documents",), None),
    ],
)
def test_folders_of_services_are_known_by_name(tmp_path, parts, service):
    folder = tmp_path.joinpath(*parts)
    folder.mkdir(parents=True)
    found = sync_folder(folder / "practice.kpidesk")
    assert (found and found.service) == service


@pytest.mark.parametrize(
    ("marker", "service"), [(".stfolder", "Syncthing"), (".sync_1a.db", "Nextcloud")]
)
def test_folders_of_other_names_are_known_by_what_marks_them(tmp_path, marker, service):
    (tmp_path / marker).touch()
    inner = tmp_path / "mine"
    inner.mkdir()
    found = sync_folder(inner / "practice.kpidesk")
    assert found is not None
    assert (found.service, found.folder) == (service, tmp_path.resolve())


@pytest.mark.promise("R12")
def test_conflict_copies_are_known_by_what_is_added_to_the_name(tmp_path):
    file = tmp_path / "practice.kpidesk"
    for name in (file.name, *CERTAIN, *ONLY_THERE, *OTHERS):
        (tmp_path / name).touch()
    assert {each.name for each in conflict_copies(file, synced=False)} == set(CERTAIN)
    assert {each.name for each in conflict_copies(file, synced=True)} == {*CERTAIN, *ONLY_THERE}


def test_a_folder_that_cannot_be_read_has_no_copies(tmp_path):
    assert conflict_copies(tmp_path / "none" / "practice.kpidesk", synced=True) == ()

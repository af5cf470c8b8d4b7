"""A folder of a sync service and conflict copies are mentioned once, and left alone."""

from __future__ import annotations

import pytest

from kpidesk.app.watch.sync_notice import SyncNotice
from kpidesk.ui.message import Message, Tone


@pytest.fixture
def notice(office):
    return SyncNotice(office.window, office.practices, office.appearance, office.preferences)


@pytest.fixture
def synced(tmp_path, make):
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    return make("practice").rename(folder / "practice.kpidesk")


@pytest.mark.promise("R12")
def test_the_folder_of_a_service_is_mentioned_once(office, notice, qtbot, synced, make):
    office.practices.open(synced)
    qtbot.waitUntil(lambda: "in a folder of Dropbox" in office.window.bar.text)
    office.window.bar.dismiss()
    assert office.preferences.mentioned == (str(synced.parent),)
    office.practices.open(make("other"))
    office.practices.open(synced)
    qtbot.wait(200)
    assert office.window.bar.text == ""


@pytest.mark.promise("R12")
def test_a_conflict_copy_is_mentioned_once_and_never_touched(office, notice, qtbot, synced, make):
    copy = synced.with_name("practice (Ana's conflicted copy 2026-11-28).kpidesk")
    copy.write_bytes(b"not opened")
    office.practices.open(synced)
    qtbot.waitUntil(lambda: copy.name in office.window.bar.text)
    office.window.bar.dismiss()
    office.practices.open(make("other"))
    office.practices.open(synced)
    qtbot.waitUntil(lambda: "in a folder of Dropbox" in office.window.bar.text)
    assert copy.read_bytes() == b"not opened"
    assert not list(synced.parent.glob(f"{copy.name}?*"))


def test_it_does_not_cover_another_message(office, notice, qtbot, synced):
    office.practices.open(synced)
    office.window.bar.say(Message("something more urgent", Tone.ERROR))
    qtbot.wait(300)
    assert office.window.bar.text == "something more urgent"
    assert office.preferences.mentioned == ()

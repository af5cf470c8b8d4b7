"""Damage in the open file is found beside the window, and said before the next change."""

from __future__ import annotations

import os

import pytest

from kpidesk.domain.errors import NotDone
from tests.app.damaged_values import make_filled, put_value
from tests.app.watch.other_programs import overwrite, requests_in, track

posix = pytest.mark.skipif(os.name == "nt", reason="Windows lets no open file be moved or removed")


@pytest.mark.promise("R7")
def test_damage_is_found_beside_the_window_and_said_before_a_change(office, qtbot, tmp_path):
    file = tmp_path / "damaged.kpidesk"
    make_filled(file)
    # Out of the range of every page: only a check of the whole file meets it.
    assert put_value(file, "entry", "measure", 3, "X!")
    content = file.read_bytes()
    office.file_watcher.begin_checks()
    office.practices.open(file)
    qtbot.waitUntil(lambda: "is damaged" in office.window.banner.text)
    assert "Restore" in office.window.banner.action.text()
    assert not office.window.workspace.do("track", track(office))
    assert "is damaged" in office.window.bar.text
    assert file.read_bytes() == content
    office.file_watcher.look()
    assert "is damaged" in office.window.banner.text


def test_a_sound_file_is_checked_without_a_word(office, qtbot, mine):
    office.practices.open(mine)
    office.file_watcher.begin_checks()
    office.enter(5)
    check_ = office.file_watcher._check
    qtbot.waitUntil(lambda: check_._task is None)
    assert office.window.banner.text == ""
    office.enter(6)
    assert requests_in(mine) == 6


def test_a_fault_of_reading_is_explained_by_what_happened_to_the_file(desk, mine):
    overwrite(mine, b"")
    with pytest.raises(NotDone) as caught:
        desk.window.workspace.services.records.settings()
    assert desk.file_watcher.explains(caught.value)
    assert "was overwritten" in desk.window.banner.text
    assert desk.practices.current is not None


def test_damage_met_by_a_page_closes_the_file_and_says_so(desk, mine):
    damage = NotDone("file_damaged", file=mine.name, folder=str(mine.parent))
    assert desk.file_watcher.explains(damage)
    assert desk.practices.current is None
    assert desk.window.notice is not None
    assert "is damaged" in desk.window.notice.text

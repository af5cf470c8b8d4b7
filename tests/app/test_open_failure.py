"""The page about a practice that cannot be opened."""

from __future__ import annotations

import os
import sys

import pytest

from kpidesk.system.lock import lock_path

OTHER = f"4242\nkpidesk\nOTHERPC\n{1:032d}\n00000000-0000-0000-0000-000000000000\n"


def choose(window, number: int) -> None:
    window.notice.choices[number].act()


def test_a_lock_of_another_computer_is_named_and_removed_only_after_a_question(office, make):
    file = make("one")
    lock_path(file).write_text(OTHER)
    os.utime(lock_path(file), (1_790_000_000, 1_790_000_000))
    office.practices.open(file)
    assert office.window.workspace is None
    assert "OTHERPC" in office.window.notice.text
    assert "2026" in office.window.notice.text
    choose(office.window, 2)
    assert "OTHERPC" in office.window.notice.title
    choose(office.window, 0)
    assert office.window.workspace is None
    assert lock_path(file).read_text() == OTHER
    choose(office.window, 2)
    choose(office.window, 1)
    assert not office.window.workspace.read_only
    office.enter(5)


def test_a_practice_locked_elsewhere_can_be_viewed(office, make):
    file = make("one")
    lock_path(file).write_text(OTHER)
    office.practices.open(file)
    choose(office.window, 0)
    assert office.window.workspace.read_only
    assert lock_path(file).read_text() == OTHER


def test_an_empty_lock_file_is_no_hindrance(office, make):
    file = make("one")
    lock_path(file).touch()
    office.practices.open(file)
    assert not office.window.workspace.read_only


@pytest.mark.skipif(sys.platform != "linux", reason="only there a name may be any bytes")
def test_a_name_that_cannot_be_used_is_said_on_the_page(office, tmp_path):
    loop = tmp_path / "loop.kpidesk"
    loop.symlink_to(loop)
    for path, words in (
        (tmp_path / os.fsdecode(b"caf\xe9.kpidesk"), "Please give it another name"),
        (tmp_path / f"{'x' * 245}.kpidesk", "is too long"),
        (loop, "leads back to itself"),
    ):
        office.practices.open(path)
        assert words in office.window.notice.text
        office.practices.open_to_read(path)
        assert words in office.window.notice.text

"""Why a practice is open read-only, as the banner says it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kpidesk.system.lock import FileLock, lock_path

OTHER = f"4242\nkpidesk\nOTHERPC\n{1:032d}\n00000000-0000-0000-0000-000000000000\n"


def amounts(office) -> list[int]:
    return [each.amount for each in office.window.workspace.services.records.entries()]


@pytest.mark.promise("R3")
@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of file sizes")
def test_a_full_disk_is_called_so_and_can_be_tried_again(office, make, size_limit):
    file = make("mine")
    with size_limit(0):
        office.practices.open(file)
    assert office.window.workspace.read_only
    assert "The disk is full" in office.window.banner.text
    office.window.banner.action.click()
    assert office.window.banner.text == ""
    office.enter(7)
    assert amounts(office) == [7]


def test_another_window_is_named_only_where_there_is_one(office, make, tmp_path):
    office.practices.open(make("mine"))
    other = make("other")
    lock = FileLock(other)
    lock.take()
    office.practices.open(other)
    office.window.bar.action.click()
    assert "Another window has this file open" in office.window.banner.text
    lock.release()


def test_another_computer_is_named(office, make):
    file = make("mine")
    lock_path(file).write_text(OTHER)
    office.practices.open(file)
    office.window.notice.choices[0].act()
    assert office.window.banner.text.startswith("“OTHERPC” has this file open")
    office.window.banner.action.click()
    assert "OTHERPC" in office.window.bar.text
    assert office.window.workspace.read_only


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="every mode can be written")
def test_a_file_that_forbids_writing_is_called_so(office, make):
    file: Path = make("mine")
    file.chmod(0o444)
    office.practices.open(file)
    assert "This file cannot be written" in office.window.banner.text

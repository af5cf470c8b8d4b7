"""The practice file of a window: what it reads by, when it writes, where it only looks."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import kpidesk
from kpidesk.app.practice.practice_handle import open_read_only, open_to_write
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.storage.atomic_files import journal_of, temporary_path
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

CHILD = Path(__file__).parent / "children" / "open_read_only.py"
LOCKING = CHILD.with_name("take_lock.py")
NOBODY = 65534
PLACE = EntryKey("requests", parse_period("2026-03"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "mine.kpidesk"
    create_practice(made, "Mine")
    return made


@pytest.fixture
def abroad() -> Iterator[Path]:
    """A practice in a folder that an ordinary user reaches, also where the tests run as root."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    made = folder / "mine.kpidesk"
    create_practice(made, "Mine")
    with open_practice(made) as practice, practice.transaction() as transaction:
        transaction.put(PLACE, 5)
    yield made
    folder.chmod(0o700)
    shutil.rmtree(folder)


def put(handle, amount: int) -> None:
    with handle.transaction() as transaction:
        transaction.put(PLACE, amount)


def put_and_fail(handle) -> None:
    with handle.transaction() as transaction:
        transaction.put(PLACE, 8)
        transaction.put(PLACE, 1 // 0)


def amounts(handle) -> list[int]:
    return [entry.amount for entry in handle.records.entries()]


def test_what_is_written_is_read_at_once_and_noted(path):
    handle = open_to_write(path, path.parent / "backups")
    assert not handle.changed
    put(handle, 7)
    assert (amounts(handle), handle.changed) == ([7], True)
    with pytest.raises(ZeroDivisionError):
        put_and_fail(handle)
    assert amounts(handle) == [7]
    handle.close()


@pytest.mark.promise("R5")
def test_only_one_writes_and_the_other_sees_what_is_new(path):
    first = open_to_write(path, path.parent / "backups")
    with pytest.raises(NotDone, match="file_in_use"):
        open_to_write(path, path.parent / "backups")
    second = open_read_only(path, path.parent / "backups")
    assert (second.read_only, second.obstacle, second.changed_elsewhere()) == (True, None, False)
    put(first, 7)
    assert (second.changed_elsewhere(), amounts(second), second.changed_elsewhere()) == (
        True,
        [7],
        False,
    )
    with pytest.raises(NotDone, match="file_read_only"):
        put(second, 8)
    first.close()
    second.close()
    third = open_to_write(path, path.parent / "backups")
    assert not third.read_only
    third.close()


@pytest.mark.promise("R12")
def test_a_file_that_was_swapped_before_the_first_change_is_not_written(path, tmp_path):
    handle = open_to_write(path, path.parent / "backups")
    other = tmp_path / "other.kpidesk"
    create_practice(other, "Other")
    other.replace(path)
    assert handle.lost().code == "file_swapped"
    with pytest.raises(NotDone, match="file_swapped"):
        put(handle, 7)
    handle.close()


@pytest.mark.promise("S13")
def test_what_a_killed_restoration_left_is_removed(path):
    left = temporary_path(path)
    for each in (left, journal_of(left)):
        each.write_bytes(b"half")
    with closing(open_read_only(path, path.parent / "backups")):
        assert left.exists(), "another window may be at work"
    with closing(open_to_write(path, path.parent / "backups")):
        assert [each.name for each in path.parent.iterdir() if each.name.startswith(".")] == []


def test_sqlalchemy_is_not_loaded_before_the_first_change_that_can_be_saved(path):
    code = (
        "import sqlite3, sys; from pathlib import Path\n"
        "from kpidesk.app.practice.practice_handle import open_to_write\n"
        "from kpidesk.domain.errors import NotDone\n"
        "opened = open_to_write(Path(sys.argv[1]), Path()); list(opened.records.entries())\n"
        "other = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "other.execute('BEGIN EXCLUSIVE')\n"
        "try:\n"
        "    with opened.transaction(): pass\n"
        "except NotDone as fault: print(fault.code, 'sqlalchemy' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        capture_output=True,
        text=True,
        cwd=Path(kpidesk.__file__).parents[1],
    )
    assert ran.stdout == "file_busy False\n", ran.stderr


@pytest.mark.promise("R4")
@pytest.mark.usefixtures("unmeasured")
@pytest.mark.skipif(os.name == "nt", reason="modes are the owner's own here")
@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o755), (0o666, 0o555)])
def test_what_cannot_be_written_is_looked_at(abroad, file_mode, folder_mode):
    user = [str(NOBODY)] if os.geteuid() == 0 else []
    for path, mode in ((abroad, file_mode), (abroad.parent, folder_mode)):
        if user:
            os.chown(path, NOBODY, NOBODY)
        path.chmod(mode)
    before = abroad.read_bytes()
    ran = subprocess.run(
        [sys.executable, str(CHILD), str(abroad), *user],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(kpidesk.__file__).parents[1])},
    )
    assert ran.stdout.splitlines() == ["file_read_only 1", "file_read_only"], ran.stderr
    assert abroad.read_bytes() == before
    assert [each.name for each in abroad.parent.iterdir()] == [abroad.name]


@pytest.mark.skipif(os.name == "nt", reason="modes are the owner's own here")
def test_a_practice_in_a_folder_that_may_not_be_entered_cannot_be_read(abroad):
    folder = abroad.parent / "closed" / "deep"
    folder.mkdir(parents=True)
    folder.parent.chmod(0o000)
    user = [str(NOBODY)] if os.geteuid() == 0 else []
    try:
        for file in (folder / "mine.kpidesk", folder.parent / "mine.kpidesk"):
            ran = subprocess.run(
                [sys.executable, str(LOCKING), str(file), *user],
                capture_output=True,
                text=True,
                env={**os.environ, "PYTHONPATH": str(Path(kpidesk.__file__).parents[1])},
            )
            assert ran.stdout.split() == ["file_unreadable"], ran.stderr
    finally:
        folder.parent.chmod(0o700)


def test_a_file_that_was_deleted_before_the_first_change_is_called_gone(path):
    handle = open_to_write(path, path.parent / "backups")
    path.unlink()
    with pytest.raises(NotDone, match="file_gone"):
        put(handle, 7)
    handle.close()

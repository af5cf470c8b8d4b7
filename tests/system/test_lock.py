"""The lock of a practice file: who holds it, and when it is stale."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kpidesk.domain.errors import NotDone
from kpidesk.system.lock import FileLock, lock_path, locked
from kpidesk.system.open_files import open_file_entry
from kpidesk.system.paths import owner_only

OTHER = f"4242\nkpidesk\nOTHERPC\n{1:032d}\n00000000-0000-0000-0000-000000000000\n"
HOLD = """
import sys
from pathlib import Path
from kpidesk.system.lock import FileLock
lock = FileLock(Path(sys.argv[1])); lock.take()
print("held", flush=True); sys.stdin.read()
"""


@pytest.fixture
def practice(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    file = tmp_path / "p.kpidesk"
    file.write_bytes(b"x")
    return file


@pytest.fixture
def held(practice):
    """The lock held by another process."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(practice)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.communicate()


@pytest.mark.promise("R5")
def test_a_lock_of_a_living_process_is_kept_and_names_it(practice, held):
    with pytest.raises(NotDone, match="file_in_use") as caught:
        FileLock(practice).take()
    assert caught.value.code == "file_in_use"
    holder = FileLock(practice).holder
    assert holder.here
    assert holder.process == held.pid
    FileLock(practice).break_lock()
    with pytest.raises(NotDone, match="file_in_use"):
        FileLock(practice).take()


@pytest.mark.promise("R5")
def test_the_lock_of_a_dead_process_is_taken_over(practice, held):
    held.kill()
    held.wait()
    with locked(practice):
        assert FileLock(practice).holder.process == os.getpid()


def test_a_lock_of_another_computer_is_named_and_can_be_broken(practice):
    lock_path(practice).write_text(OTHER)
    os.utime(lock_path(practice), (1_790_000_000, 1_790_000_000))
    lock = FileLock(practice)
    with pytest.raises(NotDone, match="file_in_use_elsewhere") as caught:
        lock.take()
    assert caught.value.values["computer"] == "OTHERPC"
    assert int(caught.value.values["since"].timestamp()) == 1_790_000_000
    lock.break_lock()
    lock.take()
    lock.release()


@pytest.mark.promise("R5")
@pytest.mark.parametrize("content", [b"", b"\0\0\0", b"no lock", b"\xff\xfe"])
def test_an_unreadable_lock_file_is_stale(practice, content):
    """A kill while a lock file is made leaves an empty one."""
    in_state_folder = open_file_entry(practice).with_suffix(".lock")
    owner_only(in_state_folder.parent)
    for path in (lock_path(practice), in_state_folder):
        path.write_bytes(content)
    with locked(practice):
        assert FileLock(practice).holder.process == os.getpid()
        with pytest.raises(NotDone, match="file_in_use"):
            FileLock(practice).take()
    assert not lock_path(practice).exists()
    assert not in_state_folder.exists()


@pytest.mark.promise("R5")
@pytest.mark.parametrize("link", [os.link, os.symlink])
def test_another_name_of_the_file_is_the_same_file(practice, held, link):
    other = practice.with_name("other.kpidesk")
    link(practice, other)
    with pytest.raises(NotDone, match="file_in_use"):
        FileLock(other).take()
    if link is os.link:
        assert not lock_path(other).exists()


def test_a_released_lock_leaves_nothing(practice, tmp_path):
    with locked(practice):
        pass
    assert list(tmp_path.rglob("*.lock")) == []


FULL = """
import resource, signal, sys
from pathlib import Path
from kpidesk.domain.errors import NotDone
from kpidesk.system.lock import FileLock
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
before = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
try:
    FileLock(Path(sys.argv[1])).take()
except NotDone as fault:
    sys.stderr.write(fault.code)
resource.setrlimit(resource.RLIMIT_FSIZE, before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files as Linux does")
def test_a_full_disk_is_called_so(practice):
    ran = subprocess.run(
        [sys.executable, "-c", FULL, str(practice)], capture_output=True, text=True, timeout=30
    )
    assert ran.stderr == "disk_full"
    assert not lock_path(practice).exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may write anywhere")
def test_a_folder_that_cannot_be_written_is_said(practice):
    practice.parent.chmod(0o555)
    try:
        with pytest.raises(NotDone, match="write_failed"):
            FileLock(practice.with_name("new.kpidesk")).take()
        with pytest.raises(NotDone, match="file_read_only"):
            FileLock(practice).take()
    finally:
        practice.parent.chmod(0o755)


def test_locks_of_dead_processes_and_replaced_files_are_cleared_away(practice, held, tmp_path):
    other = tmp_path / "other.kpidesk"
    other.write_bytes(b"y")
    folder = open_file_entry(practice).parent
    (left := folder / "fe00-1.lock").write_text(OTHER.replace("OTHERPC", ""))
    with locked(other):
        assert not left.exists()
        assert open_file_entry(practice).with_suffix(".lock").exists()
        with pytest.raises(NotDone, match="file_in_use"):
            FileLock(practice).take()


def test_a_lock_of_another_computer_in_the_state_folder_is_no_obstacle(practice):
    entry = open_file_entry(practice).with_suffix(".lock")
    owner_only(entry.parent)
    entry.write_text(OTHER)
    with locked(practice):
        assert "OTHERPC" not in entry.read_text()

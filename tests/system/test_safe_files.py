"""Whole files or none."""

import os
import subprocess
import sys

import pytest

from kpidesk.domain.errors import NotDone
from kpidesk.system.safe_files import safe_writer


def test_a_file_appears_whole(tmp_path):
    path = tmp_path / "a.txt"
    with safe_writer(path) as file:
        file.write(b"half")
        assert not path.exists()
        file.write(b" and whole")
    assert path.read_bytes() == b"half and whole"
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_a_file_is_written_in_any_order(tmp_path):
    path = tmp_path / "a.txt"
    with safe_writer(path) as file:
        file.write(b"half and ____e")
        file.seek(9)
        file.write(b"whol")
        assert (file.tell(), file.seek(0, os.SEEK_END)) == (13, 14)
    assert path.read_bytes() == b"half and whole"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_other_users_cannot_read_a_file_for_its_owner(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"for everybody")
    path.chmod(0o644)
    with safe_writer(path, owner_only=True) as file:
        file.write(b"secret")
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.promise("S13")
def test_a_failure_leaves_everything_as_it_was(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), safe_writer(path) as file:
        file.write(bytes(1 // 0))
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize(
    ("name", "why"), [("missing/a.txt", "folder_missing"), ("folder", "is_a_folder")]
)
def test_where_it_cannot_be_written(tmp_path, name, why):
    (tmp_path / "folder").mkdir()
    with pytest.raises(NotDone) as caught, safe_writer(tmp_path / name):
        pytest.fail("nothing to write to")
    assert (caught.value.code, caught.value.values["why"]) == ("write_failed", why)
    assert [each.name for each in tmp_path.iterdir()] == ["folder"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_closed_folder(tmp_path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(NotDone) as caught, safe_writer(tmp_path / "a.txt"):
            pytest.fail("nothing to write to")
    finally:
        tmp_path.chmod(0o700)
    assert caught.value.values["why"] == "not_allowed"


def test_a_name_that_no_folder_takes(tmp_path):
    with pytest.raises(NotDone) as caught, safe_writer(tmp_path / ("x" * 300)) as file:
        file.write(b"x")
    assert caught.value.code == "file_name_long"
    assert list(tmp_path.iterdir()) == []


FULL = """
import pathlib, resource, signal, sys
from kpidesk.domain.errors import NotDone
from kpidesk.system.safe_files import safe_writer
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
before = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
try:
    with safe_writer(pathlib.Path(sys.argv[1])) as file:
        try:
            for _ in range(102400 // int(sys.argv[2])):
                file.write(bytes(int(sys.argv[2])))
        finally:
            # As a ZIP file is closed.
            file.seek(0)
            file.write(bytes(102400))
except NotDone as fault:
    print(fault.code, fault.values["why"])
resource.setrlimit(resource.RLIMIT_FSIZE, before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files")
@pytest.mark.parametrize("at_once", [1024, 102400])
def test_no_half_file_where_there_is_no_room(tmp_path, at_once):
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")
    ran = subprocess.run(
        [sys.executable, "-c", FULL, path, str(at_once)], capture_output=True, text=True
    )
    assert ran.stdout == "write_failed disk_full\n", ran.stderr
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.bin"]

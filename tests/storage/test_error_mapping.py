"""Errors of the system as faults: only a file that exists is called read-only."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kpidesk.domain.errors import NotDone
from kpidesk.storage.error_mapping import mapped_errors


def fault_about(path: Path, code: int = errno.EROFS) -> NotDone:
    with pytest.raises(NotDone) as caught, mapped_errors(path):
        raise OSError(code, "no")
    return caught.value


def test_a_file_that_exists_is_read_only(tmp_path):
    (tmp_path / "p.kpidesk").touch()
    assert fault_about(tmp_path / "p.kpidesk").code == "file_read_only"


def test_a_file_that_does_not_exist_could_not_be_written(tmp_path):
    fault = fault_about(tmp_path / "p.kpidesk")
    assert (fault.code, fault.values) == (
        "write_failed",
        {"file": "p.kpidesk", "why": "not_allowed"},
    )


def test_a_folder_is_unusable(tmp_path):
    assert fault_about(tmp_path).code == "folder_unusable"


def test_a_file_behind_a_closed_folder_is_unreadable(tmp_path, monkeypatch):
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "stat", refuse)
    assert fault_about(tmp_path / "p.kpidesk", errno.EACCES).code == "file_unreadable"


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_every_kind_of_full_disk_is_called_so(tmp_path, code):
    assert fault_about(tmp_path / "p.kpidesk", code).code == "disk_full"


def test_a_bug_is_let_through(tmp_path):
    with pytest.raises(sqlite3.ProgrammingError), mapped_errors(tmp_path):
        raise sqlite3.ProgrammingError("no such thing")


def test_a_blob_among_amounts_is_damage(tmp_path):
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE entry (amount)")
        connection.execute("INSERT INTO entry VALUES (x'00')")
        with pytest.raises(NotDone) as caught, mapped_errors(tmp_path / "p.kpidesk"):
            connection.execute("SELECT json_group_array(amount) FROM entry").fetchall()
    assert caught.value.code == "file_damaged"

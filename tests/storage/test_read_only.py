"""R4: on a read-only file or in a read-only folder she can still look, and copy elsewhere."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="modes are the owner's own here"),
    pytest.mark.usefixtures("unmeasured"),
]
NOBODY = 65534


@pytest.fixture
def abroad():
    """A folder that an ordinary user reaches, also where the tests run as root."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for each in [folder, *folder.rglob("*")]:
        each.chmod(0o700)
    shutil.rmtree(folder)


@pytest.mark.long
@pytest.mark.promise("R4")
@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "beside"),
    [(0o444, 0o755, "done"), (0o644, 0o555, "write_failed"), (0o444, 0o555, "write_failed")],
)
def test_looking_and_copying_go_on(abroad, child, sha, file_mode, folder_mode, beside):
    path, elsewhere = abroad / "data" / "mine.kpidesk", abroad / "elsewhere"
    create_practice(path, "Mine")
    with open_practice(path) as practice, practice.transaction() as transaction:
        transaction.put(EntryKey("requests", parse_period("2026-03")), 5)
    elsewhere.mkdir()
    user = NOBODY if os.geteuid() == 0 else None
    if user is not None:
        for each in (path, path.parent, elsewhere):
            os.chown(each, user, user)
    path.chmod(file_mode)
    path.parent.chmod(folder_mode)
    before = sha(path)
    process = child("look_and_try.py", path, elsewhere, *([user] if user else []))
    said, errors = process.communicate()
    assert errors == ""
    assert json.loads(said) == {
        "read": "done",
        "write": "file_read_only",
        "backup_elsewhere": "done",
        "backup_beside": beside,
    }
    assert sha(path) == before

"""Practices of earlier schemas in the window: brought up to date with everything in them."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

import kpidesk
from kpidesk.i18n.file_texts import UPDATING, UPDATING_HOW
from kpidesk.storage.schema.inspection import SCHEMA, FileState, inspect
from kpidesk.system.lock import locked

SPECIMENS = Path(__file__).parents[1] / "storage" / "specimens"
CHILD = Path(__file__).parent / "children" / "update_old_practice.py"
NOBODY = 65534
DUMPS = sorted(file.name for file in SPECIMENS.glob("schema_*.sql*"))
OLD = [name for name in DUMPS if not name.startswith(f"schema_{SCHEMA}")]


@pytest.fixture
def old(tmp_path, revive):
    return revive("schema_1000_practice.sql", tmp_path / "old.kpidesk")


@pytest.mark.parametrize("specimen", [OLD[0], OLD[-1]])
def test_an_old_practice_is_brought_up_to_date_and_opened(
    office, qtbot, tmp_path, revive, specimen
):
    path = revive(specimen, tmp_path / "old.kpidesk")
    with closing(sqlite3.connect(path)) as connection:
        before = [
            connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in ("entry", "held", "note", "client")
        ]
    office.practices.open(path)
    notice = office.window.notice
    assert (notice.title, notice.text) == (UPDATING, UPDATING_HOW)
    qtbot.waitUntil(lambda: office.window.workspace is not None)
    workspace = office.window.workspace
    records = workspace.services.records
    after = [list(records.entries()), records.held(), records.notes(), records.clients()]
    assert [len(each) for each in after] == before
    assert not workspace.read_only
    assert inspect(path).state is FileState.CURRENT


def test_drafts_of_an_old_practice_are_asked_for_again(office, qtbot, old):
    office.practices.open(old)
    qtbot.waitUntil(lambda: office.window.workspace is not None)
    assert sorted(office.window.workspace.drafts.values()) == [
        " plenty ",
        "-5",
        "1.234",
        "3 + 4",
        'about 7 "or so" é',
    ]


def test_an_old_practice_is_looked_at_after_it_was_brought_up_to_date(office, qtbot, old):
    office.practices.open_to_read(old)
    qtbot.waitUntil(lambda: office.window.workspace is not None)
    assert office.window.workspace.read_only
    assert inspect(old).state is FileState.CURRENT


def test_an_old_practice_in_use_is_not_changed_and_the_window_says_why(office, qtbot, old):
    before = old.read_bytes()
    with locked(old):
        for way in (office.practices.open, office.practices.open_to_read):
            way(old)
            qtbot.waitUntil(lambda: "older version of KPI Desk" in office.window.notice.text)
            assert "Close it in the other window" in office.window.notice.text
            assert [each.text for each in office.window.notice.choices] == [
                "Try Again",
                "Open Another…",
            ]
    assert old.read_bytes() == before


@pytest.fixture
def abroad(revive):
    """An old practice in a folder that an ordinary user reaches, also if root runs the tests."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    made = revive("schema_1000_practice.sql", folder / "old.kpidesk")
    if os.geteuid() == 0:
        for each in (folder, made):
            os.chown(each, NOBODY, NOBODY)
    yield made
    folder.chmod(0o700)
    shutil.rmtree(folder)


@pytest.mark.long
@pytest.mark.skipif(os.name == "nt", reason="modes are the owner's own here")
@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o755), (0o644, 0o555)])
def test_an_old_practice_that_cannot_be_written_is_left_alone(abroad, file_mode, folder_mode):
    before = abroad.read_bytes()
    abroad.chmod(file_mode)
    abroad.parent.chmod(folder_mode)
    user = [str(NOBODY)] if os.geteuid() == 0 else []
    ran = subprocess.run(
        [sys.executable, str(CHILD), str(abroad), *user],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(kpidesk.__file__).parents[1])},
    )
    assert ran.stdout.split() == ["file_older_read_only"], ran.stderr
    assert abroad.read_bytes() == before
    assert [each.name for each in abroad.parent.iterdir()] == [abroad.name]

"""Practices of earlier schemas, on the command line: nothing in them is lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import product
from pathlib import Path

import pytest

from kpidesk.storage.schema.inspection import SCHEMA, FileState, inspect
from kpidesk.system.lock import locked
from kpidesk.system.paths import backup_folder
from tests.support.former_rows import present_rows

SPECIMENS = Path(__file__).parents[1] / "storage" / "specimens"
DUMPS = sorted(file.name for file in SPECIMENS.glob("schema_*.sql*"))
OLD = [name for name in DUMPS if not name.startswith(f"schema_{SCHEMA}")]
COMMANDS = {
    "show": "show csat --by month",
    "chart": "chart csat -o {folder}/csat.svg",
    "set": "set 2027-01 leads=7",
    "client": "client list",
    "export": "export -o {folder}/all.json",
}


def rows_of(path):
    """What the user entered, as the file keeps it."""
    names = ("entry", "held", "note", "target", "ladder", "threshold", "client", "practice")
    with closing(sqlite3.connect(path)) as connection:
        found = {
            name: [
                row[:-1] if name == "practice" else row
                for row in connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2")
            ]
            for name in names
        }
    return present_rows(found)


#: Each command on the oldest practice, and one command on each.
CASES = dict.fromkeys([*product(OLD[:1], COMMANDS), *product(OLD, ["set"])])


@pytest.mark.parametrize(("specimen", "command"), CASES)
def test_a_command_finds_everything(kpidesk, practice, tmp_path, revive, specimen, command):
    revive(specimen, practice)
    before = rows_of(practice)
    answer = kpidesk(COMMANDS[command].format(folder=tmp_path))
    assert answer.status == 0, answer.err
    after = rows_of(practice)
    if command == "set":
        new = ("leads", "month", "2027-01", 1, 7)
        assert new in after["entry"]
        after["entry"].remove(new)
    assert after == before
    assert inspect(practice).state is FileState.CURRENT
    (said,) = (line for line in answer.err.splitlines() if "is now updated" in line)
    former = Path(said.rpartition(" is kept in ")[2].rstrip("."))
    assert former.parent == backup_folder()
    assert rows_of(former) == before
    assert "updated" not in kpidesk("show csat").err


def test_what_an_old_practice_holds_is_shown(kpidesk, practice, revive):
    revive("schema_1000_practice.sql", practice)
    points = kpidesk("show csat --by month --json").points
    assert points["2026-05"]["value"] == pytest.approx(90)
    assert {f"2026-{month:02}" for month in range(1, 11)} <= set(points)


def test_an_old_practice_in_use_is_not_read_and_says_why(kpidesk, practice, revive):
    revive("schema_1000_practice.sql", practice)
    before = practice.read_bytes()
    with locked(practice):
        answer = kpidesk("show csat")
    assert answer.status == 1
    assert "was saved by an older version of KPI Desk" in answer.err
    assert "Close it in the other window" in answer.err
    assert practice.read_bytes() == before


def test_a_practice_of_a_newer_schema_is_refused(kpidesk, practice):
    kpidesk("set 2027-01 leads=7")
    with closing(sqlite3.connect(practice)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        connection.execute(f"PRAGMA user_version={version + 1}")
    before = practice.read_bytes()
    for command in ("show csat", "set 2027-01 leads=8"):
        answer = kpidesk(command)
        assert answer.status == 1
        assert "was saved by a newer version of KPI Desk" in answer.err
    assert practice.read_bytes() == before

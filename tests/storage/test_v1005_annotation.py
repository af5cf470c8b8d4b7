"""Schema 1005: targets get two bounds, ladders a source; notes are private and leave the log."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from fractions import Fraction

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.ladder import Direction
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.migration.migrate import migrate
from kpidesk.storage.records.reader import open_reader

VALUES = "SELECT kpi, client_id, begins_on, value FROM target ORDER BY id"
NOTES = "SELECT id, text FROM note ORDER BY id"


@pytest.fixture(params=["schema_1000_practice.sql", "schema_1004.sql"])
def old(request, tmp_path, revive):
    return revive(request.param, tmp_path / "data" / "old.kpidesk")


def rows(path, query):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_a_value_becomes_the_bound_that_the_direction_means(old, folder):
    before = rows(old, VALUES)
    assert {kpi for kpi, *_ in before} >= {"csat", "art"}
    migrate(old, folder, app_version="1")
    assert {each.code for each in check(old)} <= {"setting_unknown"}
    with open_reader(old) as reader:
        found = [
            (kpi, target.client, target.valid_from.first_day.isoformat(), target)
            for kpi in sorted({kpi for kpi, *_ in before})
            for target in reader.targets(kpi)
        ]
    values = {(kpi, client, begins): value for kpi, client, begins, value in before}
    assert len(found) == len(values)
    for kpi, client, begins, target in found:
        value = values[kpi, client, begins]
        bound = None if value is None else Fraction(value, 10**6)
        lower = ready_made().kpi(kpi).better is Direction.LOWER
        assert (target.low, target.high) == ((None, bound) if lower else (bound, None))


def test_notes_stay_private_and_ladders_keep_no_source(old, folder):
    before = rows(old, NOTES)
    migrate(old, folder, app_version="1")
    with open_reader(old) as reader:
        notes = sorted(reader.notes(), key=lambda each: each.id)
        assert [(each.id, each.text) for each in notes] == before
        assert not any(each.shown or each.ongoing or each.until for each in notes)
        assert {each.ladder.source for each in reader.ladders("csat") if each.ladder} == {""}


def test_the_words_of_notes_leave_the_file_where_no_note_has_them(old, folder):
    lines = rows(old, "SELECT old, new FROM change WHERE subject = 'note'")
    words = {json.loads(text)["text"] for line in lines for text in line if text}
    deleted = words - {text for _, text in rows(old, NOTES)}
    assert deleted
    migrate(old, folder, app_version="1")
    content = old.read_bytes()
    assert [each for each in deleted if each.encode() in content] == []
    log = rows(old, "SELECT old, new FROM change WHERE subject = 'note'")
    assert len(log) == len(lines)
    assert not any("text" in json.loads(text) for line in log for text in line if text)

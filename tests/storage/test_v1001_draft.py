"""Schema 1001: drafts move into a table, answers about double counting go, nothing else does."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpidesk.domain.cell import Cell, service_language
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, parse_period, period_at
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.migration.migrate import migrate
from kpidesk.storage.records.reader import open_reader

AT = "2026-11-21T00:00:00.000000Z"


@pytest.fixture
def old(tmp_path, revive):
    return revive("schema_1000_practice.sql", tmp_path / "data" / "old.kpidesk")


def with_drafts(path, value):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE setting SET value = ? WHERE key = 'drafts'", (value,))
    return path


def migrated(path, folder):
    migrate(path, folder, app_version="1")
    assert {each.code for each in check(path)} <= {"setting_unknown"}
    with open_reader(path) as reader:
        return reader.drafts()


def key(measure, period, cell=Cell()):  # noqa: B008 - it is frozen
    return EntryKey(measure, parse_period(period), cell)


def test_drafts_are_where_they_were_typed(old, tmp_path):
    assert migrated(old, tmp_path / "backups") == {
        key("requests", "2026-10"): "1.234",
        key("request_hours", "2026-10", Cell(1, "de")): 'about 7 "or so" é',
        key("requests", "2026-W46", Cell(3)): "-5",
        key("promoters", "2026-Q3", Cell(None, "it")): "3 + 4",
        key("leads", "2025"): " plenty ",
    }


def test_what_was_typed_before_is_in_no_byte_of_the_file(old, tmp_path):
    assert b"forgotten" in old.read_bytes()
    migrated(old, tmp_path / "backups")
    data = old.read_bytes()
    assert data.count(b" plenty ") == 1
    for gone in (b"forgotten", b" many ", b"apart/"):
        assert gone not in data


def test_other_settings_and_their_log_stay(old, tmp_path):
    names = ["draft", "Drafts", "drafts/1", "apart", "Apart/x", "apartment", "x/apart/y"]
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.executemany("INSERT INTO setting VALUES (?, '[]')", [(each,) for each in names])
        line = "INSERT INTO change (at, subject, key, new) VALUES (?, ?, ?, '[]')"
        connection.executemany(line, [(AT, "setting", each) for each in names])
        connection.executemany(line, [(AT, "note", "drafts"), (AT, "note", "apart/2026/1")])
        before = connection.execute("SELECT count(*) FROM change").fetchone()[0]
        goes = connection.execute(
            "SELECT count(*) FROM change WHERE subject = 'setting'"
            " AND (key = 'drafts' OR substr(key, 1, 6) = 'apart/')"
        ).fetchone()[0]
    assert goes > 3
    migrated(old, tmp_path / "backups")
    with open_reader(old) as reader:
        kept = set(reader.settings())
    assert kept == {*names, "client_choice", "resolution_hours", "tracked"}
    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("SELECT count(*) FROM change").fetchone() == (before - goes,)


@pytest.mark.long
@pytest.mark.parametrize(
    "value",
    [
        *(
            "",
            "{",
            "7",
            "null",
            '"abc"',
            '{"leads": "abc"}',
            "[[]]",
            '[["leads"]]',
            "[1, null, {}]",
        ),
        '{"a": ["leads", "2026-10", null, null, "abc"]}',
        "[" * 100_000,
    ],
)
def test_a_setting_that_cannot_be_read_holds_no_draft(old, tmp_path, value):
    assert migrated(with_drafts(old, value), tmp_path / "backups") == {}


def test_of_damaged_lines_the_readable_ones_are_kept(old, tmp_path):
    good = ["leads", "2026-10", None, "fr", "abc"]
    bad = [
        ["leads", "2026-13", None, None, "abc"],
        ["leads", "2025-W53", None, None, "abc"],
        ["leads", "2026-1", None, None, "abc"],
        ["leads", "", None, None, "abc"],
        ["Leads; --", "2026-10", None, None, "abc"],
        ["leads", "2026-10", 99, None, "of an unknown client"],
        ["leads", "2026-10", 1.0, None, "abc"],
        ["leads", "2026-10", True, None, "abc"],
        ["leads", "2026-10", "Ada", None, "abc"],
        ["leads", "2026-10", None, "%", "abc"],
        ["leads", "2026-10", None, None, "  "],
        ["leads", "2026-10", None, None, 5],
        [*good, "more"],
    ]
    twice = ["leads", "2026-10", None, "fr", "later"]
    value = json.dumps([*bad, good, *bad, twice])
    found = migrated(with_drafts(old, value), tmp_path / "backups")
    assert found == {key("leads", "2026-10", Cell(None, "fr")): "later"}


PERIODS = st.builds(
    lambda length, day: str(period_at(length, day)), st.sampled_from(Length), st.integers(0, 2000)
) | st.sampled_from(["2026-W53", "2020-W53", "2015-W53", "2025-W53", "2026-10", "2026-Q4", "2026"])
LINES = st.tuples(
    st.sampled_from(["leads", "requests_2", "a"]),
    PERIODS,
    st.sampled_from([None, 1, 2, 3, 4, 5, 99]),
    st.sampled_from([None, "de", "pt-br", "yue", "zh-hant-hk", "%", ""]),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
FUZZ = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.long
@FUZZ
@given(st.lists(LINES, max_size=6))
def test_every_draft_of_the_old_program_is_found(tmp_path_factory, revive, lines):
    folder = tmp_path_factory.mktemp("fuzz")
    path = revive("schema_1000_practice.sql", folder / "old.kpidesk")
    text = json.dumps(lines, ensure_ascii=False)
    found = migrated(with_drafts(path, text), folder / "backups")
    assert found == dict(read_by_schema_1000(lines))


def read_by_schema_1000(lines):
    """The drafts that the program of schema 1000 read, except that any blank was no draft."""
    for measure, period, client, code, text in lines:
        try:
            language = None if code is None else service_language(code)
            place = EntryKey(measure, parse_period(period), Cell(client, language))
        except WrongRequest:
            continue
        if text.strip(" ") and client in (None, 1, 2, 3, 4):
            yield place, text


@pytest.mark.long
@FUZZ
@given(st.recursive(LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_no_setting_is_too_odd_to_be_migrated(tmp_path_factory, revive, value):
    folder = tmp_path_factory.mktemp("fuzz")
    path = revive("schema_1000_practice.sql", folder / "old.kpidesk")
    assert migrated(with_drafts(path, json.dumps(value)), folder / "backups") == {}

"""Updates in a damaged file are met with words, and the check names their tables."""

from __future__ import annotations

import shutil

import pytest

from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.update import UpdateKey
from kpidesk.storage.backup.contents import same_content
from kpidesk.storage.backup.integrity import check
from kpidesk.storage.records.reader import open_reader

WEEK = UpdateKey(3, parse_period("2026-W44"))
AUGUST = UpdateKey(1, parse_period("2026-08"))


@pytest.fixture
def specimen(tmp_path, revive):
    return revive("schema_1005.sql", tmp_path / "data" / "updates.kpidesk")


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE client_update SET words = '{}'", "client_update"),
        ("UPDATE client_update SET words = '{not json}'", "client_update"),
        ('UPDATE client_update SET words = replace(words, \'"next": ""\', \'"next": 1\')', ""),
        ('UPDATE client_update SET layout = \'{"figures": 1, "left_out": []}\'', "client_update"),
        ('UPDATE client_update SET layout = \'{"figures": null, "left_out": ["x"]}\'', ""),
        ("UPDATE client_update SET layout = '{}'", "client_update"),
        ("UPDATE client_update SET language = ''", "client_update"),
        ("UPDATE client_update SET state = 'sent'", "sent_update"),
        ("UPDATE client_update SET state = 'draft'", "sent_update"),
        ('UPDATE sent_update SET figures = \'[["art", "1/0", ""]]\'', "sent_update"),
        ("UPDATE sent_update SET figures = '[[\"art\", 3]]'", "sent_update"),
        ("UPDATE sent_update SET sent_on = '2026-13-01'", "sent_update"),
        ("UPDATE sent_update SET parts = '{x}'", "sent_update"),
        ("UPDATE kept_file SET content = x'25504446'", "sent_update"),
        ("UPDATE reusable_text SET language = ''", "reusable_text"),
    ],
)
def test_what_cannot_be_read_is_named_by_its_table(specimen, sql, statement, table):
    assert {each.code for each in check(specimen)} == {"setting_unknown"}
    sql(statement, of=specimen)
    named = {each.detail for each in check(specimen) if each.code != "setting_unknown"}
    assert named
    assert not table or table in named


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE client_update SET form = 'long'",
        "UPDATE client_update SET correction = -1",
        "UPDATE client_update SET words = 'x'",
        "UPDATE client_update SET period = '2026-13'",
        "UPDATE client_update SET correction = 0, period = '2026-08', client_id = 1",
        "UPDATE kept_file SET hash = 'x'",
        "UPDATE kept_file SET content = x''",
        "UPDATE sent_update SET figures = '{}'",
        "UPDATE client_update SET client_id = NULL, period = '2026-10', correction = 0",
    ],
)
def test_what_no_update_is_the_file_refuses(specimen, sql, statement):
    with pytest.raises(Exception, match="constraint failed"):
        sql(statement, of=specimen)


def test_no_list_reads_a_file_or_its_words(specimen, sql):
    """The bytes are damaged, and the lists are as before."""
    with open_reader(specimen) as reader:
        before = reader.update_summaries(), reader.updates(AUGUST)
        assert reader.kept_update(AUGUST, 0).pdf == b"%PDF-1.7 specimen"
    sql("UPDATE kept_file SET content = x'25'", of=specimen)
    with open_reader(specimen) as reader:
        assert (reader.update_summaries(), reader.updates(AUGUST)) == before
        assert reader.sent_update(AUGUST, 0) is not None
        assert reader.sent_update(AUGUST, 1) is None
        assert reader.sent_update(WEEK, 0) is reader.kept_update(WEEK, 0) is None
        with pytest.raises(NotDone, match="file_damaged"):
            reader.kept_update(AUGUST, 0)


def test_a_backup_without_the_last_words_is_not_complete(specimen, sql, tmp_path):
    for statement in (
        "UPDATE client_update SET words = replace(words, 'All', 'Most')",
        "DELETE FROM reusable_text",
        "DELETE FROM sent_update",
    ):
        copy = shutil.copy(specimen, tmp_path / "copy.kpidesk")
        assert same_content(specimen, copy)
        sql(statement, of=specimen)
        assert not same_content(specimen, copy)

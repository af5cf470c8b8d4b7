"""A migration whose result is not what it must be is refused."""

from __future__ import annotations

import pytest

from kpidesk.domain.errors import NotDone
from kpidesk.storage.connection import connect_to_read
from kpidesk.storage.migration.content_check import differences
from kpidesk.storage.migration.migrate import migrate
from kpidesk.storage.schema.inspection import SCHEMA, inspect

NEXT = SCHEMA + 1
REVISION = """
from alembic import op
revision, down_revision = "{next}", "{schema}"
REWRITES = {rewrites!r}
def upgrade():
    for statement in {statements!r}:
        op.execute(statement)
"""


def up(path, folder, location):
    return migrate(path, folder, app_version="1", script_location=location, target=NEXT)


BAD = {
    "row_count:entry": ["DELETE FROM entry WHERE period = '2026-03'"],
    "rows_changed:entry": ["UPDATE entry SET amount = amount + 1 WHERE period = '2026-03'"],
    "rows_changed:client": ["UPDATE client SET name = 'X' WHERE id = 1"],
    "row_count:draft": ["DELETE FROM draft WHERE typed = '-5'"],
    "table_lost:held": ["DROP TABLE held"],
    "index_lost:ix_change_subject_key": ["DROP INDEX ix_change_subject_key"],
    "index_lost:ux_ladder_practice": [
        "DROP INDEX ux_ladder_practice",
        "CREATE UNIQUE INDEX ux_ladder_practice ON ladder (kpi, client_id, valid_from)",
    ],
    "not_strict:extra": ["CREATE TABLE extra (id INTEGER)"],
    "constraint_lost:ck_setting_key_given": [
        "CREATE TABLE other (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT",
        "INSERT INTO other SELECT * FROM setting",
        "DROP TABLE setting",
        "ALTER TABLE other RENAME TO setting",
    ],
    "reference_missing": ["DELETE FROM client WHERE id = 1"],
    "definition_foreign": ["CREATE VIEW v AS SELECT 1"],
}


def add_revision(location, statements, rewrites=()):
    text = REVISION.format(next=NEXT, schema=SCHEMA, statements=statements, rewrites=dict(rewrites))
    (location / "versions" / f"v{NEXT}_bad.py").write_text(text)
    return location


@pytest.mark.long
@pytest.mark.parametrize("problem", BAD)
def test_a_revision_that_harms_is_not_let_in(old, folder, revisions, sha, problem):
    before = sha(old)
    with pytest.raises(NotDone) as failed:
        up(old, folder, add_revision(revisions, BAD[problem]))
    assert failed.value.code == "migration_failed"
    assert problem in failed.value.values["problems"]
    assert sha(old) == before
    assert [each.name for each in old.parent.iterdir()] == [old.name]


@pytest.mark.parametrize(
    ("name", "expected", "statement", "problem"),
    [
        ("entry", "SELECT amount + 1 FROM old.entry", "UPDATE entry SET amount = amount + 1", None),
        (
            "entry",
            "SELECT amount + 1 FROM old.entry",
            "UPDATE entry SET amount = amount + 2",
            "rows_changed:entry",
        ),
        (
            "entry",
            "SELECT amount FROM old.entry",
            "DELETE FROM entry WHERE period = '2026-01'",
            "row_count:entry",
        ),
    ],
)
def test_a_revision_may_rewrite_exactly_what_it_says(
    old, folder, revisions, name, expected, statement, problem
):
    rewrites = {name: (expected, f"SELECT amount FROM main.{name}")}
    location = add_revision(revisions, [statement], rewrites)
    if problem is None:
        up(old, folder, location)
        assert inspect(old, newest=NEXT).version == NEXT
        return
    with pytest.raises(NotDone) as failed:
        up(old, folder, location)
    assert failed.value.values["problems"] == (problem,)


def test_a_revision_that_breaks_half_way_leaves_no_half(old, folder, revisions, sha):
    before = sha(old)
    broken = ["CREATE TABLE extra (id INTEGER) STRICT", "INSERT INTO nowhere VALUES (1)"]
    for _ in range(2):
        with pytest.raises(NotDone) as failed:
            up(old, folder, add_revision(revisions, broken))
        assert failed.value.code == "migration_failed"
        assert sha(old) == before


def test_a_file_compared_with_itself_has_no_difference(old):
    first, second = connect_to_read(old), connect_to_read(old)
    assert differences(first, second) == ()
    first.close(), second.close()

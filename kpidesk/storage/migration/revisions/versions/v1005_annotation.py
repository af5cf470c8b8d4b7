"""Gives targets two bounds, ladders a source, and notes an end and a flag for clients.

Existing notes become private. The texts of notes leave the log, so that deleted words are gone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "1005"
down_revision = "1004"

_MEASURE = "measure GLOB '[a-z]*' AND measure NOT GLOB '*[^a-z0-9_]*'"
_PERIOD = (
    "CASE length"
    " WHEN 'week' THEN period GLOB '[12][0-9][0-9][0-9]-W[0-5][0-9]'"
    " AND substr(period, 7) BETWEEN '01' AND '53'"
    " WHEN 'month' THEN period GLOB '[12][0-9][0-9][0-9]-[01][0-9]'"
    " AND substr(period, 6) BETWEEN '01' AND '12'"
    " WHEN 'quarter' THEN period GLOB '[12][0-9][0-9][0-9]-Q[1-4]'"
    " WHEN 'year' THEN period GLOB '[12][0-9][0-9][0-9]'"
    " ELSE 0 END AND period >= '1900' AND period < '2200'"
)
_DAY = "'????-??-??'"
_INSTANT = "'????-??-??T??:??:??.??????Z'"
# The KPIs of which lower values were better; the one value of a target was an upper bound there.
_LOWER = "kpi IN ('resolution', 'art')"
_TARGETS = f"""
    SELECT id, kpi, client_id, length, period, begins_on,
        CASE WHEN {_LOWER} THEN NULL ELSE value END,
        CASE WHEN {_LOWER} THEN value ELSE NULL END
    FROM """
_LADDERS = "SELECT id, kpi, client_id, valid_from, better, '' FROM "
_NOTES = (
    "SELECT id, length, period, measure, cell_id, text, created_at, CAST(NULL AS TEXT), 0 FROM "
)
_LOG = """
    SELECT id, at, subject, key,
        CASE WHEN subject = 'note' AND json_valid(old) THEN json_remove(old, '$.text')
            ELSE old END,
        CASE WHEN subject = 'note' AND json_valid(new) THEN json_remove(new, '$.text')
            ELSE new END
    FROM """
REWRITES = {
    "target": (f"{_TARGETS} old.target", "SELECT * FROM main.target"),
    "ladder": (f"{_LADDERS} old.ladder", "SELECT * FROM main.ladder"),
    "note": (f"{_NOTES} old.note", "SELECT * FROM main.note"),
    "change": (f"{_LOG} old.change", "SELECT * FROM main.change"),
}


def upgrade() -> None:
    """Make the four tables anew and copy their rows."""
    for name in ("threshold", "ladder", "target", "note"):
        op.execute(f"CREATE TEMP TABLE old_{name} AS SELECT * FROM main.{name}")
        op.drop_table(name)
    _make_targets()
    _make_ladders()
    _make_notes()
    for name, rows in (
        ("target", _TARGETS),
        ("ladder", _LADDERS),
        ("threshold", "SELECT * FROM "),
        ("note", _NOTES),
    ):
        op.execute(f"INSERT INTO main.{name} {rows} temp.old_{name}")
        op.execute(f"DROP TABLE temp.old_{name}")
    op.execute(
        "UPDATE change SET"
        " old = CASE WHEN json_valid(old) THEN json_remove(old, '$.text') ELSE old END,"
        " new = CASE WHEN json_valid(new) THEN json_remove(new, '$.text') ELSE new END"
        " WHERE subject = 'note'"
    )


def _make_targets() -> None:
    op.create_table(
        "target",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kpi", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("length", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("begins_on", sa.Text(), nullable=False),
        sa.Column("low", sa.Integer(), nullable=True),
        sa.Column("high", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_target"),
        sa.CheckConstraint(_PERIOD, name="ck_target_period_form"),
        sa.CheckConstraint(f"begins_on GLOB {_DAY}", name="ck_target_begins_on_form"),
        sa.UniqueConstraint(
            "kpi", "client_id", "begins_on", name="uq_target_kpi_client_id_begins_on"
        ),
        sa.CheckConstraint(
            "low IS NULL OR high IS NULL OR low <= high", name="ck_target_range_order"
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_target_client_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index(
        "ux_target_practice",
        "target",
        ["kpi", "begins_on"],
        unique=True,
        sqlite_where=sa.text("client_id IS NULL"),
    )


def _make_ladders() -> None:
    op.create_table(
        "ladder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kpi", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("valid_from", sa.Text(), nullable=False),
        sa.Column("better", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_ladder"),
        sa.CheckConstraint(f"valid_from GLOB {_DAY}", name="ck_ladder_valid_from_form"),
        sa.CheckConstraint("better IN ('higher', 'lower')", name="ck_ladder_better_known"),
        sa.UniqueConstraint(
            "kpi", "client_id", "valid_from", name="uq_ladder_kpi_client_id_valid_from"
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_ladder_client_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index(
        "ux_ladder_practice",
        "ladder",
        ["kpi", "valid_from"],
        unique=True,
        sqlite_where=sa.text("client_id IS NULL"),
    )
    op.create_table(
        "threshold",
        sa.Column("ladder_id", sa.Integer(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("bound", sa.Integer(), nullable=False),
        sa.Column("inclusive", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("ladder_id", "level", name="pk_threshold"),
        sa.CheckConstraint(
            "level IN ('typical', 'above_average', 'exceptional')",
            name="ck_threshold_level_known",
        ),
        sa.CheckConstraint("inclusive IN (0, 1)", name="ck_threshold_inclusive_flag"),
        sa.ForeignKeyConstraint(
            ["ladder_id"], ["ladder.id"], name="fk_threshold_ladder_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _make_notes() -> None:
    op.create_table(
        "note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("length", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=True),
        sa.Column("cell_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("shown", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_note"),
        sa.CheckConstraint(f"measure IS NULL OR ({_MEASURE})", name="ck_note_measure_form"),
        sa.CheckConstraint(_PERIOD, name="ck_note_period_form"),
        sa.CheckConstraint(f"created_at GLOB {_INSTANT}", name="ck_note_created_at_form"),
        sa.CheckConstraint("text <> ''", name="ck_note_text_given"),
        sa.CheckConstraint("until > period", name="ck_note_until_order"),
        sa.CheckConstraint("shown IN (0, 1)", name="ck_note_shown_flag"),
        sa.ForeignKeyConstraint(
            ["cell_id"], ["cell.id"], name="fk_note_cell_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )

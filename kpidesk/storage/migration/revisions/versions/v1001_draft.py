"""Moves drafts out of a setting into a table, and drops the answers about double counting."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "1001"
down_revision = "1000"

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
# A year has a week 53 if its first or its last day is a Thursday.
_WEEK_EXISTS = (
    "period NOT GLOB '*-W53'"
    " OR strftime('%w', substr(period, 1, 4) || '-01-01') = '4'"
    " OR strftime('%w', substr(period, 1, 4) || '-12-31') = '4'"
)
_LANGUAGE = "language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^a-z0-9-]*'"
# What goes: the list of drafts, and one setting for each figure with an answer.
_GONE = "key = 'drafts' OR key GLOB 'apart/*'"


def _drafts_in(schema: str) -> str:
    """Select the readable drafts from the setting: the last one of each measure, period, cell.

    The setting is a JSON list of [measure, period, client's id, language, text]. The CASEs keep
    the order of evaluation: a JSON function raises on text that is no JSON. With max(), SQLite
    takes the other columns from the row of the maximum.
    """
    return f"""
        SELECT measure, length, period, client_id, language, typed
        FROM (
            SELECT *, max(number)
            FROM (
                SELECT
                    number,
                    json_extract(parts, '$[0]') AS measure,
                    CASE
                        WHEN json_extract(parts, '$[1]') GLOB '*W*' THEN 'week'
                        WHEN json_extract(parts, '$[1]') GLOB '*Q*' THEN 'quarter'
                        WHEN json_extract(parts, '$[1]') GLOB '*-*' THEN 'month'
                        ELSE 'year'
                    END AS length,
                    json_extract(parts, '$[1]') AS period,
                    json_extract(parts, '$[2]') AS client_id,
                    json_extract(parts, '$[3]') AS language,
                    json_extract(parts, '$[4]') AS typed
                FROM (
                    SELECT
                        line.key AS number,
                        CASE line.type WHEN 'array' THEN line.value ELSE '[]' END AS parts
                    FROM
                        (
                            SELECT CASE
                                WHEN json_valid(value) AND json_type(value) = 'array' THEN value
                                ELSE '[]'
                            END AS list
                            FROM {schema}.setting
                            WHERE key = 'drafts'
                        ),
                        json_each(list) AS line
                )
                WHERE json_array_length(parts) = 5
                    AND json_type(parts, '$[0]') = 'text'
                    AND json_type(parts, '$[1]') = 'text'
                    AND json_type(parts, '$[2]') IN ('null', 'integer')
                    AND json_type(parts, '$[3]') IN ('null', 'text')
                    AND json_type(parts, '$[4]') = 'text'
            )
            WHERE {_MEASURE} AND {_PERIOD} AND ({_WEEK_EXISTS}) AND trim(typed) <> ''
                AND (client_id IS NULL OR client_id IN (SELECT id FROM {schema}.client))
                AND (language IS NULL OR ({_LANGUAGE}))
            GROUP BY measure, length, period, client_id, language
        )
    """


#: For each table whose rows differ: what the new file must hold, and what it does hold.
REWRITES = {
    "setting": (
        f"SELECT key, value FROM old.setting WHERE NOT ({_GONE})",
        "SELECT key, value FROM main.setting",
    ),
    "change": (
        f"SELECT * FROM old.change WHERE NOT (subject = 'setting' AND ({_GONE}))",
        "SELECT * FROM main.change",
    ),
    # A draft may be the first text of its cell, and the cell the first of its language.
    "cell": (
        "SELECT * FROM old.cell",
        """
        SELECT * FROM main.cell
        WHERE id IN (SELECT id FROM old.cell) OR id NOT IN (SELECT cell_id FROM main.draft)
        """,
    ),
    "service_language": (
        "SELECT * FROM old.service_language",
        """
        SELECT * FROM main.service_language
        WHERE code IN (SELECT code FROM old.service_language)
            OR code NOT IN (SELECT language FROM main.cell WHERE language IS NOT NULL)
        """,
    ),
    "draft": (
        _drafts_in("old"),
        """
        SELECT measure, length, period, client_id, language, typed
        FROM main.draft JOIN main.cell ON cell.id = draft.cell_id
        """,
    ),
}


def upgrade() -> None:
    """Make the table, fill it, and delete what it replaces."""
    op.create_table(
        "draft",
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("length", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("cell_id", sa.Integer(), nullable=False),
        sa.Column("typed", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("measure", "length", "period", "cell_id", name="pk_draft"),
        sa.CheckConstraint(_MEASURE, name="ck_draft_measure_form"),
        sa.CheckConstraint(_PERIOD, name="ck_draft_period_form"),
        sa.CheckConstraint("typed <> ''", name="ck_draft_typed_given"),
        sa.ForeignKeyConstraint(
            ["cell_id"], ["cell.id"], name="fk_draft_cell_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    _move_drafts(_drafts_in("main"))
    op.execute(f"DELETE FROM setting WHERE {_GONE}")
    op.execute(f"DELETE FROM change WHERE subject = 'setting' AND ({_GONE})")


def _move_drafts(drafts: str) -> None:
    same_cell = "cell.client_id IS kept.client_id AND cell.language IS kept.language"
    op.execute(f"""
        INSERT OR IGNORE INTO service_language (code)
        SELECT language FROM ({drafts}) WHERE language IS NOT NULL
    """)
    op.execute(f"""
        INSERT INTO cell (client_id, language)
        SELECT DISTINCT client_id, language FROM ({drafts}) AS kept
        WHERE NOT EXISTS (SELECT 1 FROM cell WHERE {same_cell})
    """)
    op.execute(f"""
        INSERT INTO draft (measure, length, period, cell_id, typed)
        SELECT measure, length, period, cell.id, typed
        FROM ({drafts}) AS kept JOIN cell ON {same_cell}
    """)

"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "1000"
down_revision = None

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
_INSTANT = "GLOB '????-??-??T??:??:??.??????Z'"
_DAY = "GLOB '????-??-??'"


def upgrade() -> None:
    """Make all tables."""
    _practice()
    _clients_and_cells()
    _figures()
    _targets_and_ladders()
    _words()


def _table(name: str, *parts: sa.Column[object] | sa.Constraint, clustered: bool = False) -> None:
    if clustered:
        op.create_table(name, *parts, sqlite_strict=True, sqlite_with_rowid=False)
    else:
        op.create_table(name, *parts, sqlite_strict=True)


def _text(name: str, *, optional: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Text(), nullable=optional)


def _whole(name: str, *, optional: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Integer(), nullable=optional)


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def _check(name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=name)


def _refers(table: str, column: str, parent: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [parent], name=f"fk_{table}_{column}", ondelete="RESTRICT"
    )


def _practice() -> None:
    _table(
        "practice",
        _whole("id"),
        _text("identity"),
        _text("name"),
        _text("created_at"),
        _whole("seal"),
        _key("practice", "id"),
        _check("ck_practice_one", "id = 1"),
        _check("ck_practice_identity_form", f"identity GLOB '{'[0-9a-f]' * 12}'"),
        _check("ck_practice_created_at_form", f"created_at {_INSTANT}"),
    )
    _table(
        "setting",
        _text("key"),
        _text("value"),
        _key("setting", "key"),
        _check("ck_setting_key_given", "key <> ''"),
        clustered=True,
    )


def _clients_and_cells() -> None:
    _table(
        "client",
        _whole("id"),
        _text("name"),
        _text("folded"),
        _text("language", optional=True),
        _text("archived_at", optional=True),
        _text("created_at"),
        _key("client", "id"),
        sa.UniqueConstraint("folded", name="uq_client_folded"),
        _check("ck_client_name_given", "folded <> ''"),
        _check("ck_client_language_given", "language <> ''"),
        _check("ck_client_archived_at_form", f"archived_at {_INSTANT}"),
        _check("ck_client_created_at_form", f"created_at {_INSTANT}"),
    )
    _table(
        "service_language",
        _text("code"),
        _text("archived_at", optional=True),
        _key("service_language", "code"),
        _check(
            "ck_service_language_code_form",
            "code GLOB '[a-z]*' AND code NOT GLOB '*[^a-z0-9-]*'",
        ),
        _check("ck_service_language_archived_at_form", f"archived_at {_INSTANT}"),
        clustered=True,
    )
    _table(
        "cell",
        _whole("id"),
        _whole("client_id", optional=True),
        _text("language", optional=True),
        _key("cell", "id"),
        sa.UniqueConstraint("client_id", "language", name="uq_cell_client_id_language"),
        _check("ck_cell_not_assigned_is_1", "(id = 1) = (client_id IS NULL AND language IS NULL)"),
        _refers("cell", "client_id", "client.id"),
        _refers("cell", "language", "service_language.code"),
    )
    _unique_where("ux_cell_client_alone", "cell", ["client_id"], "language IS NULL")
    _unique_where("ux_cell_language_alone", "cell", ["language"], "client_id IS NULL")


def _unique_where(name: str, table: str, columns: list[str], rule: str) -> None:
    op.create_index(name, table, columns, unique=True, sqlite_where=sa.text(rule))


def _figures() -> None:
    _table(
        "entry",
        _text("measure"),
        _text("length"),
        _text("period"),
        _whole("cell_id"),
        _whole("amount"),
        _key("entry", "measure", "length", "period", "cell_id"),
        _check("ck_entry_measure_form", _MEASURE),
        _check("ck_entry_period_form", _PERIOD),
        _check("ck_entry_amount_range", "amount BETWEEN 0 AND 1000000000000000"),
        _refers("entry", "cell_id", "cell.id"),
        clustered=True,
    )
    _table(
        "held",
        _text("measure"),
        _text("length"),
        _text("period"),
        _whole("cell_id"),
        _text("typed"),
        _whole("amount"),
        _text("held_at"),
        _key("held", "measure", "length", "period", "cell_id"),
        _check("ck_held_measure_form", _MEASURE),
        _check("ck_held_period_form", _PERIOD),
        _check("ck_held_held_at_form", f"held_at {_INSTANT}"),
        _refers("held", "cell_id", "cell.id"),
        clustered=True,
    )


def _targets_and_ladders() -> None:
    _table(
        "target",
        _whole("id"),
        _text("kpi"),
        _whole("client_id", optional=True),
        _text("length"),
        _text("period"),
        _text("begins_on"),
        _whole("value", optional=True),
        _key("target", "id"),
        _check("ck_target_period_form", _PERIOD),
        _check("ck_target_begins_on_form", f"begins_on {_DAY}"),
        sa.UniqueConstraint(
            "kpi", "client_id", "begins_on", name="uq_target_kpi_client_id_begins_on"
        ),
        _refers("target", "client_id", "client.id"),
    )
    _unique_where("ux_target_practice", "target", ["kpi", "begins_on"], "client_id IS NULL")
    _table(
        "ladder",
        _whole("id"),
        _text("kpi"),
        _whole("client_id", optional=True),
        _text("valid_from"),
        _text("better", optional=True),
        _key("ladder", "id"),
        _check("ck_ladder_valid_from_form", f"valid_from {_DAY}"),
        _check("ck_ladder_better_known", "better IN ('higher', 'lower')"),
        sa.UniqueConstraint(
            "kpi", "client_id", "valid_from", name="uq_ladder_kpi_client_id_valid_from"
        ),
        _refers("ladder", "client_id", "client.id"),
    )
    _unique_where("ux_ladder_practice", "ladder", ["kpi", "valid_from"], "client_id IS NULL")
    _table(
        "threshold",
        _whole("ladder_id"),
        _text("level"),
        _whole("bound"),
        _whole("inclusive"),
        _key("threshold", "ladder_id", "level"),
        _check("ck_threshold_level_known", "level IN ('typical', 'above_average', 'exceptional')"),
        _check("ck_threshold_inclusive_flag", "inclusive IN (0, 1)"),
        _refers("threshold", "ladder_id", "ladder.id"),
        clustered=True,
    )


def _words() -> None:
    _table(
        "note",
        _whole("id"),
        _text("length"),
        _text("period"),
        _text("measure", optional=True),
        _whole("cell_id", optional=True),
        _text("text"),
        _text("created_at"),
        _key("note", "id"),
        _check("ck_note_measure_form", f"measure IS NULL OR ({_MEASURE})"),
        _check("ck_note_period_form", _PERIOD),
        _check("ck_note_created_at_form", f"created_at {_INSTANT}"),
        _check("ck_note_text_given", "text <> ''"),
        _refers("note", "cell_id", "cell.id"),
    )
    _table(
        "change",
        _whole("id"),
        _text("at"),
        _text("subject"),
        _text("key"),
        _text("old", optional=True),
        _text("new", optional=True),
        _key("change", "id"),
        _check("ck_change_at_form", f"at {_INSTANT}"),
    )
    op.create_index("ix_change_subject_key", "change", ["subject", "key"])

"""Adds the tables of updates: those being written, sent ones, their files, reusable texts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "1004"
down_revision = "1003"

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
_HASH = "'" + "[0-9a-f]" * 64 + "'"
_LARGEST_FILE = 2 * 1024 * 1024


def upgrade() -> None:
    """Make the tables, which are empty."""
    _make_updates()
    _make_files()
    _make_sent()
    _make_texts()


def _make_updates() -> None:
    op.create_table(
        "client_update",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("length", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("correction", sa.Integer(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("layout", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_client_update"),
        sa.CheckConstraint(_PERIOD, name="ck_client_update_period_form"),
        sa.CheckConstraint("form IN ('full', 'week', 'away')", name="ck_client_update_form_known"),
        sa.CheckConstraint(
            "state IN ('draft', 'ready', 'sent')", name="ck_client_update_state_known"
        ),
        sa.CheckConstraint("correction >= 0", name="ck_client_update_correction_range"),
        sa.CheckConstraint(
            "status IN ('on_track', 'needs_attention', 'off_track')",
            name="ck_client_update_status_known",
        ),
        sa.CheckConstraint("words GLOB '{*}'", name="ck_client_update_words_form"),
        sa.CheckConstraint("layout GLOB '{*}'", name="ck_client_update_layout_form"),
        sa.UniqueConstraint(
            "client_id",
            "period",
            "correction",
            name="uq_client_update_client_id_period_correction",
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_client_update_client_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index(
        "ux_client_update_practice",
        "client_update",
        ["period", "correction"],
        unique=True,
        sqlite_where=sa.text("client_id IS NULL"),
    )


def _make_files() -> None:
    op.create_table(
        "kept_file",
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_kept_file"),
        sa.CheckConstraint(f"hash GLOB {_HASH}", name="ck_kept_file_hash_form"),
        sa.CheckConstraint(
            f"length(content) BETWEEN 1 AND {_LARGEST_FILE}", name="ck_kept_file_content_size"
        ),
        sqlite_strict=True,
    )


def _make_sent() -> None:
    op.create_table(
        "sent_update",
        sa.Column("update_id", sa.Integer(), nullable=False),
        sa.Column("sent_on", sa.Text(), nullable=False),
        sa.Column("client_name", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("pdf", sa.Text(), nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.Column("plain", sa.Text(), nullable=False),
        sa.Column("parts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("update_id", name="pk_sent_update"),
        sa.CheckConstraint(f"sent_on GLOB {_DAY}", name="ck_sent_update_sent_on_form"),
        sa.CheckConstraint("figures GLOB '[[]*]'", name="ck_sent_update_figures_form"),
        sa.CheckConstraint("parts GLOB '{*}'", name="ck_sent_update_parts_form"),
        sa.ForeignKeyConstraint(
            ["update_id"],
            ["client_update.id"],
            name="fk_sent_update_update_id",
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["pdf"], ["kept_file.hash"], name="fk_sent_update_pdf", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )


def _make_texts() -> None:
    op.create_table(
        "reusable_text",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reusable_text"),
        sa.CheckConstraint("name <> ''", name="ck_reusable_text_name_given"),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_reusable_text_client_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )

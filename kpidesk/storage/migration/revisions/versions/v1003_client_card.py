"""Adds the tables of client cards: logos, cards, packages, and periods closed or away."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "1003"
down_revision = "1002"

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
_INSTANT = "'????-??-??T??:??:??.??????Z'"
_DAY = "'????-??-??'"
_HASH = "'" + "[0-9a-f]" * 64 + "'"
_LARGEST = 10**15
_LARGEST_LOGO = 200 * 1024


def upgrade() -> None:
    """Make the tables, which are empty."""
    _make_logos()
    _make_cards()
    _make_packages()
    _make_statuses()


def _make_logos() -> None:
    op.create_table(
        "logo",
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_logo"),
        sa.CheckConstraint(f"hash GLOB {_HASH}", name="ck_logo_hash_form"),
        sa.CheckConstraint("format IN ('png', 'svg')", name="ck_logo_format_known"),
        sa.CheckConstraint(
            f"length(content) BETWEEN 1 AND {_LARGEST_LOGO}", name="ck_logo_content_size"
        ),
        sqlite_strict=True,
    )


def _make_cards() -> None:
    op.create_table(
        "client_card",
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("salutation", sa.Text(), nullable=False),
        sa.Column("mail", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=True),
        sa.Column("paper", sa.Text(), nullable=True),
        sa.Column("rhythm", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("shown", sa.Text(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("logo", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("client_id", name="pk_client_card"),
        sa.CheckConstraint("region GLOB '[A-Z][A-Z]'", name="ck_client_card_region_form"),
        sa.CheckConstraint("paper IN ('a4', 'letter')", name="ck_client_card_paper_known"),
        sa.CheckConstraint(
            "rhythm IN ('week', 'month', 'none')", name="ck_client_card_rhythm_known"
        ),
        sa.CheckConstraint(f"since GLOB {_DAY}", name="ck_client_card_since_form"),
        sa.CheckConstraint(f"until GLOB {_DAY}", name="ck_client_card_until_form"),
        sa.CheckConstraint("shown NOT GLOB '*[^a-z0-9_ ]*'", name="ck_client_card_shown_form"),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_client_card_client_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["logo"], ["logo.hash"], name="fk_client_card_logo", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )


def _make_packages() -> None:
    op.create_table(
        "client_package",
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("hours", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("carry", sa.Text(), nullable=False),
        sa.Column("carried", sa.Integer(), nullable=False),
        sa.Column("begins_on", sa.Text(), nullable=True),
        sa.Column("ends_on", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("client_id", "place", name="pk_client_package"),
        sa.CheckConstraint(f"hours BETWEEN 1 AND {_LARGEST}", name="ck_client_package_hours_range"),
        sa.CheckConstraint(
            "unit IN ('month', 'week', 'block')", name="ck_client_package_unit_known"
        ),
        sa.CheckConstraint("carry IN ('none', 'one', 'all')", name="ck_client_package_carry_known"),
        sa.CheckConstraint(
            f"carried BETWEEN -{_LARGEST} AND {_LARGEST}", name="ck_client_package_carried_range"
        ),
        sa.CheckConstraint(f"begins_on GLOB {_DAY}", name="ck_client_package_begins_on_form"),
        sa.CheckConstraint(f"ends_on GLOB {_DAY}", name="ck_client_package_ends_on_form"),
        sa.CheckConstraint("begins_on <= ends_on", name="ck_client_package_days_in_order"),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_client_package_client_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _make_statuses() -> None:
    op.create_table(
        "period_status",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("length", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("set_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_period_status"),
        sa.CheckConstraint("kind IN ('closed', 'away')", name="ck_period_status_kind_known"),
        sa.CheckConstraint(_PERIOD, name="ck_period_status_period_form"),
        sa.CheckConstraint(f"set_at GLOB {_INSTANT}", name="ck_period_status_set_at_form"),
        sa.UniqueConstraint(
            "kind", "client_id", "period", name="uq_period_status_kind_client_id_period"
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name="fk_period_status_client_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
    )
    op.create_index(
        "ux_period_status_practice",
        "period_status",
        ["kind", "period"],
        unique=True,
        sqlite_where=sa.text("client_id IS NULL"),
    )

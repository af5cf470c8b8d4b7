"""Adds the tables of imports: receipts, their figures, and mappings of columns."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "1002"
down_revision = "1001"

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
_INSTANT = "'????-??-??T??:??:??.??????Z'"
_HASH = "'" + "[0-9a-f]" * 32 + "'"
_LARGEST = 10**15


def upgrade() -> None:
    """Make the tables, which are empty."""
    _make_receipts()
    _make_figures()
    _make_mappings()


def _make_receipts() -> None:
    op.create_table(
        "import_receipt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("imported_at", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=True),
        sa.Column("rows_read", sa.Integer(), nullable=False),
        sa.Column("figures_used", sa.Integer(), nullable=False),
        sa.Column("cells_left_out", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("undone_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_import_receipt"),
        sa.CheckConstraint(
            f"imported_at GLOB {_INSTANT}", name="ck_import_receipt_imported_at_form"
        ),
        sa.CheckConstraint(
            "source IN ('clipboard', 'file')", name="ck_import_receipt_source_known"
        ),
        sa.CheckConstraint("file <> ''", name="ck_import_receipt_file_given"),
        sa.CheckConstraint("rows_read >= 0", name="ck_import_receipt_rows_read_range"),
        sa.CheckConstraint("figures_used >= 0", name="ck_import_receipt_figures_used_range"),
        sa.CheckConstraint("cells_left_out >= 0", name="ck_import_receipt_cells_left_out_range"),
        sa.CheckConstraint(
            f"content_hash GLOB {_HASH}", name="ck_import_receipt_content_hash_form"
        ),
        sa.CheckConstraint(f"undone_at GLOB {_INSTANT}", name="ck_import_receipt_undone_at_form"),
        sqlite_strict=True,
    )


def _make_figures() -> None:
    op.create_table(
        "import_figure",
        sa.Column("receipt_id", sa.Integer(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("length", sa.Text(), nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("cell_id", sa.Integer(), nullable=False),
        sa.Column("was", sa.Integer(), nullable=True),
        sa.Column("becomes", sa.Integer(), nullable=False),
        sa.Column("held", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            *("receipt_id", "measure", "length", "period", "cell_id"), name="pk_import_figure"
        ),
        sa.CheckConstraint(_MEASURE, name="ck_import_figure_measure_form"),
        sa.CheckConstraint(_PERIOD, name="ck_import_figure_period_form"),
        sa.CheckConstraint(f"was BETWEEN 0 AND {_LARGEST}", name="ck_import_figure_was_range"),
        sa.CheckConstraint(
            f"becomes BETWEEN 0 AND {_LARGEST}", name="ck_import_figure_becomes_range"
        ),
        sa.CheckConstraint("held IN (0, 1)", name="ck_import_figure_held_flag"),
        sa.ForeignKeyConstraint(
            ["receipt_id"],
            ["import_receipt.id"],
            name="fk_import_figure_receipt_id",
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["cell_id"], ["cell.id"], name="fk_import_figure_cell_id", ondelete="RESTRICT"
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _make_mappings() -> None:
    op.create_table(
        "table_mapping",
        sa.Column("shape", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("shape", name="pk_table_mapping"),
        sa.CheckConstraint(f"shape GLOB {_HASH}", name="ck_table_mapping_shape_form"),
        sa.CheckConstraint("roles <> ''", name="ck_table_mapping_roles_given"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )

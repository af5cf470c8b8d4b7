"""The tables of imports: receipts, their figures, and remembered mappings of columns."""

from __future__ import annotations

from typing import Final

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field

from kpidesk.domain.entry import LARGEST
from kpidesk.storage.schema.constraints import (
    CLUSTERED,
    RESTRICT,
    STRICT,
    form_check,
    instant_check,
    measure_check,
    period_check,
)
from kpidesk.storage.schema.tables import TableRow

#: The number of hexadecimal digits in the hash of a table's content or shape.
HASH_LENGTH: Final = 32
_HASH = "[0-9a-f]" * HASH_LENGTH


class ImportReceiptRow(TableRow, table=True):
    """An import of a table. `file` may be missing: the clipboard, or the name was erased."""

    __tablename__ = "import_receipt"
    __table_args__ = (
        instant_check("imported_at"),
        CheckConstraint("source IN ('clipboard', 'file')", name="source_known"),
        CheckConstraint("file <> ''", name="file_given"),
        CheckConstraint("rows_read >= 0", name="rows_read_range"),
        CheckConstraint("figures_used >= 0", name="figures_used_range"),
        CheckConstraint("cells_left_out >= 0", name="cells_left_out_range"),
        form_check("content_hash", _HASH),
        instant_check("undone_at"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    imported_at: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    file: str | None = Field(default=None, sa_type=Text)
    rows_read: int
    figures_used: int
    cells_left_out: int
    content_hash: str = Field(sa_type=Text)
    undone_at: str | None = Field(default=None, sa_type=Text)


class ImportFigureRow(TableRow, table=True):
    """An amount that an import changed; `was` is NULL where there was none."""

    __tablename__ = "import_figure"
    __table_args__ = (
        measure_check(),
        period_check(),
        CheckConstraint(f"was BETWEEN 0 AND {LARGEST}", name="was_range"),
        CheckConstraint(f"becomes BETWEEN 0 AND {LARGEST}", name="becomes_range"),
        CheckConstraint("held IN (0, 1)", name="held_flag"),
        CLUSTERED,
    )

    receipt_id: int = Field(primary_key=True, foreign_key="import_receipt.id", ondelete=RESTRICT)
    measure: str = Field(primary_key=True, sa_type=Text)
    length: str = Field(primary_key=True, sa_type=Text)
    period: str = Field(primary_key=True, sa_type=Text)
    cell_id: int = Field(primary_key=True, foreign_key="cell.id", ondelete=RESTRICT)
    was: int | None = None
    becomes: int
    held: int


class TableMappingRow(TableRow, table=True):
    """The roles of the columns of tables with the same headings, as JSON."""

    __tablename__ = "table_mapping"
    __table_args__ = (
        form_check("shape", _HASH),
        CheckConstraint("roles <> ''", name="roles_given"),
        CLUSTERED,
    )

    shape: str = Field(primary_key=True, sa_type=Text)
    roles: str = Field(sa_type=Text)

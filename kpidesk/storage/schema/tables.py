"""The tables of a practice file as SQLModel classes: every constraint named, every table STRICT.

The rules of the program are in `domain`; the constraints repeat what must hold for every row.
The revisions in `migration.revisions` must make the same tables; a test compares them.
"""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import CheckConstraint, Index, MetaData, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from kpidesk.domain.entry import LARGEST
from kpidesk.storage.encoding import IDENTITY_LENGTH
from kpidesk.storage.schema.constraints import (
    CLUSTERED,
    RESTRICT,
    STRICT,
    form_check,
    instant_check,
    measure_check,
    period_check,
)


class TableRow(SQLModel):
    """Base of all rows: the metadata with its naming convention."""

    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        }
    )


class PracticeRow(TableRow, table=True):
    """One row. `identity` distinguishes practices, `seal` is a checksum of the definitions."""

    __tablename__ = "practice"
    __table_args__ = (
        CheckConstraint("id = 1", name="one"),
        form_check("identity", "[0-9a-f]" * IDENTITY_LENGTH),
        instant_check("created_at"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    identity: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    created_at: str = Field(sa_type=Text)
    seal: int


class SettingRow(TableRow, table=True):
    """A setting that belongs to the practice, not to the computer."""

    __tablename__ = "setting"
    __table_args__ = (CheckConstraint("key <> ''", name="key_given"), CLUSTERED)

    key: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


class ClientRow(TableRow, table=True):
    """A client. `folded` is the name without case, which is unique."""

    __tablename__ = "client"
    __table_args__ = (
        UniqueConstraint("folded"),
        CheckConstraint("folded <> ''", name="name_given"),
        CheckConstraint("language <> ''", name="language_given"),
        instant_check("archived_at"),
        instant_check("created_at"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Text)
    folded: str = Field(sa_type=Text)
    language: str | None = Field(default=None, sa_type=Text)
    archived_at: str | None = Field(default=None, sa_type=Text)
    created_at: str = Field(sa_type=Text)


class ServiceLanguageRow(TableRow, table=True):
    """A language that the user works in."""

    __tablename__ = "service_language"
    __table_args__ = (
        CheckConstraint("code GLOB '[a-z]*' AND code NOT GLOB '*[^a-z0-9-]*'", name="code_form"),
        instant_check("archived_at"),
        CLUSTERED,
    )

    code: str = Field(primary_key=True, sa_type=Text)
    archived_at: str | None = Field(default=None, sa_type=Text)


class CellRow(TableRow, table=True):
    """A client and a service language. Row 1 is the cell *Not assigned*, and no other row.

    UNIQUE takes NULLs as different, so that each column that may be NULL has its own index.
    """

    __tablename__ = "cell"
    __table_args__ = (
        UniqueConstraint("client_id", "language"),
        Index(
            "ux_cell_client_alone",
            "client_id",
            unique=True,
            sqlite_where=text("language IS NULL"),
        ),
        Index(
            "ux_cell_language_alone",
            "language",
            unique=True,
            sqlite_where=text("client_id IS NULL"),
        ),
        CheckConstraint(
            "(id = 1) = (client_id IS NULL AND language IS NULL)", name="not_assigned_is_1"
        ),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    client_id: int | None = Field(default=None, foreign_key="client.id", ondelete=RESTRICT)
    language: str | None = Field(
        default=None, sa_type=Text, foreign_key="service_language.code", ondelete=RESTRICT
    )


class CellRecordRow(TableRow):
    """Base of the tables whose key is a measure, a period and a cell, in this order."""

    measure: str = Field(primary_key=True, sa_type=Text)
    length: str = Field(primary_key=True, sa_type=Text)
    period: str = Field(primary_key=True, sa_type=Text)
    cell_id: int = Field(primary_key=True, foreign_key="cell.id", ondelete=RESTRICT)


class EntryRow(CellRecordRow, table=True):
    """An amount. The order of the key makes the history of a measure one range."""

    __tablename__ = "entry"
    __table_args__ = (
        measure_check(),
        period_check(),
        CheckConstraint(f"amount BETWEEN 0 AND {LARGEST}", name="amount_range"),
        CLUSTERED,
    )

    amount: int


class HeldRow(CellRecordRow, table=True):
    """A figure that breaks a rule, kept as it was typed."""

    __tablename__ = "held"
    __table_args__ = (measure_check(), period_check(), instant_check("held_at"), CLUSTERED)

    typed: str = Field(sa_type=Text)
    amount: int
    held_at: str = Field(sa_type=Text)


class DraftRow(CellRecordRow, table=True):
    """A text typed for a figure that could be neither saved nor held. It is not logged."""

    __tablename__ = "draft"
    __table_args__ = (
        measure_check(),
        period_check(),
        CheckConstraint("typed <> ''", name="typed_given"),
        CLUSTERED,
    )

    typed: str = Field(sa_type=Text)


class LogRow(TableRow, table=True):
    """A line of the log. Only `erase_client` and migrations remove lines."""

    __tablename__ = "change"
    __table_args__ = (
        instant_check("at"),
        Index("ix_change_subject_key", "subject", "key"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    at: str = Field(sa_type=Text)
    subject: str = Field(sa_type=Text)
    key: str = Field(sa_type=Text)
    old: str | None = Field(default=None, sa_type=Text)
    new: str | None = Field(default=None, sa_type=Text)

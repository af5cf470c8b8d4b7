"""The tables of targets, own ladders and notes."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index, Text, UniqueConstraint, text
from sqlmodel import Field

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


class TargetRow(TableRow, table=True):
    """Bounds of a target in millionths. `begins_on` is the first day of its period, and unique.

    `kpi` is the id of a KPI or of a measure.
    """

    __tablename__ = "target"
    __table_args__ = (
        period_check(),
        form_check("begins_on", "????-??-??"),
        UniqueConstraint("kpi", "client_id", "begins_on"),
        CheckConstraint("low IS NULL OR high IS NULL OR low <= high", name="range_order"),
        Index(
            "ux_target_practice",
            "kpi",
            "begins_on",
            unique=True,
            sqlite_where=text("client_id IS NULL"),
        ),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    kpi: str = Field(sa_type=Text)
    client_id: int | None = Field(default=None, foreign_key="client.id", ondelete=RESTRICT)
    length: str = Field(sa_type=Text)
    period: str = Field(sa_type=Text)
    begins_on: str = Field(sa_type=Text)
    low: int | None = None
    high: int | None = None


class LadderRow(TableRow, table=True):
    """A ladder of the user; without `better` the published one applies again.

    `source` says in the user's words where it is from.
    """

    __tablename__ = "ladder"
    __table_args__ = (
        form_check("valid_from", "????-??-??"),
        CheckConstraint("better IN ('higher', 'lower')", name="better_known"),
        UniqueConstraint("kpi", "client_id", "valid_from"),
        Index(
            "ux_ladder_practice",
            "kpi",
            "valid_from",
            unique=True,
            sqlite_where=text("client_id IS NULL"),
        ),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    kpi: str = Field(sa_type=Text)
    client_id: int | None = Field(default=None, foreign_key="client.id", ondelete=RESTRICT)
    valid_from: str = Field(sa_type=Text)
    better: str | None = Field(default=None, sa_type=Text)
    source: str = Field(sa_type=Text)


class ThresholdRow(TableRow, table=True):
    """A level of a ladder, from `bound` on, in millionths."""

    __tablename__ = "threshold"
    __table_args__ = (
        CheckConstraint("level IN ('typical', 'above_average', 'exceptional')", name="level_known"),
        CheckConstraint("inclusive IN (0, 1)", name="inclusive_flag"),
        CLUSTERED,
    )

    ladder_id: int = Field(primary_key=True, foreign_key="ladder.id", ondelete=RESTRICT)
    level: str = Field(primary_key=True, sa_type=Text)
    bound: int
    inclusive: int


class NoteRow(TableRow, table=True):
    """A note on a period or on an entry.

    `until` is the last period of a span, or `open`. Only with `shown` may clients see it.
    """

    __tablename__ = "note"
    __table_args__ = (
        measure_check(optional=True),
        period_check(),
        instant_check("created_at"),
        CheckConstraint("text <> ''", name="text_given"),
        CheckConstraint("until > period", name="until_order"),
        CheckConstraint("shown IN (0, 1)", name="shown_flag"),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    length: str = Field(sa_type=Text)
    period: str = Field(sa_type=Text)
    measure: str | None = Field(default=None, sa_type=Text)
    cell_id: int | None = Field(default=None, foreign_key="cell.id", ondelete=RESTRICT)
    text: str = Field(sa_type=Text)
    created_at: str = Field(sa_type=Text)
    until: str | None = Field(default=None, sa_type=Text)
    shown: int

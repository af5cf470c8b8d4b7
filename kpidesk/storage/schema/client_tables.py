"""The tables of client cards: cards, packages, logos, and periods that are closed or away."""

from __future__ import annotations

from typing import Final

from sqlalchemy import CheckConstraint, Index, LargeBinary, Text, UniqueConstraint, text
from sqlmodel import Field

from kpidesk.domain.clients.logo import LARGEST_LOGO
from kpidesk.domain.entry import LARGEST
from kpidesk.storage.schema.constraints import (
    CLUSTERED,
    RESTRICT,
    STRICT,
    form_check,
    instant_check,
    period_check,
)
from kpidesk.storage.schema.tables import TableRow

_DAY: Final = "????-??-??"
_HASH: Final = "[0-9a-f]" * 64


class LogoRow(TableRow, table=True):
    """A logo under the SHA-256 of its bytes, so that each is kept once."""

    __tablename__ = "logo"
    __table_args__ = (
        form_check("hash", _HASH),
        CheckConstraint("format IN ('png', 'svg')", name="format_known"),
        CheckConstraint(f"length(content) BETWEEN 1 AND {LARGEST_LOGO}", name="content_size"),
        STRICT,
    )

    hash: str = Field(primary_key=True, sa_type=Text)
    format: str = Field(sa_type=Text)
    content: bytes = Field(sa_type=LargeBinary)


class ClientCardRow(TableRow, table=True):
    """What is kept of a client beside the figures. `shown` are ids of figures, with spaces."""

    __tablename__ = "client_card"
    __table_args__ = (
        CheckConstraint("region GLOB '[A-Z][A-Z]'", name="region_form"),
        CheckConstraint("paper IN ('a4', 'letter')", name="paper_known"),
        CheckConstraint("rhythm IN ('week', 'month', 'none')", name="rhythm_known"),
        form_check("since", _DAY),
        form_check("until", _DAY),
        CheckConstraint("shown NOT GLOB '*[^a-z0-9_ ]*'", name="shown_form"),
        STRICT,
    )

    client_id: int | None = Field(
        default=None, primary_key=True, foreign_key="client.id", ondelete=RESTRICT
    )
    contact: str = Field(sa_type=Text)
    salutation: str = Field(sa_type=Text)
    mail: str = Field(sa_type=Text)
    region: str | None = Field(default=None, sa_type=Text)
    paper: str | None = Field(default=None, sa_type=Text)
    rhythm: str = Field(sa_type=Text)
    since: str | None = Field(default=None, sa_type=Text)
    until: str | None = Field(default=None, sa_type=Text)
    shown: str | None = Field(default=None, sa_type=Text)
    remark: str = Field(sa_type=Text)
    logo: str | None = Field(default=None, sa_type=Text, foreign_key="logo.hash", ondelete=RESTRICT)


class ClientPackageRow(TableRow, table=True):
    """A package of a client; hours in ms. `place` is its place among the client's packages."""

    __tablename__ = "client_package"
    __table_args__ = (
        CheckConstraint(f"hours BETWEEN 1 AND {LARGEST}", name="hours_range"),
        CheckConstraint("unit IN ('month', 'week', 'block')", name="unit_known"),
        CheckConstraint("carry IN ('none', 'one', 'all')", name="carry_known"),
        CheckConstraint(f"carried BETWEEN -{LARGEST} AND {LARGEST}", name="carried_range"),
        form_check("begins_on", _DAY),
        form_check("ends_on", _DAY),
        CheckConstraint("begins_on <= ends_on", name="days_in_order"),
        CLUSTERED,
    )

    client_id: int = Field(primary_key=True, foreign_key="client.id", ondelete=RESTRICT)
    place: int = Field(primary_key=True)
    hours: int
    unit: str = Field(sa_type=Text)
    carry: str = Field(sa_type=Text)
    carried: int
    begins_on: str | None = Field(default=None, sa_type=Text)
    ends_on: str | None = Field(default=None, sa_type=Text)


class PeriodStatusRow(TableRow, table=True):
    """A closed period or one away; without a client, of the business itself."""

    __tablename__ = "period_status"
    __table_args__ = (
        CheckConstraint("kind IN ('closed', 'away')", name="kind_known"),
        period_check(),
        instant_check("set_at"),
        UniqueConstraint("kind", "client_id", "period"),
        Index(
            "ux_period_status_practice",
            "kind",
            "period",
            unique=True,
            sqlite_where=text("client_id IS NULL"),
        ),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(sa_type=Text)
    client_id: int | None = Field(default=None, foreign_key="client.id", ondelete=RESTRICT)
    length: str = Field(sa_type=Text)
    period: str = Field(sa_type=Text)
    set_at: str = Field(sa_type=Text)

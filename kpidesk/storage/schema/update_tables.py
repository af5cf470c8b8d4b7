"""The tables of updates: those being written, sent ones with their files, reusable texts."""

from __future__ import annotations

from typing import Final

from sqlalchemy import CheckConstraint, Index, LargeBinary, Text, UniqueConstraint, text
from sqlmodel import Field

from kpidesk.domain.updates.sent_update import LARGEST_FILE
from kpidesk.storage.schema.constraints import RESTRICT, STRICT, form_check, period_check
from kpidesk.storage.schema.tables import TableRow

_HASH: Final = "[0-9a-f]" * 64
# SQLite 3.40 lets no untrusted schema use json_valid: readers check the rest.
_OBJECT: Final = "{*}"
_LIST: Final = "[[]*]"


class ClientUpdateRow(TableRow, table=True):
    """An update of a client, or of the business itself, for a period. Words are JSON."""

    __tablename__ = "client_update"
    __table_args__ = (
        period_check(),
        CheckConstraint("form IN ('full', 'week', 'away')", name="form_known"),
        CheckConstraint("state IN ('draft', 'ready', 'sent')", name="state_known"),
        CheckConstraint("correction >= 0", name="correction_range"),
        CheckConstraint(
            "status IN ('on_track', 'needs_attention', 'off_track')", name="status_known"
        ),
        form_check("words", _OBJECT),
        form_check("layout", _OBJECT),
        UniqueConstraint("client_id", "period", "correction"),
        Index(
            "ux_client_update_practice",
            "period",
            "correction",
            unique=True,
            sqlite_where=text("client_id IS NULL"),
        ),
        STRICT,
    )

    id: int | None = Field(default=None, primary_key=True)
    client_id: int | None = Field(default=None, foreign_key="client.id", ondelete=RESTRICT)
    length: str = Field(sa_type=Text)
    period: str = Field(sa_type=Text)
    correction: int
    form: str = Field(sa_type=Text)
    state: str = Field(sa_type=Text)
    status: str | None = Field(default=None, sa_type=Text)
    language: str | None = Field(default=None, sa_type=Text)
    words: str = Field(sa_type=Text)
    layout: str = Field(sa_type=Text)


class KeptFileRow(TableRow, table=True):
    """A sent file under the SHA-256 of its bytes, so that each is kept once."""

    __tablename__ = "kept_file"
    __table_args__ = (
        form_check("hash", _HASH),
        CheckConstraint(f"length(content) BETWEEN 1 AND {LARGEST_FILE}", name="content_size"),
        STRICT,
    )

    hash: str = Field(primary_key=True, sa_type=Text)
    content: bytes = Field(sa_type=LargeBinary)


class SentUpdateRow(TableRow, table=True):
    """What a client got. The texts are last, so that lists need not read them."""

    __tablename__ = "sent_update"
    __table_args__ = (
        form_check("sent_on", "????-??-??"),
        form_check("figures", _LIST),
        form_check("parts", _OBJECT),
        STRICT,
    )

    update_id: int | None = Field(
        default=None, primary_key=True, foreign_key="client_update.id", ondelete=RESTRICT
    )
    sent_on: str = Field(sa_type=Text)
    client_name: str = Field(sa_type=Text)
    language: str = Field(sa_type=Text)
    pdf: str = Field(sa_type=Text, foreign_key="kept_file.hash", ondelete=RESTRICT)
    figures: str = Field(sa_type=Text)
    html: str = Field(sa_type=Text)
    plain: str = Field(sa_type=Text)
    parts: str = Field(sa_type=Text)


class ReusableTextRow(TableRow, table=True):
    """A text for updates, for one client or all, in one language or any."""

    __tablename__ = "reusable_text"
    __table_args__ = (CheckConstraint("name <> ''", name="name_given"), STRICT)

    id: int | None = Field(default=None, primary_key=True)
    client_id: int | None = Field(default=None, foreign_key="client.id", ondelete=RESTRICT)
    language: str | None = Field(default=None, sa_type=Text)
    name: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)

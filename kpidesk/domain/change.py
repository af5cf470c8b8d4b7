"""Changes: events that writers return, and entries of the change log."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import Client
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.period_status import PeriodStatus
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.import_receipt import StoredImport
from kpidesk.domain.ladder import DatedLadder
from kpidesk.domain.updates.reusable_text import ReusableText
from kpidesk.domain.updates.sent_update import KeptUpdate, SentUpdate
from kpidesk.domain.updates.update import Update


class Subject(StrEnum):
    """The kind of record that a logged change is about."""

    ENTRY = "entry"
    HELD = "held"
    CLIENT = "client"
    CARD = "card"
    STATUS = "status"
    TARGET = "target"
    LADDER = "ladder"
    NOTE = "note"
    SETTING = "setting"
    UPDATE = "update"
    TEXT = "text"


class EntryChanged(NamedTuple):
    """An entry's amount before and after; None is blank."""

    key: EntryKey
    old: int | None
    new: int | None


class LogEntry(NamedTuple):
    """One line of the change log. `old` and `new` are texts; None is no value."""

    at: datetime
    subject: Subject
    key: str
    old: str | None
    new: str | None


class HeldFigure(NamedTuple):
    """A figure that breaks a rule: kept as typed until it can be saved."""

    key: EntryKey
    typed: str
    amount: int


#: No amount: that in the file could not be read.
UNREADABLE = -1


class UnsavedFigure(NamedTuple):
    """A text that could not be written; `stored` is the amount that the file had then, if any.

    It is `UNREADABLE` where the file could not be read either.
    """

    text: str
    stored: int | None

    def conflicts(self, amount: int | None, stored: int | None) -> bool:
        """Returns whether something else than the text's `amount` was saved meanwhile."""
        if stored == amount or stored == self.stored:
            return False
        return self.stored != UNREADABLE or stored is not None


class HeldChanged(NamedTuple):
    """A held figure before and after; None is none."""

    key: EntryKey
    old: HeldFigure | None
    new: HeldFigure | None


class NoteChanged(NamedTuple):
    """A note before and after; None is none."""

    old: Note | None
    new: Note | None


class SettingChanged(NamedTuple):
    """A setting of the practice before and after; None is not chosen."""

    key: str
    old: str | None
    new: str | None


class ClientChanged(NamedTuple):
    """A client before and after. `old` is None for a new client."""

    old: Client | None
    new: Client


class CardChanged(NamedTuple):
    """A client's card before and after."""

    old: ClientCard
    new: ClientCard


class StatusChanged(NamedTuple):
    """A period was closed or marked as away (`is_set`), or that was taken back."""

    status: PeriodStatus
    is_set: bool


class TargetChanged(NamedTuple):
    """A target before and after; None where none begins on that day."""

    old: Target | None
    new: Target | None


class LadderChanged(NamedTuple):
    """An own ladder before and after; None where none begins on that day."""

    old: DatedLadder | None
    new: DatedLadder | None


class ImportChanged(NamedTuple):
    """The receipt of an import before and after; None is none. Its figures have own changes."""

    old: StoredImport | None
    new: StoredImport | None


class UpdateChanged(NamedTuple):
    """An unsent update before and after; None is not stored."""

    old: Update | None
    new: Update | None


class SentChanged(NamedTuple):
    """An update was sent (`is_sent`), or that was taken back; with what was sent.

    `unsent` is the stored update while it is not sent; None is not stored.
    """

    sent: SentUpdate
    kept: KeptUpdate
    unsent: Update | None
    is_sent: bool


class TextChanged(NamedTuple):
    """A reusable text before and after; None is none."""

    old: ReusableText | None
    new: ReusableText | None


#: A change that was made; enough to undo it.
Change = (
    EntryChanged
    | HeldChanged
    | NoteChanged
    | SettingChanged
    | ClientChanged
    | CardChanged
    | StatusChanged
    | TargetChanged
    | LadderChanged
    | ImportChanged
    | UpdateChanged
    | SentChanged
    | TextChanged
)

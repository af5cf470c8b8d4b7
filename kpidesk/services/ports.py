"""Protocols of a practice file, and of the journal beside it, which other layers implement."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from kpidesk.analysis.amount_table import AmountTable
from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import Cell, Client
from kpidesk.domain.change import EntryChanged, HeldFigure, LogEntry
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.logo import Logo
from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind
from kpidesk.domain.entry import Entry, EntryKey
from kpidesk.domain.import_receipt import ImportReceipt, StoredImport, TableMapping
from kpidesk.domain.ladder import DatedLadder
from kpidesk.domain.period import Length, Period
from kpidesk.domain.updates.reusable_text import ReusableText
from kpidesk.domain.updates.sent_update import KeptUpdate, SentUpdate
from kpidesk.domain.updates.update import Update, UpdateKey
from kpidesk.domain.updates.update_summary import UpdateSummary

#: Period as text, cell's id, amount: a tuple, since there may be a million of them.
Amount = tuple[str, int, int]


class EntryReader(Protocol):
    """A reader of entries and settings only."""

    def cells(self) -> Mapping[int, Cell]:
        """Returns all cells that were ever used, by id."""

    def amounts(
        self,
        measure: str,
        length: Length,
        first: Period | None = None,
        last: Period | None = None,
        cells: Collection[int] | None = None,
    ) -> Sequence[Amount]:
        """Returns entries of one length by period and cell; `cells` are ids, None for all."""

    def setting(self, key: str) -> str | None:
        """Returns a setting of the practice, None where it was never set."""


class PracticeReader(EntryReader, Protocol):
    """A reader of everything in a practice file."""

    def snapshot(self) -> AbstractContextManager[None]:
        """Let the reads of a block see one state of the file; a save waits until it ends."""

    def amounts_by_period(
        self,
        measure: str,
        length: Length,
        first: Period | None = None,
        last: Period | None = None,
        cells: Collection[int] | None = None,
    ) -> AmountTable:
        """Returns the same entries as `amounts` as a table, much faster where there are many."""

    def clients(self) -> tuple[Client, ...]:
        """Returns all clients, including archived ones, sorted by name without case and accents."""

    def client_cards(self) -> Mapping[int, ClientCard]:
        """Returns the cards of all clients by their ids; an empty card where none was written."""

    def client_card(self, client: int) -> ClientCard:
        """Returns the card of the client with that id."""

    def logo(self, key: str) -> Logo | None:
        """Returns the logo of that hash, None where there is none."""

    def period_statuses(self, kind: StatusKind) -> tuple[PeriodStatus, ...]:
        """Returns all closed periods or all periods away, the earliest first."""

    def lengths(self, measures: Sequence[str]) -> frozenset[Length]:
        """Returns the period lengths for which any of the measures has entries."""

    def cells_with_entries(
        self,
        measures: Sequence[str],
        length: Length,
        first: Period | None,
        last: Period | None,
        cells: Collection[int],
    ) -> frozenset[int]:
        """Which of the cells have an entry of any of the measures from `first` to `last`."""

    def latest(self, measure: str, length: Length, until: Period | None = None) -> Period | None:
        """Returns the last period, up to `until`, with an entry of that length."""

    def span(self, measures: Sequence[str]) -> tuple[Period, Period] | None:
        """Returns the periods of entries that begin first and end last; None without entries."""

    def entries(self) -> Iterator[Entry]:
        """Yields all entries, ordered by period length, period, measure and cell."""

    def names_of(self, client: int) -> frozenset[str]:
        """Returns the name of the client and all its former ones."""

    def ladders(self, kpi: str) -> tuple[DatedLadder, ...]:
        """Returns the user's ladders for the KPI, the earliest first."""

    def targets(self, subject: str) -> tuple[Target, ...]:
        """Returns the targets for the KPI or measure, the earliest first."""

    def notes(self, first: Period | None = None, last: Period | None = None) -> tuple[Note, ...]:
        """Returns notes on periods of any length that overlap the span."""

    def held(self) -> tuple[HeldFigure, ...]:
        """Returns all held figures."""

    def drafts(self) -> Mapping[EntryKey, str]:
        """All drafts, as they were typed."""

    def entry_log(self, key: EntryKey) -> tuple[LogEntry, ...]:
        """Returns the log of one entry, the oldest first."""

    def settings(self) -> Mapping[str, str]:
        """Returns all settings that were set."""

    def imports(self) -> tuple[ImportReceipt, ...]:
        """Returns the receipts of all imports, the newest first."""

    def import_owners(self) -> Mapping[int, frozenset[int | None]]:
        """Returns by import whose figures it changed: ids of clients, and None for no client."""

    def all_imports(self) -> tuple[StoredImport, ...]:
        """Returns all imports with their figures, the newest first."""

    def stored_import(self, receipt_id: int) -> StoredImport | None:
        """Returns an import with its figures; None where there is none of that id."""

    def table_mappings(self) -> tuple[TableMapping, ...]:
        """Returns the remembered mappings of all table shapes."""

    def table_mapping(self, shape: str) -> TableMapping | None:
        """Returns the remembered mapping of a table shape, None where there is none."""

    def update_summaries(self) -> tuple[UpdateSummary, ...]:
        """Returns the summaries of all stored updates, by client, period and correction.

        Neither words nor files are read.
        """

    def updates(self, key: UpdateKey) -> tuple[Update, ...]:
        """Returns the stored updates of a key: the first one and its corrections in order."""

    def all_updates(self) -> tuple[Update, ...]:
        """Returns all stored updates, by client, period and correction."""

    def sent_update(self, key: UpdateKey, correction: int) -> SentUpdate | None:
        """Returns a sent update without its bytes, None where it was not sent."""

    def kept_update(self, key: UpdateKey, correction: int) -> KeptUpdate | None:
        """Returns the bytes and texts of a sent update, None where it was not sent."""

    def reusable_texts(self) -> tuple[ReusableText, ...]:
        """Returns all reusable texts, sorted by name."""


class WriteTransaction(PracticeReader, Protocol):
    """A practice file within a write transaction: all changes are committed, or none."""

    def put(self, key: EntryKey, amount: int | None) -> EntryChanged:
        """Set an entry, or blank it with None. Logs the old amount."""

    def put_all(self, amounts: Mapping[EntryKey, int | None]) -> tuple[EntryChanged, ...]:
        """Set or blank entries, in this order; also of those that were so, as `put` does."""

    def hold(self, held: HeldFigure) -> None:
        """Store a figure that cannot be saved as an entry yet."""

    def release(self, key: EntryKey) -> None:
        """Delete a held figure."""

    def keep_draft(self, key: EntryKey, typed: str) -> None:
        """Keep a draft, in place of the one that was there. Drafts are not logged."""

    def drop_draft(self, key: EntryKey) -> None:
        """Remove a draft."""

    def add_client(self, name: str, language: str | None) -> Client:
        """Add a client. Raises WrongRequest the codes of `check_client_name`."""

    def change_client(self, client: Client) -> Client:
        """Change the client of that id. Returns the client as stored.

        Raises WrongRequest `client_gone`, the codes of `check_client_name`.
        """

    def set_client_card(self, card: ClientCard) -> ClientCard:
        """Write the card of a client with its packages. Returns it as stored.

        Raises WrongRequest `client_gone`, the codes of `checked_card`.
        """

    def keep_logo(self, logo: Logo) -> None:
        """Store a logo for a card to name. Not logged."""

    def set_period_status(self, status: PeriodStatus, *, is_set: bool) -> bool:
        """Close a period or mark it as away, or take that back. Returns whether it changed."""

    def set_target(self, target: Target) -> None:
        """Set or replace the target that begins in that period."""

    def remove_target(self, target: Target) -> None:
        """Remove the target of that subject and client that begins in that period."""

    def set_ladder(self, ladder: DatedLadder) -> None:
        """Set or replace the ladder that begins on that day."""

    def remove_ladder(self, ladder: DatedLadder) -> None:
        """Remove the ladder of that KPI and client that begins on that day."""

    def set_note(self, note: Note) -> Note:
        """Add a note, or change the one of that id. An empty text deletes it."""

    def set_setting(self, key: str, value: str | None) -> None:
        """Set a setting of the practice, or delete it with None."""

    def now(self) -> datetime:
        """Returns the present instant, of the clock that the log has."""

    def set_import(self, stored: StoredImport) -> StoredImport:
        """Store an import, or replace the one of that id. Not logged: its entries are."""

    def remove_import(self, receipt_id: int) -> None:
        """Delete the receipt of an import and its figures."""

    def set_table_mapping(self, mapping: TableMapping) -> None:
        """Remember a mapping, in place of the one for that shape. Not logged."""

    def forget_table_mapping(self, shape: str) -> None:
        """Delete the mapping for that shape."""

    def set_update(self, update: Update) -> Update:
        """Write an update that was not sent. Returns it as stored. Its words are not logged.

        Raises WrongRequest `update_sent`, `client_gone` and the codes of `checked_update`.
        """

    def remove_update(self, key: UpdateKey, correction: int) -> None:
        """Delete an update that was not sent. Raises WrongRequest `update_sent`."""

    def set_sent(self, sent: SentUpdate, kept: KeptUpdate) -> SentUpdate:
        """Write an update with what was sent. Returns it as stored. Texts are not logged.

        Raises WrongRequest `update_file_large` and as `set_update`.
        """

    def remove_sent(self, key: UpdateKey, correction: int) -> Update:
        """Delete what was sent; the update is ready again. Raises `update_not_sent`."""

    def set_reusable_text(self, text: ReusableText) -> ReusableText:
        """Add a text, or change the one of that id. Returns it as stored.

        Raises WrongRequest `client_gone` and the codes of `checked_reusable`.
        """

    def remove_reusable_text(self, text: ReusableText) -> None:
        """Delete the text of that id."""


class PracticeFile(Protocol):
    """A writable practice file."""

    @property
    def records(self) -> PracticeReader:
        """A reader of the current contents."""

    def open_reader(self) -> AbstractContextManager[PracticeReader]:
        """Returns another reader of the contents, for one more thread. Raises NotDone."""

    def transaction(self) -> AbstractContextManager[WriteTransaction]:
        """Returns a write transaction: committed at the end of the block, else rolled back."""

    def erase_client(self, client_id: int) -> None:
        """Remove a client and all that was ever kept of it, for good; not within a transaction.

        No byte of it stays in the file. Raises WrongRequest `client_gone`, and NotDone as a
        transaction does.
        """


class UpdateJournal(Protocol):
    """Keeps one update outside the practice file, also when the program is killed."""

    def read(self) -> Update | None:
        """Returns what was written last; None where there is nothing that can be read."""

    def write(self, update: Update | None) -> None:
        """Replace what was written; with None there is nothing any more. Raises NotDone."""

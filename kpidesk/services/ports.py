"""What the services need from a practice file; `storage` fits these by shape."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import Cell, Client
from kpidesk.domain.change import EntryChanged, HeldFigure, LogEntry
from kpidesk.domain.entry import Entry, EntryKey
from kpidesk.domain.ladder import DatedLadder
from kpidesk.domain.period import Length, Period

#: Period as text, cell's id, amount: the leanest form for a million of them.
Amount = tuple[str, int, int]


class EntryReader(Protocol):
    """The entries of a practice file and its settings, without all else that stands beside them."""

    def cells(self) -> Mapping[int, Cell]:
        """All cells that were ever used, by id."""

    def amounts(
        self,
        measure: str,
        length: Length,
        first: Period | None = None,
        last: Period | None = None,
        cells: Sequence[int] | None = None,
    ) -> Sequence[Amount]:
        """Entries of a measure and a period length from `first` to `last`, by period and cell."""

    def setting(self, key: str) -> str | None:
        """A setting of the practice, or None where it was never chosen."""


class PracticeReader(EntryReader, Protocol):
    """What can be read from a practice file."""

    def clients(self) -> tuple[Client, ...]:
        """All clients, archived ones included, in the order of their names."""

    def lengths(self, measures: Sequence[str]) -> frozenset[Length]:
        """The period lengths at which any of the measures was entered."""

    def latest(self, measure: str, length: Length, until: Period | None = None) -> Period | None:
        """The last period, up to `until`, in which the measure was entered at that length."""

    def span(self, measures: Sequence[str]) -> tuple[Period, Period] | None:
        """The periods of the measures' entries that begin first and end last; None without any."""

    def entries(self) -> Iterator[Entry]:
        """All entries, by period length, period, measure and cell."""

    def ladders(self, kpi: str) -> tuple[DatedLadder, ...]:
        """Her own ladders for the KPI, the earliest first."""

    def targets(self, kpi: str) -> tuple[Target, ...]:
        """Her targets for the KPI, the earliest first."""

    def notes(self, first: Period | None = None, last: Period | None = None) -> tuple[Note, ...]:
        """Notes on periods of any length that share days with the span."""

    def held(self) -> tuple[HeldFigure, ...]:
        """All held figures."""

    def drafts(self) -> Mapping[EntryKey, str]:
        """All drafts, as they were typed."""

    def entry_log(self, key: EntryKey) -> tuple[LogEntry, ...]:
        """The log of one entry, the oldest first."""

    def settings(self) -> Mapping[str, str]:
        """All settings that were chosen."""


class WriteTransaction(PracticeReader, Protocol):
    """A practice file inside one write transaction: all of it is kept, or nothing."""

    def put(self, key: EntryKey, amount: int | None) -> EntryChanged:
        """Set an entry, or blank it with None; logs the old amount."""

    def hold(self, held: HeldFigure) -> None:
        """Keep a figure that cannot be saved yet."""

    def release(self, key: EntryKey) -> None:
        """Forget a held figure."""

    def keep_draft(self, key: EntryKey, typed: str) -> None:
        """Keep a draft, in place of the one that was there. Drafts are not logged."""

    def drop_draft(self, key: EntryKey) -> None:
        """Remove a draft."""

    def add_client(self, name: str, language: str | None) -> Client:
        """Add a client. Raises WrongRequest `client_name`, `client_exists`."""

    def change_client(self, client: Client) -> Client:
        """Rename, archive or give another language to the client of that id; returns the client.

        Raises WrongRequest `client_unknown`, `client_name`, `client_exists`.
        """

    def set_target(self, target: Target) -> None:
        """Set or replace the target that begins there."""

    def set_ladder(self, ladder: DatedLadder) -> None:
        """Set or replace the ladder that begins there."""

    def set_note(self, note: Note) -> Note:
        """Add a note, or change the one of that id; an empty text removes it."""

    def set_setting(self, key: str, value: str | None) -> None:
        """Set or, with None, forget a setting of the practice."""


class PracticeFile(Protocol):
    """A practice file that can be written."""

    @property
    def records(self) -> PracticeReader:
        """What is in it now."""

    def transaction(self) -> AbstractContextManager[WriteTransaction]:
        """One write transaction: kept when the block ends, undone when it raises."""

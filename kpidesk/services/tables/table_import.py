"""What an import enters, and what entering, undoing and moving it gives."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kpidesk.domain.change import Change, HeldFigure
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.entry_warning import EntryWarning
from kpidesk.domain.import_receipt import ImportReceipt, ImportSource, ReceiptFigure


@dataclass(frozen=True, slots=True)
class ImportedFigure:
    """A figure to enter. A `new_client` is added with it, and takes the place in the key's cell."""

    key: EntryKey
    amount: int
    typed: str = ""
    new_client: str | None = None


@dataclass(frozen=True, slots=True)
class TableImport:
    """The figures of a table, and what its receipt says of it. `file` is a name without folder."""

    figures: tuple[ImportedFigure, ...]
    source: ImportSource
    file: str | None
    rows_read: int
    cells_left_out: int
    content_hash: str


class ImportOutcome(StrEnum):
    """What became of an import."""

    ENTERED = "entered"
    NOTHING_CHANGED = "nothing_changed"
    """All figures were entered already. No receipt was made."""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """The result of entering a table. `changes` are one step of undo.

    Where nothing changed, `receipt` is that of the last import of the same table, if any.
    """

    outcome: ImportOutcome
    receipt: ImportReceipt | None
    changes: tuple[Change, ...] = ()
    held: tuple[HeldFigure, ...] = ()
    warnings: tuple[EntryWarning, ...] = ()
    #: The keys of all figures of the table.
    keys: tuple[EntryKey, ...] = ()


class KeptReason(StrEnum):
    """Why a figure of an import stays as it is."""

    CHANGED = "changed"
    """It is not as it was imported any more."""
    CONTRADICTS = "contradicts"
    """The amount before contradicts another figure that was entered since."""


@dataclass(frozen=True, slots=True)
class KeptFigure:
    """A figure of an import that was not undone or moved, and its present amount."""

    figure: ReceiptFigure
    now: int | None
    reason: KeptReason


@dataclass(frozen=True, slots=True)
class ImportRevision:
    """The result of undoing or moving an import. `changes` are one step of undo.

    `figures` were undone or moved, with their former keys; `kept` were not. An import of which
    nothing could be undone is as before.
    """

    receipt: ImportReceipt
    figures: tuple[ReceiptFigure, ...]
    kept: tuple[KeptFigure, ...] = ()
    changes: tuple[Change, ...] = ()
    warnings: tuple[EntryWarning, ...] = ()

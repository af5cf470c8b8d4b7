"""Import receipts: what an imported table changed, to list it and to take it back."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from kpidesk.domain.entry import EntryKey


class ImportSource(StrEnum):
    """Where an imported table came from."""

    CLIPBOARD = "clipboard"
    FILE = "file"


class ImportReceipt(NamedTuple):
    """One import. `id` is None before it is stored.

    `figures_used` counts the figures that were read, those that were entered already included.
    `file` is a file's name without folder; None for the clipboard, and where the name contained
    that of an erased client. `content_hash` is the same for the same table.
    """

    at: datetime
    source: ImportSource
    file: str | None
    rows_read: int
    figures_used: int
    cells_left_out: int
    content_hash: str
    undone_at: datetime | None = None
    id: int | None = None


class ReceiptFigure(NamedTuple):
    """A figure that an import changed: the amounts before and after; None is blank.

    A `held` one contradicted another: no entry was made, and `becomes` is what is held.
    """

    key: EntryKey
    was: int | None
    becomes: int
    held: bool = False


class StoredImport(NamedTuple):
    """A receipt with its figures."""

    receipt: ImportReceipt
    figures: tuple[ReceiptFigure, ...]


class TableMapping(NamedTuple):
    """The roles that the user gave the columns of a table; `shape` is a hash of its headings.

    `roles` is JSON.
    """

    shape: str
    roles: str

"""A backup of a practice file, and what is in it."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kpidesk.domain.period import Period


class Backup(NamedTuple):
    """A backup file, as its name tells.

    `practice` is the name of the practice file without its suffix, `identity` that of its
    content. A file of another name has neither identity nor sequence nor schema.
    """

    path: Path
    practice: str
    identity: str
    sequence: int
    made_at: datetime
    schema: int
    size: int


class BackupContents(NamedTuple):
    """What is in a backup: the number of figures, the clients' names, first and last period.

    `clients` are all clients, `archived` those of them that are archived.
    """

    figures: int
    clients: tuple[str, ...]
    first: Period | None = None
    last: Period | None = None
    archived: frozenset[str] = frozenset()

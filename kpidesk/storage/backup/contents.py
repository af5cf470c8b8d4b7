"""Reads what is in a backup, and compares it with the practice file."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from kpidesk.domain.backup import Backup, BackupContents
from kpidesk.domain.cell import name_order
from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup.backup_file import described, require_usable
from kpidesk.storage.backup.manifest import agrees, read_manifest
from kpidesk.storage.connection import connect_to_read
from kpidesk.storage.encoding import period
from kpidesk.storage.error_mapping import decoding, mapped_errors, not_done
from kpidesk.storage.schema.inspection import FileState, require

_SPANS = "SELECT length, min(period), max(period), count(*) FROM entry GROUP BY length"
_CLIENTS = "SELECT name, archived_at IS NOT NULL FROM client"
#: Almost every save writes a line to the log; erasing a client takes lines out.
_STATE = "SELECT count(*), max(id), max(at) FROM change"
#: What is not logged.
_UNLOGGED = (
    "SELECT * FROM draft ORDER BY measure, length, period, cell_id",
    "SELECT * FROM import_receipt ORDER BY id",
    "SELECT * FROM table_mapping ORDER BY shape",
    "SELECT * FROM client_update ORDER BY id",
    "SELECT update_id, sent_on, pdf FROM sent_update ORDER BY update_id",
    "SELECT * FROM reusable_text ORDER BY id",
)


def restorable_files(folder: Path, suffix: str) -> tuple[Backup, ...]:
    """Returns every file of this suffix in a folder, the newest first. Raises NotDone."""
    with mapped_errors(folder):
        paths = [each for each in folder.iterdir() if each.suffix == suffix and each.is_file()]
        found = [described(path, read_manifest(path)) for path in paths]
    return tuple(sorted(found, key=lambda each: (each.made_at, each.sequence), reverse=True))


def read_contents(backup: Path) -> BackupContents:
    """Returns what is in a backup, of whatever schema. Writes nothing.

    Raises NotDone `backup_altered` where the file is not as its manifest says, and the codes
    of `require`.
    """
    with mapped_errors(backup):
        if agrees(backup) is False:
            raise not_done("backup_altered", backup)
    if require(backup, FileState.CURRENT, FileState.OLDER).interrupted:
        raise not_done("file_damaged", backup)
    with decoding(backup), closing(connect_to_read(backup)) as connection:
        spans = connection.execute(_SPANS).fetchall()
        archived = {str(name): gone for name, gone in connection.execute(_CLIENTS).fetchall()}
        firsts = [period(length, first) for length, first, _, _ in spans]
        lasts = [period(length, last) for length, _, last, _ in spans]
    return BackupContents(
        figures=sum(count for *_, count in spans),
        clients=tuple(sorted(archived, key=name_order)),
        first=min(firsts, key=lambda each: each.first_day, default=None),
        last=max(lasts, key=lambda each: each.last_day, default=None),
        archived=frozenset(name for name, gone in archived.items() if gone),
    )


def same_content(practice: Path, backup: Path) -> bool:
    """Returns whether a backup holds all that was saved in the practice, by their logs.

    Raises NotDone about the practice; a backup that cannot be read holds nothing.
    """
    state = _state(practice)
    try:
        return _state(backup) == state
    except NotDone:
        return False


def is_blank(practice: Path) -> bool:
    """Returns whether nothing was ever saved in a practice. Raises NotDone."""
    require_usable(practice)
    with mapped_errors(practice), closing(connect_to_read(practice)) as connection:
        (lines,) = connection.execute("SELECT count(*) FROM change").fetchone()
    return not lines


def _state(path: Path) -> tuple[object, ...]:
    require(path, FileState.CURRENT)
    with mapped_errors(path), closing(connect_to_read(path)) as connection:
        identity = connection.execute("SELECT identity FROM practice").fetchone()
        log = connection.execute(_STATE).fetchone()
        unlogged = [connection.execute(query).fetchall() for query in _UNLOGGED]
        return identity, log, unlogged

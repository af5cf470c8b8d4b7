"""Makes verified backups: copied, checked, hashed, flushed, and only then given their name."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kpidesk.domain.backup import Backup
from kpidesk.domain.errors import WrongRequest
from kpidesk.storage.atomic_files import (
    claim,
    discard,
    flush,
    make_folder,
    put_in_place,
    temporary_path,
)
from kpidesk.storage.backup.backup_file import (
    backup_name,
    backups_in,
    described,
    identity_of,
    is_of,
    named_backup,
    require_usable,
)
from kpidesk.storage.backup.integrity import integrity_problems
from kpidesk.storage.backup.location import manifest_path
from kpidesk.storage.backup.manifest import Manifest, digest, write_manifest
from kpidesk.storage.connection import connect_to_read, connect_to_write, copy_into
from kpidesk.storage.encoding import instant_text, now
from kpidesk.storage.error_mapping import mapped_errors, not_done
from kpidesk.storage.schema.inspection import FileState


def back_up(
    practice: Path, folder: Path, *, app_version: str, at: datetime | None = None
) -> Backup:
    """Add a verified backup to the folder, and make the folder if it is missing.

    A window may have the practice open. Raises NotDone `file_damaged` for a practice that is
    not intact: then nothing is added and no older backup is touched; and the codes of `require`
    and `error_mapping`.
    """
    practice = practice.resolve()
    moment = (at or now()).astimezone(UTC)
    schema = require_usable(practice).version or 0
    identity = identity_of(practice)
    with mapped_errors(folder):
        make_folder(folder)
        _remove_leftovers(practice, identity, folder)
    earlier = [each for each in backups_in(folder) if is_of(each, practice, identity)]
    number = earlier[-1].sequence + 1 if earlier else 1
    made = folder / backup_name(practice, identity, moment, number, schema)
    back_up_to(practice, made, app_version=app_version, at=moment)
    with mapped_errors(made):
        return described(made, None)


def back_up_to(
    practice: Path, backup: Path, *, app_version: str, at: datetime | None = None
) -> None:
    """Make a verified backup of exactly that name, with its manifest beside it.

    Raises WrongRequest `same_file` for the practice itself; NotDone `file_exists` if there is
    a file of that name, and the codes of `back_up`.
    """
    practice = practice.resolve()
    if backup.resolve() == practice:
        raise WrongRequest("same_file", file=practice.name)
    seen = require_usable(practice)
    temporary = temporary_path(backup)
    with mapped_errors(backup):
        if backup.exists():
            raise not_done("file_exists", backup)
        make_folder(backup.parent)
        try:
            claim(temporary)
            rows = copy_verified(practice, temporary, current=seen.state is FileState.CURRENT)
            flush(temporary)
            manifest = Manifest(
                identity=identity_of(temporary),
                sha256=digest(temporary),
                size=temporary.stat().st_size,
                rows=rows,
                schema=seen.version or 0,
                app_version=app_version,
                made_at=instant_text(at or now()),
            )
            # Before the backup, so that no backup is ever without its manifest.
            write_manifest(backup, manifest)
            put_in_place(temporary, backup)
        except BaseException:
            discard(temporary)
            manifest_path(backup).unlink(missing_ok=True)
            raise


def copy_verified(source: Path, empty: Path, *, current: bool) -> dict[str, int]:
    """Copy a practice into an empty file and check the copy; returns its rows by table.

    Raises NotDone `file_damaged` about the source, `file_busy`.
    """
    with (
        mapped_errors(source),
        closing(connect_to_read(source)) as original,
        _unjournalled(empty) as copy,
    ):
        copy_into(original, copy)
        if integrity_problems(copy, source, current=current):
            raise not_done("file_damaged", source)
        return row_counts(copy)


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Returns the number of rows of every table. Raises sqlite3.Error."""
    tables = connection.execute(
        "SELECT name FROM sqlite_schema"
        " WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name"
    ).fetchall()
    counts = {}
    for (table,) in tables:
        quoted = table.replace('"', '""')
        (counts[table],) = connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()  # noqa: S608
    return counts


def _remove_leftovers(practice: Path, identity: str, folder: Path) -> None:
    """Remove what a killed backup of this practice left behind."""
    for leftover in folder.glob(".*.part"):
        name = leftover.name.removeprefix(".").removesuffix(".part").removesuffix(".json")
        backup = named_backup(folder / name)
        if backup is not None and is_of(backup, practice, identity):
            discard(leftover)
    for manifest in folder.glob("*.json"):
        backup = named_backup(manifest.with_suffix(""))
        if backup is None or not is_of(backup, practice, identity):
            continue
        if not backup.path.exists():
            manifest.unlink()


@contextmanager
def _unjournalled(path: Path) -> Iterator[sqlite3.Connection]:
    """Opens a new file that no other program knows: without a journal, and not yet flushed."""
    with closing(connect_to_write(path)) as connection:
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("PRAGMA synchronous=OFF")
        yield connection

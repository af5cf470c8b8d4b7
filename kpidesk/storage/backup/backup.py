"""Makes verified backups: copied, checked, hashed, flushed, and only then given their name."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.storage.atomic_files import (
    claim,
    digest,
    discard,
    flush,
    make_folder,
    put_in_place,
    temporary_path,
)
from kpidesk.storage.backup.integrity import integrity_problems
from kpidesk.storage.backup.manifest import Manifest, manifest_path, write_manifest
from kpidesk.storage.backup.retention import Stamp, kept
from kpidesk.storage.connection import connect_to_read, connect_to_write, copy_into
from kpidesk.storage.encoding import IDENTITY_LENGTH, instant_text, now
from kpidesk.storage.error_mapping import mapped_errors, not_done
from kpidesk.storage.records.reader import undo_interrupted_save
from kpidesk.storage.schema.inspection import FileInspection, FileState, require

_CLOCK = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(
    rf"(?P<stem>.+)-(?P<identity>[0-9a-f]{{{IDENTITY_LENGTH}}})"
    r"-(?P<clock>\d{8}T\d{6}Z)-(?P<number>\d{6,})-(?P<schema>\d{4,})"
)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in its folder, as its name says. `identity` is that of its practice."""

    path: Path
    identity: str
    sequence: int
    made_at: datetime
    schema: int


def backups_of(practice: Path, folder: Path) -> tuple[Backup, ...]:
    """Returns the backups of the practice in the folder, the oldest first.

    Without those of other practices of the same name, unless the identity cannot be read
    because the practice is damaged or missing. Raises NotDone.
    """
    practice = practice.resolve()
    try:
        _usable(practice)
        identity = identity_of(practice)
    except NotDone:
        identity = None
    return _backups(practice, identity, folder)


def identity_of(practice: Path) -> str:
    """Returns what distinguishes the practice from others of its name. Raises NotDone."""
    with mapped_errors(practice), closing(connect_to_read(practice)) as connection:
        row = connection.execute("SELECT identity FROM practice").fetchone()
    if row is None:
        raise not_done("file_damaged", practice)
    return str(row[0])


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
    schema = _usable(practice).version or 0
    identity = identity_of(practice)
    with mapped_errors(folder):
        make_folder(folder)
        _remove_leftovers(practice, identity, folder)
    earlier = _backups(practice, identity, folder)
    number = earlier[-1].sequence + 1 if earlier else 1
    name = (
        f"{practice.stem}-{identity}-{moment.strftime(_CLOCK)}-{number:06}-{schema}"
        f"{practice.suffix}"
    )
    back_up_to(practice, folder / name, app_version=app_version, at=moment)
    return Backup(folder / name, identity, number, moment.replace(microsecond=0), schema)


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
    seen = _usable(practice)
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


def prune(practice: Path, folder: Path) -> tuple[Backup, ...]:
    """Remove the backups that `retention.kept` does not keep, and return them.

    Touches only files with names of backups of this practice. Raises NotDone, also if the
    identity of the practice cannot be read.
    """
    practice = practice.resolve()
    _usable(practice)
    present = _backups(practice, identity_of(practice), folder)
    staying = kept(Stamp(each.sequence, each.made_at) for each in present)
    removed = tuple(each for each in present if each.sequence not in staying)
    with mapped_errors(folder):
        for each in removed:
            each.path.unlink(missing_ok=True)
            manifest_path(each.path).unlink(missing_ok=True)
    return removed


def _usable(practice: Path) -> FileInspection:
    seen = require(practice, FileState.CURRENT, FileState.OLDER)
    if seen.interrupted:
        undo_interrupted_save(practice)
    return seen


def _backups(practice: Path, identity: str | None, folder: Path) -> tuple[Backup, ...]:
    with mapped_errors(folder):
        names = sorted(folder.iterdir()) if folder.is_dir() else []
    found = (_backup(path, practice, identity) for path in names)
    return tuple(sorted((each for each in found if each), key=lambda each: each.sequence))


def _backup(path: Path, practice: Path, identity: str | None) -> Backup | None:
    found = _NAME.fullmatch(path.stem)
    if not found or found["stem"] != practice.stem or path.suffix != practice.suffix:
        return None
    if identity is not None and found["identity"] != identity:
        return None
    try:
        made_at = datetime.strptime(found["clock"], _CLOCK).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, found["identity"], int(found["number"]), made_at, int(found["schema"]))


def _remove_leftovers(practice: Path, identity: str, folder: Path) -> None:
    """Remove what a killed backup of this practice left behind."""
    for leftover in folder.glob(".*.part"):
        name = leftover.name.removeprefix(".").removesuffix(".part").removesuffix(".json")
        if _backup(folder / name, practice, identity):
            discard(leftover)
    for manifest in folder.glob("*.json"):
        backup = manifest.with_suffix("")
        if _backup(backup, practice, identity) and not backup.exists():
            manifest.unlink()


@contextmanager
def _unjournalled(path: Path) -> Iterator[sqlite3.Connection]:
    """Opens a new file that no other program knows: without a journal, and not yet flushed."""
    with closing(connect_to_write(path)) as connection:
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("PRAGMA synchronous=OFF")
        yield connection

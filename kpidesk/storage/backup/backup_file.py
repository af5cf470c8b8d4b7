"""Finds and recognizes backup files by folder, name and manifest."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from kpidesk.domain.backup import Backup
from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup.manifest import read_manifest
from kpidesk.storage.connection import connect_to_read
from kpidesk.storage.encoding import IDENTITY_LENGTH, instant
from kpidesk.storage.error_mapping import mapped_errors, not_done
from kpidesk.storage.records.reader import undo_interrupted_save
from kpidesk.storage.schema.inspection import FileInspection, FileState, require

_CLOCK = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(
    rf"(?P<stem>.+)-(?P<identity>[0-9a-f]{{{IDENTITY_LENGTH}}})"
    r"-(?P<clock>\d{8}T\d{6}Z)-(?P<number>\d{6,})-(?P<schema>\d{4,})"
)


def backup_name(practice: Path, identity: str, made_at: datetime, number: int, schema: int) -> str:
    """Returns the file name of a backup in its folder."""
    clock = made_at.astimezone(UTC).strftime(_CLOCK)
    return f"{practice.stem}-{identity}-{clock}-{number:06}-{schema}{practice.suffix}"


def named_backup(path: Path, *, size: int = 0) -> Backup | None:
    """Returns the backup that a file's name tells of, whether it exists or not."""
    found = _NAME.fullmatch(path.stem)
    if not found:
        return None
    try:
        made_at = datetime.strptime(found["clock"], _CLOCK).replace(tzinfo=UTC)
    except ValueError:
        return None
    number, schema = int(found["number"]), int(found["schema"])
    return Backup(path, found["stem"], found["identity"], number, made_at, schema, size)


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """Returns the backups of all practices in the folder, ordered by sequence. Raises NotDone."""
    with mapped_errors(folder):
        paths = sorted(folder.iterdir()) if folder.is_dir() else []
        found = []
        for path in paths:
            # Another window may remove one meanwhile.
            with suppress(FileNotFoundError):
                if _NAME.fullmatch(path.stem):
                    found.append(named_backup(path, size=path.stat().st_size))
    known = [each for each in found if each is not None]
    return tuple(sorted(known, key=lambda each: each.sequence))


def backups_of(practice: Path, folder: Path) -> tuple[Backup, ...]:
    """Returns the practice's backups in the folder, the oldest first.

    Other practices of the same name are left out; where the identity of this one is unknown,
    because the file is damaged or missing, all of its name are listed. Raises NotDone.
    """
    practice = practice.resolve()
    try:
        require_usable(practice)
        identity = identity_of(practice)
    except NotDone:
        identity = None
    return tuple(each for each in backups_in(folder) if is_of(each, practice, identity))


def is_of(backup: Backup, practice: Path, identity: str | None) -> bool:
    """Returns whether the backup is one of this practice; with None, of any of its name."""
    if (backup.practice, backup.path.suffix) != (practice.stem, practice.suffix):
        return False
    return identity is None or backup.identity == identity


def identity_of(practice: Path) -> str:
    """Returns what distinguishes the practice from all others, whatever its file is called.

    Raises NotDone.
    """
    with mapped_errors(practice), closing(connect_to_read(practice)) as connection:
        row = connection.execute("SELECT identity FROM practice").fetchone()
    if row is None:
        raise not_done("file_damaged", practice)
    return str(row[0])


def require_usable(practice: Path) -> FileInspection:
    """Returns the inspection of a practice that can be copied. Raises NotDone."""
    seen = require(practice, FileState.CURRENT, FileState.OLDER)
    if seen.interrupted:
        undo_interrupted_save(practice)
    return seen


def backup_at(path: Path, folder: Path) -> Backup | None:
    """Returns the backup that a file is: one in the backup folder, or with a manifest beside it.

    Returns None for any other file, and for a missing or unreadable one.
    """
    try:
        path = path.resolve()
        manifest = read_manifest(path)
        if manifest is None and path.parent != folder.resolve():
            return None
        return described(path, manifest)
    except (OSError, RuntimeError):
        # Python before 3.13 raises RuntimeError for a link that leads back to itself.
        return None


def described(path: Path, manifest: Mapping[str, object] | None) -> Backup:
    """Returns a backup of any name, dated by its name, its manifest or its time of change.

    Raises OSError.
    """
    seen = path.stat()
    named = named_backup(path, size=seen.st_size)
    if named is not None:
        return named
    identity, made_at = "", datetime.fromtimestamp(seen.st_mtime, UTC)
    if manifest is not None:
        identity = str(manifest.get("identity", ""))
        with suppress(ValueError):
            made_at = instant(str(manifest.get("made_at")))
    return Backup(path, path.stem, identity, 0, made_at, 0, seen.st_size)

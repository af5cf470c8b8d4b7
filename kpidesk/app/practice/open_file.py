"""Opens a practice file: to read it, or to write it under its lock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.domain.errors import NotDone
from kpidesk.system.qt_import import load_qt

if TYPE_CHECKING:
    from kpidesk.domain.backup import Backup
    from kpidesk.services.ports import PracticeFile, PracticeReader

#: Why a practice of an older schema cannot be brought up to date now.
_OLDER = {"file_in_use": "file_older_in_use", "file_read_only": "file_older_read_only"}
#: A command checks a file up to this size before it shows or changes a figure, which takes some
#: 30 ms. What is wrong in a larger one is met when it is read, or found by the window.
_CHECKED_BYTES = 512 * 1024


@contextmanager
def open_records(path: Path, on_update: Callable[[Path], None]) -> Iterator[PracticeReader]:
    """Yields a reader of the practice, which may be open in a window at the same time.

    A practice of an older schema is brought up to date first; `on_update` is called with the
    backup of its former state. A backup of an older schema is read from an updated copy.
    """
    from kpidesk.storage.backup.integrity import require_intact
    from kpidesk.storage.records.reader import open_reader

    try:
        reader = open_reader(path)
    except NotDone as fault:
        if fault.code != "file_older":
            raise
        if _own_backup(path) is not None:
            with _updated_copy(path) as copied:
                yield copied
            return
        former = bring_up_to_date(path)
        if former is not None:
            on_update(former)
        reader = open_reader(path)
    with reader:
        require_intact(path, most_bytes=_CHECKED_BYTES)
        yield reader


@contextmanager
def _updated_copy(backup: Path) -> Iterator[PracticeReader]:
    from kpidesk.app.practice.updated_copy import UpdatedCopy
    from kpidesk.storage.records.reader import open_reader

    with closing(UpdatedCopy(backup)) as copy:
        copy.make()
        with open_reader(copy.path) as reader:
            yield reader


@contextmanager
def open_practice_file(path: Path, on_update: Callable[[Path], None]) -> Iterator[PracticeFile]:
    """Yields the practice for writing: locked, created where it is missing.

    `on_update` is called as by `open_records`. A new file to which nothing is saved is removed.
    """
    from kpidesk.storage.backup.integrity import require_intact
    from kpidesk.storage.connection import READER_BUSY_MS
    from kpidesk.storage.error_mapping import mapped_errors
    from kpidesk.storage.records.writer import open_practice
    from kpidesk.storage.schema.creation import create_practice

    with practice_lock(path):
        with mapped_errors(path):
            there = path.exists()
        if there:
            former = _migrate_where_due(path)
            if former is not None:
                on_update(former)
        else:
            create_practice(path, path.stem)
        try:
            with open_practice(path, busy_ms=READER_BUSY_MS) as practice:
                require_intact(path, most_bytes=_CHECKED_BYTES)
                yield practice
        finally:
            if not there:
                _remove_blank(path)


def _remove_blank(path: Path) -> None:
    from kpidesk.storage.atomic_files import discard
    from kpidesk.storage.backup.contents import is_blank

    # The fault of the command matters more than that of removing what it left.
    with suppress(NotDone, OSError):
        if is_blank(path):
            discard(path)


@contextmanager
def practice_lock(path: Path) -> Iterator[None]:
    """Hold the lock of a practice. Creates only the user's data folder for it.

    Raises NotDone as `refuse_backup` and `locked`.
    """
    refuse_backup(path)
    load_qt()
    from kpidesk.storage.error_mapping import mapped_errors
    from kpidesk.system.lock import locked
    from kpidesk.system.paths import data_folder, owner_only

    if path.parent == data_folder():
        owner_only(path.parent)
    else:
        with mapped_errors(path):
            if not path.parent.is_dir():
                raise NotDone("write_failed", file=path.name, why="folder_missing")
    with locked(path):
        yield


def refuse_backup(path: Path) -> None:
    """Raises NotDone `file_backup` for a backup, `backup_folder` for a new file among backups."""
    backup = _own_backup(path)
    if backup is not None:
        raise NotDone("file_backup", file=path.name, made_at=backup.made_at)
    from kpidesk.system.preferences import backup_folder

    if path.absolute().parent == backup_folder() and not path.exists():
        raise NotDone("backup_folder", file=path.name, folder=path.parent)


def backup_of(path: Path, folder: Path) -> Backup | None:
    """Returns the backup that a file is, None for any other file; `folder` holds the backups."""
    from kpidesk.storage.backup.location import may_be_backup

    if not may_be_backup(path, folder):
        return None
    from kpidesk.storage.backup.backup_file import backup_at

    return backup_at(path, folder)


def _own_backup(path: Path) -> Backup | None:
    from kpidesk.system.preferences import backup_folder

    return backup_of(path, backup_folder())


def make_practice(path: Path) -> None:
    """Create a new practice. Raises NotDone as `create_practice`, and where it is locked."""
    from kpidesk.storage.schema.creation import create_practice

    with practice_lock(path):
        create_practice(path, path.stem)


def bring_up_to_date(path: Path) -> Path | None:
    """Bring a closed practice of an older schema up to date, also for reading it only.

    Returns the backup of its former state, None if it was up to date. Raises NotDone
    `file_older_in_use`, `file_older_read_only`, and the codes of `migrate`.
    """
    try:
        with practice_lock(path):
            return _migrate_where_due(path)
    except NotDone as fault:
        code = _OLDER.get(fault.code)
        if code is None:
            raise
        raise NotDone(code, file=path.name) from fault


def _migrate_where_due(path: Path) -> Path | None:
    from kpidesk.storage.schema.inspection import FileState, inspect

    if inspect(path).state is not FileState.OLDER:
        return None
    from kpidesk import __version__
    from kpidesk.storage.migration.migrate import migrate
    from kpidesk.system.preferences import backup_folder

    return migrate(path, backup_folder(), app_version=__version__)

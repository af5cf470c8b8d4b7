"""Opens a practice file: to read it, or to write it under its lock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.domain.errors import NotDone
from kpidesk.system.qt_import import load_qt

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeFile, PracticeReader

#: Why a practice of an older schema cannot be brought up to date now.
_OLDER = {"file_in_use": "file_older_in_use", "file_read_only": "file_older_read_only"}


@contextmanager
def open_records(path: Path) -> Iterator[PracticeReader]:
    """Yields a reader of the practice, which may be open in a window at the same time."""
    from kpidesk.storage.records.reader import open_reader

    try:
        reader = open_reader(path)
    except NotDone as fault:
        if fault.code != "file_older":
            raise
        bring_up_to_date(path)
        reader = open_reader(path)
    with reader:
        yield reader


@contextmanager
def open_practice_file(path: Path) -> Iterator[PracticeFile]:
    """Yields the practice for writing: locked, created where it is missing."""
    from kpidesk.storage.connection import READER_BUSY_MS
    from kpidesk.storage.error_mapping import mapped_errors
    from kpidesk.storage.records.writer import open_practice
    from kpidesk.storage.schema.creation import create_practice

    with practice_lock(path):
        with mapped_errors(path):
            there = path.exists()
        if there:
            _migrate_where_due(path)
        else:
            create_practice(path, path.stem)
        with open_practice(path, busy_ms=READER_BUSY_MS) as practice:
            yield practice


@contextmanager
def practice_lock(path: Path) -> Iterator[None]:
    """Hold the lock of a practice. Creates only the user's data folder for it."""
    load_qt()
    from kpidesk.system.lock import locked
    from kpidesk.system.paths import default_practice, owner_only

    if path == default_practice():
        owner_only(path.parent)
    elif not path.parent.is_dir():
        raise NotDone("write_failed", file=path.name, why="folder_missing")
    with locked(path):
        yield


def make_practice(path: Path) -> None:
    """Create a new practice. Raises NotDone as `create_practice`, and where it is locked."""
    from kpidesk.storage.schema.creation import create_practice

    with practice_lock(path):
        create_practice(path, path.stem)


def bring_up_to_date(path: Path) -> None:
    """Bring a closed practice of an older schema up to date, also for reading it only.

    Raises NotDone `file_older_in_use`, `file_older_read_only`, and the codes of `migrate`.
    """
    try:
        with practice_lock(path):
            _migrate_where_due(path)
    except NotDone as fault:
        code = _OLDER.get(fault.code)
        if code is None:
            raise
        raise NotDone(code, file=path.name) from fault


def _migrate_where_due(path: Path) -> None:
    from kpidesk.storage.schema.inspection import FileState, inspect

    if inspect(path).state is FileState.OLDER:
        from kpidesk import __version__
        from kpidesk.storage.migration.migrate import migrate
        from kpidesk.system.paths import backup_folder

        migrate(path, backup_folder(), app_version=__version__)

"""A verified copy of a practice in memory: the bytes of a file, and a reader of them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from kpidesk.storage.backup.backup_file import require_usable
from kpidesk.storage.backup.integrity import integrity_problems
from kpidesk.storage.connection import connect_to_bytes, connect_to_copy
from kpidesk.storage.error_mapping import mapped_errors, not_done
from kpidesk.storage.records.reader import ReadOnlyPractice
from kpidesk.storage.schema.inspection import FileState


def snapshot(practice: Path) -> bytes:
    """Returns the bytes of a verified copy of a practice, which a window may have open.

    In memory, so that no copy of the user's data stays on the disk after a crash. Raises NotDone
    `file_damaged` for a practice that is not intact, and the codes of `require`.
    """
    practice = practice.resolve()
    current = require_usable(practice).state is FileState.CURRENT
    with mapped_errors(practice), closing(connect_to_copy(practice)) as copy:
        if integrity_problems(copy, practice, current=current):
            raise not_done("file_damaged", practice)
        return copy.serialize()


def open_snapshot(database: bytes, practice: Path) -> ReadOnlyPractice:
    """Returns a reader of a snapshot of the practice. Raises NotDone."""
    with mapped_errors(practice):
        return ReadOnlyPractice(connect_to_bytes(database), practice)

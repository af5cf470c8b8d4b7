"""Reads what an archive of a practice is made from, out of one verified snapshot."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from kpidesk import __version__
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.export.archive.source import ArchiveData, ArchiveSource, archive_data
from kpidesk.i18n.words import Words
from kpidesk.storage.backup.snapshot import open_snapshot, snapshot
from kpidesk.system.bundled_files import PRACTICE_SUFFIX


def read_archive_data(practice: Path, words: Words) -> ArchiveData:
    """Returns the database and the tables in these words; may run beside the window.

    Raises NotDone `file_damaged` and the codes of `snapshot`.
    """
    database = snapshot(practice)
    with open_snapshot(database, practice) as records:
        # Translators belong to one thread.
        own = Words(words.language, words.region)
        return archive_data(database, records, ready_made(), own)


@contextmanager
def archive_source(
    practice: Path, data: ArchiveData, today: Callable[[], date]
) -> Iterator[ArchiveSource]:
    """Yields the source of an archive; its charts read the same snapshot as its tables."""
    with open_snapshot(data.database, practice) as records:
        yield ArchiveSource(
            name=practice.stem,
            suffix=PRACTICE_SUFFIX,
            version=__version__,
            data=data,
            records=records,
            catalogue=ready_made(),
            today=today,
        )

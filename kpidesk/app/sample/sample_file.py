"""The sample practice: a file in the data folder that is recreated each day it is opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.app.practice.open_file import practice_lock
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import NotDone
from kpidesk.storage.records.reader import open_reader
from kpidesk.system.bundled_files import PRACTICE_SUFFIX
from kpidesk.system.paths import data_folder

if TYPE_CHECKING:
    from kpidesk.app.practice.practice_handle import PracticeHandle
    from kpidesk.i18n.words import Words

_MADE_ON = "sample_made_on"


def sample_file() -> Path:
    """Returns the path of the sample practice."""
    return data_folder() / f"sample{PRACTICE_SUFFIX}"


def is_from(path: Path, today: date) -> bool:
    """Returns whether the sample exists and was made on that day."""
    try:
        with open_reader(path) as reader:
            return reader.setting(_MADE_ON) == today.isoformat()
    except NotDone:
        return False


def make_sample(path: Path, today: date, texts: Mapping[str, str]) -> None:
    """Create the sample in place of the one before. Touches no Qt; takes a second.

    Raises NotDone `file_in_use` where another window has it open, `folder_unusable`, and the
    codes of `storage`.
    """
    from kpidesk.services.sample.fill import SampleTexts, fill_sample
    from kpidesk.storage.atomic_files import discard, put_in_place
    from kpidesk.storage.error_mapping import mapped_errors
    from kpidesk.storage.records.writer import open_practice
    from kpidesk.storage.schema.creation import create_practice

    aside = path.with_name(f".{path.name}.new")
    with practice_lock(path), mapped_errors(path):
        discard(aside)
        try:
            create_practice(aside, path.stem)
            with open_practice(aside) as practice:
                fill_sample(practice, ready_made(), today, SampleTexts(**texts))
                with practice.transaction() as transaction:
                    transaction.set_setting(_MADE_ON, today.isoformat())
            # The old journal, too: SQLite would apply it to the new file.
            discard(path)
            put_in_place(aside, path)
        finally:
            discard(aside)


def open_new(
    opener: Callable[[Path], PracticeHandle], words: Words, today: date
) -> Callable[[Path], PracticeHandle]:
    """Returns an opener of a sample that was just made, which adds its updates.

    Their pages need Qt: it is called in the window's thread.
    """

    def opened(path: Path) -> PracticeHandle:
        from kpidesk.app.sample.sample_updates import add_sample_updates

        handle = opener(path)
        # The sample is complete without updates.
        with suppress(NotDone):
            if not handle.read_only:
                add_sample_updates(handle, words, today)
        return handle

    return opened

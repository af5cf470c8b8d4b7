"""Keeps what was saved in an open file that was replaced, overwritten or deleted by others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from itertools import count
from pathlib import Path

from kpidesk.app.practice.practice_session import PracticeSession
from kpidesk.domain.errors import NotDone
from kpidesk.i18n.faults import lost_file_texts as texts
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.storage.atomic_files import claim, discard, make_folder, put_in_place, temporary_path
from kpidesk.storage.error_mapping import mapped_errors
from kpidesk.system.bundled_files import PRACTICE_SUFFIX
from kpidesk.system.file_names import safe_name

#: The open connection still reads the content after these faults.
READABLE = ("file_swapped", "file_gone", "folder_gone")
_NAMES = {"file_swapped": texts.REPLACED_NAME, "file_overwritten": texts.LISTED_NAME}


def keep_content(
    session: PracticeSession, fault: NotDone, backups: Path, words: Words, day: date
) -> Path | None:
    """Keep the content beside the file, or with the backups where that is not possible.

    A file that was overwritten in place is lost: a table of what this session has changed is
    kept instead, if anything was. Returns what was made. Raises NotDone.
    """
    path = session.handle.path
    # Nothing is put where a folder is gone: a disk that is plugged in there later would hide it.
    folders = [backups] if fault.code == "folder_gone" else [path.parent, backups]
    name = _name(words, _NAMES.get(fault.code, texts.GONE_NAME), path, day)
    if fault.code in READABLE:
        return _first_possible(folders, name + PRACTICE_SUFFIX, session.handle.save_copy)
    if fault.code == "file_overwritten" and (session.changes.figures or session.changes.notes):
        from kpidesk.export.data.changes_csv import export_changes

        catalogue = session.workspace.catalogue
        return _first_possible(
            folders,
            f"{name}.csv",
            lambda target: export_changes(session.changes, catalogue, target),
        )
    return None


def _name(words: Words, pattern: Text, path: Path, day: date) -> str:
    return safe_name(words(pattern, file=path.stem, day=words.formats.day(day)), path.stem)


def _first_possible(folders: Iterable[Path], name: str, write: Callable[[Path], object]) -> Path:
    """Write a new file into the first folder that takes it. Raises NotDone for the last one."""
    failed: NotDone | None = None
    for folder in folders:
        try:
            return _written(folder, name, write)
        except NotDone as fault:
            failed = fault
    assert failed is not None
    raise failed


def _written(folder: Path, name: str, write: Callable[[Path], object]) -> Path:
    path = folder / name
    numbered = (path.with_stem(f"{path.stem} {n}") for n in count(2))
    while path.exists():
        path = next(numbered)
    temporary = temporary_path(path)
    with mapped_errors(path):
        make_folder(folder)
        try:
            claim(temporary)
            write(temporary)
            put_in_place(temporary, path)
        finally:
            discard(temporary)
    return path

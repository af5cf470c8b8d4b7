"""The result of checking the user's data as sentences, for the window and the command."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from kpidesk.domain.data_check import BackupsCheck, DataCheck
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_WHOLE = QT_TRANSLATE_NOOP("Safekeeping", "{file} is intact.", "a result of Check My Data")
_FIGURES = QT_TRANSLATE_NOOP(
    "Safekeeping", "%n figures, from {first} to {last}: every one can be read.", "", 1
)
_NO_FIGURES = QT_TRANSLATE_NOOP("Safekeeping", "There are no figures in it yet.")
_OTHERS = QT_TRANSLATE_NOOP(
    "Safekeeping", "Clients, notes, targets and all earlier changes can be read, too."
)
_PROBLEMS = {
    "file_damaged": QT_TRANSLATE_NOOP("Safekeeping", "The file cannot be read completely."),
    "integrity_failed": QT_TRANSLATE_NOOP(
        "Safekeeping", "The file is damaged: {detail}", "a result of Check My Data"
    ),
    "reference_missing": QT_TRANSLATE_NOOP(
        "Safekeeping", "A record points to one that is missing: {detail}"
    ),
    "definition_foreign": QT_TRANSLATE_NOOP(
        "Safekeeping", "Another program has changed the file: {detail}", "a result of Check My Data"
    ),
    "period_malformed": QT_TRANSLATE_NOOP(
        "Safekeeping", "An entry has an invalid period: {detail}", "a result of Check My Data"
    ),
    "record_malformed": QT_TRANSLATE_NOOP("Safekeeping", "A record has an invalid value: {detail}"),
    "setting_unknown": QT_TRANSLATE_NOOP(
        "Safekeeping", "A setting has an unknown value and is ignored: {detail}"
    ),
}
_OTHER = QT_TRANSLATE_NOOP(
    "Safekeeping", "Something is wrong in the file: {detail}", "a result of Check My Data"
)

_RESTORABLE = QT_TRANSLATE_NOOP(
    "Safekeeping", "The backup from {made_at} was checked: it can be restored."
)
_COMPLETE = QT_TRANSLATE_NOOP("Safekeeping", "This backup holds everything that is saved now.")
_BEHIND = QT_TRANSLATE_NOOP("Safekeeping", "What was saved after this backup is in no backup yet.")
_NO_BACKUP = QT_TRANSLATE_NOOP("Safekeeping", "There is no backup of this file in {folder}.")
_NONE_USABLE = QT_TRANSLATE_NOOP(
    "Safekeeping", "No backup in {folder} can be restored.", "a result of Check My Data"
)
_UNREADABLE = QT_TRANSLATE_NOOP("Safekeeping", "The folder of the backups cannot be read: {folder}")
_IS_BACKUP = QT_TRANSLATE_NOOP("Safekeeping", "This file is a backup itself.")
_ALTERED = QT_TRANSLATE_NOOP(
    "Safekeeping", "The backup from {made_at} cannot be restored: it was changed after it was made."
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "Safekeeping", "The backup from {made_at} cannot be restored: it is damaged."
)
_UNUSABLE = QT_TRANSLATE_NOOP(
    "Safekeeping", "The backup from {made_at} cannot be restored: it cannot be read."
)
_FAULTS = {"backup_altered": _ALTERED, "file_damaged": _DAMAGED}


class CheckLine(NamedTuple):
    """A sentence about what was checked, and whether it is well; None where it is neither."""

    text: str
    good: bool | None


def is_well(lines: Iterable[CheckLine]) -> bool:
    """Returns whether nothing is wrong."""
    return all(line.good is not False for line in lines)


def check_lines(words: Words, found: DataCheck, folder: Path) -> tuple[CheckLine, ...]:
    """Returns what was checked and what was found; `folder` is that of the backups."""
    return (*_file(words, found), *_backups(words, found, folder))


def _file(words: Words, found: DataCheck) -> Iterator[CheckLine]:
    for code, detail in found.problems:
        yield CheckLine(words(_PROBLEMS.get(code, _OTHER), detail=detail), good=False)
    if found.damaged:
        return
    yield CheckLine(words(_WHOLE, file=found.file), good=True)
    contents = found.contents
    if contents is None:
        return
    if contents.first is None or contents.last is None:
        yield CheckLine(words(_NO_FIGURES), good=None)
    else:
        span = {
            "first": period_name(words, contents.first),
            "last": period_name(words, contents.last),
        }
        yield CheckLine(words.fill(_FIGURES, span, contents.figures), good=True)
    yield CheckLine(words(_OTHERS), good=True)


def _backups(words: Words, found: DataCheck, folder: Path) -> Iterator[CheckLine]:
    if found.is_backup:
        yield CheckLine(words(_IS_BACKUP), good=None)
    elif found.backups is None:
        yield CheckLine(words(_UNREADABLE, folder=folder), good=False)
    else:
        yield from _checked(words, found.backups, folder)


def _checked(words: Words, backups: BackupsCheck, folder: Path) -> Iterator[CheckLine]:
    for backup, code in backups.unusable:
        made_at = words.formats.moment(backup.made_at)
        yield CheckLine(words(_FAULTS.get(code, _UNUSABLE), made_at=made_at), good=False)
    if backups.restorable is not None:
        made_at = words.formats.moment(backups.restorable.made_at)
        yield CheckLine(words(_RESTORABLE, made_at=made_at), good=True)
        if backups.complete is not None:
            text = words(_COMPLETE if backups.complete else _BEHIND)
            yield CheckLine(text, good=True if backups.complete else None)
    elif backups.unusable:
        yield CheckLine(words(_NONE_USABLE, folder=folder), good=False)
    else:
        yield CheckLine(words(_NO_BACKUP, folder=folder), good=None)

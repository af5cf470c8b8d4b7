"""The output of `backup`, `restore`, `check` and of an update; `app` does the work."""

from __future__ import annotations

from pathlib import Path

from kpidesk.cli.console import Console
from kpidesk.domain.data_check import DataCheck
from kpidesk.i18n.faults.data_check_words import check_lines, is_well
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

_BACKED_UP = QT_TRANSLATE_NOOP(
    "Safekeeping", "Backed up and verified: {file}", "printed after a backup was made"
)
_RESTORED = QT_TRANSLATE_NOOP(
    "Safekeeping", "Restored from {file}.", "printed after a backup was restored"
)
_SAVED = QT_TRANSLATE_NOOP("Safekeeping", "The file it replaced is kept in {file}.")
_UPDATED = QT_TRANSLATE_NOOP(
    "Safekeeping",
    "“{file}” was saved by an older version of KPI Desk and is now updated. The file as it was "
    "before is kept in {backup}.",
)
_WHAT_TO_DO = QT_TRANSLATE_NOOP(
    "Safekeeping",
    "Don’t enter anything else in it. “kpidesk restore FILE” restores a backup. Backups are kept "
    "in {folder}.",
)


def backed_up(backup: Path, console: Console) -> int:
    """Print where the backup is."""
    console.say(console.words(_BACKED_UP, file=backup))
    return 0


def restored(backup: Path, saved: Path | None, console: Console) -> int:
    """Print what was restored and where the former state is."""
    console.say(console.words(_RESTORED, file=backup))
    if saved is not None:
        console.say(console.words(_SAVED, file=saved))
    return 0


def updated(practice: Path, former: Path, console: Console) -> None:
    """Print that a practice of an older schema was migrated, and where its former state is."""
    console.warn(console.words(_UPDATED, file=practice.name, backup=former))


def checked(found: DataCheck, folder: Path, console: Console) -> int:
    """Print what was checked, and what to do about problems. Returns 1 if there are any."""
    lines = check_lines(console.words, found, folder)
    for line in lines:
        (console.warn if line.good is False else console.say)(line.text)
    if found.damaged:
        console.warn(console.words(_WHAT_TO_DO, folder=folder))
    return 0 if is_well(lines) else 1

"""The output of `backup`, `restore` and `check`; `app` does the work."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kpidesk.cli.console import Console
from kpidesk.i18n.text import QT_TRANSLATE_NOOP

_BACKED_UP = QT_TRANSLATE_NOOP("Safekeeping", "Backed up and verified: {file}")
_RESTORED = QT_TRANSLATE_NOOP("Safekeeping", "Restored from {file}.")
_SAVED = QT_TRANSLATE_NOOP("Safekeeping", "What was there before is kept in {file}.")
_WHOLE = QT_TRANSLATE_NOOP("Safekeeping", "{file} is intact.")
_PROBLEMS = {
    "file_damaged": QT_TRANSLATE_NOOP("Safekeeping", "The file cannot be read through."),
    "integrity_failed": QT_TRANSLATE_NOOP("Safekeeping", "The file is damaged: {detail}"),
    "reference_missing": QT_TRANSLATE_NOOP(
        "Safekeeping", "A record points to one that is missing: {detail}"
    ),
    "definition_foreign": QT_TRANSLATE_NOOP(
        "Safekeeping", "Another program has changed the file: {detail}"
    ),
    "period_malformed": QT_TRANSLATE_NOOP("Safekeeping", "An entry has no real period: {detail}"),
}
_WHAT_TO_DO = QT_TRANSLATE_NOOP(
    "Safekeeping",
    "Enter nothing more into it: “kpidesk restore FILE” brings a backup back. Backups are kept "
    "in {folder}.",
)
_OTHER = QT_TRANSLATE_NOOP("Safekeeping", "Something is wrong in the file: {detail}")


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


def checked(
    practice: Path, problems: Sequence[tuple[str, str]], folder: Path, console: Console
) -> int:
    """Print the problems, given as (code, detail), and what to do. Returns 1 if there are any."""
    for code, detail in problems:
        console.warn(console.words(_PROBLEMS.get(code, _OTHER), detail=detail))
    if problems:
        console.warn(console.words(_WHAT_TO_DO, folder=folder))
        return 1
    console.say(console.words(_WHOLE, file=practice.name))
    return 0

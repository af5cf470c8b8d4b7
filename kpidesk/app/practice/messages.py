"""The notices of a practice that does not open or was not kept safe, with what she can do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import Fault
from kpidesk.i18n import file_texts as texts
from kpidesk.i18n.fault_words import fault_sentence
from kpidesk.i18n.words import Words
from kpidesk.ui.window.notice_page import Choice, Notice

Act = Callable[[], object]


class Ways(NamedTuple):
    """What can be done about a practice that does not open."""

    look: Act
    make: Act
    again: Act
    another: Act
    backups: Act


def not_opened(words: Words, fault: Fault, file: Path, backups: Path, ways: Ways) -> Notice:
    """Why the practice does not open, and the ways out, the likeliest first."""
    look, make = Choice(words(texts.LOOK), ways.look), Choice(words(texts.MAKE), ways.make)
    again = Choice(words(texts.AGAIN), ways.again)
    another = Choice(words(texts.ANOTHER), ways.another)
    show = Choice(words(texts.BACKUPS), ways.backups)
    said: str | None = None
    choices: tuple[Choice, ...] = (again, another)
    match fault.code:
        case "file_in_use":
            said, choices = words(texts.IN_USE, file=file.name), (look, again, another)
        case "file_missing" if file.absolute().parent.is_dir():
            said = words(texts.MISSING, file=file.name, folder=file.absolute().parent)
            choices = (again, make, another)
        case "file_missing":
            said = words(texts.NOT_HERE, folder=file.absolute().parent)
        case "file_damaged" | "file_empty" | "migration_failed":
            if fault.code == "file_damaged":
                said = words(texts.DAMAGED, file=file.name, folder=backups)
            choices = (show, another, again) if backups.is_dir() else (another, again)
    title = words(texts.TITLES.get(fault.code, texts.NOT_OPENED))
    return Notice(title, said or fault_sentence(words, fault, ready_made()), choices)


def no_backup(words: Words, fault: Fault, file: Path, again: Act, leave: Act) -> Notice:
    """The window closes, and the backup could not be made."""
    sentence = fault_sentence(words, fault, ready_made())
    return Notice(
        words(texts.NO_BACKUP),
        f"{sentence}\n\n{words(texts.STILL_SAVED, file=file.name)}",
        (Choice(words(texts.AGAIN), again), Choice(words(texts.LEAVE), leave)),
    )

"""The notices of a practice that does not open or was not kept safe, with what she can do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kpidesk.app.practice.practice_handle import PracticeHandle
from kpidesk.app.start.appearance import Appearance
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import Fault
from kpidesk.i18n import file_texts as texts
from kpidesk.i18n.faults.fault_words import fault_sentence, said_values
from kpidesk.i18n.words import Words
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.notice_page import NoticeChoice, PageNotice

Act = Callable[[], object]


class RecoveryActions(NamedTuple):
    """What can be done about a practice that does not open."""

    look: Act
    make: Act
    again: Act
    unlock: Act
    another: Act
    backups: Act


def not_opened(
    words: Words, fault: Fault, file: Path, backups: Path, ways: RecoveryActions
) -> PageNotice:
    """Why the practice does not open, and the ways out, the likeliest first."""
    look, make = (
        NoticeChoice(words(texts.LOOK), ways.look),
        NoticeChoice(words(texts.MAKE), ways.make),
    )
    again = NoticeChoice(words(texts.AGAIN), ways.again)
    another = NoticeChoice(words(texts.ANOTHER), ways.another)
    show = NoticeChoice(words(texts.BACKUPS), ways.backups)
    said: str | None = None
    choices: tuple[NoticeChoice, ...] = (again, another)
    match fault.code:
        case "file_in_use":
            said, choices = words(texts.IN_USE, file=file.name), (look, again, another)
        case "file_in_use_elsewhere":
            unlock = NoticeChoice(words(texts.UNLOCK), ways.unlock)
            choices = (look, again, unlock, another)
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
    return PageNotice(title, said or fault_sentence(words, fault, ready_made()), choices)


def really_unlock(words: Words, fault: Fault, unlock: Act, leave: Act) -> PageNotice:
    """Return the question whether the lock of another computer is to be removed."""
    values = said_values(words, fault.values, ready_made())
    return PageNotice(
        words(texts.REALLY_UNLOCK, computer=values["computer"]),
        words(texts.REALLY_UNLOCK_HOW, file=values["file"], computer=values["computer"]),
        (NoticeChoice(words(texts.LEAVE_LOCKED), leave), NoticeChoice(words(texts.OPEN), unlock)),
    )


def no_backup(words: Words, fault: Fault, file: Path, again: Act, leave: Act) -> PageNotice:
    """The window closes, and the backup could not be made."""
    sentence = fault_sentence(words, fault, ready_made())
    return PageNotice(
        words(texts.NO_BACKUP),
        f"{sentence}\n\n{words(texts.STILL_SAVED, file=file.name)}",
        (NoticeChoice(words(texts.AGAIN), again), NoticeChoice(words(texts.LEAVE), leave)),
    )


class FileMessages:
    """Says it in the words that the window has at the moment."""

    def __init__(self, window: MainWindow, looks: Appearance) -> None:
        self._window, self._looks = window, looks

    def refused(self, fault: Fault, look: Act | None) -> None:
        """Why another practice was not opened; `look` opens it to look at."""
        text = self._sentence(fault)
        action = self._looks.words(texts.LOOK) if look is not None else ""
        self._window.bar.say(Message(text, Tone.ERROR, action, look))

    def why_read_only(self, opened: PracticeHandle, write: Act) -> None:
        """Why this one can only be looked at; `write` tries to change that."""
        if not opened.read_only:
            return
        words = self._looks.words
        if opened.writable:
            text, edit = words(texts.LOOKING_IN_USE), words(texts.EDIT)
            self._window.banner.say(Message(text, Tone.WARNING, edit, write))
        else:
            self._window.banner.say(Message(words(texts.LOOKING_READ_ONLY), Tone.WARNING))

    def no_backup(self, fault: Fault, again: Act | None) -> None:
        """A backup could not be made; `again` tries once more."""
        words = self._looks.words
        text = words(texts.BACKUP_LATE, why=self._sentence(fault))
        action = words(texts.AGAIN) if again is not None else ""
        self._window.bar.say(Message(text, Tone.WARNING, action, again))

    def _sentence(self, fault: Fault) -> str:
        return fault_sentence(self._looks.words, fault, ready_made())

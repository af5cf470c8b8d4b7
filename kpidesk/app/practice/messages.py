"""Messages about the practice file: in the window's bars, and on the page at closing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kpidesk.app.practice.practice_handle import PracticeHandle
from kpidesk.app.start.appearance import Appearance
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import Fault
from kpidesk.i18n import file_texts as texts
from kpidesk.i18n.faults.fault_words import fault_sentence
from kpidesk.i18n.words import Words
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.notice_page import NoticeChoice, PageNotice

Act = Callable[[], object]


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

"""Messages about the practice file, in the window's bars and on the page at closing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from kpidesk.app.practice.practice_handle import PracticeHandle
from kpidesk.app.practice.practice_session import PracticeSession
from kpidesk.app.start.appearance import Appearance
from kpidesk.app.start.crash_handler import fault_of
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import Fault
from kpidesk.i18n import backup_texts
from kpidesk.i18n import file_texts as texts
from kpidesk.i18n.faults.fault_words import fault_sentence
from kpidesk.i18n.words import Words
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.notice_page import NoticeChoice, PageNotice
from kpidesk.ui.workspace import Workspace

if TYPE_CHECKING:
    from kpidesk.domain.backup import Backup

Act = Callable[[], object]


def no_backup(
    words: Words, fault: Fault, session: PracticeSession, again: Act, leave: Act
) -> PageNotice:
    """Returns the page for a backup that failed while the window closes."""
    sentence = fault_sentence(words, fault, ready_made())
    file, saved = session.handle.path, texts.STILL_SAVED
    if session.workspace.drafts.unsaved:
        saved = texts.SOME_KEPT
    return PageNotice(
        words(texts.NO_BACKUP),
        f"{sentence}\n\n{words(saved, file=file.name)}",
        (NoticeChoice(words(texts.AGAIN), again), NoticeChoice(words(texts.LEAVE), leave)),
    )


class FileMessages:
    """Shows messages in the window's current language."""

    def __init__(self, window: MainWindow, appearance: Appearance) -> None:
        self._window, self._appearance = window, appearance

    def refused(self, fault: Fault, look: Act | None) -> None:
        """Show why another practice was not opened; `look` opens it read-only."""
        text = self._sentence(fault)
        action = self._appearance.words(texts.LOOK) if look is not None else ""
        self._window.bar.say(Message(text, Tone.ERROR, action, look))

    def is_read_only(self, handle: PracticeHandle, write: Act) -> None:
        """Show why a practice is read-only; `write` opens it for writing."""
        words, obstacle = self._appearance.words, handle.obstacle
        code = obstacle.code if obstacle is not None else ""
        values = obstacle.values if obstacle is not None else {}
        text = words.fill(texts.READ_ONLY.get(code, texts.LOOKING), values)
        act = words(texts.AGAIN if code == "disk_full" else texts.EDIT)
        if code == "file_read_only":
            self._window.banner.say(Message(text, Tone.WARNING))
        else:
            self._window.banner.say(Message(text, Tone.WARNING, act, write))

    def is_backup(self, backup: Backup, restore: Act, leave: Act) -> None:
        """Show of when a backup is; `leave` goes back to the user's own practice."""
        words = self._appearance.words
        made_at = words.formats.moment(backup.made_at)
        self._window.banner.say(
            Message(
                words(backup_texts.IS_BACKUP, made_at=made_at),
                Tone.WARNING,
                words(backup_texts.RESTORE_IT),
                restore,
                words(backup_texts.CLOSE_BACKUP),
                leave,
            )
        )

    def returned(self, workspace: Workspace) -> None:
        """Show that the last time figures could not be saved, and offer to save them."""
        count = len(workspace.drafts.returned)
        if count:
            words = self._appearance.words
            text, save = words(texts.RETURNED, n=count), words(texts.SAVE_THEM)
            act = partial(self._save_returned, workspace)
            self._window.bar.say(Message(text, Tone.WARNING, save, act))

    def _save_returned(self, workspace: Workspace) -> None:
        """Save the figures; where something else was saved since, the user has to choose."""
        workspace.commits.accept_returned()
        workspace.save_retry.try_now()
        open_ones = list(workspace.drafts.conflicts)
        if open_ones:
            words, key = self._appearance.words, open_ones[0]
            text, show = words(texts.CHOOSE, n=len(open_ones)), words(texts.SHOW_THEM)
            place = Destination(PageId.ENTER, period=key.period, cell=key.cell)
            act = partial(self._window.go, place)
            self._window.bar.say(Message(text, Tone.WARNING, show, act))

    def no_backup(self, error: Exception, again: Act | None = None) -> None:
        """Show that a backup failed; `again` tries once more."""
        words = self._appearance.words
        text = words(texts.BACKUP_LATE, why=self._sentence(fault_of(error)))
        action = words(texts.AGAIN) if again is not None else ""
        self._window.bar.say(Message(text, Tone.WARNING, action, again))

    def _sentence(self, fault: Fault) -> str:
        return fault_sentence(self._appearance.words, fault, ready_made())

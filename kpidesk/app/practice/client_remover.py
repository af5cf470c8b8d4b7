"""Removes a client for good: closes the file, erases the client, and opens the file again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, cast

from PySide6.QtCore import QObject, QTimer

from kpidesk import __version__
from kpidesk.app.practice.open_file import practice_lock
from kpidesk.app.practice.practice_manager import PracticeManager
from kpidesk.app.practice.practice_session import PracticeSession
from kpidesk.app.start.appearance import Appearance
from kpidesk.app.start.crash_handler import fault_of
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Client
from kpidesk.i18n.faults.fault_words import fault_sentence
from kpidesk.i18n.sentences import sentences
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.page import commit_typed
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.notice_page import PageNotice

_REMOVING = QT_TRANSLATE_NOOP("Clients", "Removing {client}…", "a heading while it is done")
_REMOVING_HOW = QT_TRANSLATE_NOOP(
    "Clients", "The file is rewritten so that nothing of the client remains in it."
)
_REMOVED = QT_TRANSLATE_NOOP("Clients", "“{client}” was removed permanently.", "in the message bar")
_IN_BACKUPS = QT_TRANSLATE_NOOP(
    "Clients", "Older backups still contain this client.", "in the message bar"
)
_REMOVED_EVERYWHERE = QT_TRANSLATE_NOOP(
    "Clients", "“{client}” and %n backups were removed permanently.", "in the message bar", 1
)
_FAILED = QT_TRANSLATE_NOOP("Clients", "“{client}” was not removed. {why}", "in the message bar")


class _Erased(NamedTuple):
    """How many backups with the client were removed, and how many there still are."""

    backups_removed: int
    backups_left: int


class ClientRemover(QObject):
    """The undo stack of the window is gone afterwards, since it could bring figures back."""

    def __init__(
        self,
        window: MainWindow,
        practices: PracticeManager,
        appearance: Appearance,
        backups: Callable[[], Path],
    ) -> None:
        super().__init__(window)
        self._window, self._practices = window, practices
        self._appearance, self._backups = appearance, backups
        self._message: Message | None = None
        practices.practice_opened.connect(self._say)
        practices.refused.connect(self._say)

    def remove(self, client: Client, *, backups: bool) -> None:
        """Remove a client of the practice in the window; `backups` removes all backups, too."""
        practices = self._practices
        session = practices.current
        if session is None or not practices.task.begin():
            return
        commit_typed(self._window.page)
        session.auto_backup.stop(lambda: self._start(session, client, backups=backups))

    def _start(self, session: PracticeSession, client: Client, *, backups: bool) -> None:
        words, file = self._appearance.words, session.handle.path
        heading = words(_REMOVING, client=client.name)
        # Before the file is closed: the pages save what was typed when they are hidden.
        self._window.show_notice(PageNotice(heading, words(_REMOVING_HOW)))
        journal, sample = session.workspace.update_journal, session.workspace.sample
        self._practices.close(session)

        def erase() -> _Erased:
            if not backups and not sample:
                self._back_up(file)
            erased = self._erase(file, client, backups=backups)
            if journal is not None:
                # Words that could not be saved; those about other clients may name this one.
                journal.write(None)
            return erased

        self._practices.task.run(
            erase,
            lambda erased: self._open(file, self._success(client, cast("_Erased", erased))),
            lambda error: self._open(file, self._failure(client, error)),
        )

    def _back_up(self, file: Path) -> None:
        """Make the last backup with the client: there may be none yet."""
        from kpidesk.storage.backup.backup import back_up

        back_up(file, self._backups(), app_version=__version__)

    def _erase(self, file: Path, client: Client, *, backups: bool) -> _Erased:
        from kpidesk.storage.backup.cleanup import backups_with_client, remove_backups
        from kpidesk.storage.records.writer import open_practice

        with practice_lock(file):
            with open_practice(file) as practice:
                practice.erase_client(client.id)
            found = backups_with_client(file, self._backups(), client.id)
            removed = remove_backups(found) if backups else ()
            return _Erased(len(removed), len(found) - len(removed))

    def _success(self, client: Client, erased: _Erased) -> Message:
        words, name = self._appearance.words, client.name
        said = words(_REMOVED, client=name)
        if erased.backups_removed:
            said = words(_REMOVED_EVERYWHERE, erased.backups_removed, client=name)
        return Message(sentences(words, said, words(_IN_BACKUPS) if erased.backups_left else ""))

    def _failure(self, client: Client, error: Exception) -> Message:
        words = self._appearance.words
        why = fault_sentence(words, fault_of(error), ready_made())
        return Message(words(_FAILED, client=client.name, why=why), Tone.ERROR)

    def _open(self, file: Path, message: Message) -> None:
        self._message = message
        self._practices.open(file)

    def _say(self) -> None:
        message, self._message = self._message, None
        if message is not None:
            # The page that is shown after this signal dismisses messages.
            QTimer.singleShot(0, self, lambda: self._window.bar.say(message))

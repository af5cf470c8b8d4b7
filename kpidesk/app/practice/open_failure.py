"""The page about a practice that cannot be opened: why, and what the user can do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kpidesk.app.practice.practice_manager import PracticeManager
from kpidesk.app.start.appearance import Appearance
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import Fault, NotDone
from kpidesk.i18n import backup_texts
from kpidesk.i18n import file_texts as texts
from kpidesk.i18n.faults.fault_words import fault_sentence, said_values
from kpidesk.system.bundled_files import PRACTICE_SUFFIX
from kpidesk.system.lock import FileLock
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.notice_page import NoticeChoice, PageNotice

#: With one of these faults a backup is the way back.
_LOST = {
    "file_damaged",
    "file_unexpected_objects",
    "file_empty",
    "file_foreign",
    "file_missing",
    "migration_failed",
}


class OpenFailure(QObject):
    """Shows why a practice was not opened, with the likeliest solution first."""

    def __init__(
        self,
        practices: PracticeManager,
        window: MainWindow,
        appearance: Appearance,
        backups: Callable[[], Path],
    ) -> None:
        super().__init__(practices)
        self._practices, self._window = practices, window
        self._appearance, self._backups = appearance, backups
        practices.not_opened.connect(self.show)

    def show(self, fault: Fault, file: Path) -> None:
        """Show the page for a fault of opening `file`."""
        words = self._appearance.words
        from kpidesk.storage.backup.location import has_files

        text, choices = self._sentence(fault, file), self._choices(fault, file)
        if fault.code in _LOST and has_files(self._backups(), PRACTICE_SUFFIX):
            restore = self._window.actions.restore.trigger
            choices = (
                NoticeChoice(words(backup_texts.RESTORE_BACKUP), restore),
                *choices,
                NoticeChoice(words(texts.BACKUPS), self._show_backups),
            )
            text = f"{text}\n\n{words(backup_texts.BACKUPS_ARE, folder=self._backups())}"
        title = words(texts.TITLES.get(fault.code, texts.NOT_OPENED))
        self._window.show_notice(PageNotice(title, text, choices))

    def _sentence(self, fault: Fault, file: Path) -> str:
        words, folder = self._appearance.words, file.absolute().parent
        match fault.code:
            case "file_in_use":
                return words(texts.IN_USE, file=file.name)
            case "file_in_use_elsewhere":
                values = said_values(words, fault.values, ready_made())
                return words.fill(texts.IN_USE_ELSEWHERE, values)
            case "file_missing" if folder.is_dir():
                return words(texts.MISSING, file=file.name, folder=folder)
            case "file_missing":
                return words(texts.NOT_HERE, folder=folder)
            case "file_damaged":
                return words(texts.DAMAGED, file=file.name)
        return fault_sentence(words, fault, ready_made())

    def _choices(self, fault: Fault, file: Path) -> tuple[NoticeChoice, ...]:
        words, practices = self._appearance.words, self._practices
        obstacle = fault if isinstance(fault, NotDone) else None
        look = NoticeChoice(words(texts.LOOK), lambda: practices.open_to_read(file, obstacle))
        again = NoticeChoice(words(texts.AGAIN), lambda: self._again(fault, file))
        another = NoticeChoice(words(texts.ANOTHER), self._window.actions.open.trigger)
        match fault.code:
            case "file_in_use":
                return look, again, another
            case "file_in_use_elsewhere":
                unlock = NoticeChoice(words(texts.UNLOCK), lambda: self._ask_to_unlock(fault, file))
                return look, again, unlock, another
            case "file_missing" if file.absolute().parent.is_dir():
                make = NoticeChoice(words(texts.MAKE), lambda: practices.make(file))
                return again, make, another
            case "file_damaged" | "file_unexpected_objects" | "file_empty" | "migration_failed":
                return another, again
        return again, another

    def _ask_to_unlock(self, fault: Fault, file: Path) -> None:
        words = self._appearance.words
        values = said_values(words, fault.values, ready_made())
        cancel = NoticeChoice(words(texts.LEAVE_LOCKED), lambda: self.show(fault, file))
        unlock = NoticeChoice(words(texts.OPEN), lambda: self._unlock(file))
        self._window.show_notice(
            PageNotice(
                words(texts.REALLY_UNLOCK, computer=values["computer"]),
                words(texts.REALLY_UNLOCK_HOW, file=file.name, computer=values["computer"]),
                (cancel, unlock),
            )
        )

    def _unlock(self, file: Path) -> None:
        FileLock(file).break_lock()
        self._practices.open(file)

    def _again(self, fault: Fault, file: Path) -> None:
        """Open it again. The sample is made where it is missing, and so is a first practice."""
        from kpidesk.app.sample.sample_file import sample_file
        from kpidesk.system.paths import default_practice

        if file == sample_file():
            self._practices.open_sample()
        elif file == default_practice() and fault.code != "file_missing":
            self._practices.open_or_make(file)
        else:
            self._practices.open(file)

    def _show_backups(self) -> None:
        from kpidesk.ui.help.folder_button import open_folder

        words, folder = self._appearance.words, self._backups()
        # That a program answered is no proof that it shows anything: the path is said anyway.
        text = backup_texts.BACKUPS_ARE if open_folder(folder) else backup_texts.NO_FILE_MANAGER
        copy = words(backup_texts.COPY_PATH)
        message = Message(words(text, folder=folder), Tone.DONE, copy, lambda: _copy(folder))
        self._window.bar.say(message)


def _copy(folder: Path) -> None:
    QGuiApplication.clipboard().setText(str(folder))

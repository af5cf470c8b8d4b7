"""Restores backups in the window: chosen in a dialog, verified, and taken back if wanted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from kpidesk import __version__
from kpidesk.app.practice.open_file import practice_lock
from kpidesk.app.practice.practice_manager import PracticeManager
from kpidesk.app.practice.practice_session import PracticeSession
from kpidesk.app.start.appearance import Appearance
from kpidesk.app.start.crash_handler import fault_of
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.i18n import backup_texts as texts
from kpidesk.i18n.faults.fault_words import fault_sentence
from kpidesk.system.paths import data_folder, default_practice
from kpidesk.system.preferences import Preferences
from kpidesk.ui.message import Message, Tone
from kpidesk.ui.page import commit_typed
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.notice_page import PageNotice

if TYPE_CHECKING:
    from kpidesk.domain.backup import Backup


class _Opening(NamedTuple):
    """A file that is about to be opened, and what is said then."""

    file: Path
    message: Message | None


class Restorer(QObject):
    """Restores a backup whatever is in the window: a practice, a backup, a notice or nothing."""

    def __init__(
        self,
        window: MainWindow,
        practices: PracticeManager,
        appearance: Appearance,
        preferences: Preferences,
        backups: Callable[[], Path],
    ) -> None:
        super().__init__(window)
        self._window, self._practices, self._appearance = window, practices, appearance
        self._preferences, self._backups = preferences, backups
        self._opening: _Opening | None = None
        window.restore_requested.connect(self.browse)
        practices.restore_requested.connect(self.restore)
        practices.leave_requested.connect(self.leave)
        practices.practice_opened.connect(self._on_opened)
        practices.refused.connect(self._on_refused)

    def browse(self) -> None:
        """Open the dialog that lists the backups."""
        from kpidesk.app.backups.browser import BackupBrowser
        from kpidesk.ui.backups.dialog import RestoreDialog

        dialog = RestoreDialog(self._appearance.words, self._window.shell)
        known = self._known_paths()
        shown = self._shown_practice()
        browser = BackupBrowser(dialog, self._appearance, known, data_folder(), shown, self)
        dialog.view_chosen.connect(self._practices.view)
        dialog.restore_chosen.connect(self.restore)
        dialog.open()
        browser.show_folder(self._backups())

    def restore(self, backup: Backup) -> None:
        """Restore a backup to the file that it was made of."""
        from kpidesk.app.backups.target import known_files, restore_target

        known, task = self._known_paths(), self._practices.task
        if task.begin():
            task.run(
                lambda: restore_target(backup, known_files(known), data_folder()).path,
                lambda file: self._restore_where(backup, file),
                lambda error: self._window.bar.say(self._failure(error)),
            )

    def restore_to(self, backup: Backup, file: Path) -> None:
        """Restore a backup to a file, which is closed first if it is open."""
        task, session = self._practices.task, self._practices.session_of(file)
        if not task.begin():
            return
        commit_typed(self._window.page)

        def start() -> None:
            self._clear(session)
            task.run(
                lambda: self._replace(backup.path, file),
                lambda kept: self._open(file, self._success(backup, file, kept)),
                lambda error: self._reopen(file, self._failure(error)),
            )

        if session is None:
            start()
        else:
            session.auto_backup.stop(start)

    def leave(self) -> None:
        """Close the backup that is shown, and open the user's own practice."""
        practices = self._practices
        session = practices.current
        if session is not None and session.handle.backup is not None and not practices.task.busy:
            self._window.set_workspace(None)
            practices.close(session)
            recent = next(iter(self._preferences.recent), default_practice())
            practices.open_or_make(practices.failed or recent)

    def _known_paths(self) -> tuple[Path, ...]:
        """Returns the files that a backup may belong to, the likeliest first."""
        practices = self._practices
        shown = practices.failed
        if practices.current is not None and practices.current.handle.backup is None:
            shown = practices.current.handle.path
        first = () if shown is None else (shown,)
        return (*first, *self._preferences.recent, default_practice())

    def _shown_practice(self) -> str:
        """Returns the name of the practice in the window, or of that of a backup there.

        Empty without one, and for the sample, which has no backups.
        """
        workspace, failed = self._window.workspace, self._practices.failed
        if workspace is None:
            return failed.stem if failed is not None else ""
        if workspace.backup is not None:
            return workspace.backup.practice
        return "" if workspace.sample else workspace.file.stem

    def _restore_where(self, backup: Backup, file: object) -> None:
        if isinstance(file, Path):
            self.restore_to(backup, file)

    def _clear(self, session: PracticeSession | None) -> None:
        """Close a session, and say what is going on unless another practice is shown."""
        words = self._appearance.words
        if self._practices.current in (None, session):
            # Before the file is closed: the pages save what was typed when they are hidden.
            notice = PageNotice(words(texts.RESTORING), words(texts.RESTORING_HOW))
            self._window.show_notice(notice)
        if session is not None:
            self._practices.close(session)

    def _replace(self, backup: Path, file: Path) -> Path | None:
        from kpidesk.storage.backup.restore import restore

        with practice_lock(file):
            return restore(backup, file, self._backups(), app_version=__version__)

    def _success(self, backup: Backup, file: Path, kept: object) -> Message:
        from kpidesk.storage.backup.backup_file import named_backup

        words = self._appearance.words
        made_at = words.formats.moment(backup.made_at)
        if not isinstance(kept, Path):
            return Message(words(texts.RESTORED, file=file.name, made_at=made_at))
        text = words(texts.RESTORED_KEPT, file=file.name, made_at=made_at, kept=kept)
        former = named_backup(kept)
        if former is None:
            # A damaged file is kept byte for byte. It could not be opened in its place.
            return Message(text, Tone.WARNING)
        take_back = words(texts.TAKE_BACK)
        return Message(text, Tone.DONE, take_back, lambda: self.restore_to(former, file))

    def _failure(self, error: Exception) -> Message:
        words = self._appearance.words
        why = fault_sentence(words, fault_of(error), ready_made())
        return Message(words(texts.NOT_RESTORED, why=why), Tone.ERROR)

    def _reopen(self, file: Path, message: Message) -> None:
        """Show what was there before: a restoration that fails has changed nothing."""
        if self._practices.current is None:
            self._open(self._practices.failed or file, message)
        else:
            self._window.bar.say(message)

    def _open(self, file: Path, message: Message) -> None:
        self._opening = _Opening(file, message)
        self._practices.open(file)

    def _on_opened(self) -> None:
        session, opening = self._practices.current, self._opening
        if opening is None or session is None or not session.handle.leads_to(opening.file):
            return
        self._opening = None
        if opening.message is not None:
            self._window.bar.say(opening.message)

    def _on_refused(self) -> None:
        opening = self._opening
        if opening is not None and opening.message is not None:
            message = opening.message
            self._opening = opening._replace(message=None)
            # The page about the fault is shown after this signal, and dismisses messages.
            QTimer.singleShot(0, self, lambda: self._window.bar.say(message))

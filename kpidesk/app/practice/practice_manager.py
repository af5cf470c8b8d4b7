"""Opens, creates and switches the practice of the window."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kpidesk.app.practice.exclusive_task import ExclusiveTask
from kpidesk.app.practice.messages import FileMessages
from kpidesk.app.practice.open_file import backup_of, bring_up_to_date, make_practice
from kpidesk.app.practice.practice_handle import PracticeHandle, open_read_only, open_to_write
from kpidesk.app.practice.practice_session import PracticeSession, start_session
from kpidesk.app.practice.unsaved_guard import UnsavedGuard
from kpidesk.app.start.appearance import Appearance
from kpidesk.app.start.crash_handler import fault_of
from kpidesk.domain.errors import Fault, NotDone
from kpidesk.i18n import backup_texts
from kpidesk.i18n import file_texts as texts
from kpidesk.i18n.text import Text
from kpidesk.system.preferences import Preferences
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.page import commit_typed
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.notice_page import PageNotice

if TYPE_CHECKING:
    from kpidesk.domain.backup import Backup


class PracticeManager(QObject):
    """Manages the practice in the window; a former one stays open until it is backed up.

    `practice_opened` is emitted when a practice is in the window, `refused` with the fault of one
    that was not opened, `not_opened` with the fault and the path where no other is in the window.
    `reopen_requested` means the current file, `backup_failed` carries the session of a practice
    that was left, and the error. The last two are about the backup that is shown: to restore it,
    and to go back to the user's own practice.
    """

    practice_opened = Signal()
    refused = Signal(object)
    not_opened = Signal(object, object)
    reopen_requested = Signal()
    backup_failed = Signal(object, object)
    restore_requested = Signal(object)
    leave_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        preferences: Preferences,
        today: Callable[[], date],
        backups: Callable[[], Path],
    ) -> None:
        super().__init__(window)
        self._window, self._appearance, self._preferences = window, appearance, preferences
        self._today, self._backups = today, backups
        self._messages = FileMessages(window, appearance)
        self.task = ExclusiveTask(self)
        self.guard = UnsavedGuard(window, self)
        self.current: PracticeSession | None = None
        #: The file that the page about a failed opening is about.
        self.failed: Path | None = None
        self.leaving: list[PracticeSession] = []
        window.new_requested.connect(self.make)
        window.open_requested.connect(self.open)
        window.open_read_only_requested.connect(self.open_to_read)
        window.copy_requested.connect(self.copy)
        window.sample_requested.connect(self.open_sample)
        window.own_requested.connect(self.open_own)
        window.set_recent(preferences.recent)

    def open(self, path: Path) -> None:
        """Open a practice for writing, a backup read-only, in place of the current one."""
        if self._is_current(path):
            self.reopen_requested.emit()
        elif not self.task.busy:
            self._try(path, self._open)

    def _open(self, path: Path) -> PracticeHandle:
        return open_to_write(path, self._backups())

    def open_to_read(self, path: Path, obstacle: NotDone | None = None) -> None:
        """Open a practice read-only; `obstacle` is why it is not opened for writing."""
        if not self.task.busy:
            self._try(path, lambda path: open_read_only(path, self._backups(), obstacle))

    def view(self, backup: Backup) -> None:
        """Open a backup read-only, also one that only the user knows to be a backup."""
        if self.task.busy:
            return
        try:
            self._show_practice(PracticeHandle(backup.path, backup=backup))
        except NotDone as fault:
            if fault.code == "file_older":
                self._view_copy(backup)
            else:
                self._refuse(fault, backup.path)

    def switch_to_writing(self) -> None:
        """Open the current read-only practice for writing."""
        if self.current is not None and self.current.handle.read_only:
            self._try(self.current.handle.path, self._open)

    def make(self, path: Path) -> None:
        """Create a new practice and open it."""
        self._prepare(texts.MAKING, path, partial(make_practice, path))

    def open_or_make(self, path: Path) -> None:
        """Open a practice, or create it where it is missing."""
        (self.open if os.path.lexists(path) else self.make)(path)

    def open_own(self) -> None:
        """Open the user's own practice in place of the sample."""
        from kpidesk.system.paths import default_practice

        others = (file for file in self._preferences.recent if not self._is_current(file))
        self.open_or_make(next(others, default_practice()))

    def open_sample(self) -> None:
        """Open the sample practice; it is recreated where it is missing or of another day."""
        from kpidesk.app.sample.sample_file import is_from, make_sample, open_new, sample_file
        from kpidesk.i18n.sample_words import sample_words

        path, today, words = sample_file(), self._today(), self._appearance.words
        if is_from(path, today) or self._is_current(path):
            self.open(path)
        else:
            work = partial(make_sample, path, today, sample_words(words))
            self._prepare(texts.MAKING_SAMPLE, path, work, open_new(self._open, words, today))

    def copy(self, target: Path) -> None:
        """Make a verified copy of the current practice, and show where it is."""
        from kpidesk.app.practice.save_copy import save_copy

        if self.current is not None:
            save_copy(self.current.workspace, target, self)

    def update_appearance(self) -> None:
        """Show the current practice in another language or other colours."""
        appearance, window = self._appearance, self._window
        window.recolour(appearance.colours)
        window.retranslate(appearance.words)
        self._show_recent()
        if self.current is None:
            return
        workspace = self.current.workspace
        workspace.theme = appearance.theme
        workspace.retranslate(appearance.words)
        window.set_workspace(workspace)

    def sessions(self) -> list[PracticeSession]:
        """Returns all open practices, the former ones first."""
        return [*self.leaving, *([self.current] if self.current is not None else [])]

    def session_of(self, path: Path) -> PracticeSession | None:
        """Returns the session of an open file."""
        return next((each for each in self.sessions() if each.handle.leads_to(path)), None)

    def close(self, session: PracticeSession) -> None:
        """Close a practice without a backup. Its pages must be gone: they save when hidden."""
        if session is self.current:
            self.current = None
        else:
            self.leaving.remove(session)
        session.close()

    def give_up(self, fault: Fault) -> None:
        """Close the current practice without a backup, and show why."""
        if (session := self.current) is not None:
            self._show_former(None)
            self._refuse(fault, session.handle.path)

    def close_all(self) -> None:
        """Close all files without backups."""
        for each in self.sessions():
            each.close()
        self.leaving, self.current = [], None

    def _try(self, path: Path, opener: Callable[[Path], PracticeHandle]) -> None:
        try:
            self._show_practice(opener(path))
        except NotDone as fault:
            if fault.code == "file_older":
                self._update(path, opener)
            else:
                self._refuse(fault, path)

    def _update(self, path: Path, opener: Callable[[Path], PracticeHandle]) -> None:
        """Bring a practice of an older schema up to date; of a backup, a temporary copy."""
        backup = backup_of(path, self._backups())
        if backup is not None:
            self._view_copy(backup)
            return
        work = partial(bring_up_to_date, path)
        self._prepare(texts.UPDATING, path, work, opener, texts.UPDATING_HOW)

    def _view_copy(self, backup: Backup) -> None:
        from kpidesk.app.practice.updated_copy import UpdatedCopy

        copy = UpdatedCopy(backup.path)
        opener = partial(PracticeHandle, backup=backup, copy=copy)
        self._prepare(backup_texts.OPENING, backup.path, copy.make, opener)

    def _show_practice(self, handle: PracticeHandle) -> None:
        """Show a practice in place of the current one, unless the user stays there."""
        commit_typed(self._window.page)
        self.guard.release(self.current, partial(self._replace_current, handle), handle.close)

    def _replace_current(self, handle: PracticeHandle) -> None:
        former, late = self.current, self._messages.no_backup
        try:
            session = start_session(
                handle, self._appearance, self._today, self._backups, late, self.task.hold, self
            )
            workspace, self.current = session.workspace, session
            self._window.set_workspace(workspace)
            if not workspace.services.tracking.tracked():
                # There is nothing to enter or to show before KPIs are chosen.
                self._window.go(Destination(PageId.OVERVIEW))
        except NotDone as damage:
            # The first page has met it.
            self._show_former(former)
            self._refuse(damage, handle.path)
            return
        self.failed = None if handle.backup is None else self.failed
        self._messages.returned(workspace)
        if not workspace.sample and handle.backup is None:
            self._preferences.remember(handle.path)
        self._show_recent()
        if former is not None:
            self.leaving.append(former)
            self.leave(former)
        self.practice_opened.emit()

    def _show_former(self, former: PracticeSession | None) -> None:
        """Close the current practice without a backup, and show the former one or none."""
        session = self.current
        if session is not None and session is not former:
            # The pages first: they save when they are hidden.
            self._window.set_workspace(former.workspace if former is not None else None)
            self.close(session)
            self.current = former

    def _show_recent(self) -> None:
        """List the recently opened practices without the current one."""
        others = [file for file in self._preferences.recent if not self._is_current(file)]
        self._window.set_recent(others)

    def leave(self, former: PracticeSession) -> None:
        """Back up a former practice, then close it."""

        def finished(error: Exception | None) -> None:
            if error is not None:
                self.backup_failed.emit(former, error)
            elif former in self.leaving:
                self.close(former)

        former.auto_backup.finish(finished)

    def _prepare(
        self,
        title: Text,
        path: Path,
        work: Callable[[], object],
        opener: Callable[[Path], PracticeHandle] | None = None,
        how: Text | None = None,
    ) -> None:
        """Prepare a file in the background, then open it."""
        if not self.task.begin():
            return
        words = self._appearance.words
        if self.current is None:
            self._window.show_notice(PageNotice(words(title), words(how) if how else ""))
        self.task.run(
            work,
            lambda _: self._try(path, opener or self._open),
            lambda error: self._refuse(fault_of(error), path),
        )

    def _refuse(self, fault: Fault, path: Path) -> None:
        self.refused.emit(fault)
        if self.current is None:
            self.failed = path if backup_of(path, self._backups()) is None else self.failed
            self.not_opened.emit(fault, path)
            return
        look = None
        if isinstance(fault, NotDone) and fault.code.startswith("file_in_use"):
            look = None if self._is_current(path) else partial(self.open_to_read, path, fault)
        self._messages.refused(fault, look)

    def _is_current(self, path: Path) -> bool:
        return self.current is not None and self.current.handle.leads_to(path)

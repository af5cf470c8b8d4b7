"""Opens, creates and switches the practice of the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kpidesk.app.background_task import BackgroundTask
from kpidesk.app.practice.auto_backup import AutoBackup
from kpidesk.app.practice.messages import FileMessages
from kpidesk.app.practice.open_failure import OpenFailure
from kpidesk.app.practice.open_file import bring_up_to_date, make_practice
from kpidesk.app.practice.practice_handle import PracticeHandle, open_read_only, open_to_write
from kpidesk.app.practice.practice_session import PracticeSession
from kpidesk.app.start.appearance import Appearance
from kpidesk.app.start.crash_handler import fault_of
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import Fault, NotDone
from kpidesk.i18n import file_texts as texts
from kpidesk.i18n.text import Text
from kpidesk.services.container import services_for
from kpidesk.system.preferences import Preferences
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.notice_page import PageNotice
from kpidesk.ui.workspace import Workspace


class PracticeManager(QObject):
    """Manages the practice in the window; a former one stays open until it is backed up.

    `practice_opened` is emitted when a practice is in the window, `refused` with the fault of one
    that was not opened.
    """

    practice_opened = Signal()
    refused = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        preferences: Preferences,
        today: Callable[[], date],
        backups: Path,
    ) -> None:
        super().__init__(window)
        self._window, self._appearance, self._preferences = window, appearance, preferences
        self._today, self._backups = today, backups
        self._messages = FileMessages(window, appearance)
        self._failure = OpenFailure(self, window, appearance, backups)
        self._busy = False
        self._afterwards: Callable[[], object] | None = None
        self.current: PracticeSession | None = None
        self.leaving: list[PracticeSession] = []
        window.new_requested.connect(self.make)
        window.open_requested.connect(self.open)
        window.copy_requested.connect(self.copy)
        window.sample_requested.connect(self.open_sample)
        window.own_requested.connect(self.open_own)
        window.set_recent(preferences.recent)

    def open(self, path: Path) -> None:
        """Open a practice for writing, in place of the current one."""
        if not self._busy and not self._is_current(path):
            self._try(path, open_to_write)

    def open_to_read(self, path: Path, obstacle: NotDone | None = None) -> None:
        """Open a practice read-only; `obstacle` is why it is not opened for writing."""
        if not self._busy:
            self._try(path, lambda path: open_read_only(path, obstacle))

    def switch_to_writing(self) -> None:
        """Open the current read-only practice for writing."""
        if self.current is not None and self.current.handle.read_only:
            self._try(self.current.handle.path, open_to_write)

    def make(self, path: Path) -> None:
        """Create a new practice and open it."""
        self._prepare(texts.MAKING, path, lambda: make_practice(path))

    def open_or_make(self, path: Path) -> None:
        """Open a practice, or create it where it is missing."""
        if path.exists() or path.is_symlink():
            self.open(path)
        else:
            self.make(path)

    def open_own(self) -> None:
        """Open the user's own practice in place of the sample."""
        from kpidesk.system.paths import default_practice

        own = (file for file in self._preferences.recent if not self._is_current(file))
        self.open_or_make(next(own, default_practice()))

    def open_sample(self) -> None:
        """Open the sample practice; it is recreated where it is missing or of another day."""
        from kpidesk.app.practice.sample_file import is_from, make_sample, sample_file
        from kpidesk.i18n.sample_words import sample_words

        path, today = sample_file(), self._today()
        if self._is_current(path):
            return
        if is_from(path, today):
            self.open(path)
            return
        words = sample_words(self._appearance.words)
        self._prepare(texts.MAKING_SAMPLE, path, lambda: make_sample(path, today, words))

    def copy(self, target: Path) -> None:
        """Make a verified copy of the current practice, and show where it is."""
        from kpidesk.app.practice.save_copy import copy_practice

        if self.current is None:
            return
        workspace, practice = self.current.workspace, self.current.handle.path
        BackgroundTask(
            self,
            lambda: copy_practice(practice, target),
            lambda _: workspace.tell(workspace.words(texts.COPIED, file=target)),
            lambda error: workspace.tell(fault_of(error)),
        )

    def refresh(self) -> None:
        """Show what another window has saved meanwhile, in a read-only practice."""
        if self.current is None or not self.current.handle.read_only or self._busy:
            return
        handle = self.current.handle
        if handle.replaced:
            self._try(handle.path, lambda path: open_read_only(path, handle.obstacle))
        elif handle.changed_elsewhere() and self._window.page is not None:
            # An empty tuple of changes: hidden pages have to read everything again.
            self.current.workspace.changed.emit(())
            self._window.page.expire()

    def update_appearance(self) -> None:
        """Show the current practice in another language or other colours."""
        appearance, window = self._appearance, self._window
        window.recolour(appearance.colours)
        window.retranslate(appearance.words)
        self._show_recent()
        if self.current is None:
            return
        workspace = self.current.workspace
        workspace.words, workspace.theme = appearance.words, appearance.theme
        window.set_workspace(workspace)
        self._messages.why_read_only(self.current.handle, self.switch_to_writing)

    def sessions(self) -> list[PracticeSession]:
        """Returns all open practices, the former ones first."""
        return [*self.leaving, *([self.current] if self.current is not None else [])]

    def ready_to_close(self, then: Callable[[], object]) -> bool:
        """Returns whether no file is being prepared; else `then` is called afterwards."""
        if self._busy:
            self._afterwards = then
        return not self._busy

    def close_all(self) -> None:
        """Close all files without backups."""
        for each in self.sessions():
            each.handle.close()
        self.leaving, self.current = [], None

    def _try(self, path: Path, opener: Callable[[Path], PracticeHandle]) -> None:
        try:
            self._show_practice(opener(path))
        except NotDone as fault:
            if fault.code == "file_older":
                self._prepare(
                    texts.UPDATING,
                    path,
                    lambda: bring_up_to_date(path),
                    opener,
                    texts.UPDATING_HOW,
                )
            else:
                self._refuse(fault, path)

    def _show_practice(self, handle: PracticeHandle) -> None:
        appearance = self._appearance
        try:
            services = services_for(handle, ready_made(), self._today)
            workspace = Workspace(
                services,
                appearance.words,
                appearance.theme,
                file=handle.path,
                read_only=handle.read_only,
                parent=self,
            )
            wanted = not handle.read_only and not workspace.sample
        except BaseException:
            handle.close()
            raise
        auto_backup = AutoBackup(handle, self._backups, self._on_late_backup, self, wanted=wanted)
        workspace.saved.connect(auto_backup.note_change)
        former, self.current = self.current, PracticeSession(handle, workspace, auto_backup)
        self._window.set_workspace(workspace)
        if not services.tracking.tracked():
            # There is nothing to enter or to show before KPIs are chosen.
            self._window.go(Destination(PageId.OVERVIEW))
        self._messages.why_read_only(handle, self.switch_to_writing)
        if not workspace.sample:
            self._preferences.remember(handle.path)
        self._show_recent()
        if former is not None:
            self.leaving.append(former)
            self._leave(former)
        self.practice_opened.emit()

    def _show_recent(self) -> None:
        """List the recently opened practices without the current one."""
        others = [file for file in self._preferences.recent if not self._is_current(file)]
        self._window.set_recent(others)

    def _leave(self, former: PracticeSession) -> None:
        """Back up a former practice, then close it."""

        def finished(error: Exception | None) -> None:
            if error is not None:
                self._messages.no_backup(fault_of(error), lambda: self._leave(former))
            elif former in self.leaving:
                self.leaving.remove(former)
                former.handle.close()
                former.workspace.deleteLater()
                former.auto_backup.deleteLater()

        former.auto_backup.finish(finished)

    def _prepare(
        self,
        title: Text,
        path: Path,
        work: Callable[[], object],
        opener: Callable[[Path], PracticeHandle] = open_to_write,
        how: Text | None = None,
    ) -> None:
        """Prepare a file in the background, then open it."""
        if self._busy:
            return
        self._busy = True
        words = self._appearance.words
        if self.current is None:
            self._window.show_notice(PageNotice(words(title), words(how) if how else ""))

        BackgroundTask(
            self,
            work,
            lambda _: self._prepared(lambda: self._try(path, opener)),
            lambda error: self._prepared(lambda: self._refuse(fault_of(error), path)),
        )

    def _prepared(self, then: Callable[[], object]) -> None:
        self._busy = False
        closing, self._afterwards = self._afterwards, None
        (closing or then)()

    def _refuse(self, fault: Fault, path: Path) -> None:
        self.refused.emit(fault)
        if self.current is None:
            self._failure.show(fault, path)
            return
        look = None
        if isinstance(fault, NotDone) and fault.code.startswith("file_in_use"):
            look = None if self._is_current(path) else lambda: self.open_to_read(path, fault)
        self._messages.refused(fault, look)

    def _is_current(self, path: Path) -> bool:
        if self.current is None:
            return False
        try:
            return path.samefile(self.current.handle.path)
        except OSError:
            return False

    def _on_late_backup(self, error: Exception) -> None:
        self._messages.no_backup(fault_of(error), None)

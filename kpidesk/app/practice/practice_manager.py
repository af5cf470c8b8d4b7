"""Opens, makes and changes the practice of the window, and says in words where it cannot."""

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
    """At most one practice is in the window; one that she left stays held until it is backed up.

    `stands` says that a practice is in the window, `refused` carries the fault of one that is
    not.
    """

    stands = Signal()
    refused = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        looks: Appearance,
        preferences: Preferences,
        today: Callable[[], date],
        backups: Path,
    ) -> None:
        super().__init__(window)
        self._window, self._looks, self._preferences = window, looks, preferences
        self._today, self._backups = today, backups
        self._saying = FileMessages(window, looks)
        self._failure = OpenFailure(self, window, looks, backups)
        self._busy = False
        self._afterwards: Callable[[], object] | None = None
        self.present: PracticeSession | None = None
        self.leaving: list[PracticeSession] = []
        window.new_requested.connect(self.make)
        window.open_requested.connect(self.open)
        window.copy_requested.connect(self.copy)
        window.sample_requested.connect(self.open_sample)
        window.own_requested.connect(self.open_own)
        window.set_recent(preferences.recent)

    def open(self, path: Path) -> None:
        """Open a practice to work in it, in place of the present one."""
        if not self._busy and not self._is_here(path):
            self._try(path, open_to_write)

    def look(self, path: Path) -> None:
        """Open a practice to look at it only."""
        if not self._busy:
            self._try(path, open_read_only)

    def write_here(self) -> None:
        """Work in the practice that was there to be looked at only."""
        if self.present is not None and self.present.opened.read_only:
            self._try(self.present.opened.path, open_to_write)

    def make(self, path: Path) -> None:
        """Make a new practice under that name, and open it."""
        self._beside(texts.MAKING, path, lambda: make_practice(path))

    def open_or_make(self, path: Path) -> None:
        """For the practice that needs no asking: her own at the first start."""
        if path.exists() or path.is_symlink():
            self.open(path)
        else:
            self.make(path)

    def open_own(self) -> None:
        """Go from the sample to her own practice."""
        from kpidesk.system.paths import default_practice

        own = (file for file in self._preferences.recent if not self._is_here(file))
        self.open_or_make(next(own, default_practice()))

    def open_sample(self) -> None:
        """Open the sample practice; made anew where it is missing or of another day."""
        from kpidesk.app.practice.sample_file import is_of, make_sample, sample_file
        from kpidesk.i18n.sample_words import sample_words

        path, today = sample_file(), self._today()
        if self._is_here(path):
            return
        if is_of(path, today):
            self.open(path)
            return
        said = sample_words(self._looks.words)
        self._beside(texts.MAKING_SAMPLE, path, lambda: make_sample(path, today, said))

    def copy(self, target: Path) -> None:
        """Make a verified copy of the present practice, and say where it is."""
        from kpidesk.app.practice.save_copy import copy_practice

        if self.present is None:
            return
        workspace, practice = self.present.workspace, self.present.opened.path
        BackgroundTask(
            self,
            lambda: copy_practice(practice, target),
            lambda _: workspace.tell(workspace.words(texts.COPIED, file=target)),
            lambda error: workspace.tell(fault_of(error)),
        )

    def look_again(self) -> None:
        """Show what another window has saved meanwhile, where this one only looks."""
        if self.present is None or not self.present.opened.read_only or self._busy:
            return
        opened = self.present.opened
        if opened.swapped:
            self._try(opened.path, open_read_only)
        elif opened.has_news() and self._window.page is not None:
            # Pages that are not seen take it for any other change.
            self.present.workspace.changed.emit(())
            self._window.page.expire()

    def show_anew(self) -> None:
        """Show the present practice in other words or colours."""
        looks, window = self._looks, self._window
        window.recolour(looks.colours)
        window.retranslate(looks.words)
        self._show_recent()
        if self.present is None:
            return
        workspace = self.present.workspace
        workspace.words, workspace.theme = looks.words, looks.theme
        window.set_workspace(workspace)
        self._saying.why_read_only(self.present.opened, self.write_here)

    def held(self) -> list[PracticeSession]:
        """All practices that are open, those that she left first."""
        return [*self.leaving, *([self.present] if self.present is not None else [])]

    def ready_to_close(self, then: Callable[[], object]) -> bool:
        """Whether no file is being made; `then` is called when that is over."""
        if self._busy:
            self._afterwards = then
        return not self._busy

    def let_all_go(self) -> None:
        """Close all files. Their backups are another's work."""
        for each in self.held():
            each.opened.close()
        self.leaving, self.present = [], None

    def _try(self, path: Path, opener: Callable[[Path], PracticeHandle]) -> None:
        try:
            self._change_to(opener(path))
        except NotDone as fault:
            if fault.code == "file_older":
                self._beside(
                    texts.UPDATING,
                    path,
                    lambda: bring_up_to_date(path),
                    opener,
                    texts.UPDATING_HOW,
                )
            else:
                self._refuse(fault, path)

    def _change_to(self, opened: PracticeHandle) -> None:
        looks = self._looks
        try:
            services = services_for(opened, ready_made(), self._today)
            workspace = Workspace(
                services,
                looks.words,
                looks.theme,
                file=opened.path,
                read_only=opened.read_only,
                parent=self,
            )
            wanted = not opened.read_only and not workspace.sample
        except BaseException:
            opened.close()
            raise
        keeping = AutoBackup(opened, self._backups, self._on_late_backup, self, wanted=wanted)
        workspace.saved.connect(keeping.note_change)
        former, self.present = self.present, PracticeSession(opened, workspace, keeping)
        self._window.set_workspace(workspace)
        if not services.tracking.tracked():
            # There is nothing to enter or to show before she has chosen.
            self._window.go(Destination(PageId.OVERVIEW))
        self._saying.why_read_only(opened, self.write_here)
        if not workspace.sample:
            self._preferences.remember(opened.path)
        self._show_recent()
        if former is not None:
            self.leaving.append(former)
            self._leave(former)
        self.stands.emit()

    def _show_recent(self) -> None:
        """Offer the practices she had open, but not the one that is."""
        others = [file for file in self._preferences.recent if not self._is_here(file)]
        self._window.set_recent(others)

    def _leave(self, former: PracticeSession) -> None:
        """Back up what was left for another practice, then close it."""

        def finished(error: Exception | None) -> None:
            if error is not None:
                self._saying.no_backup(fault_of(error), lambda: self._leave(former))
            elif former in self.leaving:
                self.leaving.remove(former)
                former.opened.close()
                former.workspace.deleteLater()
                former.keeping.deleteLater()

        former.keeping.finish(finished)

    def _beside(
        self,
        title: Text,
        path: Path,
        work: Callable[[], object],
        opener: Callable[[Path], PracticeHandle] = open_to_write,
        how: Text | None = None,
    ) -> None:
        """Prepare a file in a thread, then open it."""
        if self._busy:
            return
        self._busy = True
        words = self._looks.words
        if self.present is None:
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
        if self.present is None:
            self._failure.show(fault, path)
            return
        elsewhere = fault.code.startswith("file_in_use") and not self._is_here(path)
        self._saying.refused(fault, (lambda: self.look(path)) if elsewhere else None)

    def _is_here(self, path: Path) -> bool:
        if self.present is None:
            return False
        try:
            return path.samefile(self.present.opened.path)
        except OSError:
            return False

    def _on_late_backup(self, error: Exception) -> None:
        self._saying.no_backup(fault_of(error), None)

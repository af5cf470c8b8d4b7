"""Shuts the window down: saves what was typed, makes the last backup, then closes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kpidesk.app.practice import messages as notices
from kpidesk.app.practice.practice_handle import LOSSES
from kpidesk.app.practice.practice_manager import PracticeManager
from kpidesk.app.practice.practice_session import PracticeSession
from kpidesk.app.start.appearance import Appearance
from kpidesk.app.start.crash_handler import fault_of
from kpidesk.app.watch.file_watcher import FileWatcher
from kpidesk.i18n import file_texts as texts
from kpidesk.system.preferences import Preferences
from kpidesk.ui.page import commit_typed
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.notice_page import PageNotice

#: A backup that takes longer than this is announced.
_NOTICE_DELAY_MS = 250


class Shutdown(QObject):
    """Closes the window once; `ended` is called when everything is done."""

    def __init__(
        self,
        window: MainWindow,
        practices: PracticeManager,
        watcher: FileWatcher,
        appearance: Appearance,
        preferences: Preferences,
        ended: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._practices, self._appearance = window, practices, appearance
        self._watcher, self._preferences, self._ended = watcher, preferences, ended
        self._under_way = False
        self._asking = True
        window.close_requested.connect(self.begin)

    def begin(self) -> None:
        """Close on the user's request; asks about unsaved figures, and where the backup fails."""
        if self._under_way or not self._practices.task.is_idle(self.begin):
            return
        self._under_way = True
        try:
            self._save_state()
            self._save_rest()
        except BaseException:
            # A window that fails to close must be able to try again.
            self._under_way = False
            raise

    def _save_rest(self) -> None:
        """Have unsaved figures saved, or the user asked about them; then make the backup."""
        session = self._practices.current
        if self._asking:
            self._practices.guard.release(session, self._back_up, self._stay)
            return
        if session is not None:
            session.workspace.save_retry.try_now()
        self._back_up()

    def _stay(self) -> None:
        self._under_way = False

    def _back_up(self) -> None:
        self._under_way = True
        self._window.shell.setEnabled(False)
        QTimer.singleShot(_NOTICE_DELAY_MS, self, self._announce_backup)
        self._finish(self._practices.sessions())

    def begin_without_asking(self) -> None:
        """Close on the system's request, without asking."""
        self._asking = False
        self._practices.guard.dismiss()
        self.begin()

    def end_at_once(self) -> None:
        """Close because the session ends, without a backup and without asking.

        The backup is made when the practice is closed the next time; figures that cannot be saved
        are in the journal.
        """
        if not self._practices.task.is_idle(self.end_at_once):
            return
        self._practices.guard.dismiss()
        self._save_state()
        if self._practices.current is not None:
            self._practices.current.workspace.save_retry.try_now()
            self._watcher.notice(self._practices.current)
        self._end()

    def _finish(self, sessions: list[PracticeSession]) -> None:
        if not sessions:
            self._end()
            return
        first, *others = sessions

        def finished(error: Exception | None) -> None:
            self._watcher.notice(first)
            if error is None or not self._asking:
                self._finish(others)
            else:
                self._ask(error, first, others)

        first.auto_backup.finish(finished)

    def _ask(
        self, error: Exception, session: PracticeSession, others: list[PracticeSession]
    ) -> None:
        self._under_way = False
        fault, leave = fault_of(error), lambda: self._finish(others)
        if fault.code in LOSSES:
            notice = self._watcher.closing_notice(session, leave)
        else:
            words = self._appearance.words
            notice = notices.no_backup(words, fault, session, self._back_up, leave)
        self._window.shell.setEnabled(True)
        self._window.show_notice(notice)

    def _announce_backup(self) -> None:
        if self._under_way:
            words = self._appearance.words
            kept = any(each.workspace.drafts.unsaved for each in self._practices.sessions())
            how = texts.BACKING_UP_KEPT if kept else texts.BACKING_UP_HOW
            self._window.show_notice(PageNotice(words(texts.BACKING_UP), words(how)))

    def _end(self) -> None:
        self._under_way = False
        self._watcher.stop()
        # The pages first: a page that is hidden records what is typed.
        self._window.close_now()
        self._practices.close_all()
        self._ended()

    def _save_state(self) -> None:
        """Save what was typed, and the geometry of the window."""
        commit_typed(self._window.page)
        shell, room = self._window.shell, self._window.page_id
        self._preferences.save_window(shell.saveGeometry(), shell.saveState(), room)

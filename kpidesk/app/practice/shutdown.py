"""Closing the window: what was typed is kept, the last backup made, and only then it goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from kpidesk.app.practice import messages as notices
from kpidesk.app.practice.practice_manager import PracticeManager
from kpidesk.app.practice.practice_session import PracticeSession
from kpidesk.app.start.appearance import Appearance
from kpidesk.app.start.crash_handler import fault_of
from kpidesk.i18n import file_texts as texts
from kpidesk.system.preferences import Preferences
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.notice_page import PageNotice

#: A backup that takes longer than this is spoken of.
_SPOKEN_OF_MS = 250


class Shutdown(QObject):
    """Closes once; `ended` is called when nothing is left to be done."""

    def __init__(
        self,
        window: MainWindow,
        practices: PracticeManager,
        looks: Appearance,
        preferences: Preferences,
        ended: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._practices, self._looks = window, practices, looks
        self._preferences, self._ended = preferences, ended
        self._under_way = False
        self._asking = True
        window.close_requested.connect(self.begin)

    def begin(self) -> None:
        """Close as she wishes it; she is asked where the backup cannot be made."""
        if self._under_way or not self._practices.ready_to_close(self.begin):
            return
        self._under_way = True
        self._keep()
        self._window.shell.setEnabled(False)
        QTimer.singleShot(_SPOKEN_OF_MS, self, self._speak)
        self._finish(self._practices.held())

    def begin_unasked(self) -> None:
        """Close because the system wants it: there is nobody to ask."""
        self._asking = False
        self.begin()

    def end_at_once(self) -> None:
        """Close because her session ends: what is saved is safe, and the backup can wait.

        It is made when the practice is closed the next time.
        """
        self._keep()
        self._end()

    def _finish(self, holdings: list[PracticeSession]) -> None:
        if not holdings:
            self._end()
            return
        first, *others = holdings

        def finished(error: Exception | None) -> None:
            if error is None or not self._asking:
                self._finish(others)
            else:
                self._ask(error, first, others)

        first.keeping.finish(finished)

    def _ask(
        self, error: Exception, holding: PracticeSession, others: list[PracticeSession]
    ) -> None:
        self._under_way = False
        fault, file = fault_of(error), holding.opened.path
        notice = notices.no_backup(
            self._looks.words, fault, file, self.begin, lambda: self._finish(others)
        )
        self._window.shell.setEnabled(True)
        self._window.show_notice(notice)

    def _speak(self) -> None:
        if self._under_way:
            words = self._looks.words
            notice = PageNotice(words(texts.BACKING_UP), words(texts.BACKING_UP_HOW))
            self._window.show_notice(notice)

    def _end(self) -> None:
        self._under_way = False
        self._practices.let_all_go()
        self._window.close_now()
        self._ended()

    def _keep(self) -> None:
        """What was typed, and how the window stands."""
        focused = QApplication.focusWidget()
        if focused is not None:
            # A field saves what was typed when it is left.
            focused.clearFocus()
        if self._window.page is not None:
            # In a window that is not the active one no field has the focus.
            self._window.page.commit_all()
        shell, room = self._window.shell, self._window.page_id
        self._preferences.keep_window(shell.saveGeometry(), shell.saveState(), room)

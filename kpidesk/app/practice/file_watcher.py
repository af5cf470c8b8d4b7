"""Watches the open practice file for changes by other programs."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kpidesk.app.practice.practice_manager import PracticeManager
from kpidesk.ui.window.main_window import MainWindow


class FileWatcher(QObject):
    """Looks at the file when the window is activated."""

    def __init__(self, window: MainWindow, practices: PracticeManager) -> None:
        super().__init__(window)
        self._window, self._practices = window, practices

    def look(self) -> None:
        """Show what another window has saved meanwhile, in a read-only practice."""
        session = self._practices.current
        if session is None or not session.handle.read_only or self._practices.task.busy:
            return
        handle = session.handle
        if handle.replaced and handle.backup is None:
            self._practices.reopen_to_read()
        elif handle.changed_elsewhere() and self._window.page is not None:
            # An empty tuple of changes: hidden pages have to read everything again.
            session.workspace.changed.emit(())
            self._window.page.expire()

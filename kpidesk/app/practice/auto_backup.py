"""Automatic backups of the practice in the window, verified and made in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kpidesk import __version__
from kpidesk.app.practice.practice_handle import PracticeHandle
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.ui.background_task import BackgroundTask

#: The first backup after a file was opened, and the interval of the next ones, while there are
#: changes.
FIRST_MS, EVERY_MS = 3 * 60 * 1000, 30 * 60 * 1000
#: A change during a backup waits for it, but no longer than this.
_PATIENCE_SECONDS = 2.0


class AutoBackup(QObject):
    """Backs up one open practice. `wanted` is False for the sample and in read-only mode."""

    def __init__(
        self,
        handle: PracticeHandle,
        folder: Callable[[], Path],
        failed: Callable[[Exception], object],
        parent: QObject,
        *,
        wanted: bool,
    ) -> None:
        super().__init__(parent)
        self.handle, self._folder, self._failed, self._wanted = handle, folder, failed, wanted
        self._running: BackgroundTask | None = None
        self._then: Callable[[Exception | None], object] | None = None
        self.clock = QTimer(self, singleShot=True, interval=FIRST_MS)
        self.clock.timeout.connect(self._on_time)
        handle.before_writing.append(self._wait)

    def note_change(self) -> None:
        """Start the interval after which a saved change is backed up."""
        if self._wanted and not self.clock.isActive():
            self.clock.start()

    def stop(self, then: Callable[[], object]) -> None:
        """Make no more backups; calls `then` when the running one has ended."""
        self.clock.stop()
        self._wanted = False
        if self._running is None:
            then()
        else:
            self._then = lambda _: then()

    def finish(self, then: Callable[[Exception | None], object]) -> None:
        """Make the last backup where one is due; calls `then` with the error or None."""
        self.clock.stop()
        if self._running is not None:
            # Afterwards check for changes that were made since the running backup began.
            self._then = lambda _: self.finish(then)
            return
        lost = self.handle.lost() if self._wanted else None
        if lost is not None:
            # What the path leads to is not what was saved here.
            then(lost)
            return
        try:
            due = self._wanted and self._due()
        except Exception as error:  # noqa: BLE001 - an unreadable folder is a failed backup
            then(error)
            return
        if due:
            self._then = then
            self._start()
        else:
            then(None)

    def _due(self) -> bool:
        from kpidesk.storage.backup.backup_file import backups_of
        from kpidesk.storage.backup.contents import same_content

        if self.handle.changed:
            return True
        path = self.handle.path
        made = backups_of(path, self._folder())
        if not made:
            return self._filled()
        # Not by date: the clock may have been wrong.
        return not same_content(path, made[-1].path)

    def _filled(self) -> bool:
        records = self.handle.records
        measures = [measure.id for measure in ready_made().measures]
        kept = records.settings(), records.clients(), records.lengths(measures)
        return any((*kept, records.held(), records.notes()))

    def _start(self) -> None:
        # Changes from now on belong to the next backup.
        self.handle.changed = False
        self.clock.setInterval(EVERY_MS)
        self._running = BackgroundTask(self, self._back_up, self._on_done, self._on_failed)

    def _back_up(self) -> None:
        from kpidesk.storage.backup.backup import back_up
        from kpidesk.storage.backup.cleanup import prune

        folder = self._folder()
        back_up(self.handle.path, folder, app_version=__version__)
        prune(self.handle.path, folder)

    def _on_time(self) -> None:
        lost = self.handle.lost()
        if lost is not None:
            self.handle.on_lost(lost)
        elif self._running is None and self.handle.changed and not self.handle.writing:
            self._start()

    def _on_done(self, _: object) -> None:
        self._over(None)

    def _on_failed(self, error: Exception) -> None:
        self.handle.changed = True
        self._over(error)

    def _over(self, error: Exception | None) -> None:
        self._running = None
        then, self._then = self._then, None
        if then is not None:
            then(error)
        elif error is not None:
            self._failed(error)

    def _wait(self) -> None:
        if self._running is not None:
            self._running.wait(_PATIENCE_SECONDS)

"""Verified backups of the practice in the window: when one is due, and made beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kpidesk import __version__
from kpidesk.app.background_task import BackgroundTask
from kpidesk.app.practice.practice_handle import PracticeHandle
from kpidesk.domain.catalogue.catalogue import ready_made

#: While she works, what changed is backed up this often.
EVERY_MS = 30 * 60 * 1000
#: A change that meets a backup half-way waits for it, but no longer than this.
_PATIENCE_SECONDS = 2.0


class AutoBackup(QObject):
    """The backups of one opened practice. `wanted`: not of the sample, not while looking only."""

    def __init__(
        self,
        opened: PracticeHandle,
        folder: Path,
        failed: Callable[[Exception], object],
        parent: QObject,
        *,
        wanted: bool,
    ) -> None:
        super().__init__(parent)
        self.opened, self._folder, self._failed, self._wanted = opened, folder, failed, wanted
        self._running: BackgroundTask | None = None
        self._then: Callable[[Exception | None], object] | None = None
        self.clock = QTimer(self)
        self.clock.setSingleShot(True)
        self.clock.setInterval(EVERY_MS)
        self.clock.timeout.connect(self._on_time)
        opened.before_writing = self._wait

    def note_change(self) -> None:
        """Something was saved: back it up before long."""
        if self._wanted and not self.clock.isActive():
            self.clock.start()

    def finish(self, then: Callable[[Exception | None], object]) -> None:
        """Make the last backup where one is due; `then` is told of its fault, or None."""
        self.clock.stop()
        if self._running is not None:
            # One is under way; what changed since it began is seen afterwards.
            self._then = lambda _: self.finish(then)
            return
        try:
            due = self._wanted and self._due()
        except Exception as error:  # noqa: BLE001 - a folder that cannot be read is a backup not made
            then(error)
            return
        if due:
            self._then = then
            self._start()
        else:
            then(None)

    def _due(self) -> bool:
        from kpidesk.storage.backup.backup import backups_of

        if self.opened.changed:
            return True
        path = self.opened.path
        made = backups_of(path, self._folder)
        if not made:
            return self._filled()
        return path.stat().st_mtime_ns > made[-1].path.stat().st_mtime_ns

    def _filled(self) -> bool:
        records = self.opened.records
        measures = [measure.id for measure in ready_made().measures]
        kept = records.settings(), records.clients(), records.lengths(measures)
        return any((*kept, records.held(), records.notes()))

    def _start(self) -> None:
        # What is changed from now on is due for the next one.
        self.opened.changed = False
        self._running = BackgroundTask(self, self._back_up, self._on_done, self._on_failed)

    def _back_up(self) -> None:
        from kpidesk.storage.backup.backup import back_up, thin

        back_up(self.opened.path, self._folder, app_version=__version__)
        thin(self.opened.path, self._folder)

    def _on_time(self) -> None:
        if self._running is None and self.opened.changed:
            self._start()

    def _on_done(self, _: object) -> None:
        self._over(None)

    def _on_failed(self, error: Exception) -> None:
        self.opened.changed = True
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

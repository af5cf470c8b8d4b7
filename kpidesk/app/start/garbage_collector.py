"""Collects cyclic garbage in the window's thread only.

Python collects in the thread that happens to make the next object. Widgets that are destroyed in
another thread than Qt's own can end the process.
"""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject, Qt, QTimer

_INTERVAL_MS = 5_000


class GarbageCollector(QObject):
    """Collects every few seconds what Python would have collected by then."""

    def __init__(self, parent: QObject) -> None:
        """Objects made so far are taken to live as long as the window: they are not collected."""
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        timer = QTimer(self, interval=_INTERVAL_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self._collect)
        timer.start()

    def _collect(self) -> None:
        # Other threads make tables of thousands of figures, which stay: there is nothing to find.
        if threading.active_count() == 1:
            collect_due()


def collect_due() -> None:
    """Collect, in this thread, the generations that are due by Python's own thresholds."""
    (new, _, old), (most_new, _, most_old) = gc.get_count(), gc.get_threshold()
    if new > most_new:
        gc.collect(2 if old > most_old else 1)

"""Collects cyclic garbage in the window's thread only.

Python collects in the thread that happens to make the next object. Widgets that are destroyed in
another thread than Qt's own can end the process.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

_INTERVAL_MS = 5_000
#: A collection of all objects takes long: it follows so many of the young ones.
_YOUNG_BEFORE_ALL = 60


class GarbageCollector(QObject):
    """Collects every few seconds, if enough objects were made since."""

    def __init__(self, parent: QObject) -> None:
        """Objects made so far are taken to live as long as the window: they are not collected."""
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        timer = QTimer(self, interval=_INTERVAL_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(collect_due)
        timer.start()


def collect_due() -> None:
    """Collect, in this thread, the young objects or all, if Python's first threshold is passed."""
    new, _, young_collections = gc.get_count()
    if new > gc.get_threshold()[0]:
        gc.collect(2 if young_collections > _YOUNG_BEFORE_ALL else 1)

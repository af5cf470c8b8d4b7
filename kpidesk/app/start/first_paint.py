"""Calls back after a widget's first paint."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls `then` once after the widget's first paint has reached the screen.

    A hidden window is never painted; then it calls after `patience` milliseconds.
    """

    def __init__(
        self, widget: QWidget, then: Callable[[], object], *, patience: int | None = None
    ) -> None:
        super().__init__(widget)
        self._then: Callable[[], object] | None = then
        widget.installEventFilter(self)
        if patience is not None:
            QTimer.singleShot(patience, self, self._call)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it
        """Wait for the paint event; a zero timer fires after the whole paint pass."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._call)
        return False

    def _call(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
            self.deleteLater()

"""Writes `--startup-report`: when the window, the overview and a chart were first painted."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from kpidesk.app.start.first_paint import FirstPaint

if TYPE_CHECKING:
    from kpidesk.ui.window.main_window import MainWindow


class StartupReport(QObject):
    """Goes from the overview to a chart, writes the three times, and ends the program.

    The times are seconds of the monotonic clock, which all processes share on Linux. The report
    is created at the first paint.
    """

    _window: MainWindow

    def __init__(self, parent: QObject, path: Path, end: Callable[[int], object]) -> None:
        super().__init__(parent)
        self._path, self._end = path, end
        self._moments = {"first_paint": time.monotonic()}

    def practice_opened(self, window: MainWindow) -> None:
        """Wait until the overview shows its figures."""
        from kpidesk.ui.overview.page import OverviewPage

        self._window, page = window, window.page
        assert isinstance(page, OverviewPage)
        page.ready.connect(lambda: self._when_seen(self._on_overview))

    def _on_overview(self) -> None:
        from kpidesk.ui.navigation import Destination, PageId

        self._moments["overview"] = time.monotonic()
        self._window.go(Destination(PageId.CHARTS))
        self._await_chart()

    def _await_chart(self) -> None:
        from kpidesk.ui.charts.page import ChartsPage

        page = self._window.page
        assert isinstance(page, ChartsPage)
        if page.series is None and page.workspace.services.tracking.tracked():
            # A long series is read in several turns of the event loop.
            QTimer.singleShot(0, self, self._await_chart)
        else:
            self._when_seen(self._on_chart)

    def _on_chart(self) -> None:
        self._moments["chart"] = time.monotonic()
        self._path.write_text(json.dumps(self._moments) + "\n", encoding="utf-8")
        self._end(0)

    def _when_seen(self, then: Callable[[], object]) -> None:
        """Call `then` when all pending paint events are done.

        A pixel above all other widgets is painted last.
        """
        mark = QWidget(self._window.shell)
        mark.resize(1, 1)
        mark.show()
        FirstPaint(mark, then)

"""The window at work with a practice of a million entries: how soon it answers, where it stalls.

Run as a script it says its findings as JSON: `python window_work.py PRACTICE`.
"""

from __future__ import annotations

import json
import os
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[2])]

from kpidesk.system.qt_import import load_qt  # noqa: E402

load_qt()

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget  # noqa: E402

from kpidesk.app.practice.practice_handle import open_to_write  # noqa: E402
from kpidesk.app.start.appearance import Appearance  # noqa: E402
from kpidesk.app.start.garbage_collector import GarbageCollector  # noqa: E402
from kpidesk.app.start.page_factories import page_factories  # noqa: E402
from kpidesk.domain.catalogue.catalogue import ready_made  # noqa: E402
from kpidesk.domain.cell import NOT_ASSIGNED, Cell  # noqa: E402
from kpidesk.domain.entry import EntryKey  # noqa: E402
from kpidesk.domain.period import parse_period  # noqa: E402
from kpidesk.i18n.translation import Translation  # noqa: E402
from kpidesk.i18n.words import Words  # noqa: E402
from kpidesk.services.container import ServiceContainer  # noqa: E402
from kpidesk.services.entry.entry_service import Figure  # noqa: E402
from kpidesk.system.preferences import Preferences  # noqa: E402
from kpidesk.ui.charts.page import ChartsPage  # noqa: E402
from kpidesk.ui.enter.page import EnterPage  # noqa: E402
from kpidesk.ui.navigation import Destination, PageId  # noqa: E402
from kpidesk.ui.overview.page import OverviewPage  # noqa: E402
from kpidesk.ui.theme.style import apply  # noqa: E402
from kpidesk.ui.theme.theme import LIGHT  # noqa: E402
from kpidesk.ui.window.main_window import MainWindow  # noqa: E402
from kpidesk.ui.window.shell import Shell  # noqa: E402
from kpidesk.ui.window.window_commands import WindowCommands  # noqa: E402
from kpidesk.ui.workspace import Workspace  # noqa: E402

Line = tuple[str, str, str]
TODAY = date(2025, 12, 31)
WEEK = parse_period("2025-W40")
FIGURES, SCROLLS, FIELDS = 60, 40, 10


def work(practice: Path) -> Iterator[Line]:
    """The findings of a process of its own, as lines of the table."""
    ran = subprocess.run(
        [sys.executable, __file__, str(practice)], check=True, capture_output=True, text=True
    )
    found = json.loads(ran.stdout)
    for room, millis in found["answers"].items():
        yield f"committed figure → all of {room} shown, 95th percentile", "(≤ 16 ms)", _ms(millis)
    for what, millis in found["stalls"].items():
        yield f"longest stall: {what}", "(≤ 100 ms)", _ms(millis)


def _ms(millis: float) -> str:
    return f"{millis:.0f} ms"


class Work:
    """One window, and a clock that notices when the event loop stands still."""

    def __init__(self, practice: Path) -> None:
        self.application = QApplication(["work", "-style", "fusion"])
        apply(self.application, LIGHT.colours)
        handle = open_to_write(practice, practice.parent / "backups")
        services = ServiceContainer(handle, ready_made(), lambda: TODAY)
        services.tracking.track([kpi.id for kpi in ready_made().kpis])
        preferences = Preferences(practice.parent / "p.ini", practice.parent / "w.ini")
        appearance = Appearance(self.application, preferences, "en")
        shell = Shell(Translation("en"), LIGHT.colours)
        self.practice, folder = practice, practice.parent
        self.window = MainWindow(
            shell,
            Words("en"),
            LIGHT.colours,
            page_factories(
                lambda: None, lambda: None, lambda: False, lambda *_: None, appearance, preferences
            ),
            lambda shell: WindowCommands(shell, folder, lambda: folder),
        )
        shell.resize(1280, 800)
        shell.show()
        self.workspace = Workspace(services, Words("en"), LIGHT, file=practice)
        self.window.set_workspace(self.workspace)
        GarbageCollector(self.window)
        self._last = 0.0
        self._longest = 0.0
        self._beat = QTimer()
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.setInterval(1)
        self._beat.timeout.connect(self._on_beat)

    def stall(self, doing: Callable[[], object]) -> float:
        """Milliseconds that the event loop stood still at most, while and after doing it."""
        self._last, self._longest = time.perf_counter(), 0.0
        self._beat.start()
        QTimer.singleShot(0, doing)
        self.complete()
        # A stall longer than `complete` waits ends without a beat.
        self._on_beat()
        self._beat.stop()
        return self._longest * 1000

    def complete(self, quiet: float = 0.06) -> None:
        """Let the window work until it has shown everything and has been quiet for a while."""
        end = time.perf_counter() + quiet
        while time.perf_counter() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            if not self.shown():
                end = time.perf_counter() + quiet

    def shown(self) -> bool:
        page = self.window.page
        if isinstance(page, EnterPage):
            return page.ready
        if isinstance(page, ChartsPage):
            return page.series is not None
        return True

    def answers(self, room: PageId, cell: Cell = NOT_ASSIGNED) -> list[float]:
        """Milliseconds from the commit of a figure until the room shows what it changed."""
        sheet = cell if room is PageId.ENTER else None
        self.window.go(Destination(room, kpi="art", period=WEEK, cell=sheet))
        self.complete(0.5)
        page, ready = self.window.page, []
        if isinstance(page, OverviewPage):
            page.ready.connect(lambda: ready.append(True))
        found = []
        for amount in range(FIGURES):
            ready.clear()
            begun = time.perf_counter()
            self.enter(1000 + amount, cell)
            while isinstance(page, OverviewPage) and not ready:
                QCoreApplication.processEvents()
            while not self.shown():
                QCoreApplication.processEvents()
            # What waits to be painted is painted in this one.
            QCoreApplication.processEvents()
            found.append((time.perf_counter() - begun) * 1000)
        return found

    def enter(self, amount: int, cell: Cell = NOT_ASSIGNED) -> None:
        key, figure = EntryKey("requests", WEEK, cell), Figure("requests", amount, str(amount))
        entering = self.workspace.services.entries
        assert self.workspace.do("enter", lambda: entering.record_at({key: figure}).changes)

    @property
    def client_cell(self) -> Cell:
        """A language of a client, with figures in every week."""
        cells = self.workspace.services.records.cells().values()
        return next(each for each in cells if each.client and each.language)

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def stalls(self) -> dict[str, float]:
        """The longest stall of each thing that she does all the time."""
        found = {}
        for room in PageId:
            went = (self.stall(lambda room=room: self.window.go(Destination(room))) for _ in "123")
            found[f"to {room}, at first and again"] = max(went)
            self.window.go(Destination(PageId.OVERVIEW))
            self.complete()
        for room in (PageId.OVERVIEW, PageId.ENTER, PageId.HISTORY):
            self.window.go(Destination(room, period=WEEK))
            self.complete(0.3)
            found[f"scrolling {room}"] = max(self._scrolls())
        for what, cell in (("", NOT_ASSIGNED), (" of a client", self.client_cell)):
            self._week(0, cell)
            self.complete(0.3)
            found[f"from week to week{what}"] = max(
                self.stall(lambda n=n, cell=cell: self._week(n, cell))
                for n in range(1, SCROLLS // 2)
            )
        found["from chart to chart"] = max(
            self.stall(lambda kpi=kpi: self.window.go(Destination(PageId.CHARTS, kpi=kpi.id)))
            for kpi in ready_made().kpis
        )
        self.window.go(Destination(PageId.HISTORY))
        self.complete(0.3)
        found["a figure, in history"] = max(
            self.stall(lambda n=n: self.enter(2000 + n)) for n in range(10)
        )
        found["a figure typed while another program locks the file"] = max(self._locked())
        return found

    def _locked(self) -> Iterator[float]:
        self.window.go(Destination(PageId.ENTER, period=WEEK))
        self.complete(0.3)
        page = self.window.page
        assert isinstance(page, EnterPage)
        with closing(sqlite3.connect(self.practice, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            for row in page.rows[:FIELDS]:
                yield self.stall(lambda row=row: self._type(row.field))
        self.complete(0.3)

    def _type(self, field: QWidget) -> None:
        field.setFocus()
        QTest.keyClicks(field, "7")
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _week(self, number: int, cell: Cell) -> None:
        self.window.go(Destination(PageId.ENTER, period=WEEK.shifted(-number), cell=cell))

    def _scrolls(self) -> Iterator[float]:
        areas = self.window.page.findChildren(QAbstractScrollArea)
        bars = [area.verticalScrollBar() for area in areas]
        bars += [area.horizontalScrollBar() for area in areas]
        for bar in (bar for bar in bars if bar.maximum() > 0 and bar.isVisible()):
            for step in range(SCROLLS):
                value = bar.maximum() * step // SCROLLS
                yield self.stall(lambda bar=bar, value=value: bar.setValue(value))
        yield 0.0


def main() -> None:
    work = Work(Path(sys.argv[1]))
    work.complete(1.0)
    answers = {}
    stalls = work.stalls()
    for room, name, cell in (
        *((room, str(room), NOT_ASSIGNED) for room in PageId),
        (PageId.ENTER, "a client’s sheet", work.client_cell),
    ):
        millis = sorted(work.answers(room, cell))
        answers[name] = statistics.quantiles(millis, n=20)[-1]
    json.dump({"answers": answers, "stalls": stalls}, sys.stdout)


if __name__ == "__main__":
    main()

"""Self-test: the main window shows every page and saves what is typed."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.i18n.languages import SOURCE
from kpidesk.i18n.translation import Translation
from kpidesk.i18n.words import Words
from kpidesk.selftest import practice_file
from kpidesk.selftest.expectation import expect
from kpidesk.services.container import ServiceContainer
from kpidesk.storage.records.writer import open_practice
from kpidesk.system.preferences import Preferences, backup_folder
from kpidesk.ui.charts.benchmark.dialog import edit_ladder
from kpidesk.ui.charts.dialogs import ChartDialogs
from kpidesk.ui.charts.export.chart_exporter import ChartExporter
from kpidesk.ui.charts.page import ChartsPage
from kpidesk.ui.charts.view.baseline_dialog import edit_baseline
from kpidesk.ui.clients.page import ClientsPage
from kpidesk.ui.enter.page import EnterPage
from kpidesk.ui.history.page import HistoryPage
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.notes.note_dialog import edit_chart_note
from kpidesk.ui.overview.page import OverviewPage
from kpidesk.ui.page import Page
from kpidesk.ui.settings.page import SettingsPage
from kpidesk.ui.targets.target_dialog import edit_target
from kpidesk.ui.theme.style import apply
from kpidesk.ui.theme.theme import LIGHT
from kpidesk.ui.updates.page import UpdatesPage
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.shell import Shell
from kpidesk.ui.window.window_commands import WindowCommands
from kpidesk.ui.workspace import Workspace

_CHART_DIALOGS = ChartDialogs(
    lambda: edit_chart_note,
    lambda: edit_baseline,
    lambda: edit_target,
    lambda: edit_ladder,
    lambda: ChartExporter,
)
_PAGES: dict[PageId, Callable[[Workspace], Page]] = {
    PageId.OVERVIEW: OverviewPage,
    PageId.ENTER: EnterPage,
    PageId.HISTORY: HistoryPage,
    PageId.CHARTS: lambda workspace: ChartsPage(workspace, _CHART_DIALOGS),
    PageId.CLIENTS: ClientsPage,
    PageId.UPDATES: lambda workspace: UpdatesPage(workspace, Preferences()),
    PageId.SETTINGS: lambda workspace: SettingsPage(workspace, Preferences(), backup_folder),
}
#: Seconds in which a page must have shown itself.
_TIMEOUT = 20.0


def check(folder: Path) -> Iterator[str]:
    """Open the practice file in a window, visit each page, type a figure and close."""
    path = folder / practice_file.NAME
    with open_practice(path) as practice, _slot_errors() as errors:
        services = ServiceContainer(practice, ready_made(), lambda: date(2026, 4, 10))
        services.tracking.track([kpi.id for kpi in ready_made().kpis])
        apply(_application(), LIGHT.colours)
        shell = Shell(Translation(SOURCE), LIGHT.colours)
        window = MainWindow(
            shell,
            Words(SOURCE),
            LIGHT.colours,
            _PAGES,
            lambda shell: WindowCommands(shell, folder, lambda: folder),
        )
        shell.show()
        window.set_workspace(Workspace(services, Words(SOURCE), LIGHT, file=path))
        for page_id in PageId:
            window.go(Destination(page_id, period=practice_file.PERIOD))
            page = window.page
            assert page is not None
            _wait_until(page.isVisible, f"{page_id} is not seen")
        _type_a_figure(window)
        window.close_now()
        _wait_until(lambda: not shell.isVisible(), "the window does not close")
        shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        amounts = [each.amount for each in practice.records.entries()]
    expect(not errors, f"in a slot: {errors}")
    expect(42 in amounts, "the figure that was typed was not kept")
    yield f"on {QGuiApplication.platformName()}: all pages seen, a figure typed and kept, closed"


def _type_a_figure(window: MainWindow) -> None:
    window.go(Destination(PageId.ENTER, period=practice_file.PERIOD))
    page = window.page
    assert isinstance(page, EnterPage)
    _wait_until(lambda: page.ready, "the sheet does not fill")
    row = next(row for row in page.rows if row.measure.id == "requests")
    for key, text in ((Qt.Key.Key_4, "4"), (Qt.Key.Key_2, "2"), (Qt.Key.Key_Return, "")):
        typed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(row.field, typed)


def _wait_until(holds: Callable[[], bool], otherwise: str) -> None:
    """Process events until the condition holds. Raises UnmetExpectationError after a timeout."""
    end = time.monotonic() + _TIMEOUT
    while not holds():
        expect(time.monotonic() < end, otherwise)
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def _slot_errors() -> Iterator[list[str]]:
    """Collects the exceptions raised in slots, which Qt does not pass on."""
    errors: list[str] = []
    previous = sys.excepthook
    sys.excepthook = lambda kind, error, _: errors.append(f"{kind.__name__}: {error}")
    try:
        yield errors
    finally:
        sys.excepthook = previous


def _application() -> QApplication:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running

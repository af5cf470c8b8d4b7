"""The window with the sample practice on a fixed day, for pictures of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QSize
from PySide6.QtWidgets import QApplication

from kpidesk.app.practice.practice_handle import open_read_only
from kpidesk.app.sample.sample_file import make_sample
from kpidesk.app.sample.sample_updates import add_sample_updates
from kpidesk.app.start.appearance import Appearance
from kpidesk.app.start.page_factories import page_factories
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.i18n.sample_words import sample_words
from kpidesk.i18n.translation import Translation
from kpidesk.i18n.words import Words
from kpidesk.services.container import ServiceContainer
from kpidesk.storage.records.writer import open_practice
from kpidesk.system.preferences import Preferences
from kpidesk.ui.enter.page import EnterPage
from kpidesk.ui.navigation import PageId
from kpidesk.ui.theme.style import apply
from kpidesk.ui.theme.theme import Theme
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.shell import Shell
from kpidesk.ui.window.window_commands import WindowCommands
from kpidesk.ui.workspace import Workspace

TODAY = date(2026, 11, 21)


@contextmanager
def sample_window(folder: Path, theme: Theme, size: QSize, language: str) -> Iterator[MainWindow]:
    """Shows the window of a new sample practice in `folder`; closes it at the end."""
    application, words = QApplication.instance(), Words(language)
    assert isinstance(application, QApplication)
    preferences = Preferences(folder / "preferences.ini", folder / "window.ini")
    appearance = Appearance(application, preferences, language)
    appearance.complete()
    apply(application, theme.colours)
    sample = folder / "sample.kpidesk"
    make_sample(sample, TODAY, sample_words(words))
    with open_practice(sample) as practice:
        add_sample_updates(practice, words, TODAY)
    handle = open_read_only(sample, folder)
    services = ServiceContainer(handle, ready_made(), lambda: TODAY)
    shell = Shell(Translation(language), theme.colours)
    window = MainWindow(
        shell,
        words,
        theme.colours,
        page_factories(
            lambda: None,
            lambda: None,
            lambda: False,
            lambda *_: None,
            appearance,
            preferences,
        ),
        lambda shell: WindowCommands(shell, folder, lambda: folder),
    )
    shell.resize(size)
    shell.show()
    shell.activateWindow()
    window.set_workspace(Workspace(services, words, theme, file=sample))
    try:
        yield window
    finally:
        window.close_now()
        handle.close()


def wait_for_page(window: MainWindow) -> None:
    """Returns when the page shows its figures, at the latest after some seconds."""
    deadline = QDeadlineTimer(10_000)
    while not deadline.hasExpired():
        QApplication.processEvents()
        if _ready(window):
            break
    # What is laid out by timers of zero milliseconds.
    for _ in range(20):
        QApplication.processEvents()


def _ready(window: MainWindow) -> bool:
    page = window.page
    if window.page_id is PageId.OVERVIEW:
        board = getattr(page, "board", None)
        return (
            board is not None
            and bool(board.tiles)
            and all(tile.filled for tile in board.tiles.values())
        )
    if window.page_id is PageId.ENTER:
        chart = page.help.panel.chart if isinstance(page, EnterPage) else None
        charted = chart is None or chart.ready or not chart.isVisible()
        return charted and bool(getattr(page, "ready", True))
    if window.page_id is PageId.CHARTS:
        return getattr(page, "series", True) is not None
    return True

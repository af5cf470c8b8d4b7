"""Workspaces over real practice files, for all tests of the window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from kpidesk.app.start.appearance import Appearance
from kpidesk.app.start.page_factories import page_factories
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.period import parse_period
from kpidesk.i18n.words import Words
from kpidesk.services.container import ServiceContainer
from kpidesk.services.entry.entry_service import EntryService, Figure
from kpidesk.services.ports import PracticeFile
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice
from kpidesk.system.preferences import Preferences
from kpidesk.ui.charts import series_loader
from kpidesk.ui.enter import page as enter_page
from kpidesk.ui.enter import sheet_view
from kpidesk.ui.history import grid_model
from kpidesk.ui.navigation import PageId
from kpidesk.ui.page import Page
from kpidesk.ui.theme.style import apply
from kpidesk.ui.theme.theme import LIGHT, Theme
from kpidesk.ui.workspace import Workspace

TODAY = date(2026, 11, 21)
Fill = Callable[[PracticeFile], object]


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages read everything in one turn, however busy the machine is."""
    for module in (grid_model, series_loader, sheet_view):
        monkeypatch.setattr(module, "_SLICE_SECONDS", 60.0)
    monkeypatch.setattr(enter_page, "_AT_ONCE", 1000)


@pytest.fixture
def known_pages(qapp: QApplication, tmp_path: Path) -> Mapping[PageId, Callable[[Workspace], Page]]:
    """What makes each page, with preferences of its own and no backups."""
    preferences = Preferences(tmp_path / "preferences.ini", tmp_path / "window.ini")
    appearance = Appearance(qapp, preferences, "en")
    return page_factories(
        lambda: None, lambda: None, lambda: False, lambda *_: None, appearance, preferences
    )


@pytest.fixture
def make_workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Workspace]]:
    """Makes workspaces over practice files of their own.

    `track` names the KPIs that are tracked (all of them by default), `fill` may write into the
    practice before it is opened, `copy_of` is a practice file to start from, `sharing` opens the
    file of another workspace once more.
    """
    catalogue = ready_made()
    with ExitStack() as opened:
        numbers = iter(range(1000))

        def make(
            *,
            track: Sequence[str] | None = None,
            fill: Fill | None = None,
            copy_of: Path | None = None,
            words: Words | None = None,
            theme: Theme = LIGHT,
            read_only: bool = False,
            sharing: Workspace | None = None,
        ) -> Workspace:
            path = sharing.file if sharing else tmp_path / f"practice{next(numbers)}.kpidesk"
            if copy_of is not None:
                shutil.copyfile(copy_of, path)
            elif sharing is None:
                create_practice(path, "Test")
            practice = opened.enter_context(open_practice(path))
            services = ServiceContainer(practice, catalogue, lambda: TODAY)
            if sharing is None:
                chosen = [kpi.id for kpi in catalogue.kpis] if track is None else track
                services.tracking.track(chosen)
            if fill is not None:
                fill(practice)
            apply(qapp, theme.colours)
            made = Workspace(services, words or Words("en"), theme, file=path, read_only=read_only)
            opened.callback(made.save_retry.stop)
            # Commands that Python collects before their stack would be deleted twice.
            opened.callback(made.undo_stack.clear)
            return made

        yield make


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    """Shows text at 200 % until the test ends."""
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(2 * usual.pointSizeF())
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


@pytest.fixture
def workspace(make_workspace: Callable[..., Workspace]) -> Workspace:
    """A workspace over an empty practice in which all KPIs are tracked."""
    return make_workspace()


@pytest.fixture
def figures() -> Callable[..., Fill]:
    """Makes a `fill` from periods and amounts: `figures({"2026-03": {"survey_answers": 100}})`."""

    def make(by_period: dict[str, dict[str, int]], **where: str) -> Fill:
        def fill(practice: PracticeFile) -> None:
            entering = EntryService(practice, ready_made(), lambda: TODAY)
            for period, amounts in by_period.items():
                given = [Figure(measure, amount) for measure, amount in amounts.items()]
                entering.record(parse_period(period), given, **where)

        return fill

    return make

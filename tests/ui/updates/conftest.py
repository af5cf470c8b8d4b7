"""The Updates page over a practice file with a client who has a month of figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.system.preferences import Preferences
from kpidesk.ui.updates.page import UpdatesPage
from kpidesk.ui.workspace import Workspace

OCTOBER = parse_period("2026-10")


@pytest.fixture
def two(make_workspace) -> Workspace:
    def fill(practice):
        with practice.transaction() as transaction:
            ada = transaction.add_client("Ada", "en")
            transaction.add_client("Berta", "fr")
            for month, satisfied in (("2026-09", 6), ("2026-10", 5)):
                period = parse_period(month)
                transaction.put(EntryKey("satisfied_answers", period, Cell(ada.id)), satisfied)
                transaction.put(EntryKey("survey_answers", period, Cell(ada.id)), 6)

    return make_workspace(fill=fill)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    made = Preferences(tmp_path / "preferences.ini", tmp_path / "window.ini")
    made.updates_folder = tmp_path / "updates"
    return made


@pytest.fixture
def page(two, preferences, qtbot) -> UpdatesPage:
    two.services.tracking.track(["csat"])
    page = UpdatesPage(two, preferences)
    qtbot.addWidget(page)
    page.resize(1300, 760)
    page.show()
    return page

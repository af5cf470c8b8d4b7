"""A Charts page over a practice with two clients, gaps, warnings and an unfinished month."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kpidesk.app.start.chart_dialogs import CHART_DIALOGS
from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.ports import PracticeFile
from kpidesk.ui.charts.export import batch_dialog, export_dialog
from kpidesk.ui.charts.page import ChartsPage
from kpidesk.ui.workspace import Workspace

HOUR = 3_600_000
BAKERY = "Bakery <b>& Söhne</b>"
#: Satisfied of 50 answers, by month from October 2025 on; None is a month without figures.
SATISFIED = (40, 41, 44, None, 38, 46, 45, 43, 42, 41, 44, 45, 39, 47)


def fill(practice: PracticeFile, unknown_language: str) -> None:
    """Write fourteen months, up to the unfinished November 2026; a client's language is unknown."""
    with practice.transaction() as transaction:
        bakery = transaction.add_client(BAKERY, "fr")
        other = transaction.add_client("Nadia", unknown_language)
        first = parse_period("2025-10")
        for number, satisfied in enumerate(SATISFIED):
            month = first.shifted(number)
            if satisfied is None:
                continue
            for client, language in ((bakery, "es"), (other, None)):
                cell = Cell(client.id, language)
                transaction.put(EntryKey("satisfied_answers", month, cell), satisfied)
                transaction.put(EntryKey("survey_answers", month, cell), 50)
            transaction.put(EntryKey("tasks_completed", month), 30)
            transaction.put(EntryKey("tasks_assigned", month), 29 if number == 8 else 33)
            transaction.put(EntryKey("productive_hours", month), 70 * HOUR)
            transaction.put(EntryKey("available_hours", month), 100 * HOUR)
        transaction.set_target(Target("csat", parse_period("2026-06"), Fraction(88)))
        transaction.set_note(Note(parse_period("2026-03"), "New <i>shop</i>", shown=True))


@pytest.fixture
def filled(make_workspace: Callable[..., Workspace], unknown_language: str) -> Workspace:
    return make_workspace(fill=partial(fill, unknown_language=unknown_language))


@pytest.fixture
def open_page(qtbot: QtBot) -> Callable[..., ChartsPage]:
    """Makes pages and shows them; they are closed after the test."""

    def make(workspace: Workspace, width: int = 1000, height: int = 680) -> ChartsPage:
        page = ChartsPage(workspace, CHART_DIALOGS)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        QApplication.processEvents()
        return page

    return make


@pytest.fixture
def page(filled: Workspace, open_page: Callable[..., ChartsPage]) -> ChartsPage:
    return open_page(filled)


@pytest.fixture
def told(filled) -> list[str]:
    said: list[str] = []
    filled.message_posted.connect(lambda message: said.append(message.text))
    return said


@pytest.fixture
def folder(tmp_path) -> Path:
    """An empty one: the practice lies beside it."""
    made = tmp_path / "charts"
    made.mkdir()
    return made


@pytest.fixture
def opened_folders(monkeypatch) -> list[Path]:
    """The folders that the file manager would show."""
    opened: list[Path] = []
    for module in (export_dialog, batch_dialog):
        monkeypatch.setattr(module, "open_folder", opened.append)
    return opened

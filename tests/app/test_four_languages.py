"""Figures typed in German, a chart in Spanish, and an update in Polish from an Arabic window."""

from __future__ import annotations

from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.period import parse_period
from kpidesk.domain.updates.update import UpdateState, UpdateStatus
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.words import Words
from kpidesk.services.entry.entry_service import EntryService, Figure
from kpidesk.storage.records.writer import open_practice
from kpidesk.ui.navigation import Destination, PageId
from tests.support.walker import amounts

OCTOBER = parse_period("2026-10")
HOUR = 3_600_000
TYPED = {
    "satisfied_answers": ("30", 30),
    "survey_answers": ("40", 40),
    "multilingual_resolution_hours": ("12,5", 12.5 * HOUR),
    "multilingual_tickets": ("5", 5),
}


@pytest.fixture
def window(office, make, qapp):
    """The window with a file of a Polish client, who has figures of September."""
    path, catalogue = make("mine"), ready_made()
    split = tuple(kpi for kpi in catalogue.kpis if catalogue.splits(kpi))
    with open_practice(path) as practice:
        with practice.transaction() as transaction:
            transaction.add_client("Ola", "pl")
        figures = [Figure(name, amount) for name, amount in amounts(split).items()]
        entering = EntryService(practice, catalogue, lambda: date(2026, 11, 21))
        entering.record(parse_period("2026-09"), figures, client="Ola")
    office.practices.open(path)
    yield office.window
    # Qt's own words and the locale are the application's.
    office.appearance.choose_language("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def pick(box, value) -> None:
    index = box.findData(value)
    assert index >= 0
    box.setCurrentIndex(index)


@pytest.mark.long
def test_a_month_goes_through_four_languages(window, office, qtbot, tmp_path):
    office.preferences.updates_folder = tmp_path
    services = window.workspace.services
    (client,) = services.records.clients()

    office.appearance.choose_language("de")
    window.go(Destination(PageId.ENTER, period=OCTOBER, cell=Cell(client.id)))
    qtbot.waitUntil(lambda: window.page.ready)
    for measure, (text, _) in TYPED.items():
        (row,) = (each for each in window.page.rows if each.measure.id == measure)
        row.field.setFocus()
        row.field.selectAll()
        QTest.keyClicks(row.field, text)
        QTest.keyClick(row.field, Qt.Key.Key_Return)
    stored = {
        each.key.measure: each.amount
        for each in services.records.entries()
        if each.key.period == OCTOBER
    }
    assert stored == {measure: amount for measure, (_, amount) in TYPED.items()}
    services.statuses.close(OCTOBER, client.id)

    window.go(Destination(PageId.CHARTS, "csat"))
    qtbot.waitUntil(lambda: window.page.series is not None)
    window.page.export_chart()
    dialog = window.page.exporter.dialog
    pick(dialog.form.language, "es")
    pick(dialog.form.format, ".svg")
    dialog.write(tmp_path / "chart.svg")
    dialog.reject()
    drawn = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert 'lang="es"' in drawn
    assert "75" in drawn

    office.appearance.choose_language("ar")
    assert window.shell.isRightToLeft()
    window.go(Destination(PageId.UPDATES, period=OCTOBER, cell=Cell(client.id)))
    page = window.page
    qtbot.mouseClick(page.composer.statuses[UpdateStatus.ON_TRACK], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.head.save_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.head.send_button, Qt.MouseButton.LeftButton)
    assert services.updates.update(page.key).state is UpdateState.SENT
    assert page.composition.document.language.split("-")[0] == "pl"
    (path,) = (tmp_path / "Ola").glob("*.pdf")
    sent = " ".join(" ".join(each.extract_text() for each in PdfReader(path).pages).split())
    assert period_name(Words("pl"), OCTOBER) in sent
    assert "2,5" in sent

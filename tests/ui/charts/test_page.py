"""The Charts page: what is chosen is what is read, and what changes is shown."""

from __future__ import annotations

import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import Length, parse_period
from kpidesk.i18n.charts.description_words import chart_description
from kpidesk.i18n.charts.level_words import level_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.unit_words import with_unit
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.series.series_query import SeriesQuery
from kpidesk.ui.charts.chart_options import ChartOptions, RangeChoice, series_query
from kpidesk.ui.charts.page import ChartsPage
from kpidesk.ui.history.dialogs import NoteDialog
from kpidesk.ui.navigation import Destination, PageId

_POPUP = Qt.WindowType.Popup


def choose(box: QComboBox, value: object) -> None:
    """As with the mouse."""
    index = box.findData(value)
    assert index >= 0, value
    box.setCurrentIndex(index)
    box.activated.emit(index)


def choose_client(page: ChartsPage, name: str) -> None:
    choose(page.toolbar.client, page.toolbar.client.itemData(page.toolbar.client.findText(name)))


def asked(page: ChartsPage) -> SeriesQuery:
    return series_query(page.choices, page.kpi, page.workspace.services)


def test_table_readout_and_reading_agree(page, filled):
    words = filled.words
    series = filled.services.series.read(SeriesQuery("csat", Length.MONTH))
    assert page.series == series
    page.toolbar.table.click()
    rows = page.panel.table.figures.rows
    assert [row.period for row in rows] == [point.period for point in series.points]
    page.toolbar.table.click()
    view = page.panel.view
    for row, point in zip(rows, series.points, strict=True):
        view.choose(point.period.index - view.spec.first.index)
        assert page.panel.bar.readout == row
        assert row.name == period_name(words, point.period)
        assert row.value == with_unit(words, point.value, series.kpi, series.decimals)
        assert row.level_name == level_name(words, point.level)
        for amount in point.amounts.values():
            assert words.formats.number(amount) in row.amounts
    assert "Period not over yet" in rows[-1].remarks
    assert rows[-1].remarks.endswith("target 88%")
    assert rows[0].remarks == ""


def test_a_gap_a_note_and_a_warning_are_read_out(page):
    view = page.panel.view
    view.choose(3)
    assert (page.panel.bar.readout.value, page.panel.bar.readout.level) == ("no figures", None)
    view.choose(5)
    assert page.panel.bar.readout.remarks == "Note: New <i>shop</i>"
    page.visit(Destination(PageId.CHARTS, kpi="tcr", period=parse_period("2026-06")))
    assert str(page.panel.bar.readout.period) == "2026-06"
    assert "More tasks completed than assigned" in page.panel.bar.readout.remarks


def test_the_chart_is_described_for_who_cannot_see_it(page, filled):
    view = page.panel.view
    evidence = filled.services.series.evidence(page.series)
    sentence = chart_description(filled.words, page.series, evidence=evidence)
    assert "Likely range: " in sentence
    assert page.panel.description == sentence
    assert view.accessibleName() == "Chart: Customer satisfaction (CSAT), multilingual interactions"
    assert sentence in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.accessibleDescription().startswith("October 2025: 80%. Typical. ")


def test_every_choice_asks_the_question(page, filled):
    assert asked(page) == SeriesQuery("csat", Length.MONTH, parse_period("2024-12"))
    choose(page.toolbar.by, "quarter")
    choose(page.toolbar.range, 12)
    assert asked(page) == SeriesQuery("csat", Length.QUARTER, parse_period("2024-Q1"))
    assert str(page.series.points[-1].period) == "2026-Q4"
    choose_client(page, "Nadia")
    assert page.series.client.name == "Nadia"
    choose(page.toolbar.client, None)
    choose(page.toolbar.language, "es")
    assert page.series.language == "es"
    spanish = SeriesQuery("csat", Length.QUARTER, parse_period("2024-Q1"), language="es")
    assert page.series == filled.services.series.read(spanish)
    choose(page.toolbar.range, 0)
    assert asked(page).first is None


def test_a_range_is_typed_and_understood(page):
    choose(page.toolbar.range, RangeChoice.FROM_TO.value)
    row = page.range_fields
    assert (row.first.text(), row.last.text()) == ("2025-10", "2026-11")
    type_into(row.first, "2026-Q1")
    assert str(page.series.points[0].period) == "2026-02"
    assert row._first_echo.text() == "Quarter 1, 2026"
    before = page.series
    type_into(row.last, "soon")
    assert "soon" in row.fault.text()
    type_into(row.last, "2025")
    assert row.fault.text() == "The range ends before it begins."
    assert page.series == before
    type_into(row.last, "")
    assert row.fault.text() == ""
    assert str(page.series.points[-1].period) == "2026-11"


def type_into(field: QLineEdit, text: str) -> None:
    field.clear()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_next_and_previous_kpi(page):
    page.page_actions.next.trigger()
    assert page.kpi.id == "resolution"
    page.page_actions.previous.trigger()
    page.page_actions.previous.trigger()
    assert page.kpi == ready_made().kpis[-1], "round the end"


def test_only_what_touches_the_kpi_is_read_again(page, filled, monkeypatch):
    read = []
    monkeypatch.setattr(page, "_load", lambda *_: read.append(1))

    def record(measure, amount):
        done = filled.services.entries.record(parse_period("2026-09"), [Figure(measure, amount)])
        filled.done("test", done.changes)

    record("tasks_assigned", 34)
    assert read == []
    record("survey_answers", 101)
    assert read == [1]
    filled.done("test", filled.services.tracking.track(["csat", "nps"]))
    assert page.list.ids == ["csat", "nps"]


def test_what_is_not_there_is_said_with_a_way_out(page, qtbot):
    page.visit(Destination(PageId.CHARTS, kpi="sdi"))
    assert page.series is None
    assert "no figures for this KPI" in page.panel.empty.label.text()
    assert not page.page_actions.export.isEnabled()
    with qtbot.waitSignal(page.go) as sent:
        page.panel.empty.buttons[0].click()
    assert sent.args[0].page is PageId.ENTER
    page.set_choices(ChartOptions(range=RangeChoice.FROM_TO, last=parse_period("2020")))
    page.visit(Destination(PageId.CHARTS, kpi="csat"))
    assert "in what was chosen" in page.panel.empty.label.text()
    page.panel.empty.buttons[0].click()
    assert len(page.series.points) == 13


def test_who_tracks_nothing_is_led_to_the_overview(make_workspace, open_page, qtbot):
    page = open_page(make_workspace(track=[]))
    with qtbot.waitSignal(page.go) as sent:
        page.panel.empty.buttons[0].click()
    assert sent.args[0].page is PageId.OVERVIEW
    page.visit(Destination(PageId.CHARTS, kpi="nps"))
    assert page.list.ids == ["nps"], "whoever asks for a KPI gets it"


def test_a_visit_before_the_page_is_seen_is_read_once(filled, qtbot, monkeypatch):
    page = ChartsPage(filled)
    qtbot.addWidget(page)
    read = []
    real = page._loader.load
    monkeypatch.setattr(page._loader, "load", lambda *asked: read.append(asked) or real(*asked))
    page.visit(Destination(PageId.CHARTS, kpi="aur", period=parse_period("2026-03")))
    assert read == []
    page.show()
    assert len(read) == 1
    assert (page.series.kpi.id, str(page.panel.bar.readout.period)) == ("aur", "2026-03")
    assert page.where() == Destination(PageId.CHARTS, "aur", parse_period("2026-03"))


def test_a_fault_of_the_file_is_said(page, filled, monkeypatch):
    def busy(*_):
        raise NotDone("file_busy", file="mine.kpidesk")

    monkeypatch.setattr(filled.services.series, "annotations", busy)
    page.refresh()
    assert "mine.kpidesk" in page.panel.empty.label.text()
    assert not page.toolbar.export.isEnabled()


def test_a_box_of_kpis_takes_the_place_of_the_list(filled, open_page):
    page = open_page(filled, width=1300)
    box = page.toolbar.kpi
    assert page.list.isVisible()
    assert not box.isVisible()
    page.page_actions.guidance.trigger()
    assert not page.list.isVisible()
    assert box.isVisible()
    assert [box.itemText(n) for n in range(box.count())] == page.list.names
    box.setCurrentIndex(3)
    box.activated.emit(3)
    assert page.list.kpi == page.list.ids[3]
    page.list.step(1)
    assert box.currentIndex() == 4
    QTest.keyClick(page.side.guidance, Qt.Key.Key_Escape)
    assert page.list.isVisible()


def test_a_note_is_written_from_the_chart(page, filled):
    page.panel.choose(parse_period("2026-05"))
    page.panel.bar._note.click()
    dialog = page.findChild(NoteDialog)
    dialog.text.setPlainText("New ticket system")
    dialog.save.click()
    assert [flag.text for flag in page.panel.view.spec.flags][-1] == "New ticket system"
    filled.undo_stack.undo()
    assert all(flag.text != "New ticket system" for flag in page.panel.view.spec.flags)


def test_a_note_on_a_client_s_chart_is_the_client_s(page, filled):
    client = filled.services.records.clients()[0]
    page.set_choices(page.choices._replace(client=client.id))
    page.panel.choose(parse_period("2026-05"))
    page.panel.bar._note.click()
    dialog = page.findChild(NoteDialog)
    dialog.text.setPlainText("Their holiday")
    dialog.save.click()
    assert [flag.text for flag in page.panel.view.spec.flags] == ["Their holiday"]


def test_guidance_is_there_on_wish(filled, open_page):
    page = open_page(filled, width=800)
    assert page.side.guidance is None
    page.page_actions.guidance.trigger()
    assert page.side.guidance.isVisible()
    assert not page.list.isVisible()
    page.toolbar.guidance.click()
    assert not page.side.guidance.isVisible()
    wide = open_page(filled, width=1400)
    assert wide.side.guidance is None, "on wish only"
    wide.page_actions.guidance.trigger()
    assert wide.side.guidance.isVisible()
    assert wide.list.isVisible()
    said = [label.text() for label in wide.side.guidance.findChildren(QLabel)]
    assert "100 × positive answers ÷ all survey answers" in said
    assert any(text.startswith("As published: typical: 75–85%") for text in said)


def test_the_table_goes_to_a_spreadsheet(page):
    page.toolbar.table.click()
    page.copy()
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert lines[0] == "Period\tCSAT\tLevel\tPositive answers\tSurvey answers\tRemarks"
    assert lines[1].startswith("October 2025\t80%\tTypical\t80\t100\t")
    assert len(lines) == 14
    assert "New &lt;i&gt;shop&lt;/i&gt;" in data.html()


@pytest.mark.parametrize("as_table", [False, True])
def test_a_closed_page_is_freed(filled, qtbot, as_table):
    page = ChartsPage(filled)
    page.resize(1300, 700)
    page.show()
    QApplication.processEvents()
    page.panel.set_table(as_table)
    page.grab()
    gone, alive = [], weakref.ref(page)
    for part in (page, page.panel.view, page.panel.view.scene(), page.panel.table):
        part.destroyed.connect(lambda: gone.append(1))
    page.close()
    page.deleteLater()
    del page, part
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert len(gone) == 4
    import gc

    gc.collect()
    assert alive() is None


def test_whatever_takes_the_keyboard_has_a_name(page):
    page.set_choices(ChartOptions(range=RangeChoice.FROM_TO))
    page.side.set_guidance(True)
    page.panel.set_table(True)
    page.panel.set_table(False)
    page.export_chart()
    page.export_all()
    nameless = []
    for top in (page, page.exporter.dialog, page.exporter.batch):
        for widget in top.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
                found = QAccessible.queryAccessibleInterface(widget)
                if not found.text(QAccessible.Text.Name) and not inner(widget):
                    nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert nameless == []


def inner(widget: QWidget) -> bool:
    """A part of a control that has the name itself."""
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QSpinBox) or widget.window().windowType() is _POPUP

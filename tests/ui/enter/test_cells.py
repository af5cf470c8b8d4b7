"""Clients, languages, longer periods and tables on the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.enter.focus_moves import beside
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.tables.dialog import TableDialog

OCTOBER = parse_period("2026-10")


@pytest.fixture
def ada(workspace):
    return Cell(workspace.services.clients.add("Ada & <b>Co</b>", "fr").new.id)


@pytest.fixture
def enter(workspace):
    def enter(period=OCTOBER, *, client=None, language=None, **amounts):
        figures = [Figure(name, amount, str(amount)) for name, amount in amounts.items()]
        workspace.services.entries.record(period, figures, client=client, language=language)

    return enter


ADA = "Ada & <b>Co</b>"


def test_without_clients_there_is_a_way_to_add_one_and_no_choice(workspace, hand, qtbot):
    chooser = hand.page.head.cells
    assert chooser.scope.cell == NOT_ASSIGNED
    assert not chooser.clients.isVisibleTo(hand.page)
    with qtbot.waitSignal(chooser.clients_requested):
        chooser.add.click()
    change = workspace.services.clients.add("Bo")
    workspace.done("add", (change,))
    assert chooser.clients.isVisibleTo(hand.page)
    assert not chooser.add.isVisibleTo(hand.page)


def test_a_client_s_figures_go_to_the_client(workspace, ada, open_page, standing):
    hand = open_page(workspace)
    hand.page.head.cells.clients.setCurrentIndex(1)
    hand.page.head.cells.clients.activated.emit(1)
    assert hand.page.cell == ada
    assert "clients_end" not in [row.measure.id for row in hand.page.rows]
    hand.enter("requests", "12")
    assert standing(workspace, cell=ada) == {"requests": 12}
    assert standing(workspace) == {}
    assert hand.card("art").note == ""
    assert "whole business" in hand.card("aur").note
    hand.enter("productive_hours", "12")
    assert hand.card("aur").badge.text == "For the whole business"


def test_nps_is_not_asked_for_in_english(workspace, open_page):
    hand = open_page(workspace)
    hand.page.load(cell=Cell(None, "en"))
    assert [card.kpi.id for card in hand.page.board.groups].count("nps") == 0
    hand.page.load(cell=Cell(None, "fr"))
    assert hand.row("promoters").open


def test_figures_that_a_client_s_card_leaves_out_are_not_asked_for(workspace, open_page):
    services = workspace.services
    services.tracking.track(["csat", "nps"])
    ada = services.clients.add("Ada", "fr").new.id
    services.cards.change(services.cards.card(ada)._replace(shown=("csat",)))
    hand = open_page(workspace)
    hand.page.load(cell=Cell(ada))
    assert [card.kpi.id for card in hand.page.board.groups] == ["csat"]
    assert "Clients page: Net promoter score" in hand.page.board._hidden.text()


def test_enter_goes_down_the_rows_also_where_one_was_made_later(workspace, open_page):
    workspace.services.tracking.track(["crr", "ncar"])
    hand = open_page(workspace)
    assert hand.row("clients_new").field.parentWidget() is hand.card("crr")
    workspace.services.tracking.track(["ncar"])
    hand.page.refresh()
    rows = hand.page.rows
    assert [row.measure.id for row in rows] == ["leads", "clients_new"]
    tops = [row.field.mapTo(hand.page, QPoint(0, 0)).y() for row in rows]
    assert tops == sorted(tops)
    assert beside(rows, rows[0], 1, each_one=False) is rows[1]


def test_a_year_shows_roll_ups_and_asks_for_cohorts(workspace, enter, open_page, qtbot, standing):
    enter(satisfied_answers=80, survey_answers=100)
    enter(parse_period("2026-09"), satisfied_answers=10, survey_answers=100)
    hand = open_page(workspace)
    hand.page.load(period=parse_period("2026"))
    qtbot.waitUntil(lambda: hand.page.ready)
    assert (hand.text("survey_answers"), hand.row("survey_answers").open) == ("200", False)
    assert hand.card("csat").value.text() == "45%"
    assert "shorter periods" in hand.card("csat").note
    assert hand.at == "multilingual_clients_kept"
    hand.type("45")
    hand.press(Qt.Key.Key_Return)
    hand.type("50")
    hand.press(Qt.Key.Key_Return)
    assert hand.card("retention").value.text() == "90%"
    assert standing(workspace, "2026") == {
        "multilingual_clients_kept": 45, "multilingual_clients_start": 50
    }  # fmt: skip
    assert hand.page.foot.count.text().startswith("All 2 figures of 2026 are entered")


def test_what_weeks_hold_is_not_asked_for_by_the_month(workspace, enter, open_page):
    enter(parse_period("2026-W41"), requests=5)
    hand = open_page(workspace)
    row = hand.row("requests")
    assert (row.open, row.field.text()) == (False, "5")
    assert "shorter periods" in hand.said("requests")


def test_a_period_that_has_not_begun_is_remarked_once(workspace, hand):
    hand.page.load(period=parse_period("2027-01"))
    hand.enter("requests", "5")
    hand.enter("leads", "5")
    assert "hasn’t started" in hand.page.notices.warning.text()
    assert hand.page.notices.warning.isVisibleTo(hand.page)
    assert hand.said("requests") == ""


def test_what_is_not_tracked_is_not_asked_for(workspace, hand):
    workspace.done("track", workspace.services.tracking.track(["ncar"]))
    assert {row.measure.id for row in hand.page.rows} == {"clients_new", "leads"}
    workspace.done("track", workspace.services.tracking.track([]))
    assert hand.page.rows == []
    assert (
        "don’t track any KPI"
        in hand.page.notices.empty.findChild(type(hand.page.foot.count)).text()
    )
    assert hand.page.notices.empty.isVisibleTo(hand.page)


def test_a_table_opens_a_preview_and_one_figure_does_not(qtbot, hand):
    tables = []
    hand.page.table_pasted.connect(lambda *table: tables.append(table))
    hand.go("requests")
    QApplication.clipboard().setText("12\r\n")
    hand.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert hand.text("requests") == "12"
    assert tables == []
    hand.go("tasks_completed")
    QApplication.clipboard().setText("85\n100")
    hand.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    preview = TableDialog(hand.page.workspace, *tables[0], hand.page)
    qtbot.waitUntil(lambda: not preview.planner.busy)
    preview.enter.click()
    assert (hand.text("tasks_completed"), hand.text("tasks_assigned")) == ("85", "100")


def test_a_destination_is_shown(workspace, ada, hand):
    hand.page.visit(Destination(PageId.ENTER, kpi="tcr", period=parse_period("2026-08"), cell=ada))
    assert (hand.page.period, hand.page.cell) == (parse_period("2026-08"), ada)
    assert hand.at == "tasks_completed"
    hand.page.visit(Destination(PageId.ENTER, client=ADA))
    assert hand.page.cell == ada


def test_names_are_shown_as_they_are(workspace, ada, open_page):
    hand = open_page(workspace)
    assert hand.page.head.cells.clients.itemText(1) == ADA


def test_what_clients_hold_is_not_asked_for_again(workspace, ada, enter, open_page, qtbot):
    """Figures by client and week: the month's sheet shows their sum and waits for none."""
    enter(parse_period("2026-W41"), client=ADA, satisfied_answers=4, survey_answers=5)
    enter(client=ADA, requests=7)
    hand = open_page(workspace)
    assert hand.said("satisfied_answers") == "All clients: 4"
    assert hand.said("requests") == "All clients: 7"
    assert hand.card("csat").value.text() == "80%"
    assert "all clients" in hand.card("csat").note
    assert hand.at == "multilingual_resolution_hours", "what is missing comes first"
    expected = len(hand.page.rows) - len(("satisfied_answers", "survey_answers", "requests"))
    assert hand.page.foot.count.text() == f"0 of {expected} figures entered"
    hand.go("requests")
    hand.type("3")
    assert hand.page.foot.count.text() == f"0 of {expected + 1} figures entered"


def test_where_clients_have_all_nothing_is_said_to_be_missing(workspace, ada, enter, open_page):
    hand = open_page(workspace)
    for row in hand.page.rows:
        if row.measure.split:
            enter(client=ADA, **{row.measure.id: amount(row)})
        else:
            enter(**{row.measure.id: amount(row)})
    hand.page.refresh()
    assert any(row.blank for row in hand.page.rows)
    assert hand.page.foot.complete


def test_a_client_s_sheet_is_blank_whatever_the_business_has(workspace, ada, enter, open_page):
    hand = open_page(workspace)
    for row in hand.page.rows:
        enter(**{row.measure.id: amount(row)})
    hand.page.load(cell=ada)
    blank = [row for row in hand.page.rows if row.open]
    assert all(row.missing for row in blank)
    assert hand.at == blank[0].measure.id
    assert hand.page.foot.count.text() == f"0 of {len(blank)} figures entered"


def amount(row):
    return 3_600_000 if "hours" in row.measure.id else 1


def test_a_client_s_sheet_is_the_one_that_has_figures(workspace, ada, enter, open_page):
    spanish = Cell(ada.client, "es")
    enter(client=ADA, language="es", requests=7)
    page = open_page(workspace).page
    page.visit(Destination(PageId.ENTER, period=OCTOBER, client=ADA))
    assert page.cell == spanish
    page.visit(Destination(PageId.ENTER, period=OCTOBER.shifted(-1), client=ADA))
    assert page.cell == ada
    page.head.show_cell(NOT_ASSIGNED)
    page.head.cells.step(1)
    assert page.cell == spanish


def test_figures_that_cannot_be_typed_in_are_shown_where_they_were_asked_for(
    workspace, ada, enter, open_page
):
    enter(parse_period("2026-W41"), client=ADA, requests=7, request_hours=7)
    hand = open_page(workspace)
    hand.page.visit(Destination(PageId.ENTER, period=OCTOBER, client=ADA, kpi="art"))
    assert not any(hand.row(each).open for each in ("requests", "request_hours"))
    assert hand.at in ("requests", "request_hours")

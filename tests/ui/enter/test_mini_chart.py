"""The small chart beside the sheet: of the KPI whose figures are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kpidesk.domain.cell import Cell
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.enter.page import EnterPage


def test_the_small_chart_follows_each_key(make_workspace, open_page, figures, qtbot):
    before = {"satisfied_answers": 8, "survey_answers": 10}
    hand = open_page(make_workspace(fill=figures({"2026-09": before})))
    hand.page.resize(1400, 700)
    hand.enter("survey_answers", "10")
    hand.go("satisfied_answers")
    chart = hand.page.help.panel.chart
    qtbot.waitUntil(lambda: chart.ready)
    assert [dot.value for dot in chart.spec.dots] == [80, None]
    hand.type("9")
    assert [dot.value for dot in chart.spec.dots] == [80, 90]
    # The point goes with its figures.
    for measure in ("satisfied_answers", "survey_answers"):
        hand.go(measure)
        hand.row(measure).field.selectAll()
        hand.press(Qt.Key.Key_Delete)
    assert [dot.value for dot in chart.spec.dots] == [80]
    hand.go("requests")
    qtbot.waitUntil(lambda: chart.ready and chart.spec is None)


def test_the_small_chart_is_the_client_s_where_figures_have_languages(
    make_workspace, open_page, qtbot
):
    workspace = make_workspace()
    ada = workspace.services.clients.add("Ada").new
    for language, good in (("fr", 4), (None, 9)):
        figures = [Figure("satisfied_answers", good), Figure("survey_answers", 10)]
        month = parse_period("2026-10")
        workspace.services.entries.record(month, figures, client="Ada", language=language)
    hand = open_page(workspace)
    hand.page.resize(1400, 700)
    hand.page.load(cell=Cell(ada.id))
    hand.go("satisfied_answers")
    chart = hand.page.help.panel.chart
    qtbot.waitUntil(lambda: chart.ready)
    assert [dot.value for dot in chart.spec.dots] == [65]


def test_the_small_chart_is_read_when_the_page_is_shown_after_it_was_made(
    make_workspace, figures, qtbot
):
    before = {"satisfied_answers": 8, "survey_answers": 10}
    page = EnterPage(make_workspace(fill=figures({"2026-09": before})))
    qtbot.addWidget(page)
    page.resize(1400, 700)
    page.refresh()
    chart = page.help.panel.chart
    group = page.board.groups[0]
    chart.show_group(group, page.period, page.cell)
    qtbot.wait(200)
    assert not chart.ready
    page.show()
    page.rows[0].field.setFocus()
    qtbot.waitUntil(lambda: chart.ready)

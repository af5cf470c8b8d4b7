"""Tiles and the list of what needs attention speak by evidence."""

from __future__ import annotations

import math
from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.period import parse_period
from kpidesk.services.container import ServiceContainer
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.overview.page import OverviewPage
from kpidesk.ui.overview.tile_style import PADDING
from kpidesk.ui.theme.metrics import GRID, TextSize

TODAY = date(2026, 11, 29)


@pytest.fixture
def show(qtbot):
    def shown(workspace):
        page = OverviewPage(workspace)
        qtbot.addWidget(page)
        with qtbot.waitSignal(page.ready):
            page.show()
        return page

    return shown


def months(*, before, after):
    """Twelve months of (satisfied, asked) and three after them, to October 2026."""
    counts = [before] * 12 + [after] * 3
    first = parse_period("2025-08")
    return {
        str(first.shifted(n)): {"satisfied_answers": part, "survey_answers": whole}
        for n, (part, whole) in enumerate(counts)
    }


def test_one_bad_answer_of_six_needs_no_attention(make_workspace, figures, show):
    page = show(make_workspace(track=["csat"], fill=figures(months(before=(5, 6), after=(4, 6)))))
    said = page.board.tiles["csat"].content
    assert said.change == "No clear change"
    assert said.pooled.startswith("Last 12 months: 79% (57 of 72), most likely ")
    assert said.caption(said.period) == said.short_pooled
    assert "See Chart" not in [
        each.text() for each in page.attention_card.findChildren(QPushButton)
    ]


def test_a_month_away_leaves_twelve_months_whole(make_workspace, figures, show):
    counted = months(before=(5, 6), after=(4, 6))
    off = counted.pop("2026-09") and parse_period("2026-09")
    given = counted | {"2025-07": counted["2025-08"]}

    def pooled_of(fill):
        page = show(make_workspace(track=["csat"], fill=fill))
        content = page.board.tiles["csat"].content
        return content.pooled, content.name

    def and_away(practice):
        figures(given)(practice)
        ServiceContainer(practice, ready_made(), lambda: TODAY).statuses.leave(off)

    pooled, name = pooled_of(figures(given))
    assert pooled.startswith("Last 12 months (11 with figures): 80% (53 of 66)")
    away, away_name = pooled_of(and_away)
    assert away.startswith("Last 12 months: 81% (58 of 72)")
    assert away in away_name
    assert pooled in name


def test_a_fall_with_evidence_needs_attention(make_workspace, figures, show):
    page = show(
        make_workspace(track=["csat"], fill=figures(months(before=(95, 100), after=(80, 100))))
    )
    said = page.board.tiles["csat"].content
    assert said.change.startswith("Worse: fell to 80% from 95%, last 3 months (240 of 300")
    assert said.caption(said.period) == "Worse, last 3 months: 80%"
    expected = (
        "CSAT: 80% in October 2026 (80 of 100), typical. Worse: fell to 80% from 95%,"
        " last 3 months (240 of 300 against 1,140 of 1,200); chance alone"
    )
    assert expected in page.attention_card.text
    went = []
    page.go.connect(went.append)
    buttons = page.attention_card.findChildren(QPushButton)
    next(each for each in buttons if each.text() == "See Chart").click()
    assert went == [Destination(PageId.CHARTS, kpi="csat", cell=NOT_ASSIGNED)]


def test_a_long_caption_has_more_lines_and_no_count_is_cut(make_workspace, figures, show):
    page = show(make_workspace(track=["csat"], fill=figures(months(before=(5, 6), after=(4, 6)))))
    tile = page.board.tiles["csat"]
    assert tile.caption_lines(10_000) == 1
    assert tile.caption_lines(tile.sizeHint().width()) > 1
    width = tile.sizeHint().width()
    assert page.board.heightForWidth(width) > tile.sizeHint().height()
    assert tile.content.counted == "4 of 6"
    assert tile._counted(width) == []


def test_a_count_without_room_beside_the_value_is_below_it(make_workspace, figures, show):
    month = {"multilingual_resolution_hours": 259 * 3_600_000, "multilingual_tickets": 105}
    page = show(make_workspace(track=["resolution"], fill=figures({"2026-10": month})))
    tile = page.board.tiles["resolution"]
    assert tile.content.counted == "tickets resolved: 105"
    metrics = tile._style.metrics
    value = metrics[TextSize.FIGURE].horizontalAdvance(tile.content.value)
    count = metrics[TextSize.CAPTION].horizontalAdvance(tile.content.counted)
    enough = math.ceil(value + count + 2 * PADDING + GRID)
    assert tile._counted(enough) == []
    assert " ".join(tile._counted(enough - 2)) == tile.content.counted
    assert tile.caption_lines(enough - 2) > tile.caption_lines(enough)

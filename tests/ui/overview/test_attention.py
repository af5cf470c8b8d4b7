"""What needs the user comes first on the Overview, each line with its button beside its words."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.period import parse_period
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.overview.attention_card import AttentionCard, AttentionLine, Sign
from kpidesk.ui.overview.page import OverviewPage

LOW = {"2026-10": {"leads": 50, "clients_new": 1}}
NAME = QAccessible.Text.Name
TARGET = Destination(PageId.ENTER, period=parse_period("2026-10"), cell=NOT_ASSIGNED)


@pytest.fixture
def show(qtbot):
    def shown(workspace, width=1100):
        page = OverviewPage(workspace)
        qtbot.addWidget(page)
        page.resize(width, 640)
        with qtbot.waitSignal(page.ready):
            page.show()
        return page

    return shown


def test_a_value_below_the_ladder_is_named_with_its_count_and_led_to(
    make_workspace, figures, show, qtbot
):
    page = show(make_workspace(track=["ncar"], fill=figures(LOW)))
    assert page.attention_card.text.splitlines()[0] == (
        "Client acquisition: 2% in October 2026 (1 of 50), below the benchmark."
    )
    see = page.attention_card.findChildren(QPushButton)[0]
    assert see.text() == "See Chart"
    assert see.accessibleDescription().startswith("Client acquisition: 2%")
    with qtbot.waitSignal(page.go) as heard:
        see.click()
    assert heard.args == [Destination(PageId.CHARTS, kpi="ncar", cell=NOT_ASSIGNED)]
    assert page.board.tiles["ncar"].content.attention


def test_where_nothing_needs_the_user_one_line_says_so(make_workspace, figures, show):
    fine = {"2026-10": {"leads": 50, "clients_new": 20}}
    page = show(make_workspace(track=["ncar"], fill=figures(fine)))
    assert page.attention_card.text == "Nothing needs your attention."
    assert [each.isVisible() for each in page.attention_card.findChildren(QPushButton)] == [False]


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize("width", [330, 700, 1400])
def test_the_button_is_beside_the_last_word(workspace, qtbot, width, direction):
    card = AttentionCard(workspace)
    card.setLayoutDirection(direction)
    qtbot.addWidget(card)
    line = AttentionLine(Sign.DUE, "Still due for October 2026: leads.", "Enter", TARGET)
    card.show_lines([], [line])
    card.resize(width, card.heightForWidth(width))
    card.show()
    button = card.findChild(QPushButton)
    label = next(each for each in card.findChildren(QLabel) if each.text() == line.text)
    distance = (
        button.x() - label.geometry().right()
        if direction is Qt.LayoutDirection.LeftToRight
        else label.x() - button.geometry().right()
    )
    assert 0 < distance < 3 * button.fontMetrics().averageCharWidth() + 8
    natural = label.fontMetrics().horizontalAdvance(line.text)
    assert label.width() <= natural + 2
    parent = label.parentWidget()
    for each in (label, button):
        assert parent.rect().contains(each.geometry())


@pytest.mark.parametrize("width", [500, 640, 1000])
def test_no_line_is_cut_on_a_narrow_page(make_workspace, figures, show, width):
    page = show(make_workspace(track=["ncar"], fill=figures(LOW)), width)
    for label in page.attention_card.findChildren(QLabel):
        parts = [label, label.parentWidget(), label.parentWidget().parentWidget()]
        for inner, outer in itertools.pairwise(parts):
            assert outer.rect().contains(inner.geometry())
        assert label.height() >= label.heightForWidth(label.width())


def test_all_kpis_are_within_two_screens(workspace, show):
    page = show(workspace, width=1112)
    page.resize(1112, 688)
    assert len(page.board.tiles) == len(ready_made().kpis)
    last = max(tile.mapTo(page, tile.rect().bottomLeft()).y() for tile in page.board.tiles.values())
    assert last <= 2 * page.height()


def test_the_keyboard_reads_the_page_from_top_to_bottom(make_workspace, figures, show):
    page = show(make_workspace(track=["ncar", "nps"], fill=figures(LOW)))
    buttons = page.attention_card.findChildren(QPushButton)
    wanted = [page.order, *buttons, *page.board.tiles.values()]
    walked, widget = [], page.order
    for _ in range(200):
        if widget in wanted:
            walked.append(widget)
        widget = widget.nextInFocusChain()
        if widget is page.order:
            break
    assert walked == wanted


def test_the_menu_of_a_tile_leads_to_its_figures_and_moves_it(make_workspace, figures, show, qtbot):
    page = show(make_workspace(track=["ncar", "nps"], fill=figures(LOW)))
    before = list(page.board.tiles)
    menu = page.tile_menu(page.board.tiles[before[0]])
    chart, enter, _, forward, back = menu.actions()
    for action, target in ((chart, PageId.CHARTS), (enter, PageId.ENTER)):
        with qtbot.waitSignal(page.go) as heard:
            action.trigger()
        (heard_of,) = heard.args
        assert (heard_of.page, heard_of.kpi) == (target, before[0])
    back.trigger()
    assert list(page.board.tiles) == [before[1], before[0]]
    forward.trigger()
    assert list(page.board.tiles) == before


def test_a_name_with_an_ampersand_is_read_as_it_is(make_workspace, qtbot):
    card = AttentionCard(make_workspace())
    qtbot.addWidget(card)
    line = AttentionLine(Sign.DUE, "Not closed: Brown & Co.", "Open Brown & Co", TARGET)
    card.show_lines([], [line])
    (button,) = card.findChildren(QPushButton)
    label = next(each for each in card.findChildren(QLabel) if each.buddy() is button)
    names = [QAccessible.queryAccessibleInterface(each).text(NAME) for each in (label, button)]
    assert names == ["Not closed: Brown & Co.", "Open Brown & Co"]

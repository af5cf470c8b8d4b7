"""The columns of the sheet: room for the names of levels in each language."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.domain.ladder import Level
from kpidesk.domain.period import parse_period
from kpidesk.i18n.charts.level_words import level_name
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.common.labels import ElidedLabel
from kpidesk.ui.common.level_badge import pill_width
from kpidesk.ui.enter.row.columns import (
    COLUMNS,
    FIGURE,
    LEVEL,
    SIDES,
    field_height,
    is_narrow,
    widths,
)
from kpidesk.ui.enter.sheet_headings import SheetHeadings
from kpidesk.ui.theme.metrics import GRID, TextSize, font


@pytest.mark.parametrize("language", offered_languages())
def test_the_columns_of_a_wide_sheet_fit(qapp, language):
    words = Words(language)
    least = next(width for width in range(400, 4000, GRID) if not is_narrow(words, width))
    columns = widths(words, narrow=False)
    assert sum(columns.values()) + GRID * (len(columns) - 1) + sum(SIDES) <= least
    for level in Level:
        assert pill_width(font(TextSize.CAPTION), level_name(words, level), level) <= columns[LEVEL]


def test_the_value_of_a_period_that_is_over_is_not_said_to_be_so_far(make_workspace, qtbot):
    headings = SheetHeadings(make_workspace(), 0)
    qtbot.addWidget(headings)
    said = {}
    for period in ("2026-10", "2026-11"):
        headings.show_period(parse_period(period))
        said[period] = {each.text() for each in headings.findChildren(ElidedLabel)}
    assert "Value" in said["2026-10"] - said["2026-11"]
    assert "So far" in said["2026-11"] - said["2026-10"]


def test_names_have_room_and_columns_are_aligned_where_the_page_is_narrow(hand, qtbot):
    hand.page.resize(620, 500)
    qtbot.wait(50)
    columns = widths(hand.page.workspace.words, narrow=False)
    rows = hand.page.rows
    assert min(row.name.width() for row in rows) >= columns[FIGURE]
    assert len({row.field.x() for row in rows}) == 1
    assert len({row.before.geometry().right() for row in rows}) == 1
    assert len({group._reading.geometry().right() for group in hand.page.board.groups}) == 1


def test_levels_are_whole_beside_the_narrowest_columns(hand, qtbot):
    board, words = hand.page.board, hand.page.workspace.words
    columns = sum(widths(words, narrow=False).values()) + (len(COLUMNS) - 1) * GRID
    hand.page.resize(900, 900)
    qtbot.wait(50)
    over = hand.page.width() - board._headings.width() + board._bar
    for spare, narrow in ((0, False), (-1, True)):
        hand.page.resize(columns + sum(SIDES) + over + spare, 900)
        qtbot.wait(50)
        assert board._narrow is narrow
        for group in board.groups:
            assert group.badge.width() >= group.badge.minimumSizeHint().width()


@pytest.mark.parametrize("width", [1100, 620])
def test_a_warning_at_a_value_moves_neither_the_value_nor_its_level(hand, qtbot, width):
    hand.page.resize(width, 900)
    hand.enter("survey_answers", "300")
    hand.enter("satisfied_answers", "299")
    qtbot.wait(50)
    group = hand.card("csat")
    assert group.value.text() == "99.7%"

    def placed():
        qtbot.wait(50)
        right = group.value.mapTo(group, group.value.rect().topRight()).x()
        return (
            right,
            group.badge.x(),
            group.count.geometry(),
            group.rows["survey_answers"].field.x(),
        )

    group.sign.show_text("")
    before = placed()
    group.sign.show_text("Mind this")
    assert placed() == before
    assert group.sign.width() == group.sign.sizeHint().width()


def test_text_beside_a_field_ends_before_the_warning_sign(hand):
    hand.enter("available_hours", "20")
    hand.enter("productive_hours", "22:30")
    row = next(each for each in hand.page.rows if not each.sign.isHidden())
    text = row.unit.contentsRect().translated(row.unit.pos())
    assert not text.intersects(row.sign.geometry())


@pytest.mark.parametrize("language", offered_languages())
def test_where_a_figure_comes_from_and_the_sum_fit_in_its_row(
    make_workspace, open_page, qtbot, language
):
    workspace = make_workspace(track=["csat"], words=Words(language))
    for client, period in (("Ada", "2026-W41"), ("Bo", "2026-10")):
        workspace.services.clients.add(client)
        figures = [Figure("survey_answers", 1234), Figure("satisfied_answers", 1200)]
        workspace.services.entries.record(parse_period(period), figures, client=client)
    hand = open_page(workspace)
    for client in workspace.services.records.clients():
        hand.page.load(period=parse_period("2026-10"), cell=Cell(client.id))
        qtbot.wait(50)
        label = hand.row("survey_answers").unit
        assert workspace.words.formats.number(2468) in label.text()
        assert label.heightForWidth(label.width()) <= field_height() + GRID // 2

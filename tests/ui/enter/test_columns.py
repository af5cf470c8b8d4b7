"""The columns of the sheet: room for the names of levels in each language."""

from __future__ import annotations

import pytest

from kpidesk.domain.ladder import Level
from kpidesk.domain.period import parse_period
from kpidesk.i18n.charts.level_words import level_name
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words
from kpidesk.ui.common.labels import ElidedLabel
from kpidesk.ui.common.level_badge import pill_width
from kpidesk.ui.enter.row.columns import COLUMNS, FIGURE, LEVEL, SIDES, is_narrow, widths
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

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
    UNIT,
    is_narrow,
    row_height,
    widths,
)
from kpidesk.ui.enter.row.sheet_room import sheet_room
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
        assert board._room.narrow is narrow
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
        assert label.heightForWidth(label.width()) <= row_height()


@pytest.fixture
def sums(make_workspace, open_page):
    """`sums(language)` opens Bo's October, beside figures of Ada."""

    def sums(language):
        workspace = make_workspace(track=["csat", "tasks_per_hour"], words=Words(language))
        for client, figures in (
            ("Ada", {"survey_answers": 122, "multilingual_hours": 114 * 3_600_000}),
            ("Bo", {"survey_answers": 3}),
        ):
            workspace.services.clients.add(client)
            amounts = [Figure(measure, amount) for measure, amount in figures.items()]
            workspace.services.entries.record(parse_period("2026-10"), amounts, client=client)
        hand = open_page(workspace)
        bo = workspace.services.records.clients()[1]
        hand.page.load(period=parse_period("2026-10"), cell=Cell(bo.id))
        return hand

    return sums


def fit_page(hand, qtbot, width):
    """Give the sheet inside of the page this width."""
    board = hand.page.board
    hand.page.resize(900, 600)
    qtbot.wait(50)
    hand.page.resize(width + hand.page.width() - board._headings.width() + board._bar, 600)
    qtbot.wait(50)


def least_wide(words):
    return next(width for width in range(400, 4000) if not is_narrow(words, width))


@pytest.mark.parametrize("language", offered_languages())
def test_sums_beside_the_fields_have_one_line_where_there_is_room(sums, qtbot, language):
    hand = sums(language)
    words = hand.page.workspace.words
    wanted = sheet_room(words, 5000, sums=True).columns[UNIT]
    more = wanted - widths(words, narrow=False)[UNIT]
    for width in (least_wide(words) - GRID, least_wide(words) + more + GRID, 1100):
        fit_page(hand, qtbot, width)
        for measure, amount in (("survey_answers", "125"), ("multilingual_hours", "114:00")):
            label, said = hand.row(measure).unit, words.formats.digits(amount)
            assert label.text().endswith(said)
            assert label.heightForWidth(label.width()) < 2 * label.fontMetrics().height()
        assert all(row.name.width() >= row.name.sizeHint().width() for row in hand.page.rows)


def test_columns_of_names_give_what_they_do_not_need_to_a_sum(qapp):
    words = Words("de")
    width = least_wide(words)
    plain, shared = (sheet_room(words, width, sums=sums) for sums in (False, True))
    assert not shared.narrow
    assert shared.columns[UNIT] > plain.columns[UNIT]
    assert sum(shared.columns) <= sum(plain.columns)


def test_no_column_is_out_of_sight_for_a_sum(sums, qtbot):
    hand = sums("fr")
    least = least_wide(hand.page.workspace.words)
    for width in (least, least + GRID, least + 3 * GRID, least + 30 * GRID):
        fit_page(hand, qtbot, width)
        for group in hand.page.board.groups:
            assert group.badge.geometry().right() <= group.width() - SIDES[1]
            assert group.minimumSizeHint().width() <= width


def test_a_sheet_without_sums_has_no_room_for_them(make_workspace, open_page, qtbot):
    hand = open_page(make_workspace(track=["csat"]))
    hand.page.resize(1800, 712)
    qtbot.wait(50)
    least = widths(hand.page.workspace.words, narrow=False)[UNIT]
    assert hand.page.board._room.columns[UNIT] == least

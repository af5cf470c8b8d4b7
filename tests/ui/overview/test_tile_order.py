"""The order of the tiles is the user's choice, and is kept in the file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kpidesk.domain.settings.tile_order import (
    TILE_ORDER,
    TileOrder,
    own_tile_order,
    read_tile_order,
)
from kpidesk.i18n.kpi_words import short_name
from kpidesk.ui.overview.page import OverviewPage

TRACKED = ["csat", "nps", "ncar", "aur"]
FIGURES = {
    "2026-10": {
        "leads": 50,
        "clients_new": 1,
        "survey_answers": 100,
        "satisfied_answers": 99,
        "productive_hours": 70,
        "available_hours": 100,
    }
}


@pytest.fixture
def page(make_workspace, figures, qtbot):
    page = OverviewPage(make_workspace(track=TRACKED, fill=figures(FIGURES)))
    qtbot.addWidget(page)
    page.resize(1200, 640)
    with qtbot.waitSignal(page.ready):
        page.show()
    return page


def shown(page: OverviewPage) -> list[str]:
    tiles = page.board.tiles
    at = {kpi: (tile.y(), tile.x()) for kpi, tile in tiles.items()}
    assert list(tiles) == sorted(tiles, key=lambda kpi: at[kpi])
    return list(tiles)


def choose(page: OverviewPage, order: TileOrder) -> None:
    index = page.order.findData(order)
    page.order.setCurrentIndex(index)
    page.order.activated.emit(index)


@pytest.mark.parametrize("value", [None, "", "of another version", "own", "own csat gone"])
def test_any_value_of_the_setting_is_an_order(value: str | None) -> None:
    kind, kpis = read_tile_order(value)
    assert kind in (TileOrder.SETS, TileOrder.OWN)
    assert (kind is TileOrder.OWN) or not kpis


def test_an_own_order_is_read_as_it_was_written() -> None:
    assert read_tile_order(own_tile_order(["b", "a"])) == (TileOrder.OWN, ("b", "a"))


def test_the_worst_come_first_and_one_without_value_after_them(page: OverviewPage) -> None:
    by_set = shown(page)
    choose(page, TileOrder.WORST)
    assert shown(page)[0] == "ncar"
    assert shown(page)[-1] == "csat"
    page.workspace.undo_stack.undo()
    assert shown(page) == by_set
    assert page.order.currentData() == TileOrder.SETS


def test_names_are_sorted(page: OverviewPage) -> None:
    choose(page, TileOrder.NAME)
    names = [short_name(page.workspace.words, kpi).casefold() for kpi in shown(page)]
    assert names == sorted(names)


def test_alt_and_an_arrow_move_a_tile_and_keep_the_order(page: OverviewPage, qtbot) -> None:
    first, second, *rest = shown(page)
    QTest.keyClick(page.board.tiles[first], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shown(page) == [second, first, *rest]
    assert page.order.currentData() == TileOrder.OWN
    assert page.workspace.services.records.setting(TILE_ORDER) == own_tile_order(shown(page))
    again = OverviewPage(page.workspace)
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.ready):
        again.show()
    assert list(again.board.tiles) == [second, first, *rest]


def test_a_dragged_tile_takes_the_place_of_another_and_opens_nothing(
    page: OverviewPage, qtbot
) -> None:
    first, second, third, *rest = shown(page)
    tile, left = page.board.tiles[first], Qt.MouseButton.LeftButton
    with qtbot.assertNotEmitted(page.go):
        QTest.mousePress(tile, left, pos=tile.rect().center())
        target = page.board.tiles[third].geometry().center()
        qtbot.mouseMove(tile, tile.mapFromParent(target) - QPoint(1, 1))
        qtbot.mouseMove(tile, tile.mapFromParent(target))
        QTest.mouseRelease(tile, left, pos=tile.rect().center())
    assert shown(page) == [second, third, first, *rest]


def test_a_read_only_file_keeps_its_order(page: OverviewPage, make_workspace, qtbot) -> None:
    viewer = OverviewPage(make_workspace(sharing=page.workspace, read_only=True))
    qtbot.addWidget(viewer)
    with qtbot.waitSignal(viewer.ready):
        viewer.show()
    before = list(viewer.board.tiles)
    tile = viewer.board.tiles[before[0]]
    QTest.keyClick(tile, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert list(viewer.board.tiles) == before
    assert not viewer.order.isEnabled()

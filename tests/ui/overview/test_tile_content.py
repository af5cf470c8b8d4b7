"""A tile says that its levels follow a benchmark of the user's own, and whose."""

from __future__ import annotations

import pytest

from kpidesk.services.practice.ladders import LadderEdit, change_ladder
from kpidesk.services.sample.own_benchmark import KPI


@pytest.fixture
def page(sample, show):
    return show(sample())


def test_it_is_said_on_the_tile_in_its_tip_and_to_screen_readers(page):
    tile, other = page.board.tiles[KPI], page.board.tiles["csat"]
    assert "custom benchmark" in tile.caption[0]
    assert "Custom benchmark: what I did in my best months" in tile.toolTip()
    assert "Custom benchmark: what I did in my best months" in tile.accessibleName()
    for text in (other.caption[0], other.toolTip(), other.accessibleName()):
        assert "custom benchmark" not in text.lower()
    assert not tile.caption[1], "it is no warning"


def test_the_tile_follows_when_the_ladder_is_reset_and_set_again(page, qtbot):
    workspace, kpi = page.workspace, page.workspace.catalogue.kpi(KPI)
    practice, catalogue = workspace.services.practice, workspace.catalogue
    with qtbot.waitSignal(page.ready):
        assert workspace.do(
            lambda words: "",
            lambda: change_ladder(practice, catalogue, LadderEdit(kpi, None)),
        )
    assert "custom benchmark" not in page.board.tiles[KPI].caption[0]
    with qtbot.waitSignal(page.ready):
        workspace.undo_stack.undo()
    assert "custom benchmark" in page.board.tiles[KPI].caption[0]

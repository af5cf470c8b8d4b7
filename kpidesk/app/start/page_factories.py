"""The pages of the window, each imported when its room is first gone to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from kpidesk.ui.navigation import Room

if TYPE_CHECKING:
    from kpidesk.ui.page import Page
    from kpidesk.ui.workspace import Desk


def rooms(sample: Callable[[], object]) -> Mapping[Room, Callable[[Desk], Page]]:
    """What makes the page of each room. `sample` opens the sample practice."""

    def overview(desk: Desk) -> Page:
        from kpidesk.ui.overview.page import OverviewPage

        page = OverviewPage(desk)
        page.sample_wished.connect(sample)
        return page

    return {
        Room.OVERVIEW: overview,
        Room.ENTER: _enter,
        Room.HISTORY: _history,
        Room.CHARTS: _charts,
    }


def _enter(desk: Desk) -> Page:
    from kpidesk.ui.enter.page import EnterPage

    return EnterPage(desk)


def _history(desk: Desk) -> Page:
    from kpidesk.ui.history.page import HistoryPage

    return HistoryPage(desk)


def _charts(desk: Desk) -> Page:
    from kpidesk.drawing.pyqtgraph_import import load_plot

    load_plot()
    from kpidesk.ui.charts.page import ChartsPage

    return ChartsPage(desk)

"""What the Charts page shows while there is nothing to draw."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from kpidesk.domain.kpi import Kpi
from kpidesk.i18n.charts.package_words import block_words
from kpidesk.i18n.sentences import labelled
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.chart_options import ChartOptions, RangeChoice
from kpidesk.ui.charts.view.empty_state import EmptyStateAction
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.workspace import Workspace


class EmptyContent(NamedTuple):
    """A sentence, and what the user can do about it."""

    sentence: str
    actions: tuple[EmptyStateAction, ...]


def empty_content(
    workspace: Workspace,
    kpi: Kpi | None,
    go: Callable[[Destination], object],
    set_choices: Callable[[ChartOptions], object],
    client: int | None = None,
) -> EmptyContent:
    """Returns why there is no chart of the KPI of a client or of all; None: no KPI is tracked.

    Raises what reading the practice raises.
    """
    words = workspace.words
    if kpi is None:
        overview = (words(texts.GO_OVERVIEW), lambda: go(Destination(PageId.OVERVIEW)))
        return EmptyContent(words(texts.NO_KPIS), (overview,))
    enter = (words(texts.GO_ENTER), lambda: go(Destination(PageId.ENTER)))
    if workspace.services.records.span(kpi.measures) is None:
        return EmptyContent(words(texts.NO_FIGURES), (enter,))
    if blocks := _blocks(workspace, kpi, client):
        return EmptyContent(blocks, (enter,))
    show_all = (
        words(texts.SHOW_ALL),
        lambda: set_choices(ChartOptions(range=RangeChoice.ALL)),
    )
    return EmptyContent(words(texts.NO_FIGURES_HERE), (show_all, enter))


def _blocks(workspace: Workspace, kpi: Kpi, client: int | None) -> str:
    """Returns the hours of blocks, which have no chart; empty without any, and for other KPIs."""
    words, services = workspace.words, workspace.services
    clients = {each.id: each for each in services.records.clients()}
    found = services.series.open_blocks(kpi, None if client is None else clients.get(client))
    hours = [
        labelled(words, words.name(clients[key].name), block_words(words, each))
        for key, each in found
    ]
    return "\n".join([words(texts.BLOCKS), *hours]) if hours else ""

"""What can be found in the window: KPIs, clients, periods, figures and commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QMenu

from kpidesk.domain.period import FIRST_YEAR, Length, Period, period_of
from kpidesk.domain.tables.text_match import folded
from kpidesk.i18n.kpi_texts.lookup import kpi_texts
from kpidesk.i18n.kpi_words import kpi_name, measure_name, short_measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import Text
from kpidesk.ui.common.labels import command_name
from kpidesk.ui.find import texts
from kpidesk.ui.key_names import key_names
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.tables.figure_names import name_with_kpi
from kpidesk.ui.workspace import Workspace

#: How many periods of each length are offered, up to the present one.
_PERIODS = {Length.MONTH: 120, Length.QUARTER: 40, Length.YEAR: 10, Length.WEEK: 106}
_MOST_OF_A_GROUP = 5


class FindTarget(NamedTuple):
    """Something to go to. `also` are other words that find it."""

    group: Text
    name: str
    detail: str
    go: Callable[[], object]
    also: str = ""


def all_targets(
    workspace: Workspace,
    page_names: dict[PageId, str],
    menus: Sequence[QMenu],
    go: Callable[[Destination], object],
    command_words: Mapping[str, str],
) -> list[FindTarget]:
    """Returns everything there is in the practice and in the menus.

    `command_words` are everyday words that find a command, by its name.
    """
    words, services = workspace.words, workspace.services

    def target(group: Text, name: str, to: Destination, also: str = "") -> FindTarget:
        return FindTarget(group, name, page_names[to.page], lambda: go(to), also)

    found: list[FindTarget] = []
    measures: dict[str, str] = {}
    for kpi in services.tracking.shown():
        known = kpi_texts(kpi.id)
        short = words(known.short) if known else ""
        to = Destination(PageId.CHARTS, kpi=kpi.id)
        found.append(target(texts.KPIS, kpi_name(words, kpi), to, f"{short} {kpi.id}"))
        for measure in kpi.measures:
            measures.setdefault(measure, kpi.id)
    for client in services.records.clients():
        if not client.archived:
            to = Destination(PageId.ENTER, client=client.name)
            found.append(target(texts.CLIENTS, words.name(client.name), to))
    for period in _periods(workspace):
        to = Destination(PageId.ENTER, period=period)
        found.append(target(texts.PERIODS, period_name(words, period), to, str(period)))
    for measure, kpi_id in measures.items():
        to = Destination(PageId.ENTER, kpi=kpi_id)
        name, also = measure_name(words, measure), ""
        if name != short_measure_name(words, measure):
            # On the page it has the short name, beside that of its KPI.
            name, also = name_with_kpi(words, measure, kpi_id), name
        found.append(target(texts.FIGURES, name, to, also))
    page_words = {
        page_names[page]: words(text)
        for page, text in texts.PAGE_WORDS.items()
        if page in page_names
    }
    return [*found, *_commands(menus, {**command_words, **page_words})]


def matching(targets: Iterable[FindTarget], typed: str) -> list[FindTarget]:
    """Returns what the typed words begin words of: the best first, a few of each group.

    Case and accents do not matter. A period may be typed as in files: 2026-W07.
    """
    wanted = folded(typed).split()
    ranked: dict[Text, list[tuple[int, int, FindTarget]]] = {}
    for number, each in enumerate(targets):
        rank = _rank(each, wanted)
        if rank is not None:
            ranked.setdefault(each.group, []).append((rank, number, each))
    return [
        each
        for group in ranked.values()
        for _, _, each in sorted(group, key=lambda one: one[:2])[:_MOST_OF_A_GROUP]
    ]


def _rank(target: FindTarget, wanted: Sequence[str]) -> int | None:
    """Returns 0 where the name begins so, 1 where its words do, 2 for other words, None for no."""
    name = folded(target.name)
    if name.startswith(" ".join(wanted)):
        return 0
    for rank, text in enumerate((name, f"{name} {folded(target.also)}"), start=1):
        parts = text.split()
        if all(any(part.startswith(word) for part in parts) for word in wanted):
            return rank
    return None


def _periods(workspace: Workspace) -> Iterator[Period]:
    for length, count in _PERIODS.items():
        present = period_of(workspace.today(), length)
        for back in range(count):
            period = present.shifted(-back)
            if period.year > FIRST_YEAR:
                yield period


def _commands(menus: Sequence[QMenu], also: Mapping[str, str]) -> Iterator[FindTarget]:
    for menu in menus:
        # Some menus are filled, or their actions enabled, only when they open.
        menu.aboutToShow.emit()
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                yield from _commands([inner], also)
            elif action.isEnabled() and not action.isSeparator():
                name = command_name(action.iconText())
                keys = key_names(action.shortcut())
                detail, others = keys or _title(menu), also.get(name, "")
                yield FindTarget(texts.COMMANDS, name, detail, action.trigger, others)


def _title(menu: QMenu) -> str:
    return command_name(menu.title())

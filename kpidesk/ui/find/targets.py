"""What can be found in the window: KPIs, clients, periods, figures, notes and commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QMenu

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.period import FIRST_YEAR, Length, Period, period_of
from kpidesk.domain.tables.text_match import folded
from kpidesk.i18n.kpi_texts.lookup import kpi_texts
from kpidesk.i18n.kpi_words import kpi_name, measure_name, short_measure_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import labelled, side_by_side
from kpidesk.i18n.text import Text
from kpidesk.ui.common.cell_words import cell_name
from kpidesk.ui.common.labels import command_name
from kpidesk.ui.find import texts
from kpidesk.ui.key_names import key_names
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.tables.figure_names import name_with_kpi
from kpidesk.ui.workspace import Workspace

#: How many periods of each length are offered, up to the present one.
_PERIODS = {Length.MONTH: 120, Length.QUARTER: 40, Length.YEAR: 10, Length.WEEK: 106}
_MOST_OF_A_GROUP = 5
#: How many months each client is offered with.
_MONTHS_OF_CLIENTS = 24


class FindTarget(NamedTuple):
    """Something to go to. `also` are other words that find it.

    What has `parts`, such as a month of a client, is found by words of each of them only: they
    are the folded words of its parts.
    """

    group: Text
    name: str
    detail: str
    go: Callable[[], object]
    also: str = ""
    parts: Sequence[Sequence[str]] = ()


_Target = Callable[..., FindTarget]


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
    words = workspace.words

    def target(group: Text, name: str, to: Destination, also: str = "") -> FindTarget:
        return FindTarget(group, name, page_names[to.page], lambda: go(to), also)

    page_words = {
        page_names[page]: words(text)
        for page, text in texts.PAGE_WORDS.items()
        if page in page_names
    }
    return [
        *_kpis(workspace, target),
        *_clients(workspace, target),
        *_periods(workspace, target),
        *_figures(workspace, target),
        *_notes(workspace, target),
        *_commands(menus, {**command_words, **page_words}),
    ]


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
    """Returns 0 where the name begins so, 1 where its words do, more for others, None for no."""
    if target.parts:
        # Below a client whose own name has all the words.
        return 3 if _meets_each(target.parts, wanted) else None
    name = folded(target.name)
    if name.startswith(" ".join(wanted)):
        return 0
    for rank, text in enumerate((name, f"{name} {folded(target.also)}"), start=1):
        parts = text.split()
        if all(any(part.startswith(word) for part in parts) for word in wanted):
            return rank
    return None


def _meets_each(parts: Sequence[Sequence[str]], wanted: Sequence[str]) -> bool:
    """Returns whether each part has a word that begins so, and nothing else is wanted."""
    if len(wanted) < len(parts):
        return False
    met = [
        {word for word in wanted if any(each.startswith(word) for each in part)} for part in parts
    ]
    return all(met) and set().union(*met) == set(wanted)


def _kpis(workspace: Workspace, target: _Target) -> Iterator[FindTarget]:
    words = workspace.words
    for kpi in workspace.services.tracking.shown():
        known = kpi_texts(kpi.id)
        short = words(known.short) if known else ""
        to = Destination(PageId.CHARTS, kpi=kpi.id)
        yield target(texts.KPIS, kpi_name(words, kpi), to, f"{short} {kpi.id}")


def _clients(workspace: Workspace, target: _Target) -> Iterator[FindTarget]:
    """Yields the clients, then the months and the KPIs of each."""
    words = workspace.words
    clients = [each for each in workspace.services.records.clients() if not each.archived]
    for each in clients:
        to = Destination(PageId.ENTER, client=each.name)
        yield target(texts.CLIENTS, words.name(each.name), to)
    months, kpis = _months(workspace), _split_kpis(workspace)
    for each in clients:
        name, own = words.name(each.name), folded(each.name).split()
        for month, shown, parts in months:
            to = Destination(PageId.ENTER, client=each.name, period=month)
            found = target(texts.CLIENTS, labelled(words, name, shown), to)
            yield found._replace(parts=(own, parts))
        for kpi, shown, parts in kpis:
            to = Destination(PageId.CHARTS, kpi=kpi, cell=Cell(each.id))
            found = target(texts.CLIENTS, labelled(words, name, shown), to)
            yield found._replace(parts=(own, parts))


def _months(workspace: Workspace) -> Sequence[tuple[Period, str, Sequence[str]]]:
    """Returns the months that each client is offered with: their names, and folded words."""
    present = period_of(workspace.today(), Length.MONTH)
    months = [present.shifted(-back) for back in range(_MONTHS_OF_CLIENTS)]
    names = [period_name(workspace.words, each) for each in months]
    return [(each, name, folded(name).split()) for each, name in zip(months, names, strict=True)]


def _split_kpis(workspace: Workspace) -> Sequence[tuple[str, str, Sequence[str]]]:
    """Returns the ids of the KPIs that clients have, their names, and folded words."""
    shown = workspace.services.tracking.shown()
    kpis = [each for each in shown if workspace.catalogue.splits(each)]
    names = [kpi_name(workspace.words, each) for each in kpis]
    return [(each.id, name, folded(name).split()) for each, name in zip(kpis, names, strict=True)]


def _periods(workspace: Workspace, target: _Target) -> Iterator[FindTarget]:
    for length, count in _PERIODS.items():
        present = period_of(workspace.today(), length)
        for back in range(count):
            period = present.shifted(-back)
            if period.year > FIRST_YEAR:
                to = Destination(PageId.ENTER, period=period)
                yield target(texts.PERIODS, period_name(workspace.words, period), to, str(period))


def _figures(workspace: Workspace, target: _Target) -> Iterator[FindTarget]:
    words = workspace.words
    for measure, kpi_id in _kpi_of_measures(workspace).items():
        to = Destination(PageId.ENTER, kpi=kpi_id)
        name, also = measure_name(words, measure), ""
        if name != short_measure_name(words, measure):
            # On the page it has the short name, beside that of its KPI.
            name, also = name_with_kpi(words, measure, kpi_id), name
        yield target(texts.FIGURES, name, to, also)


def _notes(workspace: Workspace, target: _Target) -> Iterator[FindTarget]:
    words, kpis = workspace.words, _kpi_of_measures(workspace)
    for note in reversed(workspace.services.records.notes()):
        kpi, cell = kpis.get(note.measure or ""), note.cell or NOT_ASSIGNED
        to = Destination(PageId.ENTER, kpi=kpi, period=note.period, cell=cell)
        found = target(texts.NOTES, words.name(" ".join(note.text.split())), to)
        whose = "" if cell == NOT_ASSIGNED else cell_name(workspace, cell)
        yield found._replace(detail=side_by_side(period_name(words, note.period), whose))


def _kpi_of_measures(workspace: Workspace) -> Mapping[str, str]:
    """Returns the measures in use, each with the first KPI that it is entered for."""
    found: dict[str, str] = {}
    for kpi in workspace.services.tracking.shown():
        for measure in kpi.measures:
            found.setdefault(measure, kpi.id)
    return found


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

"""Selection of cells: which rows count where clients and service languages share the same work."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from kpidesk.analysis.amount_table import AmountTables
from kpidesk.analysis.point import LeftOut
from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.domain.settings.double_counting import breakdowns, is_by_language


def one_view(
    tables: AmountTables, cells: Mapping[int, Cell], by: Length, *, by_language: bool = False
) -> AmountTables:
    """Returns the amounts of one of two views of the same work, for periods of length `by`.

    Where a period has figures by client, those by service language are left out; the reverse
    with `by_language`. Periods that share days and are no longer than `by` count as one.
    """
    kept, dropped = breakdowns(by_language)
    dropping = _ids(cells, dropped)
    shared = _sharing(_periods(tables, dropping, by), _periods(tables, _ids(cells, kept), by))
    if not shared:
        return tables
    texts = {str(period) for period in shared}
    kept_tables = {}
    for key, table in tables.items():
        every = dict(table)
        for text in texts.intersection(table):
            every[text] = {id_: each for id_, each in table[text].items() if id_ not in dropping}
        kept_tables[key] = {text: amounts for text, amounts in every.items() if amounts}
    return kept_tables


def in_one_view(
    absent: Mapping[Period, Sequence[LeftOut]],
    tables: AmountTables,
    cells: Mapping[int, Cell],
    by: Length,
    *,
    by_language: bool = False,
) -> Mapping[Period, Sequence[LeftOut]]:
    """Returns those who are absent from the view that counts in their period."""
    kept, dropped = breakdowns(by_language)
    keeping, dropping = (_periods(tables, _ids(cells, each), by) for each in (kept, dropped))
    if not absent or not keeping or not dropping:
        return absent

    def counts(left: LeftOut) -> bool:
        if left.cell is None:
            return True
        if _sharing([left.period], keeping):
            return not dropped(left.cell)
        return not kept(left.cell) or not _sharing([left.period], dropping)

    return {view: [left for left in every if counts(left)] for view, every in absent.items()}


def meeting_periods(
    tables: AmountTables, measures: Collection[str], cells: Mapping[int, Cell], by: Length
) -> set[Period]:
    """Returns the periods in which each of the measures has figures of both breakdowns."""
    clients = _ids(cells, lambda cell: cell.client is not None and cell.language is None)
    languages = _ids(cells, is_by_language)
    found = []
    for measure in measures:
        own = {key: table for key, table in tables.items() if key[0] == measure}
        found.append(_sharing(_periods(own, languages, by), _periods(own, clients, by)))
    return set.intersection(*found) if found else set()


def _ids(cells: Mapping[int, Cell], belongs: Callable[[Cell], bool]) -> set[int]:
    return {cell_id for cell_id, cell in cells.items() if belongs(cell)}


def _periods(tables: AmountTables, ids: Collection[int], by: Length) -> set[Period]:
    """Returns the periods no longer than `by` in which any of the cells has an entry."""
    if not ids:
        return set()
    shorter = (table for (_, length), table in tables.items() if length.rank <= by.rank)
    ids = set(ids)
    return {
        parse_period(text)
        for table in shorter
        for text, amounts in table.items()
        if not ids.isdisjoint(amounts)
    }


def _sharing(periods: Collection[Period], others: Collection[Period]) -> set[Period]:
    """Returns those of the periods that share days with any of the others."""
    if not periods or not others:
        return set()
    around = {each.containing(length) for each in others for length in _from(each)}
    return {
        each
        for each in periods
        if each in around or any(each.containing(length) in others for length in _from(each))
    }


def _from(period: Period) -> list[Length]:
    """Returns the lengths that are no shorter than the period's."""
    return [length for length in Length if length.rank >= period.length.rank]

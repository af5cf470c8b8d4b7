"""Figures that may hold the same work, and what she said of them: that they do not.

A figure of *Not assigned* may be the total over clients, one of a client the total over her
languages. Once she has said that it is none, she is not asked again, until that figure changes
or another one comes to stand beside it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from kpidesk.domain.cell import Cell, may_overlap
from kpidesk.domain.change import Change, SettingChanged
from kpidesk.domain.client_settings import APART, BETWEEN
from kpidesk.domain.entry import EntryKey

if TYPE_CHECKING:
    from kpidesk.domain.period import Period
    from kpidesk.services.ports import EntryReader, PracticeFile, WriteTransaction
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kpidesk.domain.period import Period, parse_period
from kpidesk.services.cached_reader import CachedReader

if TYPE_CHECKING:
    from kpidesk.analysis.point import Point, Series
    from kpidesk.domain.catalogue.catalogue import Catalogue
    from kpidesk.domain.measure import Measure
    from kpidesk.services.ports import PracticeReader


def measure_told_of(setting: str) -> str | None:
    """The measure that a setting of this kind is about; None for another setting."""
    kind, _, rest = setting.partition(BETWEEN)
    return rest.partition(BETWEEN)[0] if kind == APART else None


def in_question(
    records: EntryReader, key: EntryKey, amounts: Mapping[Cell, int]
) -> dict[Cell, int]:
    """The figures of other cells that may hold the same work as the one at `key`.

    `amounts` are those of its measure and period, by cell, its own among them.
    """
    beside = {
        cell: amount
        for cell, amount in amounts.items()
        if cell != key.cell and may_overlap(cell, key.cell)
    }
    if not beside:
        return {}
    own = told_apart(records, key, amounts[key.cell])
    return {
        cell: amount
        for cell, amount in beside.items()
        if (may_hold(key.cell, cell) and cell not in own)
        or (
            may_hold(cell, key.cell) and key.cell not in told_apart(records, _at(key, cell), amount)
        )
    }


def doubled_in(
    records: EntryReader, measure: str, period: Period, amounts: Mapping[Cell, int]
) -> Cell | None:
    """A cell whose figure is in question beside another; None where there is no question."""
    if len(amounts) < 2:
        return None
    for cell in amounts:
        if is_wide(cell) and in_question(records, EntryKey(measure, period, cell), amounts):
            return cell
    return None


def is_wide(cell: Cell) -> bool:
    """Whether it leaves the client or the language out, as one of two that share work must."""
    return cell.client is None or cell.language is None


def told_apart(records: EntryReader, key: EntryKey, amount: int | None) -> frozenset[Cell]:
    """The cells whose work a figure does not hold, as she said when it was this amount."""
    kept = records.setting(_key(key))
    if kept is None:
        return frozenset()
    then, cells = _said(kept)
    return cells if then == amount else frozenset()


@lru_cache(maxsize=256)
def _said(kept: str) -> tuple[int | None, frozenset[Cell]]:
    """The amount she spoke of, and the cells; none where it cannot be read."""
    try:
        then, cells = json.loads(kept)
        return then, frozenset(Cell(client, language) for client, language in cells)
    except (ValueError, TypeError, RecursionError):
        return None, frozenset()


def tell(ledger: WriteTransaction, key: EntryKey, cells: Collection[Cell]) -> tuple[Change, ...]:
    """The figure at `key` and those of the same measure in the `cells` share no work."""
    made = [*_tell(ledger, key, [cell for cell in cells if may_hold(key.cell, cell)])]
    for cell in cells:
        if may_hold(cell, key.cell):
            made += _tell(ledger, _at(key, cell), [key.cell])
    return tuple(made)


class TellingApart:
    """Keeps what she said, in the practice file."""

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice

    def tell(self, key: EntryKey, cells: Collection[Cell]) -> tuple[Change, ...]:
        """The figure at `key` and those of the same measure in the `cells` share no work."""
        with self._practice.transaction() as ledger:
            return tell(ledger, key, cells)


def amount_at(records: EntryReader, entry_key: EntryKey) -> int | None:
    """The figure that stands at a place, or None."""
    cells, period = records.cells(), entry_key.period
    rows = records.amounts(entry_key.measure, period.length, period, period)
    return next((amount for _, key, amount in rows if cells[key] == entry_key.cell), None)


def _tell(
    ledger: WriteTransaction, entry_key: EntryKey, cells: Collection[Cell]
) -> tuple[Change, ...]:
    amount = amount_at(ledger, entry_key)
    known = told_apart(ledger, entry_key, amount)
    if amount is None or known.issuperset(cells):
        return ()
    named = sorted(
        ([each.client, each.language] for each in known.union(cells)),
        key=lambda each: [str(part or "") for part in each],
    )
    key, value = _key(entry_key), json.dumps([amount, named], separators=(",", ":"))
    old = ledger.setting(key)
    ledger.set_setting(key, value)
    return (SettingChanged(key, old, value),)


def may_hold(one: Cell, other: Cell) -> bool:
    """Whether work of the `other` cell may be counted in `one`: not where it is the finer one."""
    finer = other.client in (None, one.client) and other.language in (None, one.language)
    return may_overlap(one, other) and not finer


def _at(key: EntryKey, cell: Cell) -> EntryKey:
    return EntryKey(key.measure, key.period, cell)


def _key(key: EntryKey) -> str:
    cell = key.cell
    parts = (APART, key.measure, key.period, cell.client or "", cell.language or "")
    return BETWEEN.join(map(str, parts))


def doubled_measures(
    records: PracticeReader, catalogue: Catalogue, series: Series, point: Point
) -> tuple[str, ...]:
    """Those of the KPI's measures with figures in question in the point's period.

    Of a series of one client or service language only its own cells are looked at.
    """
    once = CachedReader(records)
    client = None if series.client is None else series.client.id
    cells = {
        key: cell
        for key, cell in once.cells().items()
        if client in (None, cell.client) and series.language in (None, cell.language)
    }
    return tuple(
        measure.id
        for measure in catalogue.measures_of(series.kpi)
        if measure.split
        and any(
            doubled_in(once, measure.id, period, amounts)
            for period, amounts in _standing(once, measure, point, cells)
        )
    )


def _standing(
    once: CachedReader, measure: Measure, point: Point, cells: Mapping[int, Cell]
) -> Iterator[tuple[Period, dict[Cell, int]]]:
    """What stands in these cells in each entered period of the point that has a wide one."""
    wide = {key for key, cell in cells.items() if is_wide(cell)}
    for length in point.lengths:
        first, last = point.period.first_within(length), point.period.last_within(length)
        rows = once.amounts(measure.id, length, first, last)
        for name in sorted({text for text, key, _ in rows if key in wide}):
            standing = {
                cells[key]: amount for text, key, amount in rows if text == name and key in cells
            }
            yield parse_period(name), standing

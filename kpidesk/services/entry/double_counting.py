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
from kpidesk.domain.change import Fact, SettingChanged
from kpidesk.domain.client_settings import APART, BETWEEN
from kpidesk.domain.entry import Place

if TYPE_CHECKING:
    from kpidesk.domain.period import Period
    from kpidesk.services.ports import Entered, Ledger, PracticeFile


def measure_told_of(setting: str) -> str | None:
    """The measure that a setting of this kind is about; None for another setting."""
    kind, _, rest = setting.partition(BETWEEN)
    return rest.partition(BETWEEN)[0] if kind == APART else None


def in_question(records: Entered, place: Place, amounts: Mapping[Cell, int]) -> dict[Cell, int]:
    """The figures of other cells that may hold the same work as the one at `place`.

    `amounts` are those of its measure and period, by cell, its own among them.
    """
    beside = {
        cell: amount
        for cell, amount in amounts.items()
        if cell != place.cell and may_overlap(cell, place.cell)
    }
    if not beside:
        return {}
    own = told_apart(records, place, amounts[place.cell])
    return {
        cell: amount
        for cell, amount in beside.items()
        if (may_hold(place.cell, cell) and cell not in own)
        or (
            may_hold(cell, place.cell)
            and place.cell not in told_apart(records, _at(place, cell), amount)
        )
    }


def doubled_in(
    records: Entered, measure: str, period: Period, amounts: Mapping[Cell, int]
) -> Cell | None:
    """A cell whose figure is in question beside another; None where there is no question."""
    if len(amounts) < 2:
        return None
    for cell in amounts:
        if is_wide(cell) and in_question(records, Place(measure, period, cell), amounts):
            return cell
    return None


def is_wide(cell: Cell) -> bool:
    """Whether it leaves the client or the language out, as one of two that share work must."""
    return cell.client is None or cell.language is None


def told_apart(records: Entered, place: Place, amount: int | None) -> frozenset[Cell]:
    """The cells whose work a figure does not hold, as she said when it was this amount."""
    kept = records.setting(_key(place))
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


def tell(ledger: Ledger, place: Place, cells: Collection[Cell]) -> tuple[Fact, ...]:
    """The figure at `place` and those of the same measure in the `cells` share no work."""
    made = [*_tell(ledger, place, [cell for cell in cells if may_hold(place.cell, cell)])]
    for cell in cells:
        if may_hold(cell, place.cell):
            made += _tell(ledger, _at(place, cell), [place.cell])
    return tuple(made)


class TellingApart:
    """Keeps what she said, in the practice file."""

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice

    def tell(self, place: Place, cells: Collection[Cell]) -> tuple[Fact, ...]:
        """The figure at `place` and those of the same measure in the `cells` share no work."""
        with self._practice.transaction() as ledger:
            return tell(ledger, place, cells)


def amount_at(records: Entered, place: Place) -> int | None:
    """The figure that stands at a place, or None."""
    cells, period = records.cells(), place.period
    rows = records.amounts(place.measure, period.length, period, period)
    return next((amount for _, key, amount in rows if cells[key] == place.cell), None)


def _tell(ledger: Ledger, place: Place, cells: Collection[Cell]) -> tuple[Fact, ...]:
    amount = amount_at(ledger, place)
    known = told_apart(ledger, place, amount)
    if amount is None or known.issuperset(cells):
        return ()
    named = sorted(
        ([each.client, each.language] for each in known.union(cells)),
        key=lambda each: [str(part or "") for part in each],
    )
    key, value = _key(place), json.dumps([amount, named], separators=(",", ":"))
    old = ledger.setting(key)
    ledger.set_setting(key, value)
    return (SettingChanged(key, old, value),)


def may_hold(one: Cell, other: Cell) -> bool:
    """Whether work of the `other` cell may be counted in `one`: not where it is the finer one."""
    finer = other.client in (None, one.client) and other.language in (None, one.language)
    return may_overlap(one, other) and not finer


def _at(place: Place, cell: Cell) -> Place:
    return Place(place.measure, place.period, cell)


def _key(place: Place) -> str:
    cell = place.cell
    parts = (APART, place.measure, place.period, cell.client or "", cell.language or "")
    return BETWEEN.join(map(str, parts))

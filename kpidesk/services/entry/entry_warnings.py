"""Remarks: what is unusual about figures that were saved all the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.catalogue.constraints import OPENING_DIFFERS
from kpidesk.domain.cell import may_overlap
from kpidesk.domain.constraint import Severity
from kpidesk.domain.entry import Place
from kpidesk.domain.entry_warning import Remark
from kpidesk.domain.period import Period
from kpidesk.services.entry.double_counting import in_question
from kpidesk.services.entry.period_amounts import amounts_for, standing
from kpidesk.services.entry.period_overlap import entries_sharing_time
from kpidesk.services.ports import Entered

BESIDE_CELLS = "beside_cells"
BESIDE_LENGTHS = "beside_lengths"
NOT_BEGUN = "not_begun"


def remarks(
    records: Entered, catalogue: Catalogue, places: Sequence[Place], today: date
) -> tuple[Remark, ...]:
    """What must be said of the entries at these places, each thing once."""
    said: dict[Remark, None] = {}
    for place in places:
        for remark in (
            *_broken(records, catalogue, place),
            *_opening(records, catalogue, place),
            *_beside(records, catalogue, place),
            *_not_begun(place, today),
        ):
            said[remark] = None
    return tuple(said)


def _broken(records: Entered, catalogue: Catalogue, place: Place) -> Iterator[Remark]:
    for each in catalogue.constraints:
        if each.severity is Severity.REFUSED or place.measure not in each.measures:
            continue
        given = standing(records, place.period, each.measures)
        amounts = amounts_for(each, catalogue, given, place.cell)
        if each.broken(amounts):
            yield Remark(each.code, place.period, each.measures, *each.sides(amounts))


def _opening(records: Entered, catalogue: Catalogue, place: Place) -> Iterator[Remark]:
    """An opening stock other than the closing stock before it, seen from either side."""
    for closing, opening in catalogue.stocks:
        if place.measure == opening:
            pairs = [(before, place.period) for before in place.period.before()]
        elif place.measure == closing:
            pairs = [(place.period, after) for after in place.period.after()]
        else:
            continue
        for before, begun in pairs:
            closed, opened = _whole(records, closing, before), _whole(records, opening, begun)
            if closed is not None and opened is not None and closed != opened:
                yield Remark(OPENING_DIFFERS, begun, (opening, closing), opened, closed)


def _beside(records: Entered, catalogue: Catalogue, place: Place) -> Iterator[Remark]:
    """A figure beside cells that may hold the same work: both count, neither is the other's total.

    *Not assigned* beside clients, a client beside one of her languages, a client beside a
    language; in the same period, or in one of another length that shares days with it.
    """
    if not catalogue.measure(place.measure).split:
        return
    by_cell = standing(records, place.period, (place.measure,))[place.measure]
    own = by_cell.get(place.cell)
    if own is None:
        return
    others = in_question(records, place, by_cell)
    if others:
        whole = own + sum(others.values())
        yield Remark(BESIDE_CELLS, place.period, (place.measure,), own, whole)
    cells = [
        key
        for key, cell in records.cells().items()
        if cell != place.cell and may_overlap(cell, place.cell)
    ]
    for other, amount in entries_sharing_time(records, place, cells):
        yield Remark(BESIDE_LENGTHS, place.period, (place.measure,), own, amount, other)
        return


def _not_begun(place: Place, today: date) -> Iterator[Remark]:
    """A period that has not begun: a slip in the year, most of the time."""
    if place.period.first_day > today:
        yield Remark(NOT_BEGUN, place.period, (), 0, 0)


def _whole(records: Entered, measure: str, period: Period) -> int | None:
    by_cell = standing(records, period, (measure,))[measure]
    return sum(by_cell.values()) if by_cell else None

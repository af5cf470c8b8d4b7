"""Remarks: what is unusual about figures that were saved all the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.catalogue.constraints import OPENING_DIFFERS
from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.constraint import Severity
from kpidesk.domain.entry import Place
from kpidesk.domain.period import Period
from kpidesk.domain.remark import Remark
from kpidesk.services.ports import Records
from kpidesk.services.settling import breach
from kpidesk.services.standing import amounts_for, standing

BESIDE_CELLS = "beside_cells"


def remarks(records: Records, catalogue: Catalogue, places: Sequence[Place]) -> tuple[Remark, ...]:
    """What must be said of the entries at these places, each thing once."""
    said: dict[Remark, None] = {}
    for place in places:
        for remark in (
            *_broken(records, catalogue, place),
            *_opening(records, catalogue, place),
            *_beside(records, catalogue, place),
        ):
            said[remark] = None
    return tuple(said)


def _broken(records: Records, catalogue: Catalogue, place: Place) -> Iterator[Remark]:
    for each in catalogue.constraints:
        if each.severity is Severity.REFUSED or place.measure not in each.measures:
            continue
        given = standing(records, place.period, each.measures)
        amounts = amounts_for(each, catalogue, given, place.cell)
        if each.broken(amounts):
            values = breach(each, amounts).values
            part, whole = values["part"], values["whole"]
            assert isinstance(part, int)
            assert isinstance(whole, int)
            yield Remark(each.code, place.period, each.measures, part, whole)


def _opening(records: Records, catalogue: Catalogue, place: Place) -> Iterator[Remark]:
    """An opening stock other than the closing stock before it, seen from either side."""
    for closing, opening in catalogue.stocks:
        if place.measure not in (closing, opening):
            continue
        begun = place.period if place.measure == opening else place.period.shifted(1)
        closed = _whole(records, closing, begun.shifted(-1))
        opened = _whole(records, opening, begun)
        if closed is not None and opened is not None and closed != opened:
            yield Remark(OPENING_DIFFERS, begun, (opening, closing), opened, closed)


def _beside(records: Records, catalogue: Catalogue, place: Place) -> Iterator[Remark]:
    """A figure of *Not assigned* beside cells: it is added to them, it is not their total."""
    if place.cell != NOT_ASSIGNED or not catalogue.measure(place.measure).split:
        return
    by_cell = standing(records, place.period, (place.measure,))[place.measure]
    if NOT_ASSIGNED in by_cell and len(by_cell) > 1:
        own, total = by_cell[NOT_ASSIGNED], sum(by_cell.values())
        yield Remark(BESIDE_CELLS, place.period, (place.measure,), own, total)


def _whole(records: Records, measure: str, period: Period) -> int | None:
    by_cell = standing(records, period, (measure,))[measure]
    return sum(by_cell.values()) if by_cell else None

"""No figure twice: entries of different period lengths must not share time."""

from __future__ import annotations

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.entry import Place
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.measure import Nature
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.services.ports import Records


def check_overlap(records: Records, catalogue: Catalogue, place: Place) -> None:
    """Raises WrongRequest `overlaps` where the measure stands in the same cell at another length.

    Cohorts are exempt: they are entered for each period length by itself.
    """
    if catalogue.measure(place.measure).nature is Nature.COHORT:
        return
    cells = [key for key, cell in records.cells().items() if cell == place.cell]
    for length in Length:
        if length is place.period.length or not cells:
            continue
        first, last = _span(place.period, length)
        for text, _, _ in records.amounts(place.measure, length, first, last, cells):
            raise WrongRequest(
                "overlaps", measure=place.measure, period=place.period, other=parse_period(text)
            )


def _span(period: Period, length: Length) -> tuple[Period, Period]:
    if length.rank > period.length.rank:
        holder = period.holder(length)
        return holder, holder
    parts = period.parts(length)
    return parts[0], parts[-1]

"""Offers: what probably stands in a field, from what stood before. Never taken by itself."""

from __future__ import annotations

from dataclasses import dataclass

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.entry import Place
from kpidesk.domain.measure import Nature
from kpidesk.domain.period import Period
from kpidesk.services.entry.period_amounts import standing
from kpidesk.services.ports import Entered


@dataclass(frozen=True, slots=True)
class Offer:
    """An amount in smallest steps, and the measure and period that it comes from."""

    amount: int
    measure: str
    period: Period


def offer_for(
    records: Entered, catalogue: Catalogue, place: Place, before: int | None
) -> Offer | None:
    """A level's amount in the period before (`before`), a closing stock as the next opening."""
    nature = catalogue.measure(place.measure).nature
    if nature is Nature.LEVEL and before is not None:
        return Offer(before, place.measure, place.period.shifted(-1))
    if nature is Nature.OPENING:
        closing = next((c for c, opening in catalogue.stocks if opening == place.measure), None)
        return _closed(records, place, closing) if closing else None
    return None


def _closed(records: Entered, place: Place, closing: str) -> Offer | None:
    """What closed where the period begins, at its own length first."""
    previous = place.period.shifted(-1)
    for period in dict.fromkeys((previous, *place.period.before())):
        by_cell = standing(records, period, (closing,))[closing]
        if place.cell in by_cell:
            return Offer(by_cell[place.cell], closing, period)
    return None

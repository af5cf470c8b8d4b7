"""Offers: what probably stands in a field, from what stood before. Never taken by itself."""

from __future__ import annotations

from dataclasses import dataclass

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Period
from kpidesk.services.entry.period_amounts import period_amounts
from kpidesk.services.ports import EntryReader


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An amount in smallest steps, and the measure and period that it comes from."""

    amount: int
    measure: str
    period: Period


def suggest(
    records: EntryReader, catalogue: Catalogue, key: EntryKey, before: int | None
) -> Suggestion | None:
    """A level's amount in the period before (`before`), a closing stock as the next opening."""
    if before is not None and catalogue.measure(key.measure).nature.suggests_previous:
        return Suggestion(before, key.measure, key.period.shifted(-1))
    closing = next((c for c, opening in catalogue.stocks if opening == key.measure), None)
    return _closed(records, key, closing) if closing else None


def _closed(records: EntryReader, key: EntryKey, closing: str) -> Suggestion | None:
    """What closed where the period begins, at its own length first."""
    previous = key.period.shifted(-1)
    for period in dict.fromkeys((previous, *key.period.ending_before())):
        by_cell = period_amounts(records, period, (closing,))[closing]
        if key.cell in by_cell:
            return Suggestion(by_cell[key.cell], closing, period)
    return None

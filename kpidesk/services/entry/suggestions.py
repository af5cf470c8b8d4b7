"""Suggests amounts from earlier entries. A suggestion is never entered by itself."""

from __future__ import annotations

from dataclasses import dataclass

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Period
from kpidesk.services.entry.period_amounts import period_amounts
from kpidesk.services.ports import EntryReader


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A suggested amount in smallest steps, with the measure and period that it comes from."""

    amount: int
    measure: str
    period: Period


def suggest(
    records: EntryReader, catalogue: Catalogue, key: EntryKey, before: int | None
) -> Suggestion | None:
    """Returns a level's amount of the period before (`before`), or the preceding closing stock."""
    if before is not None and catalogue.measure(key.measure).nature.suggests_previous:
        return Suggestion(before, key.measure, key.period.shifted(-1))
    closing = next((c for c, opening in catalogue.stocks if opening == key.measure), None)
    return _closed(records, key, closing) if closing else None


def _closed(records: EntryReader, key: EntryKey, closing: str) -> Suggestion | None:
    """Returns the closing stock at the start of the period, of its own length first."""
    previous = key.period.shifted(-1)
    for period in dict.fromkeys((previous, *key.period.ending_before())):
        by_cell = period_amounts(records, period, (closing,))[closing]
        if key.cell in by_cell:
            return Suggestion(by_cell[key.cell], closing, period)
    return None

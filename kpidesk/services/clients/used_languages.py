"""The service languages in which a client has figures."""

from __future__ import annotations

from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.period import Length, Period, period_of
from kpidesk.services.ports import PracticeReader


def used_languages(
    records: PracticeReader, catalogue: Catalogue, client: int | None, today: date
) -> tuple[str | None, ...]:
    """Returns the languages of a client's figures since last year, the first used ones first.

    None is no language. Without such figures they are those of all earlier ones.
    """
    own = {key: cell.language for key, cell in records.cells().items() if cell.client == client}
    measures = [each.id for each in catalogue.measures]
    lately = date(today.year - 1, 1, 1)
    for begin in (lately, None) if own else ():
        found: set[int] = set()
        for length in Length:
            first: Period | None = period_of(begin, length) if begin else None
            found |= records.cells_with_entries(measures, length, first, None, own.keys())
        if found:
            return tuple(own[key] for key in sorted(found))
    return ()

"""No figure twice: entries of different period lengths must not share time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.entry import Place
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.measure import Nature
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.services.edges import edge
from kpidesk.services.ports import Entered


def entries_sharing_time(
    records: Entered, place: Place, cells: Sequence[int]
) -> Iterator[tuple[Period, int]]:
    """Entries of the measure at other period lengths that share days: period and amount."""
    for length in Length:
        if length is not place.period.length and cells:
            first, last = (edge(place.period, length, which) for which in (0, -1))
            for text, _, amount in records.amounts(place.measure, length, first, last, cells):
                yield parse_period(text), amount


def check_overlap(records: Entered, catalogue: Catalogue, place: Place) -> None:
    """Raises WrongRequest `overlaps` where the cell has the measure at another length."""
    other = overlapping(records, catalogue, place)
    if other is not None:
        raise WrongRequest("overlaps", measure=place.measure, period=place.period, other=other)


def overlapping(records: Entered, catalogue: Catalogue, place: Place) -> Period | None:
    """A period of another length that shares days and holds the measure in the same cell.

    Cohorts are exempt: they are entered for each period length by itself.
    """
    if catalogue.measure(place.measure).nature is Nature.COHORT:
        return None
    cells = [key for key, cell in records.cells().items() if cell == place.cell]
    return next((other for other, _ in entries_sharing_time(records, place, cells)), None)

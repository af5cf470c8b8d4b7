"""Exporting: the whole practice as data that other programs can read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from kpidesk.domain.annotation import Note, Target
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import Client
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.ladder import DatedLadder
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import Period
from kpidesk.services.ports import Records


@dataclass(frozen=True, slots=True)
class Row:
    """One entry, with the client by name and the amount in whole units."""

    period: Period
    client: str | None
    language: str | None
    measure: str
    amount: Fraction
    unit: Unit


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything that stands in a practice file, the log of changes aside."""

    clients: tuple[Client, ...]
    rows: tuple[Row, ...]
    targets: tuple[Target, ...]
    ladders: tuple[DatedLadder, ...]
    notes: tuple[Note, ...]


def contents(records: Records, catalogue: Catalogue) -> Contents:
    """Read the whole practice."""
    kpis = [kpi.id for kpi in catalogue.kpis]
    return Contents(
        clients=records.clients(),
        rows=tuple(_rows(records, catalogue)),
        targets=tuple(each for kpi in kpis for each in records.targets(kpi)),
        ladders=tuple(each for kpi in kpis for each in records.ladders(kpi)),
        notes=records.notes(),
    )


def _rows(records: Records, catalogue: Catalogue) -> Iterator[Row]:
    names = {client.id: client.name for client in records.clients()}
    units = {measure.id: measure.unit for measure in catalogue.measures}
    for entry in records.entries():
        place = entry.place
        unit = units.get(place.measure)
        if unit is None:
            raise WrongRequest("measure_unknown", measure=place.measure, known=tuple(units))
        client = place.cell.client
        yield Row(
            period=place.period,
            client=None if client is None else names[client],
            language=place.cell.language,
            measure=place.measure,
            amount=Fraction(entry.amount, unit.steps),
            unit=unit,
        )

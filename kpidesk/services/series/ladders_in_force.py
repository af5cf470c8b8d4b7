"""The ladder in force at a period: the client's, else the practice's, else the published one."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import DatedLadder, Ladder
from kpidesk.domain.period import Period
from kpidesk.services.ports import PracticeReader


def ladders_in_force(
    records: PracticeReader, kpi: Kpi, client: int | None = None
) -> Callable[[Period], Ladder]:
    """Returns a function that gives the ladder at a period, for a client's id or the practice."""
    dated = records.ladders(kpi.id)
    of_client = [each for each in dated if client is not None and each.client == client]
    of_practice = [each for each in dated if each.client is None]

    def ladder_at(period: Period) -> Ladder:
        for ladders in (of_client, of_practice):
            valid = _valid(ladders, period)
            if valid is not None:
                return valid.ladder or kpi.ladder
        return kpi.ladder

    return ladder_at


def _valid(ladders: Iterable[DatedLadder], period: Period) -> DatedLadder | None:
    begun = [each for each in ladders if each.valid_from <= period.first_day]
    return max(begun, key=lambda each: each.valid_from, default=None)

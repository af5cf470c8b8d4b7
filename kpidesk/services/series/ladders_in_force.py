"""The ladder in force at a period: the client's, else the practice's, else the published one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kpidesk.analysis.point import LadderStep
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import DatedLadder, Origin
from kpidesk.domain.period import FIRST_YEAR, LAST_YEAR, Length, Period, period_of

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeReader

#: Where a ladder begins that is valid for all periods.
ALWAYS = date.min
_TO_THURSDAY = timedelta(days=3)


def ladders_in_force(
    records: PracticeReader, kpi: Kpi, by: Length, client: int | None = None
) -> tuple[LadderStep, ...]:
    """Returns the ladders of all periods of a length, for a client's id or the practice."""
    return ladder_steps(records.ladders(kpi.id), kpi, by, client)


def ladder_steps(
    dated: Iterable[DatedLadder], kpi: Kpi, by: Length, client: int | None
) -> tuple[LadderStep, ...]:
    """Returns the same for these ladders of the KPI, which need not be saved."""
    named = [
        named_ladder(each)
        for each in dated
        if each.client in (None, client) and each.valid_from.year < LAST_YEAR
    ]
    steps: list[LadderStep] = []
    for day in sorted({ALWAYS, *(each.valid_from for each in named)}):
        first = _first(day, by)
        ladder = in_force(named, kpi, client, day).ladder or kpi.ladder
        if steps and steps[-1].first == first:
            steps.pop()
        if not steps or steps[-1].ladder != ladder:
            steps.append(LadderStep(first, ladder))
    return tuple(steps)


def _first(day: date, by: Length) -> Period | None:
    """Returns the first period that a ladder from that day on applies to; None for all.

    It begins on that day or later. A week belongs to the month of its Thursday, so a ladder from
    that month on is that of the week.
    """
    if day.year < FIRST_YEAR:
        return None
    period = period_of(day, by)
    begins = period.first_day + (_TO_THURSDAY if by is Length.WEEK else timedelta())
    return period if begins >= day else period.shifted(1)


def in_force(dated: Sequence[DatedLadder], kpi: Kpi, client: int | None, day: date) -> DatedLadder:
    """Returns which of the KPI's ladders is in force on a day.

    The published one, where none was set, is that of the practice for all time.
    """
    for owner in dict.fromkeys((client, None)):
        found = _valid((each for each in dated if each.client == owner), day)
        if found is not None:
            return found
    return DatedLadder(kpi.id, ALWAYS, None)


def _valid(ladders: Iterable[DatedLadder], day: date) -> DatedLadder | None:
    begun = [each for each in ladders if each.valid_from <= day]
    return max(begun, key=lambda each: each.valid_from, default=None)


def named_ladder(dated: DatedLadder) -> DatedLadder:
    """Returns the ladder with its owner, as a chart says whose it is."""
    if dated.client is None or dated.ladder is None:
        return dated
    return dated._replace(ladder=replace(dated.ladder, origin=Origin.CLIENT))

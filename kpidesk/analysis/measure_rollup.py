"""Rolled up: what the shorter periods give together for one measure."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from kpidesk.domain.measure import Measure, Nature
from kpidesk.domain.period import Period


def roll_up_measure(
    measure: Measure, whole: Period, entries: Collection[tuple[Period, int]], today: date
) -> int | None:
    """What entries within `whole`, periods and amounts, give together; None for nothing.

    Flows are summed. An opening stock is the first period's and a closing stock the last
    one's, where these were entered, of a running period so far; a level is the last one's. A
    cohort has only its own.
    """
    if measure.nature in (Nature.FLOW, Nature.PRACTICE_FLOW):
        return sum(amount for _, amount in entries) if entries else None
    given = {period for period, _ in entries}
    match measure.nature:
        case Nature.COHORT:
            given &= {whole}
        case Nature.OPENING:
            given = {min(given, key=_first_day)} if given else given
            given = {each for each in given if whole.holds_at_edge(each, 0)}
        case Nature.LEVEL | Nature.CLOSING:
            given = {max(given, key=_last_day)} if given else given
            if measure.nature is Nature.CLOSING and whole.ended(today):
                given = {each for each in given if whole.holds_at_edge(each, -1)}
    if not given:
        return None
    return sum(amount for period, amount in entries if period in given)


def _first_day(period: Period) -> date:
    return period.first_day


def _last_day(period: Period) -> date:
    return period.last_day

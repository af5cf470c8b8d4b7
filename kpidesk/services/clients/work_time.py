"""When the business and its clients work: not while away, nor before or after a client's work."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from kpidesk.domain.cell import Cell
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.clients.period_status import StatusKind
from kpidesk.domain.period import Length, Period
from kpidesk.services.clients.period_statuses import StatusSet

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeReader


def works(card: ClientCard, period: Period) -> bool:
    """Returns whether a client's work lasts during any day of a period."""
    begun = card.since is None or card.since <= period.last_day
    return begun and (card.until is None or card.until >= period.first_day)


def is_away(away: StatusSet, period: Period, client: int | None) -> bool:
    """Returns whether a client, or all of the business, is away in all of a period."""
    return bool(away.find(period, client) or away.find(period, None))


def away_periods(records: PracticeReader) -> StatusSet:
    """Returns the periods away of all clients, and of the business as client None."""
    return StatusSet(records.period_statuses(StatusKind.AWAY))


def away_of_length(away: StatusSet, by: Length, client: int | None) -> frozenset[Period]:
    """Returns the periods of one length in which a client, or the business, is away."""
    return frozenset(
        part
        for each in away
        if each.client in (None, client) and each.period.length.rank >= by.rank
        for part in (each.period.subperiods(by) if each.period.length is not by else (each.period,))
    )


def excused_owners(records: PracticeReader) -> Callable[[Cell, Period], bool]:
    """Returns what tells whether a client or a service language need not have figures."""

    # Mostly nobody is absent, and then they need not be read.
    @cache
    def known() -> tuple[StatusSet, Mapping[int, ClientCard]]:
        return away_periods(records), records.client_cards()

    def excused(owner: Cell, period: Period) -> bool:
        away, cards = known()
        if is_away(away, period, owner.client):
            return True
        return owner.client is not None and not works(cards[owner.client], period)

    return excused

"""Closed periods and periods away, of one client or of the business itself."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from kpidesk.domain.period import Period


class StatusKind(StrEnum):
    """What a period is declared to be."""

    CLOSED = "closed"
    """Complete: its figures do not change until it is opened again."""
    AWAY = "away"
    """Off: nothing is due, and figures that are missing leave no gap."""


class PeriodStatus(NamedTuple):
    """A period that is closed or away. Without a client it is the business's own.

    A closed business keeps only its figures without a client; an absent one is away for all.
    """

    kind: StatusKind
    period: Period
    client: int | None = None

    def holds(self, period: Period) -> bool:
        """Returns whether a period is this one or lies inside it; a week by its Thursday."""
        length = self.period.length
        return period.length.rank <= length.rank and period.containing(length) == self.period

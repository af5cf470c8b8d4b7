"""The edges of a period among the periods of another length."""

from __future__ import annotations

from functools import lru_cache

from kpidesk.domain.period import Length, Period


@lru_cache(maxsize=8192)
def edge(period: Period, length: Length, which: int) -> Period:
    """The first (0) or last (-1) period of `length` in this one, or the one that holds it."""
    if length.rank < period.length.rank:
        return period.parts(length)[which]
    return period.holder(length)

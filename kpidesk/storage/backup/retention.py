"""Which backups stay: all of two days, then one a day, a week, a month.

The order of backups is their sequence number, never the clock, which may jump.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice

ALL_WITHIN = timedelta(days=2)
#: The newest ones stay whatever their dates say.
NEWEST = 10
DAILY, WEEKLY, MONTHLY = 14, 10, 24


@dataclass(frozen=True, slots=True)
class Stamp:
    """When a backup was made, by number and by clock."""

    sequence: int
    made_at: datetime


def kept(stamps: Iterable[Stamp]) -> frozenset[int]:
    """The sequence numbers to keep.

    A day, week or month (UTC) is a run of neighbours that share it, and its newest stays.
    A clock that was wrong for a while makes runs of its own: they take up places, but the
    true days behind them are not mistaken for theirs.
    """
    newest_first = sorted(stamps, key=lambda each: -each.sequence)
    if not newest_first:
        return frozenset()
    latest = newest_first[0].made_at
    recent = (each for each in newest_first if abs(latest - each.made_at) <= ALL_WITHIN)
    staying = [
        *newest_first[:NEWEST],
        *recent,
        *islice(_runs(newest_first, _day), DAILY),
        *islice(_runs(newest_first, _week), WEEKLY),
        *islice(_runs(newest_first, _month), MONTHLY),
    ]
    return frozenset(each.sequence for each in staying)


def _runs(
    newest_first: list[Stamp], label: Callable[[datetime], tuple[int, ...]]
) -> Iterator[Stamp]:
    previous: tuple[int, ...] | None = None
    for each in newest_first:
        present = label(each.made_at.astimezone(UTC))
        if present != previous:
            yield each
        previous = present


def _day(moment: datetime) -> tuple[int, ...]:
    return (moment.toordinal(),)


def _week(moment: datetime) -> tuple[int, ...]:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> tuple[int, ...]:
    return (moment.year, moment.month)

"""Decides which backups to keep: all of two days, then one a day, a week, a month.

Backups are ordered by their sequence number: the clock of the computer may jump.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice

ALL_WITHIN = timedelta(days=2)
#: So many of the newest are kept, whatever their dates.
NEWEST = 10
DAILY, WEEKLY, MONTHLY = 14, 10, 24


@dataclass(frozen=True, slots=True)
class Stamp:
    """The sequence number of a backup and the time at which it was made."""

    sequence: int
    made_at: datetime


def kept(stamps: Iterable[Stamp]) -> frozenset[int]:
    """Returns the sequence numbers to keep.

    Of neighbours with the same day, week or month (UTC), the newest is kept. Backups made
    while the clock was wrong are groups of their own: they count, but are never mixed with
    those of the same date from before.
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

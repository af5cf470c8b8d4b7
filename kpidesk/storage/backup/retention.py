"""Decides which backups to keep: all of two days, then one a day, a week, a month.

All backups together stay within a budget of bytes. Those of one practice are ordered by their
sequence number: the clock of the computer may jump.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice

from kpidesk.domain.backup import Backup

ALL_WITHIN = timedelta(days=2)
#: So many of the newest are kept, whatever their dates.
NEWEST = 10
DAILY, WEEKLY, MONTHLY = 14, 10, 24
#: All backups together take at most this much, or this part of the free disk.
MOST_BYTES = 2_000_000_000
PART_OF_FREE = 10


def kept(backups: Iterable[Backup]) -> frozenset[int]:
    """Returns the sequence numbers to keep of one practice's backups.

    Of neighbours with the same day, week or month (UTC), the newest is kept. Backups made
    while the clock was wrong are groups of their own: they count, but are never mixed with
    those of the same date from before.
    """
    newest_first = sorted(backups, key=lambda each: -each.sequence)
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


def budget(free_bytes: int) -> int:
    """Returns how many bytes all backups may take together beside this much free disk."""
    return min(MOST_BYTES, free_bytes // PART_OF_FREE)


def expendable(backups: Iterable[Backup]) -> Iterator[Backup]:
    """Yields the backups of all practices that may go for lack of space, in their order.

    The newest ones of each practice never go. Between practices the older date goes first.
    """
    families: dict[tuple[str, str], list[Backup]] = {}
    for each in backups:
        families.setdefault((each.practice, each.identity), []).append(each)
    oldest_first = (sorted(each, key=lambda one: one.sequence) for each in families.values())
    yield from heapq.merge(
        *(family[:-NEWEST] for family in oldest_first), key=lambda each: each.made_at
    )


def _runs(
    newest_first: list[Backup], label: Callable[[datetime], tuple[int, ...]]
) -> Iterator[Backup]:
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

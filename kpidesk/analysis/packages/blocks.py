"""Blocks of hours: what is used since a day, until another day or until they are used up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kpidesk.analysis.packages.balance import Balance
from kpidesk.domain.clients.package import Package
from kpidesk.domain.period import Period

#: One of so many parts of the hours is left at most where a block is nearly used up.
_NEARLY = 10


class BlockBalance(NamedTuple):
    """A block of a client's card and its hours. What is left at its end has expired.

    `reaching` are the periods whose hours count although days of them are outside the block.
    """

    block: Package
    balance: Balance
    ended: bool
    reaching: tuple[Period, ...] = ()


def block_balances(
    blocks: Sequence[Package], used: Mapping[Period, int], today: date
) -> tuple[BlockBalance, ...]:
    """Returns the blocks, the oldest first, with the hours that were taken from each.

    Hours are taken from the oldest block that is open in their period and has any left. What
    no block has left is overuse of the youngest open one.
    """
    ordered = sorted(blocks, key=lambda each: each.first or date.min)
    taken = [0 for _ in ordered]
    reaching: list[list[Period]] = [[] for _ in ordered]
    for period in sorted(used, key=lambda each: (each.last_day, each.first_day)):
        rest = used[period]
        places = [place for place, each in enumerate(ordered) if _open(each, period)]
        for place in places:
            block = ordered[place]
            part = min(rest, max(0, block.hours + block.carried - taken[place]))
            if place == places[-1]:
                part = rest
            if part and not _within(period, block):
                reaching[place].append(period)
            taken[place] += part
            rest -= part
    return tuple(
        _balance(block, used, today)._replace(reaching=tuple(periods))
        for block, used, periods in zip(ordered, taken, reaching, strict=True)
    )


def block_to_tell(blocks: Sequence[BlockBalance]) -> BlockBalance | None:
    """Returns the block that an update tells of: the first that is open, the latest else."""
    return next((each for each in blocks if not each.ended), blocks[-1] if blocks else None)


def is_nearly_used(balance: Balance) -> bool:
    """Returns whether a tenth of the hours is left at most."""
    return balance.left * _NEARLY <= balance.total


def _open(block: Package, period: Period) -> bool:
    """Returns whether the period shares a day with the block."""
    return (block.first is None or block.first <= period.last_day) and (
        block.last is None or period.first_day <= block.last
    )


def _within(period: Period, block: Package) -> bool:
    """Returns whether all days of the period are days of the block."""
    begins = block.first is None or block.first <= period.first_day
    return begins and (block.last is None or period.last_day <= block.last)


def _balance(block: Package, used: int, today: date) -> BlockBalance:
    ended = block.last is not None and block.last < today
    total = block.hours + block.carried
    left, over = max(0, total - used), max(0, used - total)
    balance = Balance(
        bought=block.hours,
        carried_in=block.carried,
        used=used,
        left=left,
        over=over,
        carried_out=None,
        expired=left if ended else 0,
        over_in=int(over > 0),
    )
    return BlockBalance(block, balance, ended)

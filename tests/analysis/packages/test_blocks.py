"""Tests of blocks of hours."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kpidesk.analysis.packages.blocks import block_balances
from kpidesk.domain.clients.package import Package, PackageUnit
from kpidesk.domain.period import Period, parse_period

HOUR = 3_600_000
TODAY = date(2026, 6, 10)
JANUARY = parse_period("2026-01")


def block(hours: float, first: date, last: date | None = None) -> Package:
    return Package(round(hours * HOUR), PackageUnit.BLOCK, first=first, last=last)


def used(*hours: float) -> dict[Period, int]:
    return {JANUARY.shifted(n): round(each * HOUR) for n, each in enumerate(hours)}


def test_hours_are_taken_since_the_day_of_the_block() -> None:
    (found,) = block_balances([block(50, date(2026, 1, 15))], used(20, 24), TODAY)
    assert (found.balance.used, found.balance.left) == (44 * HOUR, 6 * HOUR)
    assert 100 * found.balance.used == 88 * found.balance.total
    assert (found.balance.carried_out, found.balance.expired, found.ended) == (None, 0, False)


def test_hours_of_a_period_that_reaches_beyond_the_block_are_known() -> None:
    begun, whole = block(50, date(2026, 1, 15)), block(50, date(2026, 1, 1))
    ended = block(50, date(2026, 1, 1), date(2026, 3, 30))
    for each, reaching in ((begun, [0]), (whole, []), (ended, [2])):
        (found,) = block_balances([each], used(20, 24, 1), TODAY)
        assert found.reaching == tuple(JANUARY.shifted(n) for n in reaching)
    (unused,) = block_balances([begun], used(0, 24), TODAY)
    assert unused.reaching == ()


def test_the_oldest_open_block_is_used_first() -> None:
    old, new = block(10, date(2026, 1, 1)), block(10, date(2026, 2, 1))
    found = block_balances([new, old], used(6, 7, 9), TODAY)
    assert [each.block for each in found] == [old, new]
    assert [each.balance.used for each in found] == [10 * HOUR, 12 * HOUR]
    assert [each.balance.over for each in found] == [0, 2 * HOUR]


def test_a_block_expires_at_its_end() -> None:
    ended = block(10, date(2026, 1, 1), date(2026, 2, 28))
    then = block(10, date(2026, 1, 1))
    found = block_balances([ended, then], used(4, 1, 3), TODAY)
    assert (found[0].balance.used, found[0].balance.left) == (5 * HOUR, 5 * HOUR)
    assert (found[0].balance.expired, found[0].ended) == (5 * HOUR, True)
    assert found[1].balance.used == 3 * HOUR


def test_hours_without_an_open_block_are_of_none() -> None:
    (found,) = block_balances([block(10, date(2026, 3, 1))], used(4, 1, 3), TODAY)
    assert found.balance.used == 3 * HOUR


@given(
    st.lists(st.tuples(st.integers(1, 20), st.integers(0, 5)), min_size=1, max_size=4),
    st.lists(st.integers(0, 15), max_size=6),
)
def test_blocks_are_those_of_hours_counted_one_by_one(
    bought: list[tuple[int, int]], worked: list[int]
) -> None:
    blocks = [block(hours, JANUARY.shifted(month).first_day) for hours, month in bought]
    taken = [0] * len(blocks)
    oldest = sorted(range(len(blocks)), key=lambda n: bought[n][1])
    for month, hours in enumerate(worked):
        begun = [n for n in oldest if bought[n][1] <= month]
        for _ in range(hours if begun else 0):
            fitting = [n for n in begun if taken[n] < bought[n][0]]
            taken[fitting[0] if fitting else begun[-1]] += 1
    found = block_balances(blocks, used(*worked), TODAY)
    assert [each.balance.used for each in found] == [taken[n] * HOUR for n in oldest]

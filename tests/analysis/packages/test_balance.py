"""Tests of package balances: the worked examples, and random steps against plain lots."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.analysis.packages.balance import (
    Balance,
    Step,
    StepKind,
    balances,
    spanned,
    summed,
)
from kpidesk.domain.clients.package import Carry
from kpidesk.domain.period import Length, Period, parse_period

TODAY = date(2030, 1, 1)
HOUR = 3_600_000
JANUARY = parse_period("2026-01")


def hours(amount: float) -> int:
    return round(amount * HOUR)


def months(carry: Carry, *used: float | None, bought: float = 20) -> list[Step]:
    return [
        Step(JANUARY.shifted(n), hours(bought), None if each is None else hours(each), carry)
        for n, each in enumerate(used)
    ]


def balance(*steps: Step, today: date = TODAY) -> Balance:
    """Returns the last balance of the steps."""
    found = balances(steps, today)[-1].balance
    assert found is not None
    return found


def shown(each: Balance) -> dict[str, float | None]:
    """Returns the balance in hours, as `show` prints it."""
    return {
        name: None if ms is None else ms / HOUR
        for name, ms in each._asdict().items()
        if name not in ("over_in", "parts", "day", "days", "part", "missing", "counted", "lapsed")
    }


def test_one_carries_what_is_left_of_the_own_hours() -> None:
    assert shown(balance(*months(Carry.ONE, 18.5))) == {
        "bought": 20,
        "carried_in": 0,
        "used": 18.5,
        "left": 1.5,
        "over": 0,
        "carried_out": 1.5,
        "expired": 0,
    }


def test_one_uses_carried_hours_first() -> None:
    found = balance(*months(Carry.ONE, 18.5, 22))
    assert shown(found) == {
        "bought": 20,
        "carried_in": 1.5,
        "used": 22,
        "left": 0,
        "over": 0.5,
        "carried_out": 0,
        "expired": 0,
    }
    assert round(100 * found.used / found.total, 1) == 102.3


def test_carried_hours_expire_with_the_next_period() -> None:
    found = balance(*months(Carry.ONE, 18.5, 1))
    assert (found.left, found.carried_out, found.expired) == (hours(20.5), hours(20), hours(0.5))


def test_nothing_is_carried_by_none() -> None:
    found = balance(*months(Carry.NONE, 23))
    assert (found.over, found.carried_out) == (hours(3), 0)
    assert 100 * found.used / found.total == 115


def test_all_carries_overuse() -> None:
    first, then = (each.balance for each in balances(months(Carry.ALL, 23, 0), TODAY))
    assert first
    assert (first.over, first.carried_out) == (hours(3), hours(-3))
    assert then
    assert then.total == hours(17)


def test_earlier_overuse_under_all_is_no_overuse_of_the_next_period() -> None:
    one, two, three = (each.balance for each in balances(months(Carry.ALL, 45, 5, 5), TODAY))
    assert one
    assert (one.over, 100 * one.used / one.total) == (hours(25), 225)
    assert two
    assert (two.total, two.over, two.carried_out) == (hours(-5), hours(5), hours(-10))
    assert three
    assert (three.total, three.left, three.over) == (hours(10), hours(5), 0)


def test_nothing_is_carried_out_of_a_running_period() -> None:
    found = balance(*months(Carry.ONE, 18.5), today=JANUARY.last_day)
    assert (found.left, found.carried_out, found.expired) == (hours(1.5), None, 0)


def test_the_carry_is_unknown_after_a_period_without_hours() -> None:
    one, two, three = balances(months(Carry.ALL, 10, None, 5), TODAY)
    assert two.balance is None
    assert three.unknown
    assert not one.unknown
    assert three.balance
    assert three.balance.carried_in == 0
    assert not balances(months(Carry.NONE, 10, None, 5), TODAY)[-1].unknown


def test_an_opening_carry_may_be_typed() -> None:
    first, second = months(Carry.ONE, 10, 0)
    found = balances([first._replace(opening=hours(2)), second], TODAY)
    assert found[0].balance
    assert found[0].balance.carried_in == hours(2)
    assert found[1].balance
    assert found[1].balance.carried_in == hours(12)


@pytest.mark.parametrize("carry", [Carry.ONE, Carry.ALL])
def test_the_carry_waits_while_away(carry: Carry) -> None:
    first, _, third = months(carry, 18, None, 20)
    away = Step(first.period.shifted(1), 0, None, carry, kind=StepKind.AWAY)
    found = balances([first, away, third], TODAY)
    assert found[1].balance is None
    assert found[2].balance
    assert found[2].balance.carried_in == hours(2)
    assert not found[2].unknown


def test_a_package_that_ended_leaves_its_hours_for_one_more_period() -> None:
    first = months(Carry.ONE, 18)[0]
    gap = Step(first.period.shifted(1), 0, hours(1.5), kind=StepKind.GAP)
    later = Step(first.period.shifted(2), 0, hours(1), kind=StepKind.GAP)
    _one, two, three = balances([first, gap, later], TODAY)
    assert two.balance
    assert (two.balance.total, two.balance.expired) == (hours(2), hours(0.5))
    assert three.balance is None


def test_a_quarter_carries_in_what_its_first_month_did() -> None:
    steps = balances(months(Carry.ONE, 15, 1, 22, 19), TODAY)
    found = spanned(steps[1:], TODAY)
    assert found is not None
    assert shown(found) == {
        "bought": 60,
        "carried_in": 5,
        "used": 42,
        "left": 19,
        "over": 0,
        "carried_out": 19,
        "expired": 4,
    }


def test_a_quarter_sums_what_was_over() -> None:
    found = spanned(balances(months(Carry.NONE, 23, 10, 21), TODAY), TODAY)
    assert found
    assert (found.over, found.over_in, found.parts) == (hours(4), 2, 3)
    # The carried overuse of a running balance counts once.
    found = spanned(balances(months(Carry.ALL, 45, 5, 5), TODAY), TODAY)
    assert found
    assert (found.over, found.left, found.over_in) == (0, hours(5), 2)


def test_what_is_left_of_the_last_of_several_steps_may_have_expired_with_the_rest() -> None:
    found = spanned(balances(months(Carry.NONE, 19, 22, 18), TODAY), TODAY)
    assert found
    assert (found.left, found.lapsed, found.expired) == (hours(2), hours(2), hours(3))
    carried = spanned(balances(months(Carry.ALL, 19, 22, 18), TODAY), TODAY)
    assert (carried and (carried.lapsed, carried.expired)) == (0, 0)


def test_weeks_to_come_are_bought_in_their_month() -> None:
    weeks = JANUARY.subperiods(Length.WEEK)
    used = [hours(3), hours(4), None, None, None]
    steps = [Step(week, hours(5), each, Carry.ONE) for week, each in zip(weeks, used, strict=True)]
    today = weeks[1].first_day
    found = spanned(balances(steps, today), today)
    assert found
    assert (found.bought, found.used) == (hours(25), hours(7))
    assert (found.left, found.carried_out) == (hours(3 + 15), None)


def test_the_sums_over_clients_say_how_many_are_over() -> None:
    over, under = balance(*months(Carry.NONE, 30)), balance(*months(Carry.NONE, 5))
    found = summed([over, under])
    assert (found.used, found.total) == (hours(35), hours(40))
    assert (found.over, found.left) == (hours(10), hours(15))
    assert (found.over_in, found.parts) == (1, 2)
    same = summed([balance(*months(Carry.NONE, 17.5))] * 2)
    assert (same.used, same.total, same.over_in) == (hours(35), hours(40), 0)


class Lot:
    """Hours bought together, one by one; or owed, where `size` is negative."""

    def __init__(self, size: int, bought: int, carry: Carry) -> None:
        self.size, self.bought, self.carry = size, bought, carry


def plainly(steps: list[Step]) -> list[tuple[int, int, int, int, int]]:
    """Takes used hours one by one from lots; returns carried in, left, over, out, expired."""
    lots: list[Lot] = []
    debt, found = 0, []
    for place, step in enumerate(steps):
        carried = sum(lot.size for lot in lots) - debt
        own = Lot(step.bought, place, step.carry)
        while debt and own.size:
            debt, own.size = debt - 1, own.size - 1
        order = {Carry.ONE: 0, Carry.ALL: 1, Carry.NONE: 2}
        lots.sort(key=lambda lot: order[lot.carry])
        lots.append(own)
        assert step.used is not None
        over = 0
        for _ in range(step.used):
            full = next((lot for lot in lots if lot.size), None)
            if full:
                full.size -= 1
            else:
                over += 1
        left = sum(lot.size for lot in lots)
        gone = sum(
            lot.size
            for lot in lots
            if lot.carry is Carry.NONE or (lot.carry is Carry.ONE and lot.bought < place)
        )
        lots = [
            lot
            for lot in lots
            if lot.carry is Carry.ALL or (lot.carry is Carry.ONE and lot.bought == place)
        ]
        if step.carry is Carry.ALL:
            debt += over
        found.append((carried, left, over, sum(lot.size for lot in lots) - debt, gone))
    return found


@given(
    st.lists(
        st.tuples(st.integers(0, 30), st.integers(0, 60), st.sampled_from(Carry)),
        min_size=1,
        max_size=12,
    )
)
def test_balances_are_those_of_hours_counted_one_by_one(
    given_steps: list[tuple[int, int, Carry]],
) -> None:
    steps = [
        Step(JANUARY.shifted(n), bought, used, carry)
        for n, (bought, used, carry) in enumerate(given_steps)
    ]
    found = [each.balance for each in balances(steps, TODAY)]
    expected = plainly(steps)
    assert [
        (each.carried_in, each.left, each.over, each.carried_out, each.expired)
        for each in found
        if each
    ] == expected


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 60)), min_size=1, max_size=12),
    st.sampled_from(Carry),
    st.integers(0, 40),
)
def test_no_hour_is_lost_or_made_over_a_span(
    given_steps: list[tuple[int, int]], carry: Carry, opening: int
) -> None:
    steps = [
        Step(JANUARY.shifted(n), bought, used, carry)
        for n, (bought, used) in enumerate(given_steps)
    ]
    steps[0] = steps[0]._replace(opening=opening)
    found = spanned(balances(steps, TODAY), TODAY)
    assert found is not None
    assert found.carried_out is not None
    if carry is Carry.ALL:
        assert found.carried_out == found.total - found.used
    else:
        assert found.total - found.used + found.over == found.carried_out + found.expired


def test_periods_of_the_steps_do_not_matter() -> None:
    weeks = [Period(Length.WEEK, 2026, n) for n in (1, 2)]
    steps = [Step(each, hours(5), hours(4), Carry.ONE) for each in weeks]
    assert balance(*steps).carried_in == hours(1)

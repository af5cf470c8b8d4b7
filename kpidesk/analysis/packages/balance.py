"""Balances of packages: what is used, left and carried over in each month or week."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from fractions import Fraction
from itertools import groupby
from typing import NamedTuple

from kpidesk.domain.catalogue.packages import HOURS_BOUGHT, HOURS_USED
from kpidesk.domain.clients.package import Carry
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import Length, Period


class StepKind(StrEnum):
    """Whether hours are bought in a period: by a package, not while away, or not at all."""

    PACKAGE = "package"
    AWAY = "away"
    GAP = "gap"


class Step(NamedTuple):
    """One month or week of a client, in ms; `used` is None where nothing was entered.

    `opening` is what is carried in by the card; None is what the step before carried out.
    """

    period: Period
    bought: int
    used: int | None
    carry: Carry = Carry.NONE
    opening: int | None = None
    kind: StepKind = StepKind.PACKAGE


class Balance(NamedTuple):
    """The hours of a package, in ms. `carried_out` is None where it is not known yet.

    `over_in` counts those of its `parts` (months, weeks or clients) in which too much was used,
    `missing` the ended months or weeks without hours beside them. `lapsed` are those of `left`
    that are also among what expired in several parts. `bought` are the hours of the `counted`
    months or weeks, 0 where there are both.
    A running period has reached its `day` of `days`.
    """

    bought: int
    carried_in: int
    used: int
    left: int
    over: int
    carried_out: int | None
    expired: int
    over_in: int = 0
    parts: int = 1
    day: int | None = None
    days: int | None = None
    part: Length = Length.MONTH
    missing: int = 0
    counted: int = 1
    lapsed: int = 0

    @property
    def total(self) -> int:
        """The hours to use: bought and carried."""
        return self.bought + self.carried_in

    @property
    def in_hours(self) -> Mapping[str, Fraction | None]:
        """The hours used and those to use, by their measures; None to use where there are none."""
        usable = Fraction(self.total, Unit.HOURS.steps) if self.total > 0 else None
        return {HOURS_USED: Fraction(self.used, Unit.HOURS.steps), HOURS_BOUGHT: usable}


class StepBalance(NamedTuple):
    """The balance of a step; None without hours. `unknown` says that none of the carry is."""

    step: Step
    balance: Balance | None
    unknown: bool = False


class _Carried(NamedTuple):
    """Carried hours: the running balance, which may be negative, and those for one period."""

    running: int = 0
    once: int = 0


def balances(steps: Iterable[Step], today: date) -> tuple[StepBalance, ...]:
    """Returns the balances of a client's successive steps, the earliest first.

    Hours keep the rule under which they were bought. Without hours in an ended step the carry
    into the next one is taken as 0.
    """
    found = []
    carried, unknown = _Carried(), False
    for step in steps:
        if step.opening is not None:
            running = step.carry is Carry.ALL
            carried = _Carried(step.opening, 0) if running else _Carried(0, step.opening)
            unknown = False
        found.append(StepBalance(step, _balance(step, carried, today), unknown))
        if step.used is not None or step.kind is not StepKind.PACKAGE:
            carried, unknown = _after(step, carried), False
        elif step.period.ended(today):
            unknown = step.carry is not Carry.NONE or carried != _Carried()
            carried = _Carried()
    return tuple(found)


def _balance(step: Step, carried: _Carried, today: date) -> Balance | None:
    total = step.bought + sum(carried)
    if step.used is None or (step.kind is StepKind.GAP and total <= 0):
        return None
    left, over = max(0, total - step.used), max(0, step.used - max(0, total))
    out = sum(_after(step, carried)) if step.period.ended(today) else None
    expired = 0 if out is None else left - max(0, out)
    return Balance(
        step.bought,
        sum(carried),
        step.used,
        left,
        over,
        out,
        expired,
        over_in=int(over > 0),
        part=step.period.length,
    )


def _after(step: Step, carried: _Carried) -> _Carried:
    """Returns what is carried out of a step: carried hours are used first, then its own."""
    running, once = carried
    own, rest = step.bought, step.used or 0
    if running < 0:
        repaid = min(-running, own)
        running, own = running + repaid, own - repaid
    from_once = min(rest, once)
    rest -= from_once
    if running > 0:
        from_running = min(rest, running)
        running, rest = running - from_running, rest - from_running
    over = max(0, rest - own)
    own = max(0, own - rest)
    if step.carry is Carry.ALL:
        running += own - over
    waiting = once - from_once if step.kind is StepKind.AWAY else 0
    return _Carried(running, waiting + (own if step.carry is Carry.ONE else 0))


def spanned(steps: Sequence[StepBalance], today: date) -> Balance | None:
    """Returns the balance of successive steps together; None where none has hours.

    Weeks to come count as bought in a month that has hours.
    """
    known = [(each.step, each.balance) for each in steps if each.balance]
    if not known:
        return None
    months = {_month(step) for step, _ in known}
    coming = [each for each in _ahead(steps, today) if _month(each) in months]
    ahead = sum(each.bought for each in coming)
    joined = [balance for _, balance in known]
    expired = sum(each.expired for each in joined)
    last = [each for each in steps if each.balance or each.step.kind is StepKind.PACKAGE][-1]
    ended = last.balance is not None and all(each.step.period.ended(today) for each in steps)
    return Balance(
        bought=sum(each.bought for each in joined) + ahead,
        carried_in=joined[0].carried_in,
        used=sum(each.used for each in joined),
        left=joined[-1].left + ahead,
        over=sum(_over(known)),
        carried_out=joined[-1].carried_out if ended else None,
        expired=expired,
        over_in=sum(each.over_in for each in joined),
        parts=len(joined),
        part=joined[-1].part,
        missing=sum(
            not balance and step.kind is StepKind.PACKAGE and step.period.ended(today)
            for step, balance, _ in steps
        ),
        counted=_counted([*(step for step, _ in known), *coming]),
        lapsed=joined[-1].expired if expired != joined[-1].expired else 0,
    )


def _ahead(steps: Iterable[StepBalance], today: date) -> Iterator[Step]:
    """Yields the steps without hours that have not ended."""
    for step, balance, _ in steps:
        if balance is None and not step.period.ended(today):
            yield step


def _counted(steps: Sequence[Step]) -> int:
    """Returns how many of these months or weeks have a package; 0 where there are both."""
    if len({each.period.length for each in steps}) > 1:
        return 0
    return sum(each.kind is StepKind.PACKAGE for each in steps)


def _month(step: Step) -> Period:
    return step.period.containing(Length.MONTH)


def _over(known: Sequence[tuple[Step, Balance]]) -> Iterator[int]:
    """Yields the overuse; under *all* that of a whole run, since each step carries it on."""
    for running, run in groupby(known, lambda each: each[0].carry is Carry.ALL):
        inside = [balance for _, balance in run]
        if running:
            total = inside[0].carried_in + sum(each.bought for each in inside)
            yield max(0, sum(each.used for each in inside) - max(0, total))
        else:
            yield sum(each.over for each in inside)


def dated(balance: Balance, period: Period, today: date) -> Balance:
    """Returns the balance of a period with its day, where it is running."""
    if not period.first_day <= today <= period.last_day:
        return balance
    passed, rest = today - period.first_day, period.last_day - today
    return balance._replace(day=passed.days + 1, days=passed.days + 1 + rest.days)


def summed(balances_of_clients: Sequence[Balance]) -> Balance:
    """Returns the sums over clients; `parts` counts the clients."""
    outs = [each.carried_out for each in balances_of_clients]
    known = [each for each in outs if each is not None]
    return Balance(
        bought=sum(each.bought for each in balances_of_clients),
        carried_in=sum(each.carried_in for each in balances_of_clients),
        used=sum(each.used for each in balances_of_clients),
        left=sum(each.left for each in balances_of_clients),
        over=sum(each.over for each in balances_of_clients),
        carried_out=sum(known) if len(known) == len(outs) else None,
        expired=sum(each.expired for each in balances_of_clients),
        over_in=sum(each.over > 0 for each in balances_of_clients),
        parts=len(balances_of_clients),
        lapsed=sum(each.lapsed for each in balances_of_clients),
    )

"""The points of a series about packages: hours used, or hours bought, by period."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from kpidesk.analysis.counts import Counts
from kpidesk.analysis.coverage import uncovered
from kpidesk.analysis.packages.balance import (
    Balance,
    StepBalance,
    StepKind,
    balances,
    dated,
    spanned,
    summed,
)
from kpidesk.analysis.packages.steps import ClientHours, with_parts
from kpidesk.analysis.point import GapReason, LeftOut, Point, Reason
from kpidesk.analysis.series import LadderAt
from kpidesk.domain.catalogue.constraints import CARRY_UNKNOWN
from kpidesk.domain.catalogue.packages import HOURS_BOUGHT, HOURS_USED
from kpidesk.domain.cell import Cell
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import Length, Period


class PackageView(NamedTuple):
    """What the points are made for: the KPI, the length of periods, ladders and the day.

    `whole` is the business, where clients are summed, and named where their hours are left out.
    Without a `first` or `last` period they are made from the beginning, or up to the end.
    """

    kpi: Kpi
    by: Length
    ladder_at: LadderAt
    today: date
    whole: bool
    first: Period | None = None
    last: Period | None = None

    def shows(self, period: Period) -> bool:
        """Returns whether a point of the period is asked for."""
        after = self.first is None or self.first.index <= period.index
        return after and (self.last is None or period.index <= self.last.index)


class _Part(NamedTuple):
    """A client's steps in one period, and their balance; None where hours are not known."""

    steps: tuple[StepBalance, ...]
    balance: Balance | None
    left_out: tuple[LeftOut, ...]


def package_points(view: PackageView, clients: Mapping[int, ClientHours]) -> tuple[Point, ...]:
    """Returns the points of these clients' packages together, in order.

    Clients without a package in a period are not concerned.
    """
    found: dict[Period, dict[int, _Part]] = {}
    finer: dict[Period, None] = {}
    for client, hours in clients.items():
        steps = balances(hours.steps(view.today), view.today)
        longer = [each for each in hours.used if each.length.rank > Length.MONTH.rank]
        for period, inside in _by_period(steps, view).items():
            cell = Cell(client) if view.whole else None
            left_out = (*_left_out(view, hours, cell, inside), *_longer(period, longer, cell))
            balance = spanned(inside, view.today)
            found.setdefault(period, {})[client] = _Part(tuple(inside), balance, left_out)
        for step, balance, _ in steps:
            if balance and step.period.length.rank > view.by.rank:
                finer.update(dict.fromkeys(step.period.subperiods(view.by)))
    made = [_point(view, period, tuple(parts.values())) for period, parts in found.items()]
    points = {each.period: each for each in made if each}
    for period in filter(view.shows, finer):
        points.setdefault(period, _not_derivable(view, period))
    return tuple(sorted(points.values(), key=lambda each: each.period.index))


def _by_period(
    steps: Iterable[StepBalance], view: PackageView
) -> Mapping[Period, list[StepBalance]]:
    found: dict[Period, list[StepBalance]] = {}
    for each in steps:
        if each.step.period.length.rank <= view.by.rank:
            period = each.step.period.containing(view.by)
            if view.shows(period):
                found.setdefault(period, []).append(each)
    return found


def _longer(period: Period, entered: Iterable[Period], cell: Cell | None) -> Iterator[LeftOut]:
    """Yields hours for quarters or years: no month of a package has a known share of them."""
    for each in entered:
        longer, shorter = (
            (each, period) if each.length.rank > period.length.rank else (period, each)
        )
        if shorter.containing(longer.length) == longer:
            yield LeftOut(each, cell, (HOURS_USED,), ())


def _left_out(
    view: PackageView, hours: ClientHours, cell: Cell | None, steps: Sequence[StepBalance]
) -> Iterator[LeftOut]:
    """Yields the ended parts of a client's package for which no hours were entered."""
    for step in (each.step for each in steps if each.step.kind is StepKind.PACKAGE):
        inside = [each for each in with_parts(step.period) if each in hours.used]
        for part in uncovered(step.period, inside):
            if part.ended(view.today):
                yield LeftOut(part, cell, (), (HOURS_USED,), GapReason.NO_FIGURES)


def _point(view: PackageView, period: Period, parts: Sequence[_Part]) -> Point | None:
    """Returns the point of a period; None where none of the clients has hours in it."""
    steps = [each for part in parts for each in part.steps]
    if not view.kpi.denominator:
        return _bought(view, period, steps)
    known = [each.balance for each in parts if each.balance]
    if not known:
        return None
    balance = summed(known) if view.whole else known[0]
    left_out = tuple(each for part in parts for each in part.left_out)
    value = Fraction(100 * balance.used, balance.total) if balance.total > 0 else None
    ladder = view.ladder_at(period)
    ended = all(each.step.period.ended(view.today) for each in steps)
    return Point(
        period=period,
        value=value,
        level=ladder.rate(value) if value is not None and ladder.thresholds else None,
        ladder=ladder,
        partial=bool(left_out),
        unfinished=not (ended and period.ended(view.today)),
        reason=None if value is not None else Reason.ZERO_DENOMINATOR,
        warnings=(CARRY_UNKNOWN,) if any(each.unknown and each.balance for each in steps) else (),
        left_out=left_out,
        amounts={HOURS_USED: balance.used, HOURS_BOUGHT: balance.bought},
        lengths=_lengths(steps),
        counts=Counts(balance.used, 0, balance.total, Unit.HOURS, Unit.HOURS),
        package=dated(balance, period, view.today),
    )


def _bought(view: PackageView, period: Period, steps: Sequence[StepBalance]) -> Point | None:
    """Returns the hours bought for a period; None where there is no package."""
    own = [each.step.bought for each in steps if each.step.kind is StepKind.PACKAGE]
    if not own:
        return None
    return Point(
        period=period,
        value=Fraction(sum(own), Unit.HOURS.steps),
        level=None,
        ladder=view.ladder_at(period),
        unfinished=not period.ended(view.today),
        amounts={HOURS_BOUGHT: sum(own)},
        lengths=_lengths(steps),
    )


def _lengths(steps: Iterable[StepBalance]) -> tuple[Length, ...]:
    lengths = {each.step.period.length for each in steps}
    return tuple(sorted(lengths, key=lambda each: each.rank))


def _not_derivable(view: PackageView, period: Period) -> Point:
    """Returns the point of a week whose package counts by month."""
    return Point(
        period=period,
        value=None,
        level=None,
        ladder=view.ladder_at(period),
        unfinished=not period.ended(view.today),
        reason=Reason.NOT_DERIVABLE,
        lengths=(Length.MONTH,),
    )

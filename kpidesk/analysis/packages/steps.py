"""The months and weeks of a client's packages, with the hours bought and used in each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kpidesk.analysis.packages.balance import Step, StepKind
from kpidesk.domain.clients.package import Package, PackageUnit
from kpidesk.domain.period import Length, Period, period_of


class ClientHours(NamedTuple):
    """What is known of one client: packages of the card, entries by period in ms, absences.

    `bought` are entries that override the card.
    """

    packages: Sequence[Package]
    used: Mapping[Period, int]
    bought: Mapping[Period, int]
    away: Callable[[Period], bool]

    def steps(self, today: date) -> tuple[Step, ...]:
        """Returns the steps from the first package on, up to today's month or the last entry."""
        monthly = [each for each in self.packages if not each.is_block]
        found: list[Step] = []
        opened: set[Package] = set()
        for month in self._months(monthly, today):
            package = _in_force(monthly, month)
            steps = self._steps(package, month)
            if package and package.carried and package not in opened and steps:
                steps = (steps[0]._replace(opening=package.carried), *steps[1:])
            if package:
                opened.add(package)
            found.extend(steps)
        return tuple(found)

    def on_card(self, period: Period) -> int | None:
        """Returns the hours of the card that an entry for a month or week replaces.

        Those of the newest block where there is no other package; 0 while away, None for none.
        """
        blocks = [each for each in self.packages if each.is_block and each.overlaps(period)]
        package = _in_force([each for each in self.packages if not each.is_block], period)
        if package is None:
            newest = max(blocks, key=lambda each: each.first or date.min, default=None)
            return newest and newest.hours
        return 0 if self.away(period) else package.hours * _times(package, period)

    def _months(self, packages: Sequence[Package], today: date) -> Iterator[Period]:
        entered = [*self.bought, *(self.used if packages else ())]
        days = [each.first for each in packages if each.first]
        starts = [period_of(each, Length.MONTH) for each in days]
        if not starts or any(each.first is None for each in packages):
            starts += [each.first_within(Length.MONTH) for each in entered]
        else:
            starts += [each.first_within(Length.MONTH) for each in self.bought]
        if not starts:
            return
        ends = [period_of(today, Length.MONTH)]
        ends += [each.last_within(Length.MONTH) for each in entered]
        month, end = min(starts, key=_index), max(ends, key=_index)
        while month.index <= end.index:
            yield month
            month = month.shifted(1)

    def _steps(self, package: Package | None, month: Period) -> tuple[Step, ...]:
        """Returns the step of a month, or those of its weeks where all is known by week."""
        weekly = package is not None and package.unit is PackageUnit.WEEK
        if package is None or not weekly or month in self.used or month in self.bought:
            return (self._step(package, month),)
        weeks = month.subperiods(Length.WEEK)
        return tuple(self._step(package, each) for each in weeks if package.covers(each))

    def _step(self, package: Package | None, period: Period) -> Step:
        kind, bought = StepKind.PACKAGE, _within(self.bought, period)
        if bought is None and self.away(period):
            kind = StepKind.AWAY
        elif bought is None and package is None:
            kind = StepKind.GAP
        elif bought is None and package:
            bought = package.hours * _times(package, period)
        step = Step(period, bought or 0, _within(self.used, period), kind=kind)
        return step._replace(carry=package.carry) if package else step


def _in_force(packages: Sequence[Package], month: Period) -> Package | None:
    """Returns the package that began last of those that cover the month, or a week of it."""
    inside = [each for each in packages if _times(each, month)]
    return max(inside, key=lambda each: each.first or date.min, default=None)


def _times(package: Package, period: Period) -> int:
    """Returns how often the package's hours are bought for a period: once for each week."""
    if package.unit is PackageUnit.WEEK and period.length is Length.MONTH:
        return sum(package.covers(each) for each in period.subperiods(Length.WEEK))
    return int(package.covers(period))


def _within(entries: Mapping[Period, int], period: Period) -> int | None:
    """Returns the sum of what was entered for the period or parts of it; None for nothing."""
    inside = [entries[each] for each in with_parts(period) if each in entries]
    return sum(inside) if inside else None


def with_parts(period: Period) -> Iterator[Period]:
    """Yields a period and all its subperiods."""
    yield period
    for length in period.length.finer:
        yield from period.subperiods(length)


def _index(period: Period) -> int:
    return period.index

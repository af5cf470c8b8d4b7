"""Packages: hours that a client has bought, per month, per week or as a block."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from kpidesk.domain.entry import LARGEST
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period, period_of

_THURSDAY = timedelta(days=3)


class PackageUnit(StrEnum):
    """What the hours of a package are bought for."""

    MONTH = "month"
    WEEK = "week"
    BLOCK = "block"
    """All days from the first to the last."""


class Carry(StrEnum):
    """How much of the unused hours is carried into the next month or week."""

    NONE = "none"
    ONE = "one"
    """What is left of the own hours; it expires with the next period."""
    ALL = "all"
    """The running balance, also where more was used than bought."""


class Package(NamedTuple):
    """Hours bought, valid from a day to a day, both included; None is no limit.

    `hours` and `carried` are in ms, as amounts of hours. `carried` was carried over when the
    package began. A client's packages per month or week replace one another: the one that began
    last applies. Blocks apply beside them.
    """

    hours: int
    unit: PackageUnit = PackageUnit.MONTH
    carry: Carry = Carry.NONE
    carried: int = 0
    first: date | None = None
    last: date | None = None

    @property
    def is_block(self) -> bool:
        """Whether it belongs to no month or week."""
        return self.unit is PackageUnit.BLOCK

    def covers(self, period: Period) -> bool:
        """Returns whether it is valid for a month or week: by its first day, or its Thursday."""
        day = period.first_day + (_THURSDAY if period.length is Length.WEEK else timedelta())
        after = self.first is None or self.first <= day
        return after and (self.last is None or day <= self.last)

    def overlaps(self, period: Period) -> bool:
        """Returns whether it is valid on any day of a period."""
        begun = self.first is None or self.first <= period.last_day
        return begun and (self.last is None or period.first_day <= self.last)

    @property
    def begins(self) -> Period | date | None:
        """The month or week with which it begins; the day of a block."""
        return self._named(self.first, first=True)

    @property
    def ends(self) -> Period | date | None:
        """The month or week with which it ends; the day of a block."""
        return self._named(self.last, first=False)

    def _named(self, day: date | None, *, first: bool) -> Period | date | None:
        if day is None or self.is_block:
            return day
        if self.unit is PackageUnit.MONTH:
            return period_of(day, Length.MONTH)
        week = period_of(day, Length.WEEK)
        month = week.containing(Length.MONTH)
        weeks = month.subperiods(Length.WEEK)
        return month if week == weeks[0 if first else -1] else week


def checked_packages(packages: Iterable[Package]) -> tuple[Package, ...]:
    """Returns a client's packages, the earliest first, with the days of whole months and weeks.

    Raises WrongRequest `package_hours_missing`, `value_too_large`, `package_carry` (a block
    carries nothing over), `package_carried` (hours carried without a rule to carry them, or
    fewer than none), `package_not_monthly`, `package_ends_first` and `package_twice`.
    """
    found = sorted(map(_checked, packages), key=lambda each: each.first or date.min)
    begun = [each.first for each in found if not each.is_block]
    if len(set(begun)) < len(begun):
        raise WrongRequest("package_twice")
    return tuple(found)


def with_package(packages: Iterable[Package], new: Package) -> tuple[Package, ...]:
    """Returns the packages with a new one.

    It replaces those of its kind that begin with it; without a beginning it is valid for all of
    the client's time and replaces all of its kind: blocks, or packages per month and week.
    Raises the codes of `checked_packages`.
    """
    (added,) = checked_packages([new])
    others = (
        each
        for each in packages
        if each.is_block != added.is_block
        or (added.first is not None and each.first != added.first)
    )
    return checked_packages([*others, added])


def _checked(package: Package) -> Package:
    if package.hours <= 0:
        raise WrongRequest("package_hours_missing")
    if package.hours > LARGEST:
        raise WrongRequest("value_too_large")
    if package.is_block and package.carry is not Carry.NONE:
        raise WrongRequest("package_carry")
    least = {Carry.NONE: 0, Carry.ONE: 0, Carry.ALL: -LARGEST}[package.carry]
    most = 0 if package.carry is Carry.NONE else LARGEST
    if not least <= package.carried <= most:
        raise WrongRequest("package_carried")
    whole = _in_whole_periods(package)
    if whole.first and whole.last and whole.last < whole.first:
        raise WrongRequest("package_ends_first")
    return whole


def _in_whole_periods(package: Package) -> Package:
    first, last = package.first, package.last
    if package.unit is PackageUnit.MONTH:
        if first and first.day != 1:
            raise WrongRequest("package_not_monthly", day=first)
        if last and period_of(last, Length.MONTH).last_day != last:
            raise WrongRequest("package_not_monthly", day=last)
    if package.unit is PackageUnit.WEEK:
        # The first week whose Thursday is not before the day, the last whose is not after it.
        first = first and period_of(first + _THURSDAY, Length.WEEK).first_day
        last = last and period_of(last - _THURSDAY, Length.WEEK).last_day
    return package._replace(first=first, last=last)

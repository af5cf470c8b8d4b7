"""Packages: what may be bought, when it is valid, and what replaces what."""

from __future__ import annotations

from datetime import date

import pytest

from kpidesk.domain.clients.package import (
    Carry,
    Package,
    PackageUnit,
    checked_packages,
    with_package,
)
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import parse_period

HOUR = 3_600_000


def package(hours=20, unit="month", carry="none", carried=0, first=None, last=None):
    days = [None if each is None else date.fromisoformat(each) for each in (first, last)]
    return Package(hours * HOUR, PackageUnit(unit), Carry(carry), carried * HOUR, *days)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (package(0), "package_hours_missing"),
        (package(10**9), "value_too_large"),
        (package(unit="block", carry="all"), "package_carry"),
        (package(carried=1), "package_carried"),
        (package(carry="one", carried=-1), "package_carried"),
        (package(first="2026-03-15"), "package_not_monthly"),
        (package(last="2026-03-15"), "package_not_monthly"),
        (package(first="2026-03-01", last="2026-02-28"), "package_ends_first"),
    ],
)
def test_an_impossible_package_is_refused(wrong, code):
    with pytest.raises(WrongRequest) as refused:
        checked_packages([wrong])
    assert refused.value.code == code


def test_a_weekly_package_has_whole_weeks_by_their_thursday():
    # The Thursday of week 9 is February 26, that of week 10 is March 5.
    (weekly,) = checked_packages([package(unit="week", first="2026-03-01", last="2026-03-31")])
    assert (weekly.first, weekly.last) == (date(2026, 3, 2), date(2026, 3, 29))
    assert (str(weekly.begins), str(weekly.ends)) == ("2026-03", "2026-03")
    covered = [n for n in range(8, 16) if weekly.covers(parse_period(f"2026-W{n:02}"))]
    assert covered == [10, 11, 12, 13]
    (odd,) = checked_packages([package(unit="week", first="2026-02-11")])
    assert str(odd.begins) == "2026-W07"


def test_a_new_package_replaces_what_began_with_it():
    whole = with_package((), package(20))
    later = with_package(whole, package(25, first="2026-07-01"))
    block = with_package(later, package(50, "block", first="2026-01-15", last="2026-04-30"))
    assert [each.hours // HOUR for each in block] == [20, 50, 25]
    again = with_package(block, package(30, first="2026-07-01"))
    assert [each.hours // HOUR for each in again] == [20, 50, 30]
    assert [each.hours // HOUR for each in with_package(again, package(10))] == [10, 50]


def test_two_packages_cannot_begin_together():
    with pytest.raises(WrongRequest) as refused:
        checked_packages([package(20), package(5, "week")])
    assert refused.value.code == "package_twice"

"""Tests of the months and weeks of packages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from kpidesk.analysis.packages.balance import StepKind
from kpidesk.analysis.packages.steps import ClientHours
from kpidesk.domain.clients.package import Carry, Package, PackageUnit
from kpidesk.domain.period import Period, parse_period

HOUR = 3_600_000
TODAY = date(2026, 3, 20)


def entries(**amounts: float) -> Mapping[Period, int]:
    """Returns amounts by period; `m2026_01` is a month, `w2026_05` a week."""
    return {
        parse_period(name[1:].replace("_", "-W" if name[0] == "w" else "-")): round(each * HOUR)
        for name, each in amounts.items()
    }


def steps(
    *packages: Package,
    used: Mapping[Period, int],
    bought: Mapping[Period, int] | None = None,
    away: str = "",
) -> list[tuple[str, float, float | None]]:
    hours = ClientHours(packages, used, bought or {}, lambda period: str(period) == away)
    return [
        (str(each.period), each.bought / HOUR, None if each.used is None else each.used / HOUR)
        for each in hours.steps(TODAY)
    ]


WEEKLY = Package(5 * HOUR, PackageUnit.WEEK)
MONTHLY = Package(20 * HOUR)


def test_a_weekly_package_counts_once_for_each_thursday_of_a_month() -> None:
    found = steps(WEEKLY, used=entries(m2026_01=22, m2026_02=18))
    assert found[:2] == [("2026-01", 25, 22), ("2026-02", 20, 18)]


def test_hours_by_week_keep_a_weekly_package_by_week() -> None:
    found = steps(WEEKLY, used=entries(w2026_06=4, w2026_07=6))
    assert [each[0] for each in found[:4]] == ["2026-W06", "2026-W07", "2026-W08", "2026-W09"]
    assert found[0][1:] == (5, 4)
    assert found[2][1:] == (5, None)


def test_hours_by_week_add_up_to_the_month_of_a_monthly_package() -> None:
    found = steps(MONTHLY, used=entries(w2026_06=4, w2026_07=6))
    assert found == [("2026-02", 20, 10), ("2026-03", 20, None)]


def test_the_steps_begin_with_the_package_and_end_today() -> None:
    package = Package(20 * HOUR, first=date(2026, 1, 1))
    assert [each[0] for each in steps(package, used=entries(m2025_11=3))] == [
        "2026-01",
        "2026-02",
        "2026-03",
    ]
    assert steps(used=entries(m2026_01=3)) == []


def test_an_entry_overrides_the_card_and_is_a_package_by_itself() -> None:
    bought = entries(m2026_02=30)
    found = steps(MONTHLY, used=entries(m2026_01=3), bought=bought)
    assert [each[1] for each in found] == [20, 30, 20]
    alone = steps(used=entries(m2026_02=3), bought=bought)
    assert alone == [("2026-02", 30, 3), ("2026-03", 0, None)]


def test_the_package_that_began_last_applies() -> None:
    newer = Package(5 * HOUR, PackageUnit.WEEK, first=date(2026, 2, 2))
    found = steps(MONTHLY, newer, used=entries(m2026_01=3, m2026_02=3))
    assert [each[:2] for each in found[:2]] == [("2026-01", 20), ("2026-02", 20)]
    assert found[2][0] == "2026-W10"


def test_nothing_is_bought_while_away_unless_entered() -> None:
    used = entries(m2026_01=3)
    assert steps(MONTHLY, used=used, away="2026-02")[1][1] == 0
    entered = steps(MONTHLY, used=used, bought=entries(m2026_02=10), away="2026-02")
    assert entered[1][1] == 10


def test_an_opening_carry_belongs_to_the_first_step_of_its_package() -> None:
    carried = Package(20 * HOUR, carry=Carry.ALL, carried=-HOUR)
    hours = ClientHours((carried,), entries(m2026_01=3), {}, lambda _: False)
    assert [each.opening for each in hours.steps(TODAY)] == [-HOUR, None, None]


def test_a_month_after_the_package_is_a_gap() -> None:
    ended = Package(20 * HOUR, first=date(2026, 1, 1), last=date(2026, 1, 31))
    hours = ClientHours((ended,), {}, {}, lambda _: False)
    assert [each.kind for each in hours.steps(TODAY)] == [
        StepKind.PACKAGE,
        StepKind.GAP,
        StepKind.GAP,
    ]

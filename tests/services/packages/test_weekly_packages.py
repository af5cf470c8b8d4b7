"""Tests of packages of hours by week, in weeks and in longer periods."""

from datetime import date

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.clients.package import Carry, Package, PackageUnit
from kpidesk.domain.period import Length
from kpidesk.i18n.charts.package_words import package_words
from kpidesk.i18n.words import Words
from kpidesk.services.series.series_query import SeriesQuery, SeriesService

HOUR = 3_600_000
WORDS = Words("en")
MONTHLY = Package(20 * HOUR, carry=Carry.ONE, first=date(2026, 1, 1))


def test_a_weekly_package_is_not_nearly_used_up_by_month(practice, client, enter):
    client("Bo", MONTHLY)
    ada = client("Ada", Package(5 * HOUR, PackageUnit.WEEK, first=date(2026, 11, 1)))
    enter(ada, "2026-W48", 4.5)
    service = SeriesService(practice.records, ready_made(), lambda: date(2026, 11, 30))
    series = service.read(SeriesQuery("package_use", Length.MONTH))
    assert series.points[-1].unfinished
    assert service.concerns(series, series.points[-1].period) == ()
    own = service.read(SeriesQuery("package_use", Length.MONTH, client="Ada")).points[-1]
    said = package_words(WORDS, own.period, own.package, whole=False)
    assert said.startswith("4 h 30 of 5 h used")
    assert ", 5 h for 1 week, no hours entered for 3 weeks" in said


def test_a_month_says_of_how_many_weeks_its_hours_are(practice, client, enter):
    ada = client("Ada", Package(5 * HOUR, PackageUnit.WEEK, first=date(2026, 9, 1)))
    for week in range(40, 46):
        enter(ada, f"2026-W{week}", 4)
    service = SeriesService(practice.records, ready_made(), lambda: date(2026, 11, 11))
    points = service.read(SeriesQuery("package_use", Length.MONTH, client="Ada")).points
    said = [package_words(WORDS, each.period, each.package, whole=False) for each in points]
    assert said[-2] == "20 h of 25 h used, 5 h expired, 25 h for 5 weeks"
    assert ", 20 h for 4 weeks" in said[-1], "those to come are counted, too"


def test_a_quarter_of_months_and_weeks_is_not_said_to_be_of_weeks(practice, client, enter):
    later = Package(5 * HOUR, PackageUnit.WEEK, first=date(2026, 6, 1))
    ada = client("Ada", Package(20 * HOUR, first=date(2026, 4, 1)), later)
    for month in ("2026-04", "2026-05"):
        enter(ada, month, 15)
    for week in range(23, 27):
        enter(ada, f"2026-W{week}", 4)
    service = SeriesService(practice.records, ready_made(), lambda: date(2026, 11, 11))
    (quarter,) = service.read(SeriesQuery("package_use", Length.QUARTER, client="Ada")).points
    said = package_words(WORDS, quarter.period, quarter.package, whole=False)
    assert said.startswith("46 h of 60 h used")
    assert " for " not in said

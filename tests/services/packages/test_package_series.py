"""Tests of series about packages, over a real practice."""

from datetime import date

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.clients.package import Carry, Package, PackageUnit
from kpidesk.domain.clients.period_status import PeriodStatus, StatusKind
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, parse_period
from kpidesk.domain.rules import check_key
from kpidesk.i18n.charts.package_words import block_lines, block_words, package_words
from kpidesk.i18n.words import Words
from kpidesk.services.entry.sheet import SheetService
from kpidesk.services.practice.tracked_kpis import TrackingService
from kpidesk.services.series.chunked import read_in_chunks
from kpidesk.services.series.incremental import refreshed
from kpidesk.services.series.package_series import PackageSeries
from kpidesk.services.series.series_query import SeriesQuery, SeriesService

HOUR = 3_600_000
JANUARY = date(2026, 1, 1)
MONTHLY = Package(20 * HOUR, carry=Carry.ONE, first=JANUARY)
USE = SeriesQuery("package_use", client="Ada")
WORDS = Words("en")


def balances(series):
    return {
        str(each.period): (
            each.package.carried_in / HOUR,
            each.package.used / HOUR,
            each.package.left / HOUR,
            each.package.over / HOUR,
        )
        for each in series.points
    }


def test_hours_of_all_languages_count_against_the_card(reading, client, enter):
    ada = client("Ada", MONTHLY)
    enter(ada, "2026-01", 10, "fr")
    enter(ada, "2026-01", 8.5)
    enter(ada, "2026-02", 22)
    series = reading.read(USE)
    assert balances(series) == {"2026-01": (0, 18.5, 1.5, 0), "2026-02": (1.5, 22, 0, 0.5)}
    assert [float(each.value) for each in series.points] == [92.5, pytest.approx(102.3, abs=0.05)]
    first, second = series.points
    said = package_words(WORDS, first.period, first.package, whole=False)
    assert said == "18 h 30 of 20 h used, 1 h 30 left, 1 h 30 carried into February"
    said = package_words(WORDS, second.period, second.package, whole=False)
    assert said == "22 h of 21 h 30 used (20 h and 1 h 30 carried over), 30 min over"
    said = package_words(Words("fr"), first.period, first.package, whole=False)
    assert (
        " ".join(said.split())
        == "18 h 30 sur 20 h utilisées, reste 1 h 30, 1 h 30 de report sur février"
    )


def test_a_span_does_not_change_what_was_carried_before(reading, client, enter):
    ada = client("Ada", MONTHLY)
    for month, hours in enumerate((18.5, 22, 15), start=1):
        enter(ada, f"2026-{month:02}", hours)
    whole = reading.read(USE)
    part = reading.read(USE._replace(first=parse_period("2026-02")))
    assert part.points == whole.points[1:]
    (quarter,) = reading.read(USE._replace(by=Length.QUARTER)).points
    assert (quarter.package.bought, quarter.package.left) == (60 * HOUR, 5 * HOUR)
    assert (quarter.package.over_in, quarter.package.parts) == (1, 3)
    assert "over in 1 of 3 months" in package_words(
        WORDS, quarter.period, quarter.package, whole=False
    )
    *_, joined = read_in_chunks(reading, reading._records, whole.kpi, USE)
    assert joined == whole


def test_a_change_reaches_all_later_months(reading, client, enter):
    ada = client("Ada", MONTHLY)
    for month in range(1, 6):
        enter(ada, f"2026-{month:02}", 19)
    known = reading.read(USE)
    change = enter(ada, "2026-02", 12)
    assert refreshed(reading, USE, known, [change]) == reading.read(USE)
    assert reading.read(USE) != known


def test_carried_hours_are_pooled_once(reading, client, enter):
    ada = client("Ada", MONTHLY)
    for month in range(1, 5):
        enter(ada, f"2026-{month:02}", 10)
    series = reading.read(USE)
    pooled = reading.evidence(series).at(series.points[-1]).pooled
    assert (pooled.n, float(pooled.value)) == (80, 50)


def test_an_entry_overrides_the_card(reading, client, enter):
    ada = client("Ada", MONTHLY)
    enter(ada, "2026-01", 20)
    enter(ada, "2026-01", 25, measure="package_hours")
    (point,) = reading.read(USE).points
    assert point.package.bought == 25 * HOUR
    bought = reading.read(SeriesQuery("package_hours", client="Ada", last=parse_period("2026-02")))
    assert [float(each.value) for each in bought.points] == [25, 20]


def test_a_week_has_no_share_of_a_month(reading, client, enter):
    ada = client("Ada", MONTHLY)
    enter(ada, "2026-W06", 5)
    points = reading.read(USE._replace(by=Length.WEEK)).points
    assert {(each.value, each.reason) for each in points} == {(None, "not_derivable")}
    weekly = client("Eve", Package(5 * HOUR, PackageUnit.WEEK, first=JANUARY))
    enter(weekly, "2026-W06", 5)
    (point,) = reading.read(USE._replace(by=Length.WEEK, client="Eve")).points
    assert point.value == 100


def test_months_without_hours_are_left_out_and_make_the_carry_unknown(reading, client, enter):
    ada = client("Ada", MONTHLY)
    enter(ada, "2026-01", 10)
    enter(ada, "2026-03", 10)
    series = reading.read(USE)
    assert balances(series)["2026-03"][0] == 0
    assert series.points[-1].warnings == ("carry_unknown",)
    (quarter,) = reading.read(USE._replace(by=Length.QUARTER)).points
    assert quarter.partial
    assert [str(each.period) for each in quarter.left_out] == ["2026-02"]
    assert quarter.package.bought == 40 * HOUR


def test_the_carry_waits_while_the_client_is_away(practice, reading, client, enter):
    ada = client("Ada", MONTHLY)
    enter(ada, "2026-01", 15)
    enter(ada, "2026-03", 15)
    with practice.transaction() as transaction:
        away = PeriodStatus(StatusKind.AWAY, parse_period("2026-02"), ada)
        transaction.set_period_status(away, is_set=True)
    assert balances(reading.read(USE))["2026-03"] == (5, 15, 10, 0)
    (quarter,) = reading.read(USE._replace(by=Length.QUARTER)).points
    assert not quarter.left_out


def test_the_business_is_the_sum_of_clients_with_packages(reading, client, enter):
    ada, eve, none = client("Ada", MONTHLY), client("Eve", MONTHLY), client("Zoe")
    enter(ada, "2026-01", 30)
    enter(eve, "2026-01", 5)
    enter(none, "2026-01", 99)
    (point,) = reading.read(SeriesQuery("package_use")).points
    assert float(point.value) == 87.5
    said = package_words(WORDS, point.period, point.package, whole=True)
    assert said.startswith("35 h of 40 h used, 15 h left, 10 h over, 1 of 2 clients over")
    assert not point.partial
    late = client("Tom", MONTHLY)
    (point,) = reading.read(SeriesQuery("package_use")).points
    assert [each.cell for each in point.left_out] == [Cell(late)]


def test_a_block_is_no_month(reading, client, enter):
    block = Package(50 * HOUR, PackageUnit.BLOCK, first=date(2026, 1, 15))
    ada = client("Ada", block)
    enter(ada, "2026-01", 20)
    enter(ada, "2026-02", 24)
    series = reading.read(USE)
    assert series.points == ()
    (found,) = reading.blocks(series)
    assert block_words(WORDS, found) == "44 h of 50 h used since January 15, 2026, 6 h left"
    assert block_lines(WORDS, found)[1:] == ["Including all hours of January 2026"]
    assert reading.read(SeriesQuery("package_use")).points == ()


def test_a_week_has_the_block_hours_of_the_month_it_is_in(practice, client, enter):
    ada = client("Ada", Package(12 * HOUR, PackageUnit.BLOCK, first=date(2026, 9, 1)))
    enter(ada, "2026-10", 8)
    enter(ada, "2026-11", 5)
    packages = PackageSeries(practice.records, lambda: date(2026, 12, 15))

    def used(period):
        (found,) = packages.blocks(ada, parse_period(period))
        return found.balance.used

    assert used("2026-W44") == used("2026-10") == 8 * HOUR, "26 October to 1 November"
    assert used("2026-W45") == used("2026-11") == 13 * HOUR


def test_hours_of_a_month_are_not_taken_from_a_block(reading, client, enter):
    later = Package(20 * HOUR, first=date(2026, 2, 1))
    ada = client("Ada", later, Package(50 * HOUR, PackageUnit.BLOCK, first=JANUARY))
    enter(ada, "2026-01", 20)
    enter(ada, "2026-02", 24)
    series = reading.read(USE)
    assert list(balances(series)) == ["2026-02"]
    assert reading.blocks(series)[0].balance.used == 20 * HOUR


def test_a_running_month_has_its_day(practice, client, enter):
    ada = client("Ada", MONTHLY)
    enter(ada, "2026-01", 18)
    service = SeriesService(practice.records, ready_made(), lambda: date(2026, 1, 20))
    (point,) = service.read(USE).points
    assert (point.unfinished, point.package.carried_out) == (True, None)
    said = package_words(WORDS, point.period, point.package, whole=False)
    assert said == "18 h of 20 h used, 2 h left, day 20 of 31"


def test_it_is_not_known_by_service_language(reading, client):
    client("Ada", MONTHLY)
    with pytest.raises(WrongRequest) as raised:
        reading.read(USE._replace(language="fr"))
    assert raised.value.code == "kpi_by_client_only"


@pytest.mark.parametrize("cell", [Cell(), Cell(None, "fr"), Cell(1, "fr")])
def test_package_hours_are_entered_for_a_client(cell):
    with pytest.raises(WrongRequest) as raised:
        check_key(ready_made(), EntryKey("package_hours", parse_period("2026-01"), cell))
    assert raised.value.code == "measure_by_client"
    check_key(ready_made(), EntryKey("package_hours", parse_period("2026-01"), Cell(1)))


def test_all_weeks_of_a_monthly_package_are_not_derivable(reading, client, enter):
    ada = client("Ada", MONTHLY)
    enter(ada, "2026-02", 5)
    points = reading.read(USE._replace(by=Length.WEEK)).points
    assert [str(each.period) for each in points] == [f"2026-W{n:02}" for n in (6, 7, 8, 9)]
    assert {each.reason for each in points} == {"not_derivable"}


def test_the_sheet_of_a_client_with_a_package_has_its_value(practice, client, enter):
    ada, none = client("Ada", MONTHLY), client("Eve")
    enter(ada, "2026-01", 15)
    tracking = TrackingService(practice, ready_made())
    assert [each.id for each in tracking.shown()] == ["package_use"]
    assert [each.id for each in tracking.asked(Cell(ada))] == ["package_use"]
    assert tracking.asked(Cell(none)) == tracking.asked(Cell(ada, "fr")) == ()
    period, cell = parse_period("2026-02"), Cell(ada)
    sheets = SheetService(practice.records, ready_made(), lambda: date(2030, 1, 1))
    sheet = sheets.sheet(period, cell, tracking.asked(cell))
    assert set(sheet.rows) == {"productive_hours", "package_hours"}
    live = sheets.live_value(period, cell, ready_made().kpi("package_use"))
    assert live.read({}) is None
    point = live.read({"productive_hours": 20 * HOUR})
    assert (point.value, point.package.carried_in) == (80, 5 * HOUR)
    point = live.read({"productive_hours": 20 * HOUR, "package_hours": 35 * HOUR})
    assert point.value == 50
    enter(ada, "2026-02", 10)
    assert live.read({}).value == 40
    assert live.read({"productive_hours": None}) is None

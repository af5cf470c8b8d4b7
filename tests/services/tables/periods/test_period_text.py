"""Texts and values that name periods, in all languages of the program."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.period import Length, period_of
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.locales.locale import Locale
from kpidesk.i18n.locales.regions import countries_of
from kpidesk.i18n.period_words import period_name, tick_name
from kpidesk.i18n.tables.table_vocabulary import table_vocabulary
from kpidesk.i18n.words import words_in
from kpidesk.services.tables.grid import GridCell
from kpidesk.services.tables.periods.moment import MomentFlag
from kpidesk.services.tables.periods.period_text import PeriodReader, is_other_calendar
from tests.services.tables.table_context import CATALOGUE, TODAY

LOCALES = [
    Locale(language, region)
    for language in offered_languages()
    for region in (None, *countries_of(language))
]
ONE_OF = (["2026-03"], ["2026-W07"], ["2026-Q1"])
DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@pytest.fixture(scope="module")
def reader():
    return PeriodReader(table_vocabulary(CATALOGUE), TODAY)


def meant(reader, text, length=Length.MONTH):
    return [str(each.period(length)) for each in reader.read_text(text) if each.complete]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2026-03", "2026-03"),
        (" 2026/3 ", "2026-03"),
        ("03/2026", "2026-03"),
        ("12.2026", "2026-12"),
        ("2026", "2026"),
        ("2026-W07", "2026-W07"),
        ("2026W07", "2026-W07"),
        ("Week 7, 2026", "2026-W07"),
        ("KW09/2026", "2026-W09"),
        ("W7 2026", "2026-W07"),
        ("Semaine 7 2026", "2026-W07"),
        ("S7 2026", "2026-W07"),
        ("Sept 2026", "2026-09"),
        ("Sep-26", "2026-09"),
        ("Mrz 2026", "2026-03"),
        ("fév-26", "2026-02"),
        ("févr. 2026", "2026-02"),
        ("mars 2026", "2026-03"),
        ("14 mars 2026", "2026-03"),
        ("1er février 2026", "2026-02"),
        ("Sat 14 Mar 2026", "2026-03"),
        ("March 14, 2026", "2026-03"),
        ("14-Mar-26", "2026-03"),
        ("2026-03-01 10:23:52", "2026-03"),
        ("2026-03-04T09:23:52Z", "2026-03"),
        ("Q1 2026", "2026-Q1"),
        ("1Q26", "2026-Q1"),
        ("1er trimestre 2026", "2026-Q1"),
        ("1o trimestre/2026", "2026-Q1"),
        ("1ª semana de 2026", "2026-W01"),
        ("1º de março de 2026", "2026-03"),
        ("2026年3月", "2026-03"),
        ("2026年三月", "2026-03"),
        ("2026年第7周", "2026-W07"),
        ("2026年第1季度", "2026-Q1"),
        ("2026年1季度", "2026-Q1"),
        ("2026年Q1", "2026-Q1"),
        ("2026年", "2026"),
        ("2–8 March 2026", "2026-W10"),
        ("du 2 au 8 mars 2026", "2026-W10"),
        ("1-31 March 2026", "2026-03"),
        ("01/03/2026 - 31/03/2026", "2026-03"),
        ("Jan–Mar 2026", "2026-Q1"),
        ("1–7 March 2026", "2026-W10"),
        ("٠٣/٢٠٢٦", "2026-03"),
    ],
)
def test_one_meaning(reader, text, period):
    assert meant(reader, text) == [period]


#: As people write periods, by the language: 2026-03, its 14th day, 2026-W07 or 2026-Q1.
WRITTEN = {
    "es": (
        *("marzo 2026", "mar-26", "Marzo/2026", "14 de marzo de 2026", "1T 2026", "1T26"),
        *("1er trimestre 2026", "1.er trimestre de 2026", "semana 7 2026", "sem. 7 de 2026"),
        "primer trimestre de 2026",
    ),
    "pt-BR": (
        *("março/2026", "mar/26", "mar. 2026", "14 de março de 2026", "1T26", "1º tri 2026"),
        *("1º trimestre de 2026", "T1 2026", "semana 7 de 2026", "sem. 7/2026"),
    ),
    "de": (
        *("März 2026", "Mär. 2026", "14. März 2026", "14.3.2026", "1. Quartal 2026", "Q1/2026"),
        *("I. Quartal 2026", "KW 7 2026", "KW07/2026", "7. KW 2026", "Woche 7, 2026"),
    ),
    "it": (
        *("marzo 2026", "mar-26", "14 marzo 2026", "1° trimestre 2026", "I trimestre 2026"),
        *("T1 2026", "1 trim. 2026", "settimana 7 2026", "settimana 7 del 2026"),
    ),
    "pl": (
        *("marzec 2026", "marca 2026", "mar 2026", "14 marca 2026 r.", "1. kwartał 2026"),
        *("I kwartał 2026", "7. tydzień 2026", "tydzień 7 2026", "tydz. 7 2026"),
    ),
    "ar": (
        *("مارس 2026", "مارس ٢٠٢٦", "آذار 2026", "14 مارس 2026", "الربع 1 2026"),
        *("الربع الأول 2026", "الربع الأول من عام 2026"),
        *("الأسبوع 7 2026", "الأسبوع ٧ لسنة ٢٠٢٦", "أسبوع 7 2026"),
    ),
    "zh-CN": (
        *("2026年3月", "三月 2026", "2026年3月14日", "2026年第1季度"),
        *("2026年第一季度", "2026年一季度", "2026Q1", "2026年第7周"),
    ),
    "fil": (
        *("Marso 2026", "March 2026", "Marso 14, 2026", "ika-14 ng Marso 2026", "Q1 2026"),
        *("Week 7, 2026", "Linggo 7 2026"),
    ),
}


@pytest.mark.parametrize("language", [each for each in WRITTEN if each in offered_languages()])
def test_periods_as_people_write_them(reader, language):
    found = {text: meant(reader, text) for text in WRITTEN[language]}
    assert [t for t, read in found.items() if read not in ONE_OF] == []


def test_words_and_roman_numbers_count_only_quarters(reader):
    for text in ("first quarter 2026", "Premier trimestre 2026"):
        assert meant(reader, text) == ["2026-Q1"]
    assert reader.read_text("first 2026") == ()
    assert meant(reader, "IV trimestre 2026") == ["2026-Q4"]
    assert reader.read_text("IV 2026") == ()


@pytest.mark.parametrize(
    "text",
    [
        *("FY26", "2025/26", "H1 2026", "Week 2 March 2026", "1447-03", "03/2569", "28 Feb 2027x"),
        *("1–10 March 2026", "2026-13", "W53 2025", "Leads", "Total", "03/26", "2026-02-30", "−5"),
        *("30/30/2026", "reiwa 8", "Q5 2026", "", "…", "March March 2026", "2026 2027"),
    ],
)
def test_no_period(reader, text):
    assert reader.read_text(text) == ()


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        ("03/04/2026", {"dmy": "2026-04", "mdy": "2026-03"}),
        ("14/04/2026", {"dmy": "2026-04"}),
        ("04/14/2026", {"mdy": "2026-04"}),
        ("03.04.2026", {"dmy": "2026-04"}),
        ("01/03/26", {"dmy": "2026-03", "mdy": "2026-01"}),
        ("26-03-01", {"dmy": "2001-03", "ymd": "2026-03"}),
    ],
)
def test_digits_in_several_orders(reader, text, orders):
    found = reader.read_text(text)
    assert {str(each.order): str(each.period(Length.MONTH)) for each in found} == orders


@pytest.mark.parametrize("text", ["mars", "W8", "Q1", "S7", "26-Mar", "14 mars", "7"])
def test_parts_need_a_year(reader, text):
    (found,) = reader.read_text(text)
    assert not found.complete


def test_a_half_of_the_year_is_not_taken_for_a_week_without_a_flag(reader):
    (found,) = reader.read_text("S1 2026")
    assert found.flags & MomentFlag.HALF_YEAR


@pytest.mark.parametrize("text", ["1447-03", "05/2569", "5786"])
def test_other_calendars(text):
    assert is_other_calendar(text)


def test_typed_values(reader):
    for value in (date(2026, 3, 4), datetime(2026, 3, 4, 9, 30), 46085, Decimal("46085.4")):  # noqa: DTZ001
        (found,) = reader.read(GridCell("shown", value))
        assert found.day == date(2026, 3, 4)


@given(DAYS, st.sampled_from(list(Length)), st.sampled_from(LOCALES))
def test_periods_are_read_as_the_program_says_them(reader, day, length, locale):
    period = period_of(day, length)
    words = words_in(*locale)
    assert meant(reader, period_name(words, period)) == [str(period)]
    if length is not Length.YEAR:
        (tick,) = reader.read_text(tick_name(words, period))
        assert (tick.length, tick.number) == (length, period.number)


@given(DAYS, st.sampled_from(LOCALES))
def test_days_are_read_as_the_program_says_them(reader, day, locale):
    (found,) = reader.read_text(words_in(*locale).formats.day(day))
    assert found.day == day


@given(st.text(max_size=30))
def test_no_text_raises(reader, text):
    reader.read_text(text)
    reader.is_range(text)

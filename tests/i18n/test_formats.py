"""Numbers, days and periods in the languages shipped, and honest rounding."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction as F
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.amounts.half_up import rounded
from kpidesk.domain.kpi import KpiUnit
from kpidesk.domain.measure import Measure, Nature, Unit
from kpidesk.domain.period import parse_period
from kpidesk.i18n.amount_words import amount_text, hours_text
from kpidesk.i18n.formats import NAMES, PERCENT, Formats, honest_decimals
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.period_words import period_name, period_title, tick_name
from kpidesk.i18n.sentences import labelled, sentences, without_full_stop
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

NARROW = "\N{NARROW NO-BREAK SPACE}"
HOURS = Measure("h", Nature.FLOW, Unit.HOURS)


def test_values():
    en, fr = Words("en").formats, Words("fr").formats
    assert en.value(F(1235, 10), KpiUnit.PERCENT, 1) == "123.5%"
    assert fr.value(F(1235, 10), KpiUnit.PERCENT, 1) == f"123,5{NARROW}%"
    assert en.value(F(80), KpiUnit.PERCENT, 1) == "80.0%"
    assert en.value(F(-20), KpiUnit.SCORE, 0) == "\N{MINUS SIGN}20"
    assert fr.number(F(12345678, 10), 1) == f"1{NARROW}234{NARROW}567,8"
    assert Formats("ar").number(F(1234567, 1000), 2) == "١٬٢٣٤٫٥٧"
    assert fr.bound(F("0.26"), KpiUnit.PER_CLIENT) == "0,26"


NO_BREAK = "\N{NO-BREAK SPACE}"
#: How CLDR writes a percentage and quotes words. Either of the spaces that do not break is right.
KNOWN = {
    "ar": ("{number}٪", "“”«»"),
    "de": (f"{{number}}{NO_BREAK}%", "„“"),
    "en": ("{number}%", "“”"),
    "es": (f"{{number}}{NO_BREAK}%", "“”«»"),
    "fil": ("{number}%", "“”"),
    "fr": (f"{{number}}{NO_BREAK}%", "«»"),
    "it": ("{number}%", "“”«»"),
    "ja": ("{number}%", "「」『』“”"),
    "nl": ("{number}%", "“”‘’"),
    "pl": ("{number}%", "„”"),
    "pt-BR": ("{number}%", "“”"),
    "ru": (f"{{number}}{NO_BREAK}%", "«»„“"),
    "sv": (f"{{number}}{NO_BREAK}%", "”"),
    "tr": ("%{number}", "“”"),
    "zh-CN": ("{number}%", "“”"),
}
QUOTES = re.compile("[“”„«»「」『』]")


@pytest.mark.parametrize("language", offered_languages())
def test_percentages_and_quotes_are_those_of_the_language(language, tool):
    pattern, quotes = KNOWN.get(language, (None, ""))
    said = Words(language)(PERCENT)
    assert pattern in (None, said.replace(NARROW, NO_BREAK))
    ts = tool("ts_file").ts_file(Path(__file__).parents[2], language)
    for text, translated in tool("ts_file").translations(ts).items():
        found = set(QUOTES.findall(translated))
        assert not quotes or found <= set(quotes), (text.source, translated)


def test_a_percentage_is_written_as_the_language_writes_it():
    for pattern in ("{number}%", "%{number}", "{number} ٪"):
        formats = Formats("tr", lambda text, said=pattern: said if text == PERCENT else str(text))
        assert formats.value(F(80), KpiUnit.PERCENT, 0) == pattern.format(number="80")
        assert formats.bound(F(80), KpiUnit.PERCENT) == pattern.format(number="80")


@pytest.mark.parametrize(
    ("language", "names", "said"),
    [
        ("en", [], ""),
        ("en", ["A"], "A"),
        ("en", ["A", "B"], "A and B"),
        ("en", ["A", "B", "C"], "A, B, and C"),
        ("fr", ["A", "B", "C"], "A, B et C"),
        ("zh-CN", ["A", "B", "C"], "A、B和C"),
        ("es", ["Ana", "Inés"], "Ana e Inés"),
        ("es", ["Ana", "Luis", "Hilda"], "Ana, Luis e Hilda"),
        ("es", ["agua", "hielo"], "agua y hielo"),
        ("es", ["Inés", "Ana"], "Inés y Ana"),
        ("en", ["Hours, all", "Leads"], "Hours, all; Leads"),
        ("en", ["One; two", "A"], "One; two and A"),
    ],
)
def test_a_list_is_joined_as_the_language_does(language, names, said):
    assert Formats(language).listed(iter(names)) == said


def test_a_month_is_a_number_where_that_is_usual():
    for language, name in (("zh-CN", "10月"), ("en", "October"), ("ar", "أكتوبر")):
        assert Formats(language).month_name(10, short=False) == name


def test_capitals():
    assert Formats("en").capitalized("in march") == "In march"
    assert Formats("tr").capitalized("ilk") == "İlk"
    assert Formats("en").capitalized("") == ""


def test_a_name_inside_a_sentence():
    assert Formats("en").inside_sentence("Leads") == "leads"
    assert Formats("en").inside_sentence("CSAT answers") == "CSAT answers"
    assert Formats("tr").inside_sentence("İlk") == "ilk"
    german = Formats("de", lambda text: "as written")
    assert german.inside_sentence("Kunden am Ende") == "Kunden am Ende"
    assert german.inside_sentence("Übertragene Aufgaben") == "übertragene Aufgaben"
    assert german.inside_sentence("Höher als hier üblich") == "höher als hier üblich"
    assert german.inside_sentence("Passive") == "Passive"


@pytest.mark.parametrize("language", offered_languages())
def test_each_language_chose_how_names_begin(language):
    assert Words(language)(NAMES) in ("small", "as written")


def test_sentences_are_ended_and_joined():
    words = Words("en")
    assert sentences(words, "One", "", "Two?", "三。") == "One. Two? 三。"
    assert sentences(words) == ""
    assert labelled(Words("fr"), "mars", "80") == f"mars{NARROW}: 80"
    assert [without_full_stop(each) for each in ("One.", "一。", "Why?")] == ["One", "一", "Why?"]


def test_days_and_periods():
    assert Formats("en").day(date(2024, 9, 25)) == "September 25, 2024"
    assert Formats("fr").day(date(2024, 9, 25)) == "25 septembre 2024"
    assert Formats("fr").day(date(2026, 5, 1)) == "1er mai 2026"
    assert Formats("pt-BR").day(date(2026, 5, 1)) == "1º de maio de 2026"
    assert Formats("ja").day(date(2024, 9, 25)) == "2024年9月25日"
    en, fr = Words("en"), Words("fr")
    names = ["2026-W07", "2026-03", "2026-Q1", "2026"]
    assert [tick_name(en, parse_period(n)) for n in names] == ["W07", "Mar", "Q1", "2026"]
    assert [tick_name(fr, parse_period(n)) for n in names] == ["S07", "mars", "T1", "2026"]
    assert period_name(fr, parse_period("2026-03")) == "mars 2026"
    assert period_title(fr, parse_period("2026-03")) == "Mars 2026"


@pytest.mark.parametrize(
    ("milliseconds", "said"),
    [
        *[(5_400_000, "1 h 30 min"), (3_600_000, "1 h"), (60_000, "1 min"), (0, "0 h")],
        *[(4_442_400, "1 h 14 min 2.4 s"), (1, "0.001 s"), (360_000_000, "100 h")],
        *[(3_600_001, "1 h 0 min 0.001 s"), (90_000, "1 min 30 s")],
        (-5_400_000, "−1 h 30 min"),
    ],
)
def test_hours_as_they_were_understood(milliseconds, said):
    assert amount_text(Words("en"), milliseconds, HOURS) == said


def test_hours_of_packages_are_said_to_the_minute_from_an_hour_on():
    said = {3_629_000: "1 h", 4_470_001: "1 h 15", 7_199_000: "2 h", 90_000: "1 min 30 s"}
    assert {each: hours_text(Words("en"), each) for each in said} == said


@pytest.mark.parametrize("language", ["de", "es", "it", "pt-BR", "pl"])
def test_only_french_and_english_leave_out_the_unit_of_minutes(language):
    said = hours_text(Words(language), 105_300_000)
    assert said.replace("\N{NO-BREAK SPACE}", " ") == "29 h 15 min"


@given(
    st.fractions(-200, 200, max_denominator=10**5),
    st.sampled_from([F(75), F(85), F(90), F("0.26"), F(-5)]),
)
def test_rounding_keeps_to_the_side_of_a_bound(value, bound):
    decimals = honest_decimals(value, 1, (bound,))
    shown = F(rounded(value, decimals), 10**decimals)
    assert (shown > bound) == (value > bound)
    assert (shown < bound) == (value < bound)
    assert abs(shown - value) <= F(1, 2 * 10**decimals)


def test_gaps_are_filled_once_and_names_are_taken_as_they_are():
    text = QT_TRANSLATE_NOOP("NoSuchContext", "{client} and {other}")
    said = Words("fr")(text, client="{other} %n <b>", other="x")
    assert said == "{other} %n <b> and x"


def test_two_languages_at_the_same_time():
    march = parse_period("2026-03")
    words = [Words("fr"), Words("en"), Words("fr")]
    assert [period_name(each, march) for each in words] == ["mars 2026", "March 2026", "mars 2026"]


def test_a_missing_translation_is_an_error_and_not_english():
    with pytest.raises(FileNotFoundError):
        Words("eo")


@pytest.mark.parametrize(
    ("value", "unit", "decimals", "said"),
    [
        (F(1, 300), KpiUnit.PER_CLIENT, 2, "0.003"),
        (F(1, 3000), KpiUnit.PER_CLIENT, 2, "< 0.001"),
        (F(24, 10_000), KpiUnit.HOURS_PER_ITEM, 1, "< 0.01"),
        (F(2, 100), KpiUnit.HOURS_PER_ITEM, 1, "0.02"),
        (F(1, 10_000), KpiUnit.PERCENT, 1, "< 0.01%"),
        (100 - F(1, 10_000), KpiUnit.PERCENT, 1, "> 99.99%"),
        (F(9996, 100), KpiUnit.PERCENT, 1, "99.96%"),
        (100 + F(1, 10_000), KpiUnit.PERCENT, 1, "> 100%"),
        (F(-1, 10), KpiUnit.SCORE, 0, "\N{MINUS SIGN}0.1"),
        (F(-1, 1000), KpiUnit.SCORE, 0, "> \N{MINUS SIGN}0.01"),
        (F(0), KpiUnit.PERCENT, 1, "0.0%"),
        (F(100), KpiUnit.PERCENT, 0, "100%"),
        (F(5, 2), KpiUnit.SCORE, 0, "3"),
    ],
)
def test_what_is_not_0_or_100_is_never_shown_as_it(value, unit, decimals, said):
    assert Words("en").formats.value(value, unit, decimals) == said


def test_signs_that_would_turn_over_are_words():
    shown = Formats("ar", str).value(F(1, 10_000), KpiUnit.PERCENT, 1)
    assert shown.startswith("less than ")


@given(st.fractions(-300, 300, max_denominator=10**6), st.sampled_from(KpiUnit), st.integers(0, 2))
def test_a_shown_value_is_true(value, unit, decimals):
    shown = Words("en").formats.value(value, unit, decimals)
    sign = shown[:1] if shown[:1] in "<>" else ""
    number = F(shown.strip("<> %").replace("\N{MINUS SIGN}", "-").replace(",", ""))
    if sign:
        assert (value < number) if sign == "<" else (value > number)
        return
    assert abs(number - value) <= F(1, 2 * 10**decimals)
    assert (number == 0) == (value == 0)
    assert unit is not KpiUnit.PERCENT or (number == 100) == (value == 100)

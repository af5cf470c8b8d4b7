"""Language and country of a code, and the form of numbers and dates that they give."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import QLocale, Qt

from kpidesk.domain.errors import WrongRequest
from kpidesk.i18n import languages
from kpidesk.i18n.formats import Formats
from kpidesk.i18n.languages import SOURCE
from kpidesk.i18n.locales.locale import (
    Locale,
    locale_of,
    offered_locale,
    qt_locale,
    system_locale,
)
from kpidesk.i18n.words import Words

MANY = ("en", "fr", "pt-BR", "zh-CN", "es", "fil", "ar")
NARROW = "\N{NARROW NO-BREAK SPACE}"


@pytest.fixture
def many(monkeypatch):
    """Has other languages than the program's own."""
    monkeypatch.setattr(languages, "offered_languages", lambda: dict.fromkeys(MANY, "…"))


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(
    ("code", "meant"),
    [
        ("en", ("en", None)),
        ("en-GB", ("en", "GB")),
        ("en_GB.UTF-8", ("en", "GB")),
        ("fr_ch@euro", ("fr", "CH")),
        ("es-419", ("es", "419")),
        ("es-Latn-MX", ("es", "MX")),
        ("fr-u-nu-latn", ("fr", None)),
        ("pt-br", ("pt-BR", None)),
        ("pt", ("pt-BR", None)),
        ("pt-PT", ("pt-BR", "PT")),
        ("zh-Hans-SG", ("zh-CN", "SG")),
        ("tl_PH", ("fil", "PH")),
    ],
)
def test_a_country_in_a_code_is_the_region(code, meant):
    assert locale_of(code) == meant


@pytest.mark.usefixtures("many")
def test_what_is_not_offered_is_none_or_refused():
    assert locale_of("de-CH") is None
    assert locale_of("C") is None
    with pytest.raises(WrongRequest, match="language_unknown"):
        offered_locale("zh-TW")


@pytest.mark.usefixtures("many")
def test_the_systems_first_known_language_is_taken():
    assert system_locale(["pl-PL", "fr-Latn-CH", "en-US"]) == ("fr", "CH")
    assert system_locale(["zh-Hant-TW", "zh-TW", "pt-Latn-PT"]) == ("pt-BR", "PT")
    assert system_locale(["pl-PL"]) == system_locale([]) == Locale(SOURCE)


def test_numbers_and_dates_of_the_system_decide_the_region(monkeypatch):
    class System(QLocale):
        def uiLanguages(self):
            return ["en-US", "en"]

    monkeypatch.setattr(QLocale, "system", lambda: System("en_AU"))
    assert system_locale() == ("en", "AU")
    monkeypatch.setattr(QLocale, "system", lambda: System("de_CH"))
    assert system_locale() == ("en", "US"), "German numbers are no form of English"


@pytest.mark.parametrize(
    ("language", "region", "number", "day"),
    [
        ("en", None, "12,345.6", "November 5, 2026"),
        ("en", "US", "12,345.6", "November 5, 2026"),
        ("en", "GB", "12,345.6", "5 November 2026"),
        ("fr", None, f"12{NARROW}345,6", "5 novembre 2026"),
        ("es", "ES", "12.345,6", "5 de noviembre de 2026"),
        ("es", "MX", "12,345.6", "5 de noviembre de 2026"),
        ("ar", "EG", "١٢٬٣٤٥٫٦", None),
        ("ar", "MA", "12.345,6", None),
        ("pt-BR", None, "12.345,6", "5 de novembro de 2026"),
        ("pt-BR", "PT", f"12{chr(0xA0)}345,6", "5 de novembro de 2026"),
        ("fr", "US", f"12{NARROW}345,6", "5 novembre 2026"),
        ("en", "XX", "12,345.6", "November 5, 2026"),
    ],
)
def test_numbers_and_dates_are_those_of_the_region(language, region, number, day):
    formats = Formats(language, region=region)
    assert formats.number(Fraction(123456, 10), 1) == number
    assert day in (None, formats.day(date(2026, 11, 5)))


def test_weeks_begin_as_in_the_region():
    assert qt_locale("en", "US").firstDayOfWeek() is Qt.DayOfWeek.Sunday
    assert qt_locale("en", "GB").firstDayOfWeek() is Qt.DayOfWeek.Monday


def test_texts_do_not_depend_on_the_region():
    swiss, french = Words("fr", "CH"), Words("fr")
    assert (swiss.language, swiss.region, swiss.country) == ("fr", "CH", "CH")
    assert (french.region, french.country) == (None, "FR")
    assert Words("fr", "US").country == "US", "the country counts for paper"

"""Regions: the countries whose form of numbers and dates can be used for a language."""

from __future__ import annotations

from functools import cmp_to_key

from PySide6.QtCore import QCollator, QLocale, Qt

from kpidesk.i18n.locales.locale import qt_locale
from kpidesk.i18n.words import Words


def countries_of(language: str) -> list[str]:
    """Returns the codes of ISO 3166 of the countries where a language is used in its script."""
    usual = qt_locale(language)
    if usual.language() is QLocale.Language.C:
        return []
    any_country = QLocale.Country.AnyTerritory
    found = QLocale.matchingLocales(usual.language(), usual.script(), any_country)
    codes = dict.fromkeys(QLocale.territoryToCode(each.territory()) for each in found)
    return [code for code in codes if len(code) == 2 and code.isalpha()]


def regions_of(words: Words, language: str, chosen: str | None = None) -> list[tuple[str, str]]:
    """Returns (code, name) of the countries where a language is used, sorted by name.

    Names are in English for a user who reads English, else in `language`: Qt has the names of a
    country only in its own languages and in English. The region that is `chosen` is always there.
    There are no others for a language that Qt does not know.
    """
    codes = {*countries_of(language), *([chosen] if chosen else [])}
    english = qt_locale(words.language).language() is QLocale.Language.English
    shown = words.language if english else language
    found = {code: words.formats.capitalized(_name(shown, code)) for code in codes}
    order = QCollator(qt_locale(shown))
    order.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    compared = cmp_to_key(order.compare)
    return sorted(found.items(), key=lambda each: compared(each[1]))


def _name(language: str, code: str) -> str:
    """Returns a country in that language, or in English where the language is not used there."""
    territory = QLocale.codeToTerritory(code)
    locale = qt_locale(language, code)
    own = locale.nativeTerritoryName() if locale.territory() is territory else ""
    return own or QLocale.territoryToString(territory) or code

"""A language together with a country: which texts, and which form of numbers and dates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale

from kpidesk.domain.errors import WrongRequest
from kpidesk.i18n.languages import SOURCE, language_of, offered_languages


class Locale(NamedTuple):
    """An offered language, and the country whose numbers and dates are used with it.

    `region` is a code of ISO 3166 ("CH") or of the UN ("419"); None is as usual in the language.
    """

    language: str
    region: str | None = None


def locale_of(code: str) -> Locale | None:
    """Returns language and country of a code such as `es-MX`; None where it is not offered.

    The country is None where the code names none, or the one that the offered language names.
    """
    language = language_of(code)
    if language is None:
        return None
    country = _country_in(code)
    return Locale(language, None if country == _country_in(language) else country)


def offered_locale(code: str) -> Locale:
    """The same for a code that was asked for. Raises WrongRequest `language_unknown`."""
    found = locale_of(code)
    if found is None:
        raise WrongRequest("language_unknown", given=code, known=tuple(offered_languages()))
    return found


def system_locale(preferred: Sequence[str] | None = None) -> Locale:
    """Returns the first offered language that the system prefers, or English.

    Where the system's numbers and dates are those of another country, that is the region.
    """
    system = QLocale.system()
    wanted = system.uiLanguages() if preferred is None else preferred
    found = next(filter(None, map(locale_of, wanted)), Locale(SOURCE))
    if preferred is None and system.language() is QLocale(found.language).language():
        return found._replace(region=QLocale.territoryToCode(system.territory()))
    return found


def qt_locale(language: str, region: str | None = None) -> QLocale:
    """Returns Qt's locale, as usual in the language where it does not know it in the region."""
    usual = QLocale(language)
    if region is None:
        return usual
    return QLocale(usual.language(), usual.script(), QLocale.codeToTerritory(region))


def _country_in(code: str) -> str | None:
    """Returns the country that a code of a language names."""
    # No patterns: compiling them takes half a millisecond of each start.
    tag = code.partition(".")[0].partition("@")[0].replace("_", "-")
    for part in tag.split("-")[1:]:
        if len(part) == 1:
            # What follows are extensions.
            return None
        letters, digits = len(part) == 2 and part.isalpha(), len(part) == 3 and part.isdecimal()
        if part.isascii() and (letters or digits):
            return part.upper()
    return None

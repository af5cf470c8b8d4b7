"""The languages of the program, and which of them matches a language code."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QLocale

from kpidesk.system.translations import MINIMUM_FINISHED, finished_shares

SOURCE = "en"

#: Code and own name. A new language is one line here and its file in `translations/`.
LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "pt-BR": "Português (Brasil)",
    "de": "Deutsch",
    "it": "Italiano",
    "pl": "Polski",
    "ar": "العربية",
    "zh-CN": "简体中文",
    "fil": "Filipino",
}
_Country = QLocale.Country
#: As in CLDR: the variant that countries share, and the countries that keep to the language's own.
_SHARED_VARIANTS = {
    QLocale.Language.English: (
        _Country.UnitedKingdom,
        {_Country.UnitedStates, _Country.Philippines},
    ),
    QLocale.Language.Portuguese: (_Country.Portugal, {_Country.Brazil}),
    QLocale.Language.Spanish: (_Country.LatinAmerica, {_Country.Spain}),
}


@cache
def offered_languages() -> Mapping[str, str]:
    """Returns code and own name of each language that is sufficiently translated."""
    shares = finished_shares()
    return {
        code: own_name
        for code, own_name in LANGUAGES.items()
        if code == SOURCE or shares.get(code, 1.0) >= MINIMUM_FINISHED
    }


def language_of(code: str) -> str | None:
    """Returns the offered language that best matches a code such as `fr_CA` or `zh-Hans`.

    None where language and script match none: traditional Chinese is not simplified Chinese.
    Countries may differ: European Portuguese is closer to Brazilian than to English.
    """
    wanted = QLocale(code)
    if wanted.language() is QLocale.Language.C:
        return None
    found = {each: QLocale(each) for each in offered_languages()}
    near = [
        each
        for each, locale in found.items()
        if (locale.language(), locale.script()) == (wanted.language(), wanted.script())
    ]
    return min(near, key=lambda each: _distance(wanted, found[each]), default=None)


def _distance(wanted: QLocale, offered: QLocale) -> int:
    """Returns the distance of two countries of one language, from 0 to 3."""
    country = offered.territory()
    shared, own = _SHARED_VARIANTS.get(wanted.language(), (None, set()))
    usual = QLocale(wanted.language(), wanted.script(), _Country.AnyCountry).territory()
    if country == wanted.territory():
        return 0
    if country == shared and wanted.territory() not in own:
        return 1
    return 2 if country == usual else 3

"""Regions: the countries whose form of numbers and dates can be used for a language."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from kpidesk.i18n.words import Words


def regions_of(words: Words, language: str) -> list[tuple[str, str]]:
    """Returns (code, name) of the countries where a language is used, sorted by name.

    Names are in that language, as the reader of a chart writes them. The list is empty for a
    language that Qt does not know.
    """
    wanted = QLocale(language.replace("-", "_"))
    script, territory = QLocale.Script.AnyScript, QLocale.Country.AnyTerritory
    if wanted.language() is QLocale.Language.C:
        return []
    found: dict[str, str] = {}
    for each in QLocale.matchingLocales(wanted.language(), script, territory):
        code = QLocale.territoryToCode(each.territory())
        if len(code) == 2 and code.isalpha():
            name = each.nativeTerritoryName() or QLocale.territoryToString(each.territory())
            found.setdefault(code, words.formats.capitalized(name))
    return sorted(found.items(), key=lambda each: each[1].casefold())

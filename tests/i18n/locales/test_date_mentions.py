"""Dates that texts mention, in the forms of their language."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.locales.date_mentions import _pattern, date_mentions
from kpidesk.i18n.words import words_in


def mentioned(locale: str, text: str) -> list[str]:
    return [each.group() for each in _pattern(QLocale(locale)).finditer(text)]


@pytest.mark.parametrize(
    ("locale", "text", "dates"),
    [
        ("en-US", "Reply by Tuesday, April 7. Or 2026-04-07.", ["Tuesday, April 7", "2026-04-07"]),
        ("en-GB", "The 7th of April, or Friday.", ["7th of April", "Friday"]),
        ("en-US", "In March: 7 tasks, 4.5 hours, 3/4 done, 1.234 marches.", []),
        ("fr-FR", "avant le mardi 7 avril 2026. Le 12 mars.", ["mardi 7 avril 2026", "12 mars"]),
        ("fr-FR", "le 1er mai ou le 07/05/2026", ["1er mai", "07/05/2026"]),
        ("de-DE", "bis Dienstag, den 7. April oder 9.4.", ["Dienstag, den 7. April", "9.4."]),
        ("es-ES", "antes del martes 7 de abril", ["martes 7 de abril"]),
        ("ar-MA", "قبل الثلاثاء 7 أبريل", ["الثلاثاء 7 أبريل"]),
        ("zh-CN", "请在2026年4月7日之前确认", ["2026年4月7日"]),
    ],
)
def test_dates_are_found_as_they_are_written(locale, text, dates):
    assert mentioned(locale, text) == dates


@pytest.mark.parametrize("language", offered_languages())
def test_the_long_date_of_each_language_is_found_whole(language):
    words = words_in(language)
    for month in range(1, 13):
        day = words.formats.day(date(2026, month, 21))
        assert date_mentions(words, f"– {day} –") == ((2, 2 + len(day)),)

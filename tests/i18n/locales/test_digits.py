"""Numbers inside texts have the digits of the values beside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from kpidesk.i18n.locales.digits import with_digits_of
from kpidesk.i18n.locales.locale import qt_locale
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import words_in
from tests.support.pseudo_languages import MIRRORED

EGYPT, MOROCCO = qt_locale("ar", "EG"), qt_locale("ar", "MA")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("12 فترة", "١٢ فترة"),
        ("{value} من 5.", "{value} من ٥."),
        ("10 ÷ 50 = 0.2", "١٠ ÷ ٥٠ = ٠٫٢"),
        ("100 × (40 − 40)", "١٠٠ × (٤٠ − ٤٠)"),
        ("75–80%", f"٧٥–٨٠{EGYPT.percent()}"),
    ],
)
def test_numbers_that_are_read(text: str, said: str):
    assert with_digits_of(EGYPT, text, "Kpi") == said


@pytest.mark.parametrize("text", ["2026-03 أو 2026-Q1", "2026.", "صفحة A5", "%n فترة", "&3 فترات"])
def test_codes_and_years_stay(text: str):
    assert with_digits_of(EGYPT, text, "Charts") == text


def test_what_may_be_typed_stays():
    assert with_digits_of(EGYPT, "يُكتب 80 أو 1.5", "Fault") == "يُكتب 80 أو 1.5"


@pytest.mark.parametrize("locale", [MOROCCO, QLocale("en"), QLocale("fr")])
def test_digits_of_other_regions_stay(locale: QLocale):
    assert with_digits_of(locale, "80% of 5", "Kpi") == "80% of 5"


def test_words_write_them(pseudo_languages: None):
    words = words_in(MIRRORED)
    five = words.formats.number(5)
    assert five in words(QT_TRANSLATE_NOOP("Kpi", "{count} of 5"), count=3)

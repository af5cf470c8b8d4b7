"""Names of languages that the window's font can show."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cmp_to_key

from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QRawFont

from kpidesk.i18n.charts.chart_words import language_name

#: The languages most spoken at work; any other is typed by its code.
COMMON_LANGUAGES = frozenset(
    {
        "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hi", "hr",
        "hu", "id", "it", "ja", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl",
        "sr", "sv", "th", "tr", "uk", "vi", "zh",
    }
)  # fmt: skip


def sorted_languages(codes: Iterable[str]) -> list[tuple[str, str]]:
    """Returns (code, name) of languages, sorted by name.

    A name that the window's font lacks letters for is the English one: Qt is slow to look for
    another font, and warns. Languages of equal names have the code in the name.
    """
    font = QRawFont.fromFont(QGuiApplication.font())
    names = {code: _name(code, font) for code in dict.fromkeys(codes)}
    all_names = list(names.values())
    found = [
        (code, f"{name} ({code})" if all_names.count(name) > 1 else name)
        for code, name in names.items()
    ]
    # Names in many languages: English has the order that Unicode gives to all of them.
    order = QCollator(QLocale(QLocale.Language.English))
    order.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    compared = cmp_to_key(order.compare)
    return sorted(found, key=lambda each: compared(each[1]))


def _name(code: str, font: QRawFont) -> str:
    name = language_name(code)
    if all(font.supportsCharacter(ord(letter)) for letter in name):
        return name
    return QLocale.languageToString(QLocale(code.replace("-", "_")).language())

"""Languages by names that the window can write, each once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QRawFont

from kpidesk.i18n.charts.chart_words import language_name

#: The languages most spoken at work; any other is typed by its code.
USUAL = frozenset(
    {
        "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hi", "hr",
        "hu", "id", "it", "ja", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl",
        "sr", "sv", "th", "tr", "uk", "vi", "zh",
    }
)  # fmt: skip


def named(codes: Iterable[str]) -> list[tuple[str, str]]:
    """Languages as (code, name), in the order of their names.

    A name that the window's own font has no letters for is the English one: to look for another
    font takes Qt a while and a line of warnings for each. Two of one name are told apart by code.
    """
    font = QRawFont.fromFont(QGuiApplication.font())
    names = {code: _name(code, font) for code in dict.fromkeys(codes)}
    said = list(names.values())
    told = [
        (code, f"{name} ({code})" if said.count(name) > 1 else name) for code, name in names.items()
    ]
    return sorted(told, key=lambda each: each[1].casefold())


def _name(code: str, font: QRawFont) -> str:
    name = language_name(code)
    if all(font.supportsCharacter(ord(letter)) for letter in name):
        return name
    return QLocale.languageToString(QLocale(code.replace("-", "_")).language())

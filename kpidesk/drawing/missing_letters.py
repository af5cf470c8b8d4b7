"""Finds letters that no font of this computer has, and names a font with them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.frame.header import title_of
from kpidesk.i18n.charts.chart_words import whose_parts
from kpidesk.i18n.words import Words

_System = QFontDatabase.WritingSystem
_EAST_ASIAN = "Noto Sans CJK"
#: Scripts as `unicodedata.name` begins with them, whose font is not “Noto Sans” and their name.
_FONTS = {
    **dict.fromkeys(("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO"), _EAST_ASIAN),
    **dict.fromkeys(("LATIN", "GREEK", "CYRILLIC"), "Noto Sans"),
}
#: Qt logs a warning for each font where it looks for letters of these scripts in vain.
_SYSTEMS = {
    each.name.upper(): each
    for each in _System
    if each not in (_System.Any, _System.WritingSystemsCount)
}


class MissingLetters(NamedTuple):
    """A text with letters that cannot be drawn, their script, and a font that has them."""

    text: str
    script: str
    font: str


def missing_letters(texts: Iterable[str], family: str = "") -> list[MissingLetters]:
    """Returns the texts that cannot be drawn, once for each font that is missing.

    `family` is the font of the texts, the system's where it is empty. Needs a QGuiApplication.
    """
    metrics = QFontMetricsF(QFont(family) if family else QGuiApplication.font())
    found: dict[tuple[str, str], MissingLetters] = {}
    for text in dict.fromkeys(texts):
        for letter in dict.fromkeys(filter(_is_shown, text)):
            script = unicodedata.name(letter, "").partition(" ")[0]
            if _is_missing(letter, script, metrics):
                font = _FONTS.get(script, f"Noto Sans {script.title()}".strip())
                found.setdefault((text, font), MissingLetters(text, script.title(), font))
    return list(found.values())


def chart_texts(spec: ChartSpec, words: Words) -> Iterator[str]:
    """Yields what the user typed, as far as it is on a chart, and the words of its language."""
    yield title_of(spec, words)
    yield from whose_parts(words, spec.client, spec.language)
    yield from (flag.text for flag in spec.flags)
    yield from (spec.client_names or {}).values()


def _is_shown(letter: str) -> bool:
    """Returns whether the letter needs a glyph of its own: no space, mark or control character."""
    return not letter.isascii() and unicodedata.category(letter)[0] not in "ZCM"


def _is_missing(letter: str, script: str, metrics: QFontMetricsF) -> bool:
    system = _SYSTEMS.get(script)
    if system is not None and not QFontDatabase.families(system):
        return True
    return not metrics.inFontUcs4(ord(letter))

"""Letters that no font of this computer has, in words."""

from __future__ import annotations

from collections.abc import Iterable

from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_MISSING = QT_TRANSLATE_NOOP(
    "Fonts",
    "This computer has no font for {names}: install {font}",
)
_QUOTED = QT_TRANSLATE_NOOP("Fonts", "“{name}”", "a text in quotation marks, in a list")
#: As many texts as are named for a font, and the letters of each.
_MOST, _LONGEST = 3, 40


def missing_font_words(words: Words, missing: Iterable[tuple[str, str, str]]) -> list[str]:
    """Returns a line for each font, from texts, scripts and the fonts that they need."""
    by_font: dict[str, list[str]] = {}
    for text, _script, font in missing:
        shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
        by_font.setdefault(font, []).append(words(_QUOTED, name=words.name(shown)))
    return [
        words(_MISSING, names=words.formats.listed(names[:_MOST]), font=font)
        for font, names in by_font.items()
    ]

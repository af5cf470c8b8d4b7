"""The languages that the program speaks, and which of them is meant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

SOURCE = "en"

#: Code and own name. A new language is one line here and its file in `translations/`.
LANGUAGES = {
    "en": "English",
    "fr": "Français",
}
#: Written from right to left; asking Qt would cost a tenth of a bare window's start.
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi"})


def language_of(code: str) -> str | None:
    """The shipped language that a code such as `fr_CA` or `FR` means, or None."""
    plain = code.replace("_", "-").lower()
    shipped = {each.lower(): each for each in LANGUAGES}
    while plain:
        if plain in shipped:
            return shipped[plain]
        plain = plain.rpartition("-")[0]
    return None


def system_language(preferred: Sequence[str] | None = None) -> str:
    """The first shipped language that the system prefers, English where there is none."""
    wanted = QLocale.system().uiLanguages() if preferred is None else preferred
    found = (language_of(code) for code in wanted)
    return next((language for language in found if language), SOURCE)

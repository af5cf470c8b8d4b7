"""The names of common languages in the language of the program."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from kpidesk.domain.cell import service_language
from kpidesk.domain.language_codes import two_letter_codes
from kpidesk.i18n.charts.chart_words import language_name
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words, words_in

#: The languages most spoken at work, by code.
COMMON_LANGUAGES = {
    "ar": QT_TRANSLATE_NOOP("Language", "Arabic"),
    "bg": QT_TRANSLATE_NOOP("Language", "Bulgarian"),
    "ca": QT_TRANSLATE_NOOP("Language", "Catalan"),
    "cs": QT_TRANSLATE_NOOP("Language", "Czech"),
    "da": QT_TRANSLATE_NOOP("Language", "Danish"),
    "de": QT_TRANSLATE_NOOP("Language", "German"),
    "el": QT_TRANSLATE_NOOP("Language", "Greek"),
    "en": QT_TRANSLATE_NOOP("Language", "English"),
    "es": QT_TRANSLATE_NOOP("Language", "Spanish"),
    "et": QT_TRANSLATE_NOOP("Language", "Estonian"),
    "fi": QT_TRANSLATE_NOOP("Language", "Finnish"),
    "fr": QT_TRANSLATE_NOOP("Language", "French"),
    "he": QT_TRANSLATE_NOOP("Language", "Hebrew"),
    "hi": QT_TRANSLATE_NOOP("Language", "Hindi"),
    "hr": QT_TRANSLATE_NOOP("Language", "Croatian"),
    "hu": QT_TRANSLATE_NOOP("Language", "Hungarian"),
    "id": QT_TRANSLATE_NOOP("Language", "Indonesian"),
    "it": QT_TRANSLATE_NOOP("Language", "Italian"),
    "ja": QT_TRANSLATE_NOOP("Language", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("Language", "Korean"),
    "lt": QT_TRANSLATE_NOOP("Language", "Lithuanian"),
    "lv": QT_TRANSLATE_NOOP("Language", "Latvian"),
    "nb": QT_TRANSLATE_NOOP("Language", "Norwegian"),
    "nl": QT_TRANSLATE_NOOP("Language", "Dutch"),
    "pl": QT_TRANSLATE_NOOP("Language", "Polish"),
    "pt": QT_TRANSLATE_NOOP("Language", "Portuguese"),
    "ro": QT_TRANSLATE_NOOP("Language", "Romanian"),
    "ru": QT_TRANSLATE_NOOP("Language", "Russian"),
    "sk": QT_TRANSLATE_NOOP("Language", "Slovak"),
    "sl": QT_TRANSLATE_NOOP("Language", "Slovenian"),
    "sr": QT_TRANSLATE_NOOP("Language", "Serbian"),
    "sv": QT_TRANSLATE_NOOP("Language", "Swedish"),
    "th": QT_TRANSLATE_NOOP("Language", "Thai"),
    "tr": QT_TRANSLATE_NOOP("Language", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("Language", "Ukrainian"),
    "vi": QT_TRANSLATE_NOOP("Language", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("Language", "Chinese"),
}


def language_in(words: Words, code: str) -> str:
    """Returns a language's name in the program's language, else its own name or its code."""
    text = COMMON_LANGUAGES.get(code)
    return words.formats.capitalized(words(text)) if text else language_name(code)


def language_named(words: Words, name: str) -> str | None:
    """Returns the code of a common language by its name: the program's, English or its own."""
    wanted = name.strip().casefold()
    for code, text in COMMON_LANGUAGES.items():
        names = words(text), str(text), language_name(code), _english_name(code)
        if wanted in (each.casefold() for each in names):
            return code
    return None


def language_code(name: str) -> str:
    """Returns the code of a language by any name of it, or by a code.

    Known are English and own names of all languages, and the names of common ones in each
    language of the program. Raises WrongRequest `language_malformed`.
    """
    wanted = name.strip().casefold()
    for language in offered_languages():
        found = language_named(words_in(language), name)
        if found:
            return found
    for code in two_letter_codes():
        if wanted in (language_name(code).casefold(), _english_name(code).casefold()):
            return code
    return service_language(name)


def _english_name(code: str) -> str:
    return QLocale.languageToString(QLocale(code).language())

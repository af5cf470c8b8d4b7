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
    "ar": QT_TRANSLATE_NOOP("Language", "Arabic", "a language: its name in the program"),
    "bg": QT_TRANSLATE_NOOP("Language", "Bulgarian", "a language: its name in the program"),
    "ca": QT_TRANSLATE_NOOP("Language", "Catalan", "a language: its name in the program"),
    "cs": QT_TRANSLATE_NOOP("Language", "Czech", "a language: its name in the program"),
    "da": QT_TRANSLATE_NOOP("Language", "Danish", "a language: its name in the program"),
    "de": QT_TRANSLATE_NOOP("Language", "German", "a language: its name in the program"),
    "el": QT_TRANSLATE_NOOP("Language", "Greek", "a language: its name in the program"),
    "en": QT_TRANSLATE_NOOP("Language", "English", "a language: its name in the program"),
    "es": QT_TRANSLATE_NOOP("Language", "Spanish", "a language: its name in the program"),
    "et": QT_TRANSLATE_NOOP("Language", "Estonian", "a language: its name in the program"),
    "fi": QT_TRANSLATE_NOOP("Language", "Finnish", "a language: its name in the program"),
    "fil": QT_TRANSLATE_NOOP("Language", "Filipino", "a language: its name in the program"),
    "fr": QT_TRANSLATE_NOOP("Language", "French", "a language: its name in the program"),
    "he": QT_TRANSLATE_NOOP("Language", "Hebrew", "a language: its name in the program"),
    "hi": QT_TRANSLATE_NOOP("Language", "Hindi", "a language: its name in the program"),
    "hr": QT_TRANSLATE_NOOP("Language", "Croatian", "a language: its name in the program"),
    "hu": QT_TRANSLATE_NOOP("Language", "Hungarian", "a language: its name in the program"),
    "id": QT_TRANSLATE_NOOP("Language", "Indonesian", "a language: its name in the program"),
    "it": QT_TRANSLATE_NOOP("Language", "Italian", "a language: its name in the program"),
    "ja": QT_TRANSLATE_NOOP("Language", "Japanese", "a language: its name in the program"),
    "ko": QT_TRANSLATE_NOOP("Language", "Korean", "a language: its name in the program"),
    "lt": QT_TRANSLATE_NOOP("Language", "Lithuanian", "a language: its name in the program"),
    "lv": QT_TRANSLATE_NOOP("Language", "Latvian", "a language: its name in the program"),
    "nb": QT_TRANSLATE_NOOP("Language", "Norwegian", "a language: its name in the program"),
    "nl": QT_TRANSLATE_NOOP("Language", "Dutch", "a language: its name in the program"),
    "pl": QT_TRANSLATE_NOOP("Language", "Polish", "a language: its name in the program"),
    "pt": QT_TRANSLATE_NOOP("Language", "Portuguese", "a language: its name in the program"),
    "ro": QT_TRANSLATE_NOOP("Language", "Romanian", "a language: its name in the program"),
    "ru": QT_TRANSLATE_NOOP("Language", "Russian", "a language: its name in the program"),
    "sk": QT_TRANSLATE_NOOP("Language", "Slovak", "a language: its name in the program"),
    "sl": QT_TRANSLATE_NOOP("Language", "Slovenian", "a language: its name in the program"),
    "sr": QT_TRANSLATE_NOOP("Language", "Serbian", "a language: its name in the program"),
    "sv": QT_TRANSLATE_NOOP("Language", "Swedish", "a language: its name in the program"),
    "th": QT_TRANSLATE_NOOP("Language", "Thai", "a language: its name in the program"),
    "tr": QT_TRANSLATE_NOOP("Language", "Turkish", "a language: its name in the program"),
    "uk": QT_TRANSLATE_NOOP("Language", "Ukrainian", "a language: its name in the program"),
    "vi": QT_TRANSLATE_NOOP("Language", "Vietnamese", "a language: its name in the program"),
    "zh": QT_TRANSLATE_NOOP("Language", "Chinese", "a language: its name in the program"),
}

_WITH_CODE = QT_TRANSLATE_NOOP("Language", "{language} ({code})", "a language and its code")


def with_code(words: Words, language: str, code: str) -> str:
    """Returns the name of a language with its code: `French (fr)`."""
    return words(_WITH_CODE, language=language, code=code)


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

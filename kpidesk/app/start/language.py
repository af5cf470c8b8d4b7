"""Which language the program speaks, and to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.errors import NotDone
from kpidesk.system.qt_import import load_qt

if TYPE_CHECKING:
    from kpidesk.cli.console import Console
    from kpidesk.i18n.translation import Translation
    from kpidesk.i18n.words import Words


def language_spoken(language: str | None) -> str:
    """That language, or the system's where it is none that is spoken."""
    load_qt()
    from kpidesk.i18n.languages import language_of, system_language

    return (language_of(language) if language else None) or system_language()


def program_words(language: str) -> Words:
    """The words of a shipped language, or English where its file is gone.

    The program must start; only what is made for others refuses another language.
    """
    from kpidesk.i18n.languages import SOURCE
    from kpidesk.i18n.words import words_in

    try:
        return words_in(language)
    except NotDone:
        return words_in(SOURCE)


def translation_in(language: str) -> Translation:
    """The same for the texts alone, which is all that an empty window needs."""
    from kpidesk.i18n.languages import SOURCE
    from kpidesk.i18n.translation import Translation

    try:
        return Translation(language)
    except FileNotFoundError:
        return Translation(SOURCE)


def speaking(language: str | None) -> Console:
    """A console that speaks that language, or the system's."""
    words = program_words(language_spoken(language))
    from kpidesk.cli.console import Console
    from kpidesk.domain.catalogue.catalogue import ready_made

    return Console(words, ready_made())


def check_language(language: str | None) -> None:
    """Refuse a language that the program does not speak: WrongRequest `language_unknown`."""
    if language is None:
        return
    load_qt()
    from kpidesk.i18n.languages import offered_language

    offered_language(language)

"""Chooses the language of the program and loads its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.errors import NotDone
from kpidesk.system.qt_import import load_qt

if TYPE_CHECKING:
    from kpidesk.cli.console import Console
    from kpidesk.i18n.translation import Translation
    from kpidesk.i18n.words import Words


def effective_language(language: str | None) -> str:
    """Returns that language, or the system's where it is not offered."""
    load_qt()
    from kpidesk.i18n.languages import language_of, system_language

    return (language_of(language) if language else None) or system_language()


def program_words(language: str) -> Words:
    """Returns the words of a language, or English where its file is missing.

    The program must start; only exports in a missing language are refused.
    """
    from kpidesk.i18n.languages import SOURCE
    from kpidesk.i18n.words import words_in

    try:
        return words_in(language)
    except NotDone:
        return words_in(SOURCE)


def translation_in(language: str) -> Translation:
    """Returns the texts only, which is all that the empty window needs."""
    from kpidesk.i18n.languages import SOURCE
    from kpidesk.i18n.translation import Translation

    try:
        return Translation(language)
    except FileNotFoundError:
        return Translation(SOURCE)


def console_in(language: str | None) -> Console:
    """Returns a console in that language, or in the system's."""
    words = program_words(effective_language(language))
    from kpidesk.cli.console import Console
    from kpidesk.domain.catalogue.catalogue import ready_made

    return Console(words, ready_made())


def check_language(language: str | None) -> None:
    """Check that a language is offered. Raises WrongRequest `language_unknown`."""
    if language is None:
        return
    load_qt()
    from kpidesk.i18n.languages import offered_language

    offered_language(language)

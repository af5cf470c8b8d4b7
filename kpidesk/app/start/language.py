"""Chooses the language of the program and loads its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.errors import NotDone
from kpidesk.system.qt_import import load_qt

if TYPE_CHECKING:
    from kpidesk.cli.console import Console
    from kpidesk.i18n.locales.locale import Locale
    from kpidesk.i18n.translation import Translation
    from kpidesk.i18n.words import Words


def effective_locale(code: str | None, region: str | None = None) -> Locale:
    """Returns language and region of the program: those asked for, else those of the system.

    `code` may name a country (`fr-CH`), which replaces the `region`. A language that is not
    offered is the system's.
    """
    load_qt()
    from kpidesk.i18n.locales.locale import locale_of, system_locale

    asked = locale_of(code) if code else None
    if asked is not None and (asked.region or region):
        return asked._replace(region=asked.region or region)
    system = system_locale()
    if asked is not None and asked.language != system.language:
        return asked
    return system._replace(region=region or system.region)


def program_words(locale: Locale) -> Words:
    """Returns the words of a language, or English where its file is missing.

    The program must start; only exports in a missing language are refused.
    """
    from kpidesk.i18n.languages import SOURCE
    from kpidesk.i18n.words import words_in

    try:
        return words_in(*locale)
    except NotDone:
        return words_in(SOURCE, locale.region)


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
    words = program_words(effective_locale(language))
    from kpidesk.cli.console import Console
    from kpidesk.domain.catalogue.catalogue import ready_made

    return Console(words, ready_made())


def check_language(language: str | None) -> None:
    """Check that a language is offered. Raises WrongRequest `language_unknown`."""
    if language is None:
        return
    load_qt()
    from kpidesk.i18n.locales.locale import offered_locale

    offered_locale(language)

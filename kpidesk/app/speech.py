"""Which language the program speaks, and to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import WrongRequest
from kpidesk.system.qt_start import load_qt

if TYPE_CHECKING:
    from kpidesk.cli.console import Console


def speaking(language: str | None) -> Console:
    """A console in that language, or in the system's where it is none that is spoken.

    It speaks English where that language's words cannot be loaded: better than not at all.
    """
    load_qt()
    from kpidesk.cli.console import Console
    from kpidesk.i18n.languages import SOURCE, language_of, system_language
    from kpidesk.i18n.words import Words

    spoken = (language_of(language) if language else None) or system_language()
    try:
        words = Words(spoken)
    except FileNotFoundError:
        words = Words(SOURCE)
    return Console(words, ready_made())


def check_language(language: str | None) -> None:
    """Refuse a language that the program does not speak: WrongRequest `language_unknown`."""
    if language is None:
        return
    load_qt()
    from kpidesk.i18n.languages import LANGUAGES, language_of

    if language_of(language) is None:
        raise WrongRequest("language_unknown", given=language, known=tuple(LANGUAGES))

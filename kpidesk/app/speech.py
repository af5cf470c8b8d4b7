"""Which language the program speaks, and to whom."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.errors import WrongRequest
from kpidesk.system.qt_start import load_qt

if TYPE_CHECKING:
    from kpidesk.cli.console import Console


def speaking(language: str | None) -> Console:
    """A console in that language, or in the system's where it is none that is spoken."""
    load_qt()
    from kpidesk.cli.console import Console
    from kpidesk.i18n.languages import language_of, system_language
    from kpidesk.i18n.words import Words

    spoken = (language_of(language) if language else None) or system_language()
    return Console(Words(spoken), ready_made())


def spoken(args: Namespace) -> Console:
    """A console in the language asked for. Raises WrongRequest `language_unknown`."""
    load_qt()
    if args.language:
        from kpidesk.i18n.languages import LANGUAGES, language_of

        if language_of(args.language) is None:
            raise WrongRequest("language_unknown", given=args.language, known=tuple(LANGUAGES))
    return speaking(args.language)

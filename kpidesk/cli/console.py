"""Where a command speaks: what was asked for on standard output, the rest beside it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TextIO

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.i18n.formats import NARROW_SPACE
from kpidesk.i18n.marks import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

NO_FIGURES = QT_TRANSLATE_NOOP("Show", "There are no figures for this {by}.")
WRITTEN = QT_TRANSLATE_NOOP("Console", "Written: {file}")


@dataclass(frozen=True)
class Console:
    """Says sentences in the language of the program."""

    words: Words
    catalogue: Catalogue

    def say(self, text: str) -> None:
        """What was asked for."""
        print(_sayable(text, sys.stdout))

    def warn(self, text: str) -> None:
        """What she should know as well; the work is done all the same."""
        print(_sayable(text, sys.stderr), file=sys.stderr)


def _sayable(text: str, stream: TextIO) -> str:
    """The text with a plain space where the console's encoding has no narrow one."""
    try:
        NARROW_SPACE.encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        return text.replace(NARROW_SPACE, " ")
    return text

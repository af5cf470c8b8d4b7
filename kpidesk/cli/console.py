"""Where a command speaks: what was asked for on standard output, the rest beside it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TextIO

from kpidesk.cli.output import put, put_aside
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.period import Length
from kpidesk.i18n.formats import NARROW_SPACE
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

NO_FIGURES = {
    Length.WEEK: QT_TRANSLATE_NOOP("Show", "There are no weekly figures for this."),
    Length.MONTH: QT_TRANSLATE_NOOP("Show", "There are no monthly figures for this."),
    Length.QUARTER: QT_TRANSLATE_NOOP("Show", "There are no quarterly figures for this."),
    Length.YEAR: QT_TRANSLATE_NOOP("Show", "There are no yearly figures for this."),
}
WRITTEN = QT_TRANSLATE_NOOP("Console", "Written: {file}")


@dataclass(frozen=True)
class Console:
    """Says sentences in the language of the program."""

    words: Words
    catalogue: Catalogue

    def say(self, text: str) -> None:
        """What was asked for."""
        put(_sayable(text, sys.stdout))

    def warn(self, text: str) -> None:
        """What she should know as well; the work is done all the same."""
        put_aside(_sayable(text, sys.stderr))


def _sayable(text: str, stream: TextIO | None) -> str:
    """The text with a plain space where the console's encoding has no narrow one."""
    try:
        NARROW_SPACE.encode(getattr(stream, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return text.replace(NARROW_SPACE, " ")
    return text

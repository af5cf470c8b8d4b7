"""The console of a command: results on standard output, warnings on standard error."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TextIO

from kpidesk.cli.output import print_error, print_output
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
WRITTEN = QT_TRANSLATE_NOOP("Console", "Saved: {file}", "printed after an export")


@dataclass(frozen=True)
class Console:
    """Prints text, with the words of the program's language."""

    words: Words
    catalogue: Catalogue

    def say(self, text: str) -> None:
        """Print a result to standard output."""
        print_output(_encodable(text, sys.stdout))

    def warn(self, text: str) -> None:
        """Print a warning to standard error."""
        print_error(_encodable(text, sys.stderr))


def _encodable(text: str, stream: TextIO | None) -> str:
    """Returns the text with plain spaces where the stream's encoding has no narrow ones."""
    try:
        NARROW_SPACE.encode(getattr(stream, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return text.replace(NARROW_SPACE, " ")
    return text

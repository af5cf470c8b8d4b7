"""Where a command speaks: what was asked for on standard output, the rest beside it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.i18n.words import Words


@dataclass(frozen=True)
class Console:
    """Says sentences in the language of the program."""

    words: Words
    catalogue: Catalogue
    out: Callable[[str], None] = field(default=print)

    def say(self, text: str) -> None:
        """What was asked for."""
        self.out(text)

    def warn(self, text: str) -> None:
        """What she should know as well; the work is done all the same."""
        print(text, file=sys.stderr)

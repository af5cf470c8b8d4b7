"""Translates texts into one language, with its numbers, dates and plural forms."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from kpidesk.domain.errors import NotDone
from kpidesk.i18n.formats import Formats
from kpidesk.i18n.languages import LANGUAGES
from kpidesk.i18n.text import Text
from kpidesk.i18n.translation import Translation


class Words(Translation):
    """The translator of one language. Raises FileNotFoundError where its file is missing."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.formats = Formats(language, self.say)

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self.formats.right_to_left

    def __call__(self, text: Text, n: int | None = None, **values: object) -> str:
        """Returns the text in this language; `n` chooses the plural form and fills `%n`.

        `values` fill the `{gaps}`, are inserted literally and never searched for gaps.
        """
        return self.fill(text, values, n)

    def fill(self, text: Text, values: Mapping[str, object], n: int | None = None) -> str:
        """Returns the text with its gaps filled from a mapping."""
        if n is None:
            return self.say(text, values)
        said = self.say(text, n=n).replace("%n", self.formats.number(n))
        return said.format_map(values) if values else said


@lru_cache(maxsize=8)
def words_in(language: str) -> Words:
    """Returns the words of a language. Raises NotDone `words_missing` where its file is missing."""
    try:
        return Words(language)
    except FileNotFoundError as error:
        raise NotDone("words_missing", language=LANGUAGES[language]) from error

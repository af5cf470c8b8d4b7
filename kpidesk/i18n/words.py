"""Translates texts into one language, with its numbers, dates and plural forms."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QLocale

from kpidesk.domain.errors import NotDone
from kpidesk.i18n.formats import Formats
from kpidesk.i18n.languages import LANGUAGES
from kpidesk.i18n.locales.digits import with_digits_of
from kpidesk.i18n.locales.french import with_prepositions
from kpidesk.i18n.locales.isolates import isolated, isolated_name
from kpidesk.i18n.locales.literals import with_literals_isolated
from kpidesk.i18n.text import Text
from kpidesk.i18n.translation import Translation


class Words(Translation):
    """The translator of one language. Raises FileNotFoundError where its file is missing.

    `region` is the country whose form of numbers and dates is used; None is that of the language.
    """

    def __init__(self, language: str, region: str | None = None) -> None:
        super().__init__(language)
        self.region = region
        self.formats = Formats(language, self.say, region)

    @property
    def country(self) -> str:
        """The region, or the country that decides the usual form of the language."""
        return self.region or QLocale.territoryToCode(self.formats.locale.territory())

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self.formats.right_to_left

    def __call__(self, text: Text, n: int | None = None, **values: object) -> str:
        """Returns the text in this language; `n` chooses the plural form and fills `%n`.

        `values` fill the `{gaps}`, are inserted literally and never searched for gaps. Texts whose
        direction differs are isolated.
        """
        return self.fill(text, values, n)

    def say(self, text: Text, values: Mapping[str, object] | None = None, n: int = -1) -> str:
        """The same as without numbers; those inside the text have the digits of the region.

        Literals keep their order from right to left.
        """
        said = with_digits_of(self.formats.locale, super().say(text, n=n), text.context)
        if self.right_to_left:
            said = with_literals_isolated(said)
        return self._filled(said, values)

    def fill(self, text: Text, values: Mapping[str, object], n: int | None = None) -> str:
        """Returns the text with its gaps filled from a mapping."""
        values = {
            gap: isolated(value, right_to_left=self.right_to_left)
            if isinstance(value, str)
            else value
            for gap, value in values.items()
        }
        if n is None:
            return self.say(text, values)
        said = self.say(text, n=n).replace("%n", self.formats.number(n))
        return self._filled(said, values)

    def _filled(self, said: str, values: Mapping[str, object] | None) -> str:
        if not values:
            return said
        if self.language == "fr":
            said = with_prepositions(said, values)
        return said.format_map(values)

    def name(self, name: str) -> str:
        """Returns a name that the user typed, for display: isolated where its direction differs."""
        return isolated_name(name, right_to_left=self.right_to_left)


@lru_cache(maxsize=16)
def words_in(language: str, region: str | None = None) -> Words:
    """Returns the words of a language. Raises NotDone `words_missing` where its file is missing."""
    try:
        return Words(language, region)
    except FileNotFoundError as error:
        raise NotDone("words_missing", language=LANGUAGES[language]) from error

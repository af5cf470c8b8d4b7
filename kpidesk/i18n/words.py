"""One language's words: texts of the program, translated, with their gaps filled.

Several of them live side by side: the window's language and a client's differ. No translator
is ever installed for that; a loaded one answers by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QTranslator

from kpidesk.i18n.formats import Formats
from kpidesk.i18n.languages import SOURCE
from kpidesk.i18n.marks import Text
from kpidesk.system.translations import compiled


class Words:
    """Says texts in one language. Raises FileNotFoundError where its file cannot be loaded."""

    def __init__(self, language: str, file: Path | None = None) -> None:
        self.language = language
        self.formats = Formats(language)
        self._translator = QTranslator()
        found = file or compiled(language)
        loaded = found is not None and self._translator.load(str(found))
        if not loaded and language != SOURCE:
            raise FileNotFoundError(f"no translation for {language}")

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self.formats.right_to_left

    def __call__(self, text: Text, n: int | None = None, **values: object) -> str:
        """The text in this language; `n` chooses the plural form and fills `%n`.

        `values` fill the `{gaps}`; they are taken as they are and never searched for gaps.
        """
        return self.fill(text, values, n)

    def fill(self, text: Text, values: Mapping[str, object], n: int | None = None) -> str:
        """The same with the gaps' values in a mapping."""
        said = self._translator.translate(
            text.context, str(text), text.comment or "", -1 if n is None else n
        ) or str(text)
        if n is not None:
            said = said.replace("%n", self.formats.number(n))
        return said.format_map(values) if values else said

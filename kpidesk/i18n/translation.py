"""A language's texts alone: what the window's frame needs before its first paint.

Numbers, dates and plural forms are `Words`, which costs a quarter of a bare window's start.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QTranslator

from kpidesk.i18n.languages import SOURCE
from kpidesk.i18n.text import Text
from kpidesk.system.translations import compiled


class Translation:
    """Says texts in one language. Raises FileNotFoundError where its file cannot be loaded.

    Several of them live side by side: the window's language and a client's differ. No
    translator is ever installed for that; a loaded one answers by itself.
    """

    def __init__(self, language: str, file: Path | None = None) -> None:
        self.language = language
        self._translator = QTranslator()
        found = file or compiled(language)
        loaded = found is not None and self._translator.load(str(found))
        if not loaded and language != SOURCE:
            raise FileNotFoundError(f"no translation for {language}")

    def say(self, text: Text, values: Mapping[str, object] | None = None, n: int = -1) -> str:
        """The text in this language with its `{gaps}` filled; `n` chooses the plural form.

        The values are taken as they are and never searched for gaps.
        """
        said = self._translator.translate(text.context, str(text), text.comment or "", n)
        said = said or str(text)
        return said.format_map(values) if values else said

"""Translates texts without formatting: all that the window needs before its first paint.

`Words` adds numbers, dates and plural forms, and takes a quarter of an empty window's start.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTranslator

from kpidesk.i18n.languages import SOURCE
from kpidesk.i18n.locales import qm_files
from kpidesk.i18n.text import Text

_MOST = 10**9


class Translation:
    """Translates texts into one language. Raises FileNotFoundError where its file cannot be loaded.

    No QTranslator is installed in the application: the window and a client's chart may use
    different languages at the same time.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._translator = QTranslator()
        if not qm_files.load(self._translator, language) and language != SOURCE:
            raise FileNotFoundError(f"no translation for {language}")

    def say(self, text: Text, values: Mapping[str, object] | None = None, n: int = -1) -> str:
        """Returns the text in this language with its `{gaps}` filled; `n` chooses the plural form.

        Values are inserted literally and never searched for gaps.
        """
        if n > _MOST:
            # Qt takes 32 bits. The last nine digits choose the plural form.
            n = _MOST + n % _MOST
        said = self._translator.translate(text.context, str(text), text.comment or "", n)
        said = said or str(text)
        return said.format_map(values) if values else said

"""Languages that are made of the English texts, to test layouts before there are translations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import QTranslator

from kpidesk.i18n import translation
from kpidesk.i18n.languages import LANGUAGES, SOURCE, offered_languages
from kpidesk.i18n.locales import qm_files
from kpidesk.i18n.tables.table_vocabulary import table_vocabulary
from kpidesk.i18n.words import words_in
from kpidesk.system.bundled_files import APPLICATION
from kpidesk.system.translations import compiled

#: The codes of the pseudo-language that is written from right to left, and of the longer one.
#: Qt knows them, and the program never has translations into them.
MIRRORED, LONGER = "ps", "fi"
_KEPT = re.compile(r"\{[^}]*\}|%n|%\d|</?\w[^<>]*>|&\w+;|\*\.\w+|https?://\S+")
#: One letter for each, so that the mnemonics of a menu stay different.
MIRRORED_LETTERS = "ابجدهفغحيخكلمنوپقرستثعطضصظ"
_LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyz,;?", MIRRORED_LETTERS + "،؛؟")
_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéîñöûýÁÇÉÎÑÖÛÝ")
#: How much longer than English the longer one is, and with what.
_MORE, _WORD = 0.45, 3
_FILLER = "ünd nöch éîn pâär wörtér mêhr " * 10
#: What is read, not shown, and names that stay Latin inside mirrored text.
_LEFT_ALONE = {"small", "as written"}
_NAME = "an invented client's name"


def mirrored(text: str, comment: str) -> str:
    """Returns the text in Arabic letters, with its gaps, tags and mnemonics."""
    if text in _LEFT_ALONE or comment == _NAME:
        return text
    return _translated(text.lower(), _LETTERS)


def longer(text: str, comment: str) -> str:
    """Returns the text in brackets, with accents, and longer by two fifths."""
    if text in _LEFT_ALONE or comment == _NAME:
        return text
    letters = sum(map(str.isalpha, "".join(_KEPT.split(text))))
    if letters < _WORD:
        # A number with its unit is written alike.
        return text
    joint = " " if " " in text else ""
    more = (joint + _FILLER)[: round(letters * _MORE)].rstrip()
    return f"[{_translated(text, _ACCENTS)}{more}]"


def _translated(text: str, letters: Mapping[int, int]) -> str:
    words = [part.translate(letters) for part in _KEPT.split(text)]
    kept = [*_KEPT.findall(text), ""]
    return "".join(chain.from_iterable(zip(words, kept, strict=True)))


#: Own name of each, and what makes a text of it out of the English one and its comment.
PSEUDO_LANGUAGES: Mapping[str, tuple[str, Callable[[str, str], str]]] = MappingProxyType(
    {MIRRORED: ("کوردیی ناوەندی", mirrored), LONGER: ("Süömî", longer)}
)


class PseudoTranslator(QTranslator):
    """The English translator, which changes its texts where a pseudo-language was loaded."""

    change: Callable[[str, str], str] | None = None

    def load(self, file: str) -> bool:  # type: ignore[override]
        _, self.change = PSEUDO_LANGUAGES.get(file, ("", None))
        return super().load(str(compiled(SOURCE)) if self.change else file)

    def translate(  # type: ignore[override]
        self, context: str, text: str, comment: str = "", n: int = -1
    ) -> str:
        said = super().translate(context, text, comment, n)
        return self.change(said or text, comment) if self.change else said


def _compiled(language: str, texts: str = APPLICATION) -> Path | None:
    return Path(language) if language in PSEUDO_LANGUAGES else compiled(language, texts)


@contextmanager
def pseudo_languages_offered() -> Iterator[None]:
    """Offers the pseudo-languages in this process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(translation, "QTranslator", PseudoTranslator)
        patch.setattr(qm_files, "compiled", _compiled)
        for code, (own_name, _) in PSEUDO_LANGUAGES.items():
            patch.setitem(LANGUAGES, code, own_name)
        _forget_languages()
        yield
    _forget_languages()


def _forget_languages() -> None:
    for cached in (offered_languages, words_in, table_vocabulary):
        cached.cache_clear()

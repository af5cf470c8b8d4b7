"""A drop-down of languages, and the names of languages that the window's font can show."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cmp_to_key

from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QRawFont

from kpidesk.domain.cell import service_language
from kpidesk.domain.errors import WrongRequest
from kpidesk.i18n.language_names import COMMON_LANGUAGES, language_in, language_named, with_code
from kpidesk.i18n.words import Words
from kpidesk.ui.common.choice_box import ChoiceBox


class LanguageBox(ChoiceBox):
    """Languages by name, those `used` first, and an entry `none`; a name or a code can be typed."""

    def __init__(self, words: Words, none: str, *, used: Iterable[str] = ()) -> None:
        super().__init__()
        self._words = words
        self.setEditable(True)
        self.setInsertPolicy(self.InsertPolicy.NoInsert)
        self.addItem(none, None)
        first = set(used)
        for code, name in sorted(
            sorted_languages(words, COMMON_LANGUAGES.keys() | first),
            key=lambda each: each[0] not in first,
        ):
            self.addItem(_shown(words, code, name), code)
        self.setMinimumContentsLength(14)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def set_name(self, text: str) -> None:
        self.setAccessibleName(text)
        field = self.lineEdit()
        assert field is not None
        field.setAccessibleName(text)

    @property
    def code(self) -> str | None:
        """The chosen or typed language. Raises WrongRequest `language_unlisted`."""
        text = self.currentText().strip()
        found = self.findText(text)
        if found >= 0:
            return self._code_at(found)
        try:
            return language_named(self._words, text) or service_language(text)
        except WrongRequest as wrong:
            raise WrongRequest("language_unlisted", language=text) from wrong

    def choose(self, code: str | None) -> None:
        """Show a language; one that is not in the list is added."""
        found = next((n for n in range(self.count()) if self._code_at(n) == code), -1)
        if found < 0 and code is not None:
            ((_, name),) = sorted_languages(self._words, [code])
            self.addItem(_shown(self._words, code, name), code)
            found = self.count() - 1
        self.setCurrentIndex(found)

    def _code_at(self, index: int) -> str | None:
        code = self.itemData(index)
        return None if code is None else str(code)


def _shown(words: Words, code: str, name: str) -> str:
    return name if name.endswith(f"({code})") else with_code(words, name, code)


def sorted_languages(words: Words, codes: Iterable[str]) -> list[tuple[str, str]]:
    """Returns (code, name) of languages, sorted by name in the program's language.

    A language's own name that the window's font lacks letters for becomes the English one: Qt is
    slow to look for another font, and warns. Languages of equal names have the code in the name.
    """
    font = QRawFont.fromFont(QGuiApplication.font())
    names = {code: _name(words, code, font) for code in dict.fromkeys(codes)}
    all_names = list(names.values())
    found = [
        (code, with_code(words, name, code) if all_names.count(name) > 1 else name)
        for code, name in names.items()
    ]
    order = QCollator(words.formats.locale)
    order.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    compared = cmp_to_key(order.compare)
    return sorted(found, key=lambda each: compared(each[1]))


def _name(words: Words, code: str, font: QRawFont) -> str:
    name = language_in(words, code)
    if code in COMMON_LANGUAGES or all(font.supportsCharacter(ord(letter)) for letter in name):
        return name
    return QLocale.languageToString(QLocale(code.replace("-", "_")).language())

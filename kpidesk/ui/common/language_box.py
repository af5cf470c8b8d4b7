"""A drop-down of languages, and the names of languages that the window's font can show."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cmp_to_key

from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QRawFont

from kpidesk.domain.cell import service_language
from kpidesk.domain.errors import WrongRequest
from kpidesk.i18n.charts.chart_words import language_name
from kpidesk.ui.common.choice_box import ChoiceBox


class LanguageBox(ChoiceBox):
    """Languages by name, those `used` first, and an entry `none`; a code can be typed."""

    def __init__(self, none: str, *, used: Iterable[str] = ()) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(self.InsertPolicy.NoInsert)
        self.addItem(none, None)
        first = set(used)
        for code, name in sorted(
            sorted_languages(COMMON_LANGUAGES | first), key=lambda each: each[0] not in first
        ):
            self.addItem(_shown(code, name), code)
        self.setMinimumContentsLength(14)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def set_name(self, text: str) -> None:
        self.setAccessibleName(text)
        field = self.lineEdit()
        assert field is not None
        field.setAccessibleName(text)

    @property
    def code(self) -> str | None:
        """The chosen or typed language. Raises WrongRequest `language_malformed`."""
        text = self.currentText().strip()
        found = self.findText(text)
        if found >= 0:
            return self._code_at(found)
        try:
            return service_language(text)
        except WrongRequest:
            for index in range(1, self.count()):
                if language_name(self._code_at(index) or "").casefold() == text.casefold():
                    return self._code_at(index)
            raise

    def choose(self, code: str | None) -> None:
        """Show a language; one that is not in the list is added."""
        found = next((n for n in range(self.count()) if self._code_at(n) == code), -1)
        if found < 0 and code is not None:
            self.addItem(_shown(code, *(name for _, name in sorted_languages([code]))), code)
            found = self.count() - 1
        self.setCurrentIndex(found)

    def _code_at(self, index: int) -> str | None:
        code = self.itemData(index)
        return None if code is None else str(code)


def _shown(code: str, name: str) -> str:
    return name if name.endswith(f"({code})") else f"{name} ({code})"


#: The languages most spoken at work; any other is typed by its code.
COMMON_LANGUAGES = frozenset(
    {
        "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hi", "hr",
        "hu", "id", "it", "ja", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl",
        "sr", "sv", "th", "tr", "uk", "vi", "zh",
    }
)  # fmt: skip


def sorted_languages(codes: Iterable[str]) -> list[tuple[str, str]]:
    """Returns (code, name) of languages, sorted by name.

    A name that the window's font lacks letters for is the English one: Qt is slow to look for
    another font, and warns. Languages of equal names have the code in the name.
    """
    font = QRawFont.fromFont(QGuiApplication.font())
    names = {code: _name(code, font) for code in dict.fromkeys(codes)}
    all_names = list(names.values())
    found = [
        (code, f"{name} ({code})" if all_names.count(name) > 1 else name)
        for code, name in names.items()
    ]
    # Names in many languages: English has the order that Unicode gives to all of them.
    order = QCollator(QLocale(QLocale.Language.English))
    order.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    compared = cmp_to_key(order.compare)
    return sorted(found, key=lambda each: compared(each[1]))


def _name(code: str, font: QRawFont) -> str:
    name = language_name(code)
    if all(font.supportsCharacter(ord(letter)) for letter in name):
        return name
    return QLocale.languageToString(QLocale(code.replace("-", "_")).language())

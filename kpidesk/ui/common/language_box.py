"""A choice of language: whose updates it is, which service it was."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from kpidesk.domain.cell import service_language
from kpidesk.domain.errors import WrongRequest
from kpidesk.i18n.chart_words import language_name

#: The languages most spoken at work; any other is typed by its code.
USUAL = (
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hi", "hr", "hu",
    "id", "it", "ja", "ko", "lt", "lv", "nl", "no", "pl", "pt", "pt-br", "ro", "ru", "sk", "sl",
    "sr", "sv", "th", "tr", "uk", "vi", "zh",
)  # fmt: skip


class LanguageBox(QComboBox):
    """Languages by their own names, and one entry for none; a code can be typed."""

    def __init__(self, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItem(none, None)
        for code in sorted(USUAL, key=lambda each: language_name(each).casefold()):
            self.addItem(_shown(code), code)
        self.setMinimumContentsLength(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def name(self, text: str) -> None:
        """What a screen reader calls it, and the field inside it."""
        self.setAccessibleName(text)
        field = self.lineEdit()
        assert field is not None
        field.setAccessibleName(text)

    @property
    def code(self) -> str | None:
        """The language that is chosen or typed. Raises WrongRequest `language_malformed`."""
        text = self.currentText().strip()
        found = self.findText(text)
        if found >= 0:
            return self._code_at(found)
        try:
            return service_language(text)
        except WrongRequest:
            for place in range(1, self.count()):
                if language_name(self._code_at(place) or "").casefold() == text.casefold():
                    return self._code_at(place)
            raise

    def choose(self, code: str | None) -> None:
        """Show a language, one that is not in the list too."""
        found = next((n for n in range(self.count()) if self._code_at(n) == code), -1)
        if found < 0 and code is not None:
            self.addItem(_shown(code), code)
            found = self.count() - 1
        self.setCurrentIndex(found)

    def _code_at(self, place: int) -> str | None:
        code = self.itemData(place)
        return None if code is None else str(code)


def _shown(code: str) -> str:
    return f"{language_name(code)} ({code})"

"""A drop-down of languages."""

from __future__ import annotations

from collections.abc import Iterable

from kpidesk.domain.cell import service_language
from kpidesk.domain.errors import WrongRequest
from kpidesk.i18n.charts.chart_words import language_name
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.language_names import COMMON_LANGUAGES, sorted_languages


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

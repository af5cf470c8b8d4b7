"""Where a table comes from: the clipboard or a file."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from kpidesk.domain.import_receipt import ImportSource

_MARKS = ("\t", "\n", "\r", ";")


class TableOrigin(NamedTuple):
    """A file, the first or a later one of several; or the text and the HTML of the clipboard."""

    file: Path | None = None
    text: str = ""
    html: str = ""
    number: int = 1
    total: int = 1

    @property
    def source(self) -> ImportSource:
        return ImportSource.CLIPBOARD if self.file is None else ImportSource.FILE

    @property
    def name(self) -> str | None:
        """The name of the file."""
        return None if self.file is None else self.file.name

    @property
    def is_single(self) -> bool:
        """Whether it is one text, such as a figure, and no table."""
        text = self.text.strip("\r\n")
        return self.file is None and bool(text) and not any(mark in text for mark in _MARKS)

    @property
    def is_blank(self) -> bool:
        """Whether there is neither text nor a table."""
        return self.file is None and not self.text.strip() and "<table" not in self.html.lower()


def clipboard_origin() -> TableOrigin:
    """Returns the contents of the clipboard."""
    data = QApplication.clipboard().mimeData()
    text = data.text() if data.hasText() else ""
    return TableOrigin(None, text, data.html() if data.hasHtml() else "")

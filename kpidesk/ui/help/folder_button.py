"""A button that shows a folder in the system's own window of files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kpidesk.i18n.words import Words
from kpidesk.ui.common.buttons import Button, make_button
from kpidesk.ui.help import texts


def folder_button(words: Words, name: str, folder: Path) -> Button:
    """The button; `name` says to a screen reader what is in the folder."""
    made = make_button(words(texts.SHOW), lambda: _show(folder))
    made.setAccessibleName(f"{words(texts.SHOW)}: {name}")
    made.setEnabled(folder.is_dir())
    return made


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

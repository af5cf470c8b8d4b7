"""A button that opens a folder in the system's file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kpidesk.i18n.sentences import labelled
from kpidesk.i18n.words import Words
from kpidesk.ui.common.buttons import Button, make_button
from kpidesk.ui.help import texts


def folder_button(words: Words, name: str, folder: Path) -> Button:
    """Returns the button; `name` is part of its accessible name."""
    button = make_button(words(texts.SHOW), lambda: _show(folder))
    button.setAccessibleName(labelled(words, words(texts.SHOW), name))
    button.setEnabled(folder.is_dir())
    return button


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

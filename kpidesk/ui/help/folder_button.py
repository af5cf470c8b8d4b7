"""Opens a folder in the system's file manager, by a button or by a call."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kpidesk.i18n.sentences import labelled
from kpidesk.i18n.words import Words
from kpidesk.ui.common.buttons import Button, make_button
from kpidesk.ui.help import texts


def folder_button(
    words: Words, name: str, folder: Path, otherwise: Callable[[], object] = lambda: None
) -> Button:
    """Returns the button; `name` is part of its accessible name.

    `otherwise` is called where no program shows the folder.
    """
    button = make_button(words(texts.SHOW), lambda: open_folder(folder) or otherwise())
    button.setAccessibleName(labelled(words, words(texts.SHOW), name))
    button.setEnabled(folder.is_dir())
    return button


def open_folder(folder: Path) -> bool:
    """Open a folder; returns False where no program answers.

    On Linux it may be True although nothing shows: callers show the path as well.
    """
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

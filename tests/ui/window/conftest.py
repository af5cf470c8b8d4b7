"""The real window over a practice, in any language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kpidesk.i18n.translation import Translation
from kpidesk.i18n.words import Words
from kpidesk.ui.backups.dialog import RestoreDialog
from kpidesk.ui.theme.colours import LIGHT
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.shell import Shell
from kpidesk.ui.window.window_commands import WindowCommands
from tests.support.walker import Walker


@pytest.fixture
def show_window(
    qtbot, qapp: QApplication, tmp_path: Path, make_workspace: Callable, known_pages
) -> Iterator[Callable[..., MainWindow]]:
    """Shows the window in a language over a copy of a practice."""
    direction = Qt.LayoutDirection
    shown: list[MainWindow] = []

    def show(words: Words, practice: Path, fill: Callable) -> MainWindow:
        mirrored = words.right_to_left
        qapp.setLayoutDirection(direction.RightToLeft if mirrored else direction.LeftToRight)
        shell = Shell(Translation(words.language), LIGHT)
        qtbot.addWidget(shell)
        shell.resize(1024, 640)
        shell.show()
        shell.activateWindow()
        made = MainWindow(
            shell,
            words,
            LIGHT,
            known_pages,
            lambda shell: WindowCommands(shell, tmp_path, lambda: tmp_path),
        )
        shown.append(made)
        made.close_requested.connect(made.close_now)
        made.restore_requested.connect(lambda: RestoreDialog(words, shell).open())
        made.set_workspace(make_workspace(copy_of=practice, fill=fill, words=words))
        qtbot.waitUntil(shell.isActiveWindow)
        return made

    yield show
    for each in shown:
        each.set_workspace(None)
    qapp.setLayoutDirection(direction.LeftToRight)


@pytest.fixture
def walk(
    qtbot: QtBot, tmp_path: Path, make_workspace: Callable, known_pages: Mapping
) -> Iterator[Callable[..., Walker]]:
    """Opens a window on a file; the arguments are those of `make_workspace`."""
    windows = []

    def walk(**how: object) -> Walker:
        shell = Shell(Translation("en"), LIGHT)
        qtbot.addWidget(shell)
        shell.resize(1366, 738)
        shell.show()
        shell.activateWindow()
        window = MainWindow(
            shell,
            Words("en"),
            LIGHT,
            known_pages,
            lambda shell: WindowCommands(shell, tmp_path, lambda: tmp_path),
        )
        window.close_requested.connect(window.close_now)
        window.set_workspace(make_workspace(**how))
        windows.append(window)
        qtbot.waitUntil(shell.isActiveWindow)
        return Walker(window, qtbot)

    yield walk
    for window in windows:
        window.set_workspace(None)

"""Room for longer and mirrored texts: nothing is clipped, and only names are elided."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from kpidesk.i18n.translation import Translation
from kpidesk.i18n.words import Words
from kpidesk.services.ports import PracticeFile
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.navigation import PageId
from kpidesk.ui.theme.colours import LIGHT
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.shell import Shell
from kpidesk.ui.window.window_commands import WindowCommands
from tests.support.pseudo_languages import PSEUDO_LANGUAGES
from tests.support.room_check import findings
from tests.ui.window.test_whole_window import DIALOGS, reach

#: Screens of 1366x768 at 100, 150, 200 % and 1024x640 at 100, 150 %, in logical pixels.
SCREENS = [(1366, 768), (1024, 640), (911, 512), (683, 427), (683, 384)]
#: What the frame of the window and the task bar take.
BARS = 64


@pytest.fixture(params=PSEUDO_LANGUAGES)
def window(
    request,
    pseudo_languages,
    qtbot,
    qapp: QApplication,
    tmp_path: Path,
    make_workspace: Callable,
    sample_practice: Path,
    known_pages,
) -> Iterator[MainWindow]:
    words = Words(request.param)
    direction = Qt.LayoutDirection
    qapp.setLayoutDirection(direction.RightToLeft if words.right_to_left else direction.LeftToRight)
    shell = Shell(Translation(words.language), LIGHT)
    qtbot.addWidget(shell)
    shell.show()
    shell.activateWindow()
    made = MainWindow(
        shell,
        words,
        LIGHT,
        known_pages,
        lambda shell: WindowCommands(shell, tmp_path, lambda: tmp_path),
    )
    made.close_requested.connect(made.close_now)
    made.set_workspace(make_workspace(copy_of=sample_practice, fill=add_client, words=words))
    qtbot.waitUntil(shell.isActiveWindow)
    yield made
    made.set_workspace(None)
    qapp.setLayoutDirection(direction.LeftToRight)


def add_client(practice: PracticeFile) -> None:
    with practice.transaction() as transaction:
        transaction.add_client("Manufaktur für Uhren und feine Instrumente GmbH", "fr")


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


@pytest.mark.parametrize("page_id", list(PageId))
def test_a_page_has_room(window: MainWindow, page_id: PageId, qtbot):
    found = []
    reach(window, page_id, qtbot)
    for width, height in SCREENS:
        window.shell.resize(width, height - BARS)
        settle()
        found += [f"{width}x{height} {each}" for each in findings(window.shell, window.words)]
    assert not found, "\n".join(found)


@pytest.mark.timeout(300)
def test_a_dialog_has_room(window: MainWindow, qtbot):
    found = []
    for _ in chain.from_iterable(each(window, qtbot) for each in DIALOGS):
        settle()
        (dialog,) = (
            each
            for each in window.shell.findChildren(QDialog)
            if each.isVisible() and not isinstance(each, QFileDialog)
        )
        for width, height in SCREENS:
            dialog.resize(dialog.sizeHint())
            if isinstance(dialog, Dialog):
                dialog.fit_to(QSize(width, height - BARS))
            settle()
            said = f"{width}x{height} {type(dialog).__name__}"
            found += [f"{said} {each}" for each in findings(dialog, window.words)]
        dialog.reject()
        settle()
    assert not found, "\n".join(found)

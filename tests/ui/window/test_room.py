"""Room for longer and mirrored texts: nothing is clipped, and only names are elided."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from kpidesk.i18n.words import Words
from kpidesk.services.ports import PracticeFile
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.navigation import PageId
from kpidesk.ui.window.main_window import MainWindow
from tests.support.dialog_tour import DialogTour
from tests.support.pseudo_languages import PSEUDO_LANGUAGES
from tests.support.room_check import findings
from tests.ui.window.test_whole_window import reach

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)

#: Screens of 1366x768 at 100, 150, 200 % and 1024x640 at 100, 150 %, in logical pixels.
SCREENS = [(1366, 768), (1024, 640), (911, 512), (683, 427), (683, 384)]
#: What the frame of the window and the task bar take.
BARS = 64


@pytest.fixture(params=PSEUDO_LANGUAGES)
def window(
    request, pseudo_languages: None, show_window: Callable, sample_practice: Path
) -> MainWindow:
    return show_window(Words(request.param), sample_practice, add_client)


def add_client(practice: PracticeFile) -> None:
    with practice.transaction() as transaction:
        transaction.add_client("Manufaktur für Uhren und feine Instrumente GmbH", "fr")


def client_names(window: MainWindow) -> list[str]:
    assert window.workspace is not None
    return [window.words.name(each.name) for each in window.workspace.services.records.clients()]


def settle() -> None:
    # What is shown as a whole needs some turns: texts are wrapped, which moves what is below.
    for _ in range(12):
        QApplication.processEvents()


@pytest.mark.long
@pytest.mark.parametrize("page_id", list(PageId))
def test_a_page_has_room(window: MainWindow, page_id: PageId, qtbot):
    found, names = [], client_names(window)
    reach(window, page_id, qtbot)
    for width, height in SCREENS:
        window.shell.resize(width, height - BARS)
        settle()
        found += [
            f"{width}x{height} {each}" for each in findings(window.shell, window.words, names)
        ]
    assert not found, "\n".join(found)


@pytest.mark.long
@pytest.mark.timeout(300)
def test_a_dialog_has_room(window: MainWindow, qtbot):
    found, names = [], client_names(window)
    for _ in DialogTour(window, qtbot.waitUntil):
        settle()
        (dialog,) = (
            each
            for each in window.shell.findChildren(QDialog)
            if each.isVisible() and not isinstance(each, QFileDialog)
        )
        size = dialog.size()
        for width, height in SCREENS:
            dialog.resize(size)
            if isinstance(dialog, Dialog):
                dialog.fit_to(QSize(width, height - BARS))
            settle()
            said = f"{width}x{height} {type(dialog).__name__}"
            found += [f"{said} {each}" for each in findings(dialog, window.words, names)]
        dialog.reject()
        settle()
    assert not found, "\n".join(found)

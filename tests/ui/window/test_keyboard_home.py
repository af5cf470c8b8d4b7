"""Where the keyboard is when a page was gone to, and that no two menus have one letter."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QMenu, QPushButton, QScrollArea

from kpidesk.i18n.translation import Translation
from kpidesk.i18n.words import Words
from kpidesk.ui.help.keys import KeysDialog
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.theme.colours import LIGHT
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.shell import Shell
from kpidesk.ui.window.window_commands import WindowCommands
from tests.support.languages import LONG_LANGUAGES

_LETTER = re.compile(r"&(\w)")


@pytest.fixture
def window(
    qtbot, tmp_path: Path, make_workspace: Callable, sample_practice: Path, known_pages: Mapping
) -> Iterator[MainWindow]:
    shell = Shell(Translation("en"), LIGHT)
    qtbot.addWidget(shell)
    shell.show()
    shell.activateWindow()
    made = MainWindow(
        shell,
        Words("en"),
        LIGHT,
        known_pages,
        lambda shell: WindowCommands(shell, tmp_path, lambda: tmp_path),
    )
    made.close_requested.connect(made.close_now)
    made.set_workspace(make_workspace(copy_of=sample_practice))
    qtbot.waitUntil(shell.isActiveWindow)
    yield made
    made.set_workspace(None)


def focused(window: MainWindow):
    """What has the keyboard in the window, be it the active one or not."""
    return window.shell.focusWidget()


def letters(texts) -> dict[str, int]:
    """The letters after & that more than one has."""
    found = Counter(match[1].lower() for text in texts if (match := _LETTER.search(text)))
    return {letter: count for letter, count in found.items() if count > 1}


@pytest.mark.parametrize("way", ["keys", "rail"])
def test_a_page_that_is_gone_to_has_the_keyboard(window: MainWindow, way: str):
    homes = {
        PageId.HISTORY: lambda page: page.view,
        PageId.CHARTS: lambda page: page.list,
        PageId.OVERVIEW: lambda page: page.attention_card.findChild(QPushButton) or page,
    }
    for room, home in homes.items():
        if way == "keys":
            window.actions.pages[room].trigger()
        else:
            QTest.mouseClick(window.shell.rail._buttons[room], Qt.MouseButton.LeftButton)
        assert window.page_id is room
        assert focused(window) is home(window.page) or window.page.isAncestorOf(focused(window))
        assert not isinstance(focused(window), QComboBox)
    window.go(Destination(PageId.HISTORY))
    assert focused(window) is window.page.view
    assert window.page.view.currentIndex().isValid()
    window.go(Destination(PageId.CHARTS))
    assert focused(window) is window.page.list


def test_pages_made_anew_have_the_keyboard_not_the_rail(window: MainWindow):
    window.go(Destination(PageId.CHARTS))
    window.retranslate(window.words)
    window.set_workspace(window.workspace)
    assert window.page.isAncestorOf(focused(window))


def test_the_arrows_stay_on_the_rail(window: MainWindow):
    window.go(Destination(PageId.HISTORY))
    rail = window.shell.rail
    rail._buttons[PageId.HISTORY].setFocus()
    QTest.keyClick(rail._buttons[PageId.HISTORY], Qt.Key.Key_Down)
    assert window.page_id is PageId.CHARTS
    assert focused(window) is rail._buttons[PageId.CHARTS]


def test_who_has_no_figures_is_at_the_way_out(window: MainWindow, make_workspace: Callable):
    window.set_workspace(make_workspace(track=[]))
    window.go(Destination(PageId.HISTORY))
    assert focused(window) is window.page.overview
    window.go(Destination(PageId.CHARTS))
    assert focused(window) is window.page.panel.empty.buttons[0]
    window.go(Destination(PageId.OVERVIEW))
    assert isinstance(focused(window), QPushButton)


@pytest.mark.parametrize("language", LONG_LANGUAGES)
def test_no_two_menus_nor_two_commands_of_one_have_one_letter(
    window: MainWindow, make_workspace: Callable, sample_practice: Path, language: str
):
    words = Words(language)
    window.set_workspace(make_workspace(copy_of=sample_practice, words=words))
    window.retranslate(words)
    for room in PageId:
        window.go(Destination(room))
        titles = [menu.title() for menu in window.shell.menus if menu.menuAction().isVisible()]
        assert letters(titles) == {}
        assert all("&" in title for title in titles)
        pages = window.page.findChildren(QLabel) + window.page.findChildren(QPushButton)
        shown = [each.text() for each in pages if each.isVisible()]
        asked = {match[1].lower() for text in shown if (match := _LETTER.search(text))}
        taken = {match[1].lower() for title in titles if (match := _LETTER.search(title))}
        assert not asked & taken, room
        for menu in window.shell.findChildren(QMenu):
            assert letters(each.text() for each in menu.actions()) == {}, menu.title()


def test_no_command_of_a_page_has_a_key_of_another(window: MainWindow):
    for page_id in PageId:
        window.go(Destination(page_id))
        actions = [*window.actions.findChildren(QAction), *window.page.commands()]
        keys = Counter(key.toString() for each in actions for key in each.shortcuts())
        assert [key for key, count in keys.items() if count > 1] == [], page_id


@pytest.mark.parametrize("language", LONG_LANGUAGES)
def test_no_two_fields_of_a_dialog_have_one_letter(
    window: MainWindow, make_workspace: Callable, sample_practice: Path, language: str
):
    words = Words(language)
    window.set_workspace(make_workspace(copy_of=sample_practice, words=words))
    window.retranslate(words)
    window.go(Destination(PageId.CHARTS))
    window.page.export_chart()
    window.page.export_all()
    for dialog in (window.page.exporter.dialog, window.page.exporter.batch):
        said = [each.text() for kind in (QLabel, QPushButton) for each in dialog.findChildren(kind)]
        said.append(dialog.form.unfinished.text())
        assert letters(said) == {}


@pytest.mark.parametrize("room", list(PageId))
def test_the_list_of_keys_is_read_without_scrolling_sideways(window: MainWindow, room: PageId):
    window.go(Destination(room))
    window.actions.keys.trigger()
    dialog = next(d for d in window.shell.findChildren(QDialog) if isinstance(d, KeysDialog))
    area = dialog.findChild(QScrollArea)
    QTest.qWait(1)
    assert not area.horizontalScrollBar().isVisible()
    assert area.widget().width() <= area.viewport().width()
    for label in area.widget().findChildren(QLabel):
        wide = label.fontMetrics().horizontalAdvance(label.text())
        assert wide <= label.width() or label.height() > label.fontMetrics().height() * 1.5


def test_the_list_of_keys_has_headings_and_no_undone_step(window: MainWindow):
    window.go(Destination(PageId.ENTER))
    window.actions.undo.setText("&Undo: Clients served")
    window.actions.keys.trigger()
    dialog = next(d for d in window.shell.findChildren(QDialog) if isinstance(d, KeysDialog))
    said = [each.text() for each in dialog.findChildren(QLabel)]
    assert {menu.title().replace("&", "") for menu in window.shell.menus} <= set(said)
    assert "Undo" in said

"""The real window in each language, over a filled practice: each page, control and dialog."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

import kpidesk.ui
from kpidesk.i18n.words import Words
from kpidesk.services.ports import PracticeFile
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.window.main_window import MainWindow
from tests.support.dialog_tour import MONTH, DialogTour
from tests.support.languages import LONG_LANGUAGES

MARKUP = '<img src="file:///nowhere.png">' + "w" * 80
NO_FOCUS = Qt.FocusPolicy.NoFocus
#: How a window would be left that traps the keyboard.
MOST_STEPS = 400
#: A dialog on a screen of 1366x768 at 200 %.
SMALLEST = QSize(667, 344)


def add_client(practice: PracticeFile) -> None:
    with practice.transaction() as transaction:
        transaction.add_client(MARKUP, "fr")


@pytest.fixture(params=LONG_LANGUAGES)
def window(request, show_window: Callable, sample_practice: Path) -> MainWindow:
    return show_window(Words(request.param), sample_practice, add_client)


def reach(window: MainWindow, room: PageId, qtbot) -> None:
    window.go(Destination(room, kpi="csat", period=MONTH))
    if room is PageId.OVERVIEW:
        tiles = window.page.board.tiles
        qtbot.waitUntil(lambda: bool(tiles) and all(each.filled for each in tiles.values()))
    elif room is PageId.ENTER:
        qtbot.waitUntil(lambda: window.page.ready)
    elif room is PageId.CHARTS:
        qtbot.waitUntil(lambda: window.page.series is not None)
    QApplication.processEvents()


def name(widget: QWidget) -> str:
    """The name for a screen reader; under Linux that of a combo box is its label's."""
    known = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        labels = known.relations(QAccessible.RelationFlag.Label)
        known = labels[0][0] if labels else None
    return known.text(QAccessible.Text.Name) if known is not None else ""


def part_of_another(widget: QWidget) -> bool:
    """A part of a control that has the name itself, or a ground that only scrolls."""
    parent = widget.parentWidget()
    if isinstance(parent, QComboBox | QAbstractSpinBox):
        return bool(name(parent))
    return isinstance(parent, QAbstractScrollArea) and widget is parent.viewport()


def nameless(top: QWidget) -> list[str]:
    return [
        f"{type(each).__name__} in {type(each.parent()).__name__}"
        for each in top.findChildren(QWidget)
        if each.focusPolicy() is not NO_FOCUS
        and each.isVisibleTo(top)
        and not isinstance(each, QLabel)
        and each.focusProxy() is None
        and not part_of_another(each)
        and not name(each)
    ]


def formatted(top: QWidget) -> list[str]:
    """Labels that would take a text for markup."""
    return [
        each.text()
        for each in top.findChildren(QLabel)
        if each.textFormat() is not Qt.TextFormat.PlainText and each.pixmap().isNull()
    ]


def shared_keys(top: QWidget) -> list[str]:
    """Keys with Alt that several controls in sight have: they choose neither."""
    texts = [
        each.text()
        for each in top.findChildren(QAbstractButton) + top.findChildren(QLabel)
        if each.isVisible() and (isinstance(each, QAbstractButton) or each.buddy())
    ]
    for bar in top.findChildren(QTabBar):
        texts += [bar.tabText(n) for n in range(bar.count()) if bar.isVisible()]
    keys = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
    return [key for key, count in keys.items() if key and count > 1]


def walk(top: QWidget) -> list[QWidget]:
    """Where Tab leads from here on, until it leads to where it was before."""
    met: list[QWidget] = []
    for _ in range(MOST_STEPS):
        top.focusNextChild()
        now = QApplication.focusWidget()
        if now is None or now in met:
            return met
        met.append(now)
    return met


def missed(top: QWidget, met: list[QWidget]) -> list[str]:
    """Buttons and boxes in sight that Tab did not come to."""
    return [
        f"{type(each).__name__} {name(each)}"
        for kind in (QPushButton, QComboBox)
        for each in top.findChildren(kind)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each not in met
        and (not isinstance(each, QComboBox) or each.lineEdit() not in met)
    ]


class Shown(QObject):
    """Notes what comes up as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_each_page_is_named_plain_and_walked_by_keyboard(
    window: MainWindow, qapp: QApplication, qtbot
):
    shell, seen = window.shell, Shown()
    for room in PageId:
        # A window of its own would flash, and take the keyboard away.
        qapp.installEventFilter(seen)
        reach(window, room, qtbot)
        qapp.removeEventFilter(seen)
        assert seen.windows == [], room
        assert shell.isActiveWindow(), room
        assert nameless(shell) == [], room
        assert formatted(shell) == [], room
        assert shared_keys(shell) == [], room
        assert (shell.width(), shell.height()) == (1024, 640), f"{room} forces the window wider"
        window.page.take_focus()
        met = walk(shell)
        assert missed(shell, met) == [], room
        rail = set(shell.rail.findChildren(QWidget))
        assert rail.intersection(met), f"Tab leads out of {room} again"


def every_dialog() -> set[str]:
    """The names of all dialogs of the program."""
    for module in pkgutil.walk_packages(kpidesk.ui.__path__, "kpidesk.ui."):
        importlib.import_module(module.name)
    found, bases = set(), [QDialog]
    while bases:
        made = bases.pop().__subclasses__()
        bases += made
        found.update(each for each in made if not each.__subclasses__())
    return {each.__name__ for each in found if each.__module__.startswith("kpidesk.")}


@pytest.mark.timeout(120)
def test_every_dialog_is_named_plain_and_walked_by_keyboard(window: MainWindow, qtbot):
    met_dialogs = set()
    for _ in DialogTour(window, qtbot.waitUntil, MARKUP):
        QApplication.processEvents()
        (dialog,) = (
            each
            for each in window.shell.findChildren(QDialog)
            if each.isVisible() and not isinstance(each, QFileDialog)
        )
        kind = type(dialog).__name__
        met_dialogs.add(kind)
        assert nameless(dialog) == [], kind
        assert formatted(dialog) == [], kind
        assert dialog.minimumSizeHint().width() <= 1024, kind
        assert dialog.minimumSizeHint().height() <= 640, kind
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        met = walk(dialog)
        assert missed(dialog, met) == [], kind
        assert len(met) < MOST_STEPS, kind
        assert sideways(dialog) == [], kind
        assert shared_keys(dialog) == [], kind
        dialog.reject()
        qtbot.waitUntil(lambda: not dialog_is_there(window))
    assert met_dialogs == every_dialog()


def sideways(dialog: QDialog) -> list[str]:
    """What scrolls sideways on the smallest screen, but for lists, tables and endless names."""
    named = any(MARKUP in each.text() for each in dialog.findChildren(QLabel))
    if named or not isinstance(dialog, Dialog):
        return []
    dialog.fit_to(SMALLEST)
    QApplication.processEvents()
    areas = dialog.findChildren(QScrollArea)
    return [name(each) for each in areas if each.horizontalScrollBar().maximum() > 0]


def dialog_is_there(window: MainWindow) -> bool:
    return any(each.isVisible() for each in window.shell.findChildren(QDialog))

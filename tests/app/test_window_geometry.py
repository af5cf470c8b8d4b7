"""Where the window comes up: where it was, but never where nobody sees it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from kpidesk.app.start.first_paint import FirstPaint
from kpidesk.app.start.window_geometry import restore_geometry
from kpidesk.system.preferences import Preferences


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "p.ini", tmp_path / "w.ini")


@pytest.fixture
def window(qtbot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(640, 480)
    return made


def kept(preferences: Preferences, rect: QRect) -> None:
    before = QMainWindow()
    before.setGeometry(rect)
    preferences.save_window(before.saveGeometry(), before.saveState(), "overview")


def seen(window: QMainWindow) -> bool:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    return screen.intersected(window.geometry()).width() >= 100


def test_it_comes_back_where_it_was(preferences, window):
    kept(preferences, QRect(40, 60, 500, 400))
    restore_geometry(window, preferences)
    assert window.geometry() == QRect(40, 60, 500, 400)


@pytest.mark.parametrize("far", [QRect(9000, 60, 500, 400), QRect(-5000, -4000, 500, 400)])
def test_a_screen_that_is_gone_does_not_take_it_away(preferences, window, far):
    kept(preferences, far)
    restore_geometry(window, preferences)
    assert seen(window)


@pytest.mark.parametrize("rubbish", [b"", b"rubbish", b"\x01\xd9\xd0\xcb\x00\x03"])
def test_what_makes_no_sense_is_passed_over(preferences, window, rubbish):
    preferences.save_window(QByteArray(rubbish), QByteArray(rubbish), "")
    restore_geometry(window, preferences)
    assert (window.width(), window.height()) == (640, 480)


@pytest.mark.parametrize(
    "kept_at",
    [QRect(0, 0, 5000, 4000), QRect(-30, -40, 500, 400), QRect(9000, 9000, 5000, 20)],
)
def test_a_part_of_it_on_no_screen_is_brought_back(preferences, window, kept_at):
    kept(preferences, kept_at)
    restore_geometry(window, preferences)
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(window.geometry())
    assert window.geometry().top() - room.top() >= 8


def test_the_first_paint_is_told_once(window, qtbot):
    told = []
    FirstPaint(window, lambda: told.append(window.isVisible()))
    assert told == []
    window.show()
    qtbot.waitUntil(lambda: told == [True])
    window.repaint()
    qtbot.wait(20)
    assert told == [True]


def test_a_window_that_is_never_painted_is_not_waited_for_for_ever(window, qtbot):
    told = []
    FirstPaint(window, lambda: told.append(1), patience=10)
    qtbot.waitUntil(lambda: told == [1])
    window.show()
    qtbot.wait(20)
    assert told == [1]


def test_the_first_window_is_not_larger_than_the_screen(preferences, window):
    window.resize(5000, 4000)
    restore_geometry(window, preferences)
    screen = QGuiApplication.primaryScreen().availableSize()
    assert window.width() < screen.width()
    assert window.height() < screen.height()


def test_the_first_window_is_as_large_as_it_wants_where_there_is_room(preferences, window):
    restore_geometry(window, preferences)
    assert (window.width(), window.height()) == (640, 480)

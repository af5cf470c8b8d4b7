"""Puts the window where it was, unless no screen is there any more."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from kpidesk.system.preferences import Preferences

#: So much of the window must be on a screen, or she could not take hold of it.
_SEEN = 100
_FRAME = QSize(16, 48)


def restore_geometry(window: QMainWindow, preferences: Preferences) -> None:
    """Give the window its former place and size, or one that fits the screen."""
    usual = window.size()
    if preferences.geometry.isEmpty():
        # With room for a title and a frame, which are not ours.
        free = window.screen().availableSize() - _FRAME
        window.resize(usual.boundedTo(free).expandedTo(window.minimumSize()))
    if not preferences.geometry.isEmpty():
        known = window.restoreGeometry(preferences.geometry)
        if not known or not _is_seen(window.geometry()):
            screen = window.screen().availableGeometry()
            window.resize(usual.boundedTo(screen.size()))
            window.move(screen.center() - window.rect().center())
    if not preferences.state.isEmpty():
        window.restoreState(preferences.state)


def _is_seen(window: QRect) -> bool:
    for screen in QGuiApplication.screens():
        shared = screen.availableGeometry().intersected(window)
        if shared.width() >= _SEEN and shared.height() >= _SEEN:
            return True
    return False

"""Restores the window's geometry, unless it is on no screen any more."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from kpidesk.system.preferences import Preferences

#: The part of the window that must be on a screen, so that it can be moved.
_SEEN = 100
_FRAME = QSize(16, 48)


def restore_geometry(window: QMainWindow, preferences: Preferences) -> None:
    """Restore the window's geometry, or set one that fits the screen."""
    usual = window.size()
    if preferences.geometry.isEmpty():
        # With space for the window frame.
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

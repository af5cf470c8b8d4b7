"""Restores the window's geometry, on a screen that is there and no larger than it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from kpidesk.system.preferences import Preferences

#: What a window frame takes, and the distance to the edges of the screen.
_FRAME, _AWAY = QSize(16, 48), 8
#: Geometry that cannot be read may give a window of a pixel.
_LEAST = 100


def restore_geometry(window: QMainWindow, preferences: Preferences) -> None:
    """Restore the window's geometry, or set one; both fit the screen."""
    usual = window.size()
    if preferences.geometry.isEmpty():
        window.resize(usual.boundedTo(window.screen().availableSize() - _FRAME))
    else:
        known = window.restoreGeometry(preferences.geometry)
        if not known or min(window.width(), window.height()) < _LEAST:
            window.resize(usual)
        if not (window.isMaximized() or window.isFullScreen()):
            _bring_back(window)
    if not preferences.state.isEmpty():
        window.restoreState(preferences.state)


def _bring_back(window: QMainWindow) -> None:
    """Move and shrink a window of which a part is on no screen."""
    place = window.geometry()
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if any(room.contains(place) for room in rooms):
        return
    nearest = max(rooms, key=lambda room: _area(room.intersected(place)))
    room = nearest.adjusted(_AWAY, _FRAME.height() - _AWAY, -_AWAY, -_AWAY)
    size = place.size().boundedTo(room.size())
    x = min(max(place.x(), room.x()), room.right() + 1 - size.width())
    y = min(max(place.y(), room.y()), room.bottom() + 1 - size.height())
    window.setGeometry(x, y, size.width(), size.height())


def _area(rect: QRect) -> int:
    return rect.width() * rect.height()

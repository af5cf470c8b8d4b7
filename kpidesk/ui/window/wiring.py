"""Which command of the window calls what."""

from __future__ import annotations

from collections.abc import Callable

from kpidesk.ui.window.command_handler import Deeds
from kpidesk.ui.window.menus import Menus
from kpidesk.ui.window.window_actions import WindowActions

_DEEDS = (
    "new", "open", "copy_file", "export", "track", "clients", "where", "keys", "about", "copy",
    "paste",
)  # fmt: skip


def connect_deeds(commands: WindowActions, menus: Menus, deeds: Callable[[], Deeds]) -> None:
    """Connect the actions with what they do, which is made when one is first used."""
    for name in _DEEDS:
        getattr(commands, name).triggered.connect(
            lambda _=False, name=name: getattr(deeds(), name)()
        )
    for key, action in commands.hours.items():
        action.triggered.connect(lambda _=False, key=key: deeds().count_hours(key))
    menus.hours.aboutToShow.connect(lambda: deeds().mark_hours())

"""Which command of the window calls what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from kpidesk.ui.destination import Destination

if TYPE_CHECKING:
    from kpidesk.ui.window.main_window import MainWindow

_DOINGS = (
    "new", "open", "copy_file", "export", "track", "clients", "where", "keys", "about", "copy",
    "paste",
)  # fmt: skip


def connect_commands(window: MainWindow) -> None:
    """Connect every action of the frame, once."""
    commands = window.commands
    for name in _DOINGS:
        getattr(commands, name).triggered.connect(
            lambda _=False, name=name: getattr(window.doings(), name)()
        )
    for room, action in commands.rooms.items():
        action.triggered.connect(lambda _=False, to=room: window.go(Destination(to)))
    for key, action in commands.hours.items():
        action.triggered.connect(lambda _=False, key=key: window.doings().count_hours(key))
    window.menus.hours.aboutToShow.connect(lambda: window.doings().mark_hours())
    for key, action in commands.schemes.items():
        action.triggered.connect(lambda _=False, key=key: window.scheme_wished.emit(key))
    for code, action in commands.languages.items():
        action.triggered.connect(lambda _=False, code=code: window.language_wished.emit(code))
    commands.sample.triggered.connect(window.sample_wished)
    commands.quit.triggered.connect(window.shell.close)
    # There is nothing to save by hand, but hands know this key: it says so.
    save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), window.shell)
    save.activated.connect(window.say_state)

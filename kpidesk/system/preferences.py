"""What the program remembers from one start to the next, apart from any practice.

Choices of hers lie in the settings folder, what merely was the case in the state folder.
Both files are readable by their owner only. No figure and no client's name is kept here.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from kpidesk.domain.errors import NotDone
from kpidesk.system import paths

MOST_RECENT = 8
_SCHEME, _LANGUAGE = "scheme", "language"
_RECENT, _GEOMETRY, _STATE, _ROOM = "recent", "geometry", "state", "room"


class Scheme(StrEnum):
    """Light or dark, or as the system has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Preferences:
    """Reads and keeps them. Where they cannot be written, the program works all the same."""

    def __init__(self, settings: Path | None = None, state: Path | None = None) -> None:
        self._chosen = _Kept(settings or paths.settings_folder() / "preferences.ini")
        self._seen = _Kept(state or paths.state_folder() / "window.ini")

    @property
    def scheme(self) -> Scheme:
        """The scheme she chose; the system's where she chose none."""
        try:
            return Scheme(self._chosen.text(_SCHEME))
        except ValueError:
            return Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._chosen.keep({_SCHEME: scheme.value})

    @property
    def language(self) -> str | None:
        """The code of the language she chose, or None for the system's."""
        return self._chosen.text(_LANGUAGE) or None

    @language.setter
    def language(self, language: str | None) -> None:
        self._chosen.keep({_LANGUAGE: language or ""})

    @property
    def recent(self) -> tuple[Path, ...]:
        """The practice files she had open, the last one first; those that are gone left out."""
        found = (Path(each) for each in self._seen.texts(_RECENT) if each)
        return tuple(path for path in found if path.is_absolute() and _there(path))

    def remember(self, file: Path) -> None:
        """Put a practice file in front of the recent ones."""
        others = (each for each in self.recent if each != file)
        kept = [str(each) for each in (file, *others)][:MOST_RECENT]
        self._seen.keep({_RECENT: kept})

    @property
    def geometry(self) -> QByteArray:
        """Where the window was and how large, as Qt writes it; empty where that is unknown."""
        return self._seen.blob(_GEOMETRY)

    @property
    def state(self) -> QByteArray:
        """How the window's parts were arranged, as Qt writes it."""
        return self._seen.blob(_STATE)

    @property
    def room(self) -> str:
        """The room she was last in, or nothing."""
        return self._seen.text(_ROOM)

    def keep_window(self, geometry: QByteArray, state: QByteArray, room: str) -> None:
        """Remember how the window stood."""
        self._seen.keep({_GEOMETRY: geometry, _STATE: state, _ROOM: room})


class _Kept:
    """One file of keys and values."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, key: str) -> str:
        found = self._settings.value(key)
        return found if isinstance(found, str) else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of one text comes back from the file as a text."""
        found = self._settings.value(key)
        if isinstance(found, str):
            return (found,)
        return tuple(each for each in found if isinstance(each, str)) if found else ()

    def blob(self, key: str) -> QByteArray:
        found = self._settings.value(key)
        return found if isinstance(found, QByteArray) else QByteArray()

    def keep(self, values: dict[str, str | Sequence[str] | QByteArray]) -> None:
        """Write at once: a program that is killed has no later."""
        for key, value in values.items():
            self._settings.setValue(key, value)
        with suppress(OSError, NotDone):
            # Qt gives a new file everybody's rights, and an old one those that it has.
            paths.owner_only(self._path.parent)
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, paths.OWNER_FILE)
            os.close(handle)
            self._settings.sync()
            self._path.chmod(paths.OWNER_FILE)


def _there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False

"""The user's preferences and the window's state, apart from any practice.

Preferences are in the settings folder, recent files and the window's state in the state folder.
Both files are readable by their owner only and never hold a figure or a client's name.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from kpidesk.domain.errors import NotDone
from kpidesk.system import paths

MOST_RECENT = 8
#: Sizes of text that can be chosen, in percent of the system's.
TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)
_USUAL_TEXT_SIZE = 100
_SCHEME, _LANGUAGE, _REGION, _TEXT_SIZE = "scheme", "language", "region", "text_size"
_CHARTS_FOLDER, _CHART_EXTRAS = "charts_folder", "chart_extras"
_UPDATES_FOLDER = "updates_folder"
#: What can be changed about the chart on the screen.
CHART_EXTRAS = ("rolling3", "rolling12", "last_year", "limits", "no_notes")
_BACKUPS = "backup_folder"
_RECENT, _GEOMETRY, _STATE, _PAGE = "recent", "geometry", "state", "page"
_MENTIONED, _MOST_MENTIONED = "mentioned", 64
#: Of each practice file: its path, the id of a client and a service language.
_SHEETS = "sheets"


class Scheme(StrEnum):
    """Light, dark, high contrast, or the system's choice."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Preferences:
    """Reads and writes preferences. Where they cannot be written, nothing is raised."""

    def __init__(self, settings: Path | None = None, state: Path | None = None) -> None:
        self._settings = _SettingsFile(settings or paths.settings_folder() / "preferences.ini")
        self._state_file = _SettingsFile(state or paths.state_folder() / "window.ini")

    @property
    def scheme(self) -> Scheme:
        """The color scheme that the user chose; by default the system's."""
        try:
            return Scheme(self._settings.text(_SCHEME))
        except ValueError:
            return Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._settings.write({_SCHEME: scheme.value})

    @property
    def language(self) -> str | None:
        """The code of the language that the user chose; None for the system's."""
        return self._settings.text(_LANGUAGE) or None

    @language.setter
    def language(self, language: str | None) -> None:
        self._settings.write({_LANGUAGE: language or ""})

    @property
    def region(self) -> str | None:
        """The country of ISO 3166 whose numbers and dates the user chose; None for the language's.

        Anything but two capital letters counts as None.
        """
        chosen = self._settings.text(_REGION)
        known = len(chosen) == 2 and chosen.isascii() and chosen.isalpha() and chosen.isupper()
        return chosen if known else None

    @region.setter
    def region(self, region: str | None) -> None:
        self._settings.write({_REGION: region or ""})

    @property
    def text_size(self) -> int:
        """The size of text that the user chose, in percent of the system's."""
        chosen = {str(each): each for each in TEXT_SIZES}
        return chosen.get(self._settings.text(_TEXT_SIZE), _USUAL_TEXT_SIZE)

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._settings.write({_TEXT_SIZE: str(percent)})

    @property
    def backup_folder(self) -> Path | None:
        """The folder of backups that the user chose; None for the default one."""
        chosen = Path(self._settings.text(_BACKUPS))
        return chosen if chosen.is_absolute() else None

    @backup_folder.setter
    def backup_folder(self, folder: Path) -> None:
        self._settings.write({_BACKUPS: str(folder)})

    @property
    def charts_folder(self) -> Path | None:
        """The folder in which charts are saved, with a folder for each client; None by default."""
        chosen = self._settings.text(_CHARTS_FOLDER)
        return Path(chosen) if chosen and Path(chosen).is_absolute() else None

    @charts_folder.setter
    def charts_folder(self, folder: Path) -> None:
        self._settings.write({_CHARTS_FOLDER: str(folder)})

    @property
    def updates_folder(self) -> Path | None:
        """The folder in which updates are saved, a folder for each client; None until chosen."""
        chosen = self._settings.text(_UPDATES_FOLDER)
        return Path(chosen) if chosen and Path(chosen).is_absolute() else None

    @updates_folder.setter
    def updates_folder(self, folder: Path) -> None:
        self._settings.write({_UPDATES_FOLDER: str(folder)})

    @property
    def chart_extras(self) -> tuple[str, ...]:
        """Those of `CHART_EXTRAS` that the user chose."""
        chosen = self._settings.text(_CHART_EXTRAS).split()
        return tuple(each for each in CHART_EXTRAS if each in chosen)

    @chart_extras.setter
    def chart_extras(self, extras: Iterable[str]) -> None:
        self._settings.write({_CHART_EXTRAS: " ".join(extras)})

    @property
    def recent(self) -> tuple[Path, ...]:
        """The practice files opened before, the last one first, without those that are gone."""
        found = (Path(each) for each in self._state_file.texts(_RECENT) if each)
        return tuple(path for path in found if path.is_absolute() and _is_file(path))

    @property
    def last_file(self) -> Path | None:
        """The practice file opened last, also where it is gone, as with a disk that was removed."""
        found = (Path(each) for each in self._state_file.texts(_RECENT) if each)
        return next((path for path in found if path.is_absolute()), None)

    def remember(self, file: Path) -> None:
        """Put a practice file in front of the recent ones."""
        others = (each for each in self.recent if each != file)
        recent = [str(each) for each in (file, *others)][:MOST_RECENT]
        self._state_file.write({_RECENT: recent})

    @property
    def mentioned(self) -> tuple[str, ...]:
        """Paths of folders and files that the user was told about once."""
        return self._state_file.texts(_MENTIONED)

    def mention(self, paths: Iterable[Path]) -> None:
        """Remember that the user was told about these."""
        mentioned = [*self.mentioned, *map(str, paths)]
        self._state_file.write({_MENTIONED: mentioned[-_MOST_MENTIONED:]})

    def sheet(self, file: Path) -> tuple[int | None, str | None] | None:
        """Returns the client's id and the service language of the sheet shown last, if any was."""
        for name, client, language in self._sheets():
            if name == str(file) and (not client or client.isdecimal()):
                return int(client) if client else None, language or None
        return None

    def remember_sheet(self, file: Path, client: int | None, language: str | None) -> None:
        """Remember whose sheet of a practice file was shown last."""
        if self.sheet(file) != (client, language):
            shown = str(file), str(client or ""), language or ""
            others = [each for each in self._sheets() if each[0] != str(file)]
            sheets = [shown, *others][:MOST_RECENT]
            self._state_file.write({_SHEETS: [part for each in sheets for part in each]})

    def _sheets(self) -> list[tuple[str, str, str]]:
        parts = iter(self._state_file.texts(_SHEETS))
        return list(zip(parts, parts, parts, strict=False))

    @property
    def geometry(self) -> QByteArray:
        """Position and size of the window, as Qt writes them; empty where unknown."""
        return self._state_file.blob(_GEOMETRY)

    @property
    def state(self) -> QByteArray:
        """The state of the window's parts, as Qt writes it."""
        return self._state_file.blob(_STATE)

    @property
    def page_id(self) -> str:
        """The page that was shown last, or an empty text."""
        return self._state_file.text(_PAGE)

    def save_window(self, geometry: QByteArray, state: QByteArray, page_id: str) -> None:
        """Save the window's position, size and page."""
        self._state_file.write({_GEOMETRY: geometry, _STATE: state, _PAGE: page_id})


def backup_folder() -> Path:
    """Returns the folder of backups: the one that the user chose, or the default one."""
    return Preferences().backup_folder or paths.backup_folder()


def charts_folder(preferences: Preferences) -> Path:
    """Returns the folder of charts, which has a folder for each client: the chosen or default."""
    return preferences.charts_folder or _client_files()


def updates_folder(preferences: Preferences) -> Path:
    """Returns the folder of updates, which has a folder for each client: the chosen or default."""
    return preferences.updates_folder or _client_files()


def _client_files() -> Path:
    documents, at_home = paths.documents_folder(), Path.home() / "KPI Desk"
    usual = documents / "KPI Desk"
    # A backup may make the folder of documents after files were saved at home.
    is_at_home = not documents.is_dir() or (at_home.is_dir() and not usual.is_dir())
    return at_home if is_at_home else usual


class _SettingsFile:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, key: str) -> str:
        found = self._settings.value(key)
        return found if isinstance(found, str) else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """Returns a list; QSettings reads a list of one text as a text."""
        found = self._settings.value(key)
        if isinstance(found, str):
            return (found,)
        return tuple(each for each in found if isinstance(each, str)) if found else ()

    def blob(self, key: str) -> QByteArray:
        found = self._settings.value(key)
        return found if isinstance(found, QByteArray) else QByteArray()

    def write(self, values: dict[str, str | Sequence[str] | QByteArray]) -> None:
        """Write to the disk at once, in case the process is killed."""
        for key, value in values.items():
            self._settings.setValue(key, value)
        with suppress(OSError, NotDone):
            # Qt creates files that everybody can read, and keeps the mode of existing ones.
            paths.owner_only(self._path.parent)
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, paths.OWNER_FILE)
            os.close(handle)
            self._settings.sync()
            self._path.chmod(paths.OWNER_FILE)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False

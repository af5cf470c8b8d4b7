"""Paths of the user's files: data, backups, cache, settings and state.

Only `owner_only` creates a folder. Nothing is cached: each call asks the system again.
"""

from __future__ import annotations

from pathlib import Path

import platformdirs

from kpidesk.domain.errors import NotDone
from kpidesk.system.bundled_files import APPLICATION, PRACTICE_SUFFIX

#: Permissions of files and folders that other users of the computer cannot read.
OWNER_FILE, OWNER_FOLDER = 0o600, 0o700


def data_folder() -> Path:
    """Returns the folder of practices. On Windows not in Documents, which may be synced."""
    return platformdirs.user_data_path(APPLICATION, appauthor=False, roaming=False)


def default_practice() -> Path:
    """Returns the practice file that opens when none is named."""
    return data_folder() / f"practice{PRACTICE_SUFFIX}"


def documents_folder() -> Path:
    """Returns the folder in which the user keeps documents; it may be missing."""
    return platformdirs.user_documents_path()


def backup_folder() -> Path:
    """Returns the default folder of backups, which the user finds without the program."""
    return documents_folder() / "KPI Desk Backups"


def cache_folder() -> Path:
    """Returns the folder of files that may be deleted at any time."""
    return platformdirs.user_cache_path(APPLICATION, appauthor=False)


def settings_folder() -> Path:
    """Returns the folder of the user's preferences for all practices."""
    return platformdirs.user_config_path(APPLICATION, appauthor=False, roaming=False)


def state_folder() -> Path:
    """Returns the folder of the error log and the window's state."""
    return platformdirs.user_state_path(APPLICATION, appauthor=False)


def owner_only(folder: Path) -> Path:
    """Create the folder where it is missing, closed to other users of the computer (0700).

    Raises NotDone `folder_unusable` where the system does not let it.
    """
    try:
        folder.mkdir(mode=OWNER_FOLDER, parents=True, exist_ok=True)
        folder.chmod(OWNER_FOLDER)
    except OSError as error:
        raise NotDone("folder_unusable", folder=folder) from error
    return folder

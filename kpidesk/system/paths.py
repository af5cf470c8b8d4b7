"""Where her own files lie.

Nothing here makes a folder but `owner_only`, and nothing is remembered: each call looks again.
"""

from __future__ import annotations

from pathlib import Path

import platformdirs

from kpidesk.domain.errors import NotDone
from kpidesk.system.bundled_files import APPLICATION, PRACTICE_SUFFIX

#: Permissions of files and folders that other users of the computer cannot read.
OWNER_FILE, OWNER_FOLDER = 0o600, 0o700


def data_folder() -> Path:
    """Where practices live. On Windows the local application data: Documents may be synced."""
    return platformdirs.user_data_path(APPLICATION, appauthor=False, roaming=False)


def default_practice() -> Path:
    """The practice file that opens when none is named."""
    return data_folder() / f"practice{PRACTICE_SUFFIX}"


def backup_folder() -> Path:
    """Where backups go by default: a place she can find without the program."""
    return platformdirs.user_documents_path() / "KPI Desk Backups"


def cache_folder() -> Path:
    """What can be made again and may be deleted at any time."""
    return platformdirs.user_cache_path(APPLICATION, appauthor=False)


def settings_folder() -> Path:
    """Where the program keeps what she chose for all practices."""
    return platformdirs.user_config_path(APPLICATION, appauthor=False, roaming=False)


def state_folder() -> Path:
    """Where the program writes down what went wrong, and how its window stood."""
    return platformdirs.user_state_path(APPLICATION, appauthor=False)


def owner_only(folder: Path) -> Path:
    """Make the folder where it is missing, closed to other users of the computer (0700).

    Raises NotDone `folder_unusable` where the system does not let it.
    """
    try:
        folder.mkdir(mode=OWNER_FOLDER, parents=True, exist_ok=True)
        folder.chmod(OWNER_FOLDER)
    except OSError as error:
        raise NotDone("folder_unusable", folder=folder) from error
    return folder

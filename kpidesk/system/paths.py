"""Where her own files lie.

Nothing here makes a folder but `owner_only`, and nothing is remembered: each call looks again.
"""

from __future__ import annotations

from pathlib import Path

import platformdirs

from kpidesk.system.bundle import APPLICATION


def data_folder() -> Path:
    """Where practices live. On Windows the local application data: Documents may be synced."""
    return platformdirs.user_data_path(APPLICATION, appauthor=False, roaming=False)


def default_practice() -> Path:
    """The practice file that opens when none is named."""
    return data_folder() / "practice.kpidesk"


def backup_folder() -> Path:
    """Where backups go by default: a place she can find without the program."""
    return platformdirs.user_documents_path() / "KPI Desk Backups"


def cache_folder() -> Path:
    """What can be made again and may be deleted at any time."""
    return platformdirs.user_cache_path(APPLICATION, appauthor=False)


def owner_only(folder: Path) -> Path:
    """Make the folder where it is missing, closed to other users of the computer (0700)."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder

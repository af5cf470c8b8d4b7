"""Folders of sync services, and the copies that they make when a file changed in two places.

Known by their names alone: nothing is opened.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

#: Names of folders, without case. A name that is a common word must be whole.
_FOLDERS = {
    "Dropbox": r"dropbox( ?\(.*\))?",
    "OneDrive": r"onedrive( - .*)?",
    "Nextcloud": r"nextcloud\d*",
    "ownCloud": r"owncloud\d*",
    "Google Drive": r"google ?drive(-.*)?|my drive",
    "iCloud Drive": r"icloud ?drive|mobile documents|com~apple~clouddocs",
    "Syncthing": r"syncthing",
    "Proton Drive": r"proton ?drive",
    "pCloud": r"pcloud ?drive",
    "MEGA": r"mega(sync)?( .*)?",
    "Synology Drive": r"synology ?drive",
}
#: Files that mark the root of what a service keeps in sync, in folders of any name.
_MARKERS = {
    "Syncthing": ".stfolder",
    "Nextcloud": ".sync_*.db",
    "ownCloud": "._sync_*.db",
    "Dropbox": ".dropbox",
}
#: What a service adds to a name, which nobody types.
_CONFLICTS = (
    r" \(.*(conflict|conflicted copy|in conflict|en conflit|konflikt|conflicto).*\)",
    r"\.sync-conflict-\d{8}-\d{6}-\w+",
    r"_conflict-\d{8}-\d{6}",
)
#: What a service adds, and users as well: only in a folder of a service.
_AMBIGUOUS = (r" \(\d+\)", r" \d+", r"-(desktop|laptop|macbook|pc)[-\w]*")


class SyncFolder(NamedTuple):
    """The folder that a service keeps in sync."""

    service: str
    folder: Path


def sync_folder(file: Path) -> SyncFolder | None:
    """Returns the folder of a sync service that a file is in, the innermost one."""
    for folder in file.resolve().parents:
        for service, pattern in _FOLDERS.items():
            if re.fullmatch(pattern, folder.name, re.IGNORECASE):
                return SyncFolder(service, folder)
        for service, marker in _MARKERS.items():
            if _has(folder, marker):
                return SyncFolder(service, folder)
    return None


def conflict_copies(file: Path, *, synced: bool) -> Sequence[Path]:
    """Returns the copies beside a file that a sync service seems to have made, sorted.

    `synced` says that the folder belongs to a service: then other names are taken for copies,
    too.
    """
    patterns = (*_CONFLICTS, *(_AMBIGUOUS if synced else ()))
    added = re.compile("|".join(f"(?:{each})" for each in patterns), re.IGNORECASE)
    try:
        beside = sorted(each for each in file.parent.iterdir() if each.suffix == file.suffix)
    except OSError:
        return ()
    return tuple(
        each
        for each in beside
        if each.stem.startswith(file.stem) and added.fullmatch(each.stem[len(file.stem) :])
    )


def _has(folder: Path, pattern: str) -> bool:
    try:
        return next(iter(folder.glob(pattern)), None) is not None
    except OSError:
        return False

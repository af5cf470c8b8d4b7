"""Where backups and their manifests are. Imports little: every start looks here."""

from __future__ import annotations

from pathlib import Path


def manifest_path(backup: Path) -> Path:
    """Returns the path of a backup's manifest."""
    return backup.with_name(f"{backup.name}.json")


def may_be_backup(path: Path, folder: Path) -> bool:
    """Returns whether a file is in the backup folder, or has perhaps a manifest beside it."""
    try:
        path = path.resolve()
        return path.parent == folder.resolve() or manifest_path(path).exists()
    except (OSError, RuntimeError):
        # Python before 3.13 raises RuntimeError for a link that leads back to itself.
        return False


def has_files(folder: Path, suffix: str) -> bool:
    """Returns whether there is a file of this suffix in the folder, which may be missing."""
    try:
        return any(each.suffix == suffix for each in folder.iterdir())
    except OSError:
        return False

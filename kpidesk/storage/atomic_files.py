"""Atomic files: written under a hidden name, flushed, renamed; owner-only from the start."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from kpidesk.domain.errors import NotDone

_FULL = (errno.ENOSPC, errno.EDQUOT)
_OWNER_FILE = 0o600
_OWNER_FOLDER = 0o700


def make_folder(folder: Path) -> None:
    """Make the folder and its missing parents, for the owner only.

    Raises NotDone `folder_unusable` if that is not possible, and OSError on a full disk.
    """
    try:
        missing = [each for each in (folder, *folder.parents) if not each.exists()]
        for each in reversed(missing):
            each.mkdir(mode=_OWNER_FOLDER, exist_ok=True)
    except OSError as error:
        if error.errno in _FULL:
            raise
        raise NotDone("folder_unusable", folder=folder) from error


def is_writable(path: Path) -> bool:
    """Returns whether the file and its folder may be written: SQLite puts its journal beside."""
    return os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)


def temporary_path(path: Path) -> Path:
    """Returns the hidden name under which a file is written; always the same one."""
    return path.with_name(f".{path.name}.part")


def journal_of(path: Path) -> Path:
    """Returns the path of SQLite's rollback journal of the file."""
    return path.with_name(f"{path.name}-journal")


def claim(path: Path) -> None:
    """Make an empty file for the owner only, in place of what a killed attempt left there."""
    discard(path)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_FILE))


def discard(path: Path) -> None:
    """Remove the file and its journal, if they exist."""
    path.unlink(missing_ok=True)
    journal_of(path).unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Wait until the file is on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flush_folder(folder: Path) -> None:
    """Wait until the names in the folder are on the disk. Windows has no such call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def put_in_place(temporary: Path, path: Path) -> None:
    """Give a finished file its name, in place of another file; returns when it is on the disk."""
    flush(temporary)
    temporary.replace(path)
    flush_folder(path.parent)

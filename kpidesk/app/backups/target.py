"""Which file a backup is restored to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import count
from pathlib import Path
from typing import NamedTuple

from kpidesk.domain.backup import Backup
from kpidesk.domain.errors import NotDone
from kpidesk.storage.backup.backup_file import identity_of
from kpidesk.storage.backup.contents import read_contents


class KnownFile(NamedTuple):
    """A practice file that the user works with.

    `identity` is empty where the file is missing or cannot be read; `empty` says that there is
    nothing in it.
    """

    path: Path
    identity: str
    empty: bool


class RestoreTarget(NamedTuple):
    """The file that a backup is restored to, and whether something is there now."""

    path: Path
    replaces: bool


def known_files(paths: Iterable[Path]) -> tuple[KnownFile, ...]:
    """Returns what is known about the files; each once, in this order."""
    return tuple(_known(path) for path in dict.fromkeys(path.absolute() for path in paths))


def restore_target(backup: Backup, known: Sequence[KnownFile], folder: Path) -> RestoreTarget:
    """Returns the file that the backup was made of, or else a new one in the folder.

    The file of the same name and content, or one of the same name where nothing is lost; then a
    file of another name and the same content. A file of other content is never replaced.
    """
    identity = backup.identity or _known(backup.path).identity
    named = [each for each in known if each.path.stem == backup.practice]
    same = [each for each in known if identity and each.identity == identity]
    for each in (
        *(one for one in named if one in same),
        *(one for one in named if not one.identity or one.empty),
        *same,
    ):
        return RestoreTarget(each.path, _is_there(each.path))
    suffix = backup.path.suffix
    names = (f"{backup.practice}{f' {n}' if n > 1 else ''}{suffix}" for n in count(1))
    return RestoreTarget(
        next(folder / name for name in names if not _is_there(folder / name)), False
    )


def _known(path: Path) -> KnownFile:
    try:
        contents = read_contents(path)
        return KnownFile(path, identity_of(path), not contents.figures and not contents.clients)
    except NotDone:
        return KnownFile(path, "", False)


def _is_there(path: Path) -> bool:
    return path.exists() or path.is_symlink()

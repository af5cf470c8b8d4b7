"""Names of files that the program can use on every system."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from kpidesk.domain.errors import NotDone, WrongRequest

#: Most file systems allow 255 bytes; the rest is for the names of temporary files and locks.
LONGEST = 255 - 24


def check_file_name(path: Path) -> None:
    """Check that a file of this name can be written.

    Raises NotDone `file_name_long` (with `most` and `length`, in bytes) and
    `file_name_encoding` for a name whose bytes are no text.
    """
    try:
        str(path).encode()
    except UnicodeEncodeError as error:
        plain = os.fsencode(path.name).decode("utf-8", "replace")
        raise NotDone("file_name_encoding", file=plain) from error
    length = len(os.fsencode(path.name))
    if length > LONGEST:
        raise NotDone("file_name_long", file=path.name, most=LONGEST, length=length)


def check_target(target: Path, practice: Path) -> None:
    """Check that writing to `target` would not replace the practice.

    Raises WrongRequest `same_file` where it is the practice itself, its journal or its lock, under
    whatever name; and the codes of `resolved` and `check_file_name`.
    """
    check_file_name(target)
    whole = resolved(practice)
    named = resolved(target)
    reserved = (whole.with_name(whole.name + suffix) for suffix in ("", "-journal", ".lock"))
    for file in reserved:
        if named == file or _same(target, file):
            raise WrongRequest("same_file", file=target.name)


def resolved(path: Path) -> Path:
    """Returns the path without symbolic links. Raises NotDone `link_endless`."""
    try:
        path.resolve(strict=True)
    except (OSError, RuntimeError) as error:
        # A symlink loop raises RuntimeError until 3.12, ELOOP from 3.13 on.
        if isinstance(error, RuntimeError) or error.errno == errno.ELOOP:
            raise NotDone("link_endless", file=path.name) from error
    return path.resolve()


def _same(one: Path, other: Path) -> bool:
    """Returns whether both are the same file, including hard links and names in other case."""
    try:
        return one.samefile(other)
    except OSError:
        return False

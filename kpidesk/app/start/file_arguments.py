"""Checks the files of a command line before anything is done."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.system.file_names import check_file_name

if TYPE_CHECKING:
    from argparse import Namespace

    from kpidesk.app.start.quick_arguments import WindowRequest


def path_of(args: Namespace | WindowRequest) -> Path:
    """Returns the practice file that was named, or the default one."""
    if args.file is not None:
        return Path(args.file)
    from kpidesk.system.paths import default_practice

    return default_practice()


def check_files(args: Namespace | WindowRequest) -> None:
    """Check that there is no symlink loop and that no output would replace the practice.

    Raises NotDone `link_endless`; WrongRequest `same_file` where the output is the practice
    itself, its journal or its lock, under whatever name.
    """
    output: Path | None = getattr(args, "output", None) or getattr(args, "startup_report", None)
    if args.file is not None:
        check_file_name(args.file)
        _resolved(args.file)
    if output is None:
        return
    check_file_name(output)
    practice = _resolved(path_of(args))
    named = _resolved(output)
    reserved = (practice.with_name(practice.name + suffix) for suffix in ("", "-journal", ".lock"))
    for file in reserved:
        if named == file or _same(output, file):
            raise WrongRequest("same_file", file=output.name)


def _resolved(path: Path) -> Path:
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

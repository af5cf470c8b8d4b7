"""Checks the files of a command line before anything is done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.system.file_names import check_file_name, check_target, resolved

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

    Raises NotDone `link_endless`, and the codes of `check_target`.
    """
    output: Path | None = getattr(args, "output", None) or getattr(args, "startup_report", None)
    if args.file is not None:
        check_file_name(args.file)
        resolved(args.file)
    if output is None:
        return
    check_target(output, path_of(args))

"""Opens the practice file that a command line names."""

from __future__ import annotations

from argparse import Namespace
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.app.practice.open_file import open_practice_file, open_records
from kpidesk.app.start.file_arguments import path_of
from kpidesk.app.start.language import console_in

if TYPE_CHECKING:
    from kpidesk.services.ports import PracticeFile, PracticeReader


def practice_records(args: Namespace) -> AbstractContextManager[PracticeReader]:
    """Returns a reader of the practice; see `open_records`."""
    return open_records(path_of(args), partial(_say_updated, args))


def practice_file(args: Namespace) -> AbstractContextManager[PracticeFile]:
    """Returns the practice for writing; see `open_practice_file`."""
    return open_practice_file(path_of(args), partial(_say_updated, args))


def _say_updated(args: Namespace, former: Path) -> None:
    from kpidesk.cli import backup

    backup.updated(path_of(args), former, console_in(args.language))

"""Writes where an uncaught exception was raised to `error.log`, without user data."""

from __future__ import annotations

import os
import traceback
from pathlib import Path

from kpidesk.system import paths


def write_error(error: BaseException) -> Path:
    """Write the traceback to `error.log`, over the one before; returns the path.

    It has names of files, functions and exceptions, never messages: those may quote what the
    user typed. The file is readable by its owner only. Raises OSError, NotDone `folder_unusable`.
    """
    path = paths.owner_only(paths.state_folder()) / "error.log"
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, paths.OWNER_FILE)
    os.close(handle)
    path.write_text("".join(_lines(error)), encoding="utf-8")
    return path


def _lines(error: BaseException) -> list[str]:
    lines: list[str] = []
    seen: set[int] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        number = f" {each.errno}" if isinstance(each, OSError) and each.errno else ""
        place = traceback.format_tb(each.__traceback__)
        lines = [*place, f"{type(each).__qualname__}{number}\n\n", *lines]
        each = each.__cause__ or each.__context__
    return lines

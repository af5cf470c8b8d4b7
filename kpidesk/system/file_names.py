"""Names of files that the program can use on every system."""

from __future__ import annotations

import os
from pathlib import Path

from kpidesk.domain.errors import NotDone

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

"""Writes files atomically, and makes file names that every system accepts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QFileDevice, QFileInfo, QIODevice, QSaveFile

from kpidesk.domain.errors import NotDone
from kpidesk.system.file_names import check_file_name

MOST_LETTERS = 100
_Error = QFileDevice.FileError
_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(?=$|[. ])", re.IGNORECASE
)
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_EDGES = " ._-"


@contextmanager
def safe_writer(path: Path) -> Iterator[QSaveFile]:
    """Yields an open device whose bytes become the file `path` at the end, all or none.

    They are written to a temporary file, flushed to the disk and renamed. Raises NotDone
    `write_failed` with `file` (its name) and `why`: `folder_missing`, `is_a_folder`,
    `not_allowed`, `disk_full` or `unknown`; and the codes of `check_file_name`. An exception
    inside leaves an existing file unchanged.
    """
    check_file_name(path)
    if QFileInfo(str(path)).isDir():
        raise NotDone("write_failed", file=path.name, why="is_a_folder")
    if not QFileInfo(str(path.parent)).isDir():
        raise NotDone("write_failed", file=path.name, why="folder_missing")
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise NotDone("write_failed", file=path.name, why="not_allowed")
    try:
        yield file
    except BaseException:
        file.cancelWriting()
        file.commit()
        raise
    if not file.commit():
        full = file.error() in (_Error.ResourceError, _Error.WriteError)
        raise NotDone("write_failed", file=path.name, why="disk_full" if full else "unknown")


def safe_name(text: str, otherwise: str = "chart") -> str:
    """Returns a file name without its suffix, made from any text; `otherwise` if nothing is left.

    Letters of every script stay. Separators, control characters, bidi marks and what Windows
    forbids are removed; reserved names get a prefix; at most 100 characters.
    """
    kept = []
    for letter in unicodedata.normalize("NFC", text):
        if letter.isspace() or letter in _FORBIDDEN:
            kept.append(" ")
        elif unicodedata.category(letter) not in _UNSEEN:
            kept.append(letter)
    plain = " ".join("".join(kept).split()).strip(_EDGES)
    plain = plain[:MOST_LETTERS].rstrip(_EDGES)
    while len(plain.encode()) > 2 * MOST_LETTERS:
        plain = plain[:-1].rstrip(_EDGES)
    if _RESERVED.match(plain):
        plain = f"_{plain}"[:MOST_LETTERS]
    return plain or otherwise

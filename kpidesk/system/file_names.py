"""Names of files that the program can use on every system."""

from __future__ import annotations

import errno
import os
import re
import unicodedata
from pathlib import Path

from kpidesk.domain.errors import NotDone, WrongRequest

#: Most file systems allow 255 bytes; the rest is for the names of temporary files and locks.
LONGEST = 255 - 24
MOST_LETTERS = 100
_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(?=$|[. ])"
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_EDGES = " ._-"


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
    if re.match(_RESERVED, plain):
        plain = f"_{plain}"[:MOST_LETTERS]
    return plain or otherwise

"""Limits of tables: what is larger is refused before work is done."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from kpidesk.domain.errors import WrongRequest

MAX_COLUMNS = 200
#: The same as in a spreadsheet.
MAX_CELL_LENGTH = 32_767
#: Compatibility characters, such as a ligature that stands for a sentence, are replaced when names
#: are compared: by how many characters a table may grow then.
MAX_GROWTH = 100_000
_LONG_REPLACEMENT = 5


@dataclass(frozen=True, slots=True)
class Limits:
    """What one source may hold. `size` is in bytes of UTF-8 or of the file."""

    size: int
    rows: int
    cells: int


CLIPBOARD = Limits(size=2_000_000, rows=100_000, cells=200_000)
FILE = Limits(size=20_000_000, rows=100_000, cells=2_000_000)


def check_size(size: int, limits: Limits) -> None:
    """Raises WrongRequest `table_too_large`."""
    if size > limits.size:
        raise WrongRequest("table_too_large", limit=limits.size // 1_000_000)


def check_extent(rows: int, columns: int, limits: Limits) -> None:
    """Raises WrongRequest `table_rows`, `table_columns` or `table_cells`."""
    if rows > limits.rows:
        raise WrongRequest("table_rows", limit=limits.rows)
    if columns > MAX_COLUMNS:
        raise WrongRequest("table_columns", limit=MAX_COLUMNS)
    if rows * columns > limits.cells:
        raise WrongRequest("table_cells", limit=limits.cells)


def check_texts(texts: Iterable[str]) -> None:
    """Raises WrongRequest `table_cell_length`, `table_not_text` or `table_ligatures`."""
    growing: list[str] = []
    for text in texts:
        if len(text) > MAX_CELL_LENGTH:
            raise WrongRequest("table_cell_length", limit=MAX_CELL_LENGTH)
        if not text.isascii():
            growing.append(text)
    check_growth("".join(growing))


def check_growth(text: str) -> None:
    """Raises WrongRequest `table_ligatures`, without normalizing the text."""
    if text.isascii():
        return
    grown = 0
    for character in set(text):
        length = len(unicodedata.normalize("NFKD", character))
        if length >= _LONG_REPLACEMENT:
            grown += text.count(character) * length
    if grown > MAX_GROWTH:
        raise WrongRequest("table_ligatures")

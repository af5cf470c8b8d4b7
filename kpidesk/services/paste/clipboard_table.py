"""Parses text copied from a spreadsheet into rows of texts."""

from __future__ import annotations

import csv
import io

from kpidesk.domain.tables.text_match import has_letters, is_amount

#: One row after the other, all of the same width.
Rows = tuple[tuple[str, ...], ...]

#: The largest table that is read: characters, and cells including blank ones.
MAX_LENGTH, MAX_CELLS = 2_000_000, 20_000

_TAB = "\t"
_QUOTE = '"'
_BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def read_table(text: str) -> Rows | None:
    """Returns the table without blank rows and columns at its end; `()` for blanks only.

    Other blank rows and columns stay, since they skip a measure or period. Returns None for more
    than `MAX_LENGTH` characters or `MAX_CELLS` cells. Never raises.
    """
    if len(text) > MAX_LENGTH:
        return None
    plain = text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    rows = [[cell.strip() for cell in row] for row in _rows(plain)]
    while rows and not any(rows[-1]):
        rows.pop()
    width = max((_filled(row) for row in rows), default=0)
    if len(rows) * width > MAX_CELLS:
        return None
    return tuple(tuple((*row, *[""] * width)[:width]) for row in rows)


def _filled(row: list[str]) -> int:
    """Returns the width of a row without its blank end."""
    return max((index for index, cell in enumerate(row, 1) if cell), default=0)


def _rows(text: str) -> list[list[str]]:
    if _TAB in text:
        return _split(text, _TAB)
    for mark in (";", ","):
        rows = _split(text, mark)
        if _is_table(text, rows, mark):
            return rows
    return _split(text, _TAB)


def _is_table(text: str, rows: list[list[str]], mark: str) -> bool:
    """Returns whether the mark separates columns in every line, and no line could be a figure.

    `80,100` is a figure in some languages, so a comma separates columns only where the first row
    or the first column has names.
    """
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    if not filled or any(len(row) < 2 for row in filled):
        return False
    if any(is_amount(line) for line in text.split("\n")):
        return False
    if mark == ";":
        return True
    return all(map(has_letters, filled[0])) or all(
        has_letters(row[0]) or not is_amount(row[0]) for row in filled
    )


def _split(text: str, mark: str) -> list[list[str]]:
    # The csv module would read the rest of the table after an unpaired quotation mark as one cell.
    if text.count(_QUOTE) % 2:
        return [line.split(mark) for line in text.split("\n")]
    try:
        return list(csv.reader(io.StringIO(text, newline=""), csv.excel_tab, delimiter=mark))
    except csv.Error:
        return [line.split(mark) for line in text.split("\n")]

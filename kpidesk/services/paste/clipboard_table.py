"""Text copied from a spreadsheet, as rows of texts."""

from __future__ import annotations

import csv
import io

from kpidesk.services.paste.text_match import has_letters, is_amount

#: One row after the other, all of the same width.
Rows = tuple[tuple[str, ...], ...]

#: The largest table that is read: characters, and cells with the blank ones.
LONGEST, MOST_CELLS = 2_000_000, 20_000

_TAB = "\t"
_QUOTE = '"'
_BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def read_table(text: str) -> Rows | None:
    """The table without blank rows and columns at its end; `()` for blanks only.

    Blank rows and columns before and between stay: they hold places free. None for more than
    `LONGEST` characters or `MOST_CELLS` cells. Never raises.
    """
    if len(text) > LONGEST:
        return None
    plain = text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    rows = [[cell.strip() for cell in row] for row in _rows(plain)]
    while rows and not any(rows[-1]):
        rows.pop()
    width = max((_filled(row) for row in rows), default=0)
    if len(rows) * width > MOST_CELLS:
        return None
    return tuple(tuple((*row, *[""] * width)[:width]) for row in rows)


def _filled(row: list[str]) -> int:
    """How wide a row is without its blank end."""
    return max((place for place, cell in enumerate(row, 1) if cell), default=0)


def _rows(text: str) -> list[list[str]]:
    if _TAB in text:
        return _split(text, _TAB)
    for mark in (";", ","):
        rows = _split(text, mark)
        if _is_table(text, rows, mark):
            return rows
    return _split(text, _TAB)


def _is_table(text: str, rows: list[list[str]], mark: str) -> bool:
    """Whether the mark parts columns in every line, and no line could be a figure with it.

    `80,100` is a figure in some languages. So a comma parts columns only where the first row
    or the first column holds names.
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
    # A lone quotation mark would swallow the rest of the table.
    if text.count(_QUOTE) % 2:
        return [line.split(mark) for line in text.split("\n")]
    try:
        return list(csv.reader(io.StringIO(text, newline=""), csv.excel_tab, delimiter=mark))
    except csv.Error:
        return [line.split(mark) for line in text.split("\n")]

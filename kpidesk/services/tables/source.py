"""Reads the tables of a file or of the clipboard, whatever their format."""

from __future__ import annotations

import re
import stat
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kpidesk.domain.errors import NotDone, WrongRequest
from kpidesk.services.tables.formats.charset import Decoded, decode
from kpidesk.services.tables.formats.html_grid import read_html
from kpidesk.services.tables.formats.json_grid import is_json, read_json
from kpidesk.services.tables.formats.limits import CLIPBOARD, FILE, Limits, check_size
from kpidesk.services.tables.formats.text_grid import read_text
from kpidesk.services.tables.formats.xlsx_archive import ZIP_MARK
from kpidesk.services.tables.formats.xlsx_grid import read_xlsx
from kpidesk.services.tables.grid import Grid

#: Excel before 2007, and workbooks with a password.
_OLD_SPREADSHEET = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: Files that read as text at first, but are none.
_OTHER_FORMATS = (b"%PDF-", b"{\\rtf", b"SQLite format 3\0", b"<?xml", b"<svg")
_HTML_TABLE = re.compile(r"<table[\s>]", re.IGNORECASE)


class SourceFormat(StrEnum):
    """What a table was read from; the contents of a file decide, not its name."""

    TEXT = "text"
    HTML = "html"
    XLSX = "xlsx"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class TableSource:
    """All grids of a source in their order, and how they were read.

    `suggested` are the positions of the visible grids that have figures. Where `other_encodings`
    or `other_separators` fit as well, the user is asked or told which one was taken, and the
    answer goes into a new reading.
    """

    format: SourceFormat
    grids: tuple[Grid, ...]
    encoding: str | None = None
    other_encodings: tuple[str, ...] = ()
    separator: str | None = None
    other_separators: tuple[str, ...] = ()

    @property
    def suggested(self) -> tuple[int, ...]:
        """The positions of the visible grids with figures."""
        return tuple(
            position
            for position, grid in enumerate(self.grids)
            if not grid.is_hidden and _has_figures(grid)
        )


def read_file(
    path: Path, *, encoding: str | None = None, separator: str | None = None
) -> TableSource:
    """Returns the tables of a file.

    Raises NotDone `table_missing` or `table_unreadable`, and the faults of `read_bytes`.
    """
    try:
        status = path.stat()
        # A pipe or a device would block, or never end.
        if not stat.S_ISREG(status.st_mode):
            raise NotDone("table_unreadable", file=path.name)
        check_size(status.st_size, FILE)
        with path.open("rb") as file:
            data = file.read(FILE.size + 1)
    except FileNotFoundError as error:
        raise NotDone("table_missing", file=path.name) from error
    except (OSError, ValueError) as error:
        raise NotDone("table_unreadable", file=path.name) from error
    return read_bytes(data, encoding=encoding, separator=separator)


def read_bytes(
    data: bytes, *, encoding: str | None = None, separator: str | None = None
) -> TableSource:
    """Returns the tables of a file's contents; `encoding` and `separator` are answers of the user.

    Raises WrongRequest `table_format`, `table_old_spreadsheet`, `table_not_text`,
    `table_encoding`, `table_empty`, `table_damaged`, `table_json_foreign`, `table_unzipped` and
    the codes of `limits`.
    """
    check_size(len(data), FILE)
    if data.startswith(ZIP_MARK):
        return TableSource(SourceFormat.XLSX, read_xlsx(data, FILE))
    if data.startswith(_OLD_SPREADSHEET):
        raise WrongRequest("table_old_spreadsheet")
    if data.startswith(_OTHER_FORMATS):
        raise WrongRequest("table_format")
    return _read_text(decode(data, encoding), FILE, separator)


def read_clipboard(text: str, html: str = "", *, separator: str | None = None) -> TableSource:
    """Returns the tables on the clipboard: those of the HTML only where the text has none.

    Raises WrongRequest with the codes of `read_bytes`.
    """
    try:
        check_size(len(text), CLIPBOARD)
        check_size(len(text.encode()), CLIPBOARD)
    except UnicodeEncodeError as error:
        raise WrongRequest("table_not_text") from error
    if not text.strip():
        return TableSource(SourceFormat.HTML, read_html(html, CLIPBOARD))
    source = _read_text(Decoded(text, ""), CLIPBOARD, separator)
    if source.grids[0].width > 1 or not _HTML_TABLE.search(html[: CLIPBOARD.size]):
        return source
    tables = read_html(html, CLIPBOARD)
    if any(grid.width > 1 for grid in tables):
        return TableSource(SourceFormat.HTML, tables)
    return source


def _read_text(decoded: Decoded, limits: Limits, separator: str | None) -> TableSource:
    text = decoded.text
    named = decoded.encoding or None
    if is_json(text):
        return TableSource(SourceFormat.JSON, read_json(text, limits), named)
    if text[:1_000].lstrip().startswith("<") and _HTML_TABLE.search(text):
        return TableSource(SourceFormat.HTML, read_html(text, limits), named, decoded.others)
    table = read_text(text, limits, separator)
    return TableSource(
        SourceFormat.TEXT,
        (table.grid,),
        named,
        decoded.others,
        table.separator,
        table.other_separators,
    )


def _has_figures(grid: Grid) -> bool:
    return any(any(map(str.isdecimal, cell.text)) for row in grid.rows for cell in row)

"""Reading tables of 10,000 rows, against the libraries that do part of the work."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import xlsxwriter
from timing import medians, process

from kpidesk.services.tables.source import read_file

ROWS = 10_000
Line = tuple[str, str, str]


def lines(folder: Path) -> Iterator[Line]:
    """The table as a workbook and as text, in this process and with all imports."""
    text, book = folder / "table.csv", folder / "table.xlsx"
    _write(text, book)
    ours = "import sys,pathlib; from kpidesk.services.tables.source import read_file as read; "
    found = medians(
        {
            "csv": lambda: list(csv.reader(io.StringIO(text.read_text(encoding="utf-8")))),
            "text": lambda: read_file(text),
            "openpyxl": lambda: _cells(book),
            "xlsx": lambda: read_file(book),
            "bare": process("-c", "pass"),
            "whole text": process("-c", f"{ours} read(pathlib.Path(sys.argv[1]))", str(text)),
            "whole xlsx": process("-c", f"{ours} read(pathlib.Path(sys.argv[1]))", str(book)),
        },
        runs=5,
    )
    for what, against, name, other in (
        ("text", "the csv module", "text", "csv"),
        ("XLSX", "openpyxl, read-only", "xlsx", "openpyxl"),
        ("text, whole process", "bare Python", "whole text", "bare"),
        ("XLSX, whole process", "bare Python", "whole xlsx", "bare"),
    ):
        yield f"{ROWS} rows of 8 cells from {what}", against, f"{found[name] / found[other]:.2f}"


def _cells(path: Path) -> int:
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    count = sum(cell.value is not None for row in book.worksheets[0].iter_rows() for cell in row)
    book.close()
    return count


def _write(text: Path, book: Path) -> None:
    headings = ("day", "client", "language", "tasks", "hours", "share", "score", "note")
    first = dt.datetime.fromisoformat("2016-01-01")
    rows = [
        (
            first + dt.timedelta(n % 3650),
            f"Client {n % 20}",
            "fr",
            n % 90,
            n / 4,
            n / 7,
            n % 11,
            "x",
        )
        for n in range(ROWS)
    ]
    with text.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headings)
        writer.writerows((row[0].date(), *row[1:]) for row in rows)
    with xlsxwriter.Workbook(str(book), {"default_date_format": "yyyy-mm-dd"}) as workbook:
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, headings)
        for number, row in enumerate(rows, 1):
            sheet.write_row(number, 0, row)

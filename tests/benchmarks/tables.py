"""Reading tables of 10,000 rows, against the libraries that do part of the work; planning them."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import xlsxwriter
from million import CLIENTS, FIRST_WEEK, build
from timing import medians, process

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.i18n.tables.table_vocabulary import table_vocabulary
from kpidesk.services.tables.context import TableContext
from kpidesk.services.tables.first_plan import first_plan
from kpidesk.services.tables.source import read_file
from kpidesk.storage.records.reader import open_reader

ROWS = 10_000
FIGURES = 6
TODAY = "2026-01-01"
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


def planned(folder: Path) -> Iterator[Line]:
    """A table of 10,000 rows and 6 figures, read, recognized and planned in this process."""
    practice, text, book = (folder / each for each in ("plan.kpidesk", "plan.csv", "plan.xlsx"))
    build(practice, 1)
    split = [each.id for each in ready_made().measures if each.split][:FIGURES]
    rows = [
        (str(FIRST_WEEK.shifted(week)), f"Client {client:02}", *(range(week, week + FIGURES)))
        for week in range(ROWS // CLIENTS)
        for client in range(CLIENTS)
    ]
    with text.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("Week", "Client", *split), *rows])
    with xlsxwriter.Workbook(str(book)) as workbook:
        sheet = workbook.add_worksheet()
        for number, row in enumerate([("Week", "Client", *split), *rows]):
            sheet.write_row(number, 0, row)
    vocabulary = table_vocabulary(ready_made())
    with open_reader(practice) as records:
        context = TableContext(
            ready_made(), vocabulary, records, records.clients(), dt.date.fromisoformat(TODAY)
        )

        def plan(path: Path) -> None:
            made = first_plan(read_file(path).grids[0], context, records).plan
            assert len(made.figures) == ROWS * FIGURES

        found = medians({"text": lambda: plan(text), "xlsx": lambda: plan(book)}, runs=5)
    for what, name, most in (("text", "text", 1), ("XLSX", "xlsx", 2)):
        figures = f"{ROWS} rows of {FIGURES} figures from {what}, read and planned"
        yield figures, f"(≤ {most} s)", f"{found[name]:.2f} s"


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

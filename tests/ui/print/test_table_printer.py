"""Tables on paper: the figures of a sheet, and the history."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPicture
from PySide6.QtPrintSupport import QPrinter

from kpidesk.ui.enter.page import EnterPage
from kpidesk.ui.history.page import HistoryPage
from kpidesk.ui.print.printed_table import PrintedRow, PrintedTable
from kpidesk.ui.print.table_printer import _Sheet, print_table


def pages(file: Path, table: PrintedTable, *, mirrored: bool = False) -> int:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    print_table(printer, table, mirrored=mirrored)
    del printer
    return file.read_bytes().count(b"/Type /Page\n")


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_long_table_goes_on_and_a_wide_one_is_made_smaller(qapp, tmp_path: Path, mirrored: bool):
    cells = tuple(str(n) for n in range(60))
    rows = tuple(PrintedRow(f"Row {n}", cells, strong=not n % 3) for n in range(120))
    table = PrintedTable("History", "2026", cells, rows)
    long = pages(tmp_path / "long.pdf", table, mirrored=mirrored)
    assert long > 1
    assert pages(tmp_path / "short.pdf", table._replace(rows=rows[:3]), mirrored=mirrored) == 1


def test_a_preview_in_a_dark_window_has_black_texts(qapp):
    table = PrintedTable("History", "2026", ("Oct",), (PrintedRow("Row", ("1",)),))
    record = QPicture()
    with QPainter(record) as painter:
        _Sheet(table, painter, 300, mirrored=False).paint(table.rows)
    images = []
    for colour in ("black", "white"):
        image = QImage(300, 200, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        with QPainter(image) as painter:
            painter.setPen(QColor(colour))
            painter.drawPicture(0, 0, record)
        images.append(image)
    assert images[0] == images[1]


def test_the_sheet_and_the_history_are_printed_as_they_are(
    make_workspace, figures, qtbot, tmp_path: Path
):
    filled = figures({"2026-10": {"survey_answers": 10, "satisfied_answers": 9}})
    workspace = make_workspace(track=["csat"], fill=filled)
    sheet, history = EnterPage(workspace), HistoryPage(workspace)
    for page in (sheet, history):
        qtbot.addWidget(page)
        page.resize(1200, 700)
        page.show()
    qtbot.waitUntil(lambda: sheet.ready)
    printed = sheet.table_to_print()
    assert printed is not None
    assert [(row.cells[0], row.strong) for row in printed.rows] == [
        ("9", False), ("10", False), ("90%", True)
    ]  # fmt: skip
    assert printed.rows[-1].cells[-1] == "Exceptional"
    grid = history.table_to_print()
    assert grid is not None
    column = next(n for n, each in enumerate(grid.headings) if each.startswith("Oct"))
    assert [row.cells[column] for row in grid.rows] == ["9", "10", "90%"]
    for table in (printed, grid):
        assert pages(tmp_path / "table.pdf", table) == 1


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs pdftoppm")
def test_a_mirrored_table_begins_at_the_right_of_the_page(qapp, tmp_path: Path):
    table = PrintedTable("Title", "", ("May",), (PrintedRow("Leads", ("12",)),))
    for mirrored in (False, True):
        file = tmp_path / f"{mirrored}.pdf"
        pages(file, table, mirrored=mirrored)
        picture = file.with_suffix("")
        subprocess.run(["pdftoppm", "-r", "50", "-png", "-singlefile", file, picture], check=True)
        image = QImage(f"{picture}.png")
        inked = [
            x
            for x in range(image.width())
            if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))
        ]
        middle = image.width() / 2
        assert min(inked) > middle if mirrored else max(inked) < middle

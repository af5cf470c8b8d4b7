from __future__ import annotations

import datetime as dt
import io
from decimal import Decimal

import openpyxl
import pytest

from kpidesk.services.tables.formats.limits import FILE
from kpidesk.services.tables.formats.xlsx_grid import read_xlsx
from kpidesk.services.tables.grid import CellFlaw, CellRange, GridCell
from tests.services.tables.formats.workbooks import MAIN, body, changed, plain, written


@pytest.mark.parametrize(
    ("number_format", "shown"),
    [
        ("mmm yy", "2026-03"),
        (r"[$-409]mmmm\-yyyy;@", "2026-03"),
        ("yyyy", "2026"),
        ('"Q1 "yyyy', "2026-03-31"),
        ("dd/mm/yyyy", "2026-03-31"),
    ],
)
def test_a_date_is_the_month_or_the_year_that_the_sheet_shows(number_format, shown):
    def fill(book, sheet):
        day = dt.datetime.fromisoformat("2026-03-31")
        sheet.write(0, 0, day, book.add_format({"num_format": number_format}))

    (grid,) = read_xlsx(written(fill), FILE)
    assert grid.rows[0][0].text == shown


def test_values_have_their_types_and_texts():
    def fill(book, sheet):
        def write(row, value, number_format):
            sheet.write(row, 0, value, book.add_format({"num_format": number_format}))

        write(0, dt.datetime.fromisoformat("2026-03-14"), "d mmm yy")
        write(1, dt.datetime.fromisoformat("2026-03-14 08:30"), "yyyy-mm-dd hh:mm")
        write(2, 0.85, "0 %")
        write(3, 0.125, "h:mm")
        write(4, 1.125, "[h]:mm")
        write(5, 1.125, "h:mm")
        write(6, 0.1 + 0.2, "General")
        write(7, 1e21, "General")
        write(8, 1234, "#,##0")
        write(9, "  18 ", "@")
        sheet.write_boolean(10, 0, True)
        sheet.write_formula(11, 0, "=8+9", None, 17)
        sheet.write_formula(12, 0, "=1/0", None, "#DIV/0!")

    (grid,) = read_xlsx(written(fill), FILE)
    assert [row[0] for row in grid.rows] == [
        GridCell("2026-03-14", dt.date(2026, 3, 14)),
        GridCell("2026-03-14 08:30:00", dt.datetime.fromisoformat("2026-03-14 08:30")),
        GridCell("85%", Decimal("0.85")),
        GridCell("03:00:00", dt.time(3)),
        GridCell("27:00", dt.timedelta(hours=27)),
        GridCell("27:00", dt.timedelta(hours=27)),
        GridCell("0.3", Decimal("0.3")),
        GridCell("1000000000000000000000", 10**21),
        GridCell("1234", 1234),
        GridCell("18"),
        GridCell("TRUE"),
        GridCell("17", 17),
        GridCell("#DIV/0!", None, CellFlaw.ERROR_VALUE),
    ]


@pytest.mark.parametrize("date_1904", [b"", b'date1904="1"'])
@pytest.mark.parametrize("days", [1.125, 59.5, 61.25, 400.75])
def test_times_of_a_day_and_more_are_durations(days, date_1904):
    def fill(book, sheet):
        sheet.write(0, 0, days, book.add_format({"num_format": "h:mm"}))

    data = changed(
        written(fill),
        workbook=lambda text: text.replace(b"<workbookPr ", b"<workbookPr " + date_1904 + b" "),
    )
    (grid,) = read_xlsx(data, FILE)
    assert grid.rows[0][0].value == dt.timedelta(days=days)


def test_formulas_that_were_never_calculated_are_flawed():
    def fill(book, sheet):
        plain(book, sheet)
        sheet.write_formula(1, 2, "=B2*2")
        sheet.write_formula(1, 3, "=B2*2", None, 10)

    (grid,) = read_xlsx(written(fill), FILE)
    flawed = GridCell("=B2*2", None, CellFlaw.FORMULA_WITHOUT_VALUE)
    assert grid.rows[1] == (GridCell("2026-01"), GridCell("5", 5), flawed, GridCell("10", 10))

    book = openpyxl.Workbook()
    book.active.append(["month", "leads"])
    book.active.append(["2026-01", "=2+3"])
    stream = io.BytesIO()
    book.save(stream)
    (grid,) = read_xlsx(stream.getvalue(), FILE)
    assert grid.rows[1][1] == GridCell("=2+3", None, CellFlaw.FORMULA_WITHOUT_VALUE)


def test_merged_and_hidden_parts_of_a_sheet():
    def fill(book, sheet):
        sheet.merge_range("B1:D1", "2026")
        sheet.merge_range("A1:A2", "Measure")
        sheet.write_row(1, 1, ["Jan", "Feb", "Mar"])
        sheet.write_row(2, 0, ["Leads", 1, 2, 3])
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_column("C:C", None, None, {"hidden": True})
        sheet.write_row(4, 1, ["x"])
        hidden = book.add_worksheet("Notes")
        hidden.write(0, 0, "not data")
        hidden.hide()
        book.add_worksheet("Blank")

    grid, notes = read_xlsx(written(fill), FILE)
    assert set(grid.merged) == {CellRange(0, 1, 0, 3), CellRange(0, 0, 1, 0)}
    assert (grid.hidden_rows, grid.hidden_columns) == ({2}, {2})
    assert [[cell.text for cell in row] for row in grid.rows[:2]] == [
        ["Measure", "2026", "", ""],
        ["", "Jan", "Feb", "Mar"],
    ]
    assert (grid.name, grid.is_hidden, len(grid.rows), grid.width) == ("Figures", False, 5, 4)
    assert (notes.name, notes.is_hidden) == ("Notes", True)


def test_declared_dimensions_do_not_cut_the_table():
    data = changed(written(plain), sheet1=lambda text: text.replace(b'ref="A1:B2"', b'ref="A1:A1"'))
    (grid,) = read_xlsx(data, FILE)
    assert (len(grid.rows), grid.width) == (2, 2)


def test_formatted_blank_cells_are_no_table():
    def fill(book, sheet):
        plain(book, sheet)
        bold = book.add_format({"bold": True})
        sheet.write_blank(900, 150, None, bold)
        sheet.write_blank(120_000, 0, None, bold)

    (grid,) = read_xlsx(written(fill), FILE)
    assert (len(grid.rows), grid.width) == (2, 2)


def test_a_sheet_of_charts_is_passed_over():
    def fill(book, sheet):
        plain(book, sheet)
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "=Figures!$B$2:$B$2"})
        sheet.insert_chart("D2", chart)
        other = book.add_chart({"type": "line"})
        other.add_series({"values": "=Figures!$B$2:$B$2"})
        book.add_chartsheet("Chart").set_chart(other)

    assert [grid.name for grid in read_xlsx(written(fill), FILE)] == ["Figures"]


def test_texts_in_parts_with_pronunciation():
    text = "<r><t>東</t></r><r><t>京 </t></r><rPh><t>トウキョウ</t></rPh>"
    rows = f'<row><c t="inlineStr"><is>{text}</is></c><c t="s"><v>0</v></c></row>'
    data = changed(
        written(plain),
        sheet1=body(rows),
        sharedStrings=lambda _: f'<sst xmlns="{MAIN}"><si>{text}</si></sst>'.encode(),
    )
    (grid,) = read_xlsx(data, FILE)
    assert grid.rows == ((GridCell("東京"), GridCell("東京")),)


def test_elements_may_have_a_prefix():
    rows = '<x:row r="2"><x:c r="B2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>'
    data = changed(
        written(plain),
        sheet1=lambda _: (
            f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData>{rows}</x:sheetData></x:worksheet>'
        ).encode(),
    )
    (grid,) = read_xlsx(data, FILE)
    assert grid.rows[1][1] == GridCell("2", 2)


@pytest.mark.parametrize(
    ("kind", "stored", "cell"),
    [
        ("d", "2026-03-14", GridCell("2026-03-14", dt.date(2026, 3, 14))),
        ("b", "0", GridCell("FALSE")),
        ("str", "", GridCell("")),
        ("n", "1e400", GridCell("1e400", None, CellFlaw.ERROR_VALUE)),
        ("n", "-5", GridCell("-5", -5)),
        ("n", "2.50", GridCell("2.5", Decimal("2.5"))),
    ],
)
def test_types_of_cells(kind, stored, cell):
    rows = f'<row><c t="{kind}"><v>{stored}</v></c><c><v>1</v></c></row>'
    (grid,) = read_xlsx(changed(written(plain), sheet1=body(rows)), FILE)
    assert grid.rows[0][0] == cell

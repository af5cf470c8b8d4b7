"""Workbooks that are damaged, too large or made to harm are refused."""

import io
import zipfile
from dataclasses import replace

import pytest

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.formats.limits import FILE
from kpidesk.services.tables.formats.xlsx_grid import read_xlsx
from tests.services.tables.formats.workbooks import MAIN, body, changed, plain, written

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    '<!ENTITY b "&a;&a;&a;&a;&a;">]>{}'
)  # fmt: skip
SHEET_BOMB = BOMB.format(
    f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1"><v>&b;</v></c></row></sheetData>'
    "</worksheet>"
)
STRING_BOMB = BOMB.format(f'<sst xmlns="{MAIN}"><si><t>&b;</t></si></sst>')


@pytest.mark.promise("S3", "S4")
@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"sheet1": lambda _: SHEET_BOMB.encode()}, "table_damaged"),
        ({"sheet1": lambda _: SHEET_BOMB.encode("utf-16")}, "table_damaged"),
        ({"sharedStrings": lambda _: STRING_BOMB.encode()}, "table_damaged"),
        ({"sharedStrings": lambda _: STRING_BOMB.encode("utf-16")}, "table_damaged"),
        ({"styles": lambda _: BOMB.format("<styleSheet/>").encode()}, "table_damaged"),
        ({"sheet1": lambda text: text[:-40]}, "table_damaged"),
        ({"sheet1": body('<row r="2"/><row r="1"/>')}, "table_damaged"),
        ({"sheet1": body('<row r="1"><c r="A1"/><c r="A1"/></row>')}, "table_damaged"),
        ({"sheet1": body('<row r="1"><c r="A2"><v>1</v></c></row>')}, "table_damaged"),
        ({"sheet1": body('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')}, "table_damaged"),
        ({"sheet1": body('<row r="1"><c r="GS1"><v>1</v></c></row>')}, "table_columns"),
        ({"sheet1": body('<row r="100001"><c r="A100001"><v>1</v></c></row>')}, "table_rows"),
        ({"sheet1": body(f'<row r="1"><c t="d"><v>{"9" * 40_000}</v></c></row>')}, "table_damaged"),
        ({"sheet1": body("")}, "table_empty"),
        ({"styles": lambda text: text + b" " * 5_000_000}, "table_unzipped"),
        ({"sheet1": lambda text: text + b" " * 2_000_000}, "table_unzipped"),
        (
            {"sharedStrings": lambda _: f'<sst xmlns="{MAIN}"><si><t>{"x" * 40_000}</t></si>'
             "<si><t>x</t></si><si><t>x</t></si></sst>".encode()},
            "table_cell_length",
        ),
    ],
)  # fmt: skip
def test_hostile_workbooks_are_refused(parts, code):
    with pytest.raises(WrongRequest, match=code):
        read_xlsx(changed(written(plain), **parts), FILE)


@pytest.mark.promise("S4")
@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (replace(FILE, rows=1), "table_rows"),
        (replace(FILE, cells=3), "table_cells"),
        (replace(FILE, size=100), "table_too_large"),
    ],
)
def test_sheets_are_counted_before_they_are_parsed(limits, code):
    with pytest.raises(WrongRequest, match=code):
        read_xlsx(written(plain), limits)


def test_a_sheet_of_links_without_end_is_refused():
    links = b"<hyperlinks>" + b'<hyperlink ref="A1"/>' * 200_001 + b"</hyperlinks></worksheet>"
    data = changed(written(plain), sheet1=lambda text: text.replace(b"</worksheet>", links))
    with pytest.raises(WrongRequest, match=r"table_damaged|table_unzipped"):
        read_xlsx(data, FILE)


@pytest.mark.promise("S4")
def test_other_archives_are_refused():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    with pytest.raises(WrongRequest, match="table_format"):
        read_xlsx(stream.getvalue(), FILE)
    many = io.BytesIO()
    with zipfile.ZipFile(many, "w") as archive:
        for number in range(6_000):
            archive.writestr(str(number), "")
    with pytest.raises(WrongRequest, match="table_unzipped"):
        read_xlsx(many.getvalue(), FILE)
    with pytest.raises(WrongRequest, match="table_damaged"):
        read_xlsx(written(plain)[:-30], FILE)


@pytest.mark.promise("S4")
def test_an_archive_with_declared_sizes_above_the_limit_is_not_unpacked():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("xl/worksheets/sheet1.xml", "x")
    data = bytearray(stream.getvalue())
    # The size unpacked of the last entry in the directory.
    at = data.rindex(b"PK\x01\x02") + 24
    data[at : at + 4] = (200_000_000).to_bytes(4, "little")
    with pytest.raises(WrongRequest, match="table_unzipped"):
        read_xlsx(bytes(data), FILE)

"""Workbooks that tests write and change."""

import io
import zipfile

import xlsxwriter

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def written(fill, **options):
    """A workbook that `fill` writes a sheet of."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True, **options}) as book:
        fill(book, book.add_worksheet("Figures"))
    return stream.getvalue()


def changed(data, **parts):
    """A workbook with other contents of parts, named by the end of their names."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.infolist():
            text = old.read(entry)
            for name, change in parts.items():
                if entry.filename.endswith(f"{name}.xml"):
                    text = change(text)
            new.writestr(entry.filename, text)
    return stream.getvalue()


def plain(book, sheet):
    sheet.write_row(0, 0, ["month", "leads"])
    sheet.write_row(1, 0, ["2026-01", 5])


def body(rows):
    return lambda _: f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'.encode()

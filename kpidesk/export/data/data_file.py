"""Exports the practice's data to a file; the suffix determines the format."""

from __future__ import annotations

from pathlib import Path

from kpidesk.domain.errors import WrongRequest
from kpidesk.export.data.csv_file import csv_bytes, reader_csv_bytes
from kpidesk.export.data.json_file import json_bytes
from kpidesk.export.data.xlsx_file import xlsx_bytes
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import PracticeContents
from kpidesk.system.safe_files import safe_writer

SUFFIXES = (".csv", ".xlsx", ".json")


def export_data(
    contents: PracticeContents, path: Path, words: Words, *, for_reader: bool = False
) -> None:
    """Write the data to a temporary file, then rename it.

    A workbook is in the reader's words; a CSV file is for programs unless it is `for_reader`.

    Raises WrongRequest `format_unknown` for another suffix, NotDone `write_failed`.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise WrongRequest("format_unknown", file=path.name, known=SUFFIXES)
    data = data_bytes(contents, suffix, words, for_reader=for_reader)
    with safe_writer(path) as file:
        file.write(data)


def data_bytes(
    contents: PracticeContents, suffix: str, words: Words, *, for_reader: bool = False
) -> bytes:
    """Returns the bytes of a file in one of the formats of `SUFFIXES`."""
    match suffix:
        case ".csv" if for_reader:
            return reader_csv_bytes(contents.rows, words)
        case ".csv":
            return csv_bytes(contents.rows)
        case ".xlsx":
            return xlsx_bytes(contents, words)
        case _:
            return json_bytes(contents)

"""Exports the practice's data to a file; the suffix determines the format."""

from __future__ import annotations

from pathlib import Path

from kpidesk.domain.errors import WrongRequest
from kpidesk.export.csv_file import csv_bytes
from kpidesk.export.json_file import json_bytes
from kpidesk.export.xlsx_file import xlsx_bytes
from kpidesk.services.practice.contents import PracticeContents
from kpidesk.system.safe_files import safe_writer

SUFFIXES = (".csv", ".xlsx", ".json")


def export_data(contents: PracticeContents, path: Path) -> None:
    """Write the data to a temporary file, then rename it.

    Raises WrongRequest `format_unknown` for another suffix, NotDone `write_failed`.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise WrongRequest("format_unknown", file=path.name, known=SUFFIXES)
    data = data_bytes(contents, suffix)
    with safe_writer(path) as file:
        file.write(data)


def data_bytes(contents: PracticeContents, suffix: str) -> bytes:
    """Returns the bytes of a file in one of the formats of `SUFFIXES`."""
    match suffix:
        case ".csv":
            return csv_bytes(contents.rows)
        case ".xlsx":
            return xlsx_bytes(contents.rows)
        case _:
            return json_bytes(contents)

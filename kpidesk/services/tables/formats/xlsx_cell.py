"""Cells of a workbook with their values, and the texts that a spreadsheet shows."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import lru_cache
from math import isfinite
from typing import Any

from kpidesk.services.tables.grid import BLANK, CellFlaw, CellValue, GridCell

#: What a spreadsheet keeps of a number; further digits are noise.
_DIGITS = ".15g"
_ERROR = "e"
_LEAP_DAY = dt.datetime.fromisoformat("1900-03-01")
_DATE_LETTERS, _TIME_LETTERS = frozenset("dy"), frozenset("hs")


def typed_cell(cell: Any) -> GridCell:  # noqa: ANN401 - openpyxl has no types
    """Returns the grid's cell for a cell of openpyxl."""
    value = cell.value
    if value is None or value == "":
        return BLANK
    if cell.data_type == _ERROR:
        return GridCell(str(value), None, CellFlaw.ERROR_VALUE)
    if isinstance(value, str):
        return _text_cell(value)
    if isinstance(value, bool):
        return GridCell("TRUE" if value else "FALSE")
    return _value_cell(value, cell.number_format or "", cell.parent.parent.epoch)


@lru_cache(maxsize=4096)
def _text_cell(text: str) -> GridCell:
    stripped = text.strip()
    return GridCell(stripped) if stripped else BLANK


@lru_cache(maxsize=4096, typed=True)
def _value_cell(value: object, number_format: str, epoch: dt.datetime) -> GridCell:
    """Returns the cell of a number or a date."""
    if isinstance(value, dt.datetime):
        return _moment_cell(value, number_format, epoch)
    if isinstance(value, dt.timedelta):
        return GridCell(_duration_text(value), value)
    if isinstance(value, (dt.date, dt.time)):
        return GridCell(value.isoformat(), value)
    assert isinstance(value, (int, float))
    if not isfinite(value):
        return GridCell("#NUM!", None, CellFlaw.ERROR_VALUE)
    number: CellValue = value if isinstance(value, int) else _decimal(value)
    if "%" in number_format:
        return GridCell(f"{_plain(_decimal(value * 100))}%", number)
    return GridCell(_plain(number), number)


def _moment_cell(value: dt.datetime, number_format: str, epoch: dt.datetime) -> GridCell:
    """A date, a date with its time, or a duration of a day or more in a format for times."""
    # Text in quotation marks is no part of the format.
    letters = frozenset("".join(number_format.lower().split('"')[::2]))
    if letters & _TIME_LETTERS and not letters & _DATE_LETTERS:
        # Spreadsheets count a 29 February in 1900; openpyxl leaves it out.
        shift = dt.timedelta(epoch.year < _LEAP_DAY.year and value < _LEAP_DAY)
        duration = value - epoch - shift
        return GridCell(_duration_text(duration), duration)
    if value.time() == dt.time():
        return GridCell(value.date().isoformat(), value.date())
    return GridCell(value.isoformat(" "), value)


def _decimal(value: float) -> Decimal:
    return Decimal(format(value, _DIGITS))


def _plain(number: object) -> str:
    """Returns the digits without an exponent."""
    return format(number, "f") if isinstance(number, Decimal) else str(number)


def _duration_text(duration: dt.timedelta) -> str:
    """Returns hours, minutes and, where there are any, seconds: `27:30`, `0:00:12.5`."""
    thousandths = duration // dt.timedelta(milliseconds=1)
    sign, thousandths = ("-", -thousandths) if thousandths < 0 else ("", thousandths)
    minutes, rest = divmod(thousandths, 60_000)
    hours, minutes = divmod(minutes, 60)
    seconds = f":{rest // 1000:02}" if rest else ""
    fraction = f".{rest % 1000:03}".rstrip("0") if rest % 1000 else ""
    return f"{sign}{hours}:{minutes:02}{seconds}{fraction}"

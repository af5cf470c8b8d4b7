"""Cells of a workbook with their values, and the texts that a spreadsheet shows."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal
from math import isfinite
from typing import NamedTuple

from kpidesk.services.tables.grid import BLANK, CellFlaw, CellValue, GridCell

#: What a spreadsheet keeps of a number; further digits are noise.
_DIGITS = ".15g"
_DATE_LETTERS, _TIME_LETTERS = frozenset("dy"), frozenset("hs")
#: Colors and languages, and signs that a format shows as they are.
_NOT_SHOWN = re.compile(r"\[[^\]]*\]|\\[^a-z]")
_MILLISECONDS = 86_400_000


class CellReader:
    """Reads cells of one workbook; equal ones are made once.

    `formats` are the number formats by style. `is_calculated` tells whether a formula with 0
    has that value: a file that a script wrote has 0 for every formula, and asks the spreadsheet
    to calculate them.
    """

    def __init__(
        self,
        strings: Sequence[str],
        formats: Sequence[str],
        epoch: dt.datetime,
        *,
        is_calculated: bool,
    ) -> None:
        self._strings = strings
        self._formats = formats
        self._epoch = epoch
        self._is_calculated = is_calculated
        self._shown: dict[str, _NumberFormat] = {}
        self._known: dict[tuple[str, str, str], GridCell] = {}

    def cell(self, kind: str, style: str, stored: str | None) -> GridCell:
        """Returns the cell for a type, a style and the stored text. Raises ValueError."""
        if stored is None:
            return BLANK
        key = (kind, style, stored)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._read(kind, style, stored)
        return found

    def formula_cell(self, cell: GridCell, formula: str, kind: str, stored: str | None) -> GridCell:
        """Returns the cell of a formula, flawed where its value was never calculated."""
        is_blank_text = kind == "str" and stored is not None
        is_missing = not stored and not is_blank_text
        if is_missing or (stored == "0" and not self._is_calculated):
            return GridCell(f"={formula}", None, CellFlaw.FORMULA_WITHOUT_VALUE)
        return cell

    def _read(self, kind: str, style: str, stored: str) -> GridCell:
        match kind:
            case "s":
                return _text_cell(self._strings[int(stored)])
            case "str" | "inlineStr":
                return _text_cell(stored)
            case "e":
                return GridCell(stored, None, CellFlaw.ERROR_VALUE)
            case "b":
                return GridCell("TRUE" if int(stored) else "FALSE")
            case "d":
                return _date_cell(stored)
            case _:
                return self._number_cell(stored, style) if stored.strip() else BLANK

    def _number_cell(self, stored: str, style: str) -> GridCell:
        shown = self._shown.get(style)
        if shown is None:
            index = int(style)
            written = self._formats[index] if 0 <= index < len(self._formats) else ""
            shown = self._shown[style] = _number_format(written)
        value = float(stored)
        if not isfinite(value):
            return GridCell(stored, None, CellFlaw.ERROR_VALUE)
        if shown.is_date:
            return self._moment_cell(stored, value, shown)
        whole = stored.strip().removeprefix("-").isdecimal()
        number: CellValue = int(stored) if whole else _decimal(value)
        if shown.is_percent:
            return GridCell(f"{_plain(_decimal(value * 100))}%", number)
        return GridCell(_plain(number), number)

    def _moment_cell(self, stored: str, serial: float, shown: _NumberFormat) -> GridCell:
        """A date, a date with its time, a time, or a duration."""
        from openpyxl.utils.datetime import from_excel  # noqa: PLC0415 - for spreadsheets only

        # Times of a day and more are durations, whatever part of them is shown.
        if shown.is_duration or (shown.is_time and not 0 <= serial < 1):
            duration = dt.timedelta(milliseconds=round(serial * _MILLISECONDS))
            return GridCell(_duration_text(duration), duration)
        try:
            moment = from_excel(serial, self._epoch)
        except (OverflowError, ValueError):
            return GridCell(stored.strip(), None, CellFlaw.ERROR_VALUE)
        if isinstance(moment, dt.time):
            return GridCell(moment.isoformat(), moment)
        return _day_cell(moment, shown.shortened)


class _NumberFormat(NamedTuple):
    """What a number format says of the number's kind. `is_time` is a time without a date.

    `shortened` is the pattern of a date of which it shows only the month or the year.
    """

    is_date: bool
    is_time: bool
    is_duration: bool
    is_percent: bool
    shortened: str


def _number_format(written: str) -> _NumberFormat:
    from openpyxl.styles.numbers import is_date_format, is_timedelta_format  # noqa: PLC0415

    # Text in quotation marks is no part of the format.
    letters = frozenset("".join(written.lower().split('"')[::2]))
    return _NumberFormat(
        is_date=is_date_format(written),
        is_time=bool(letters & _TIME_LETTERS and not letters & _DATE_LETTERS),
        is_duration=is_timedelta_format(written),
        is_percent="%" in letters,
        shortened=_shortened(written),
    )


def _shortened(written: str) -> str:
    """Returns `%Y-%m` or `%Y` for a date without its day; a blank text for others."""
    letters = set(_NOT_SHOWN.sub("", written.lower()))
    if "y" not in letters or letters & {*"dhs", '"', "\\"}:
        return ""
    return "%Y-%m" if "m" in letters else "%Y"


def _text_cell(text: str) -> GridCell:
    stripped = text.strip()
    return GridCell(stripped) if stripped else BLANK


def _date_cell(stored: str) -> GridCell:
    """A date in ISO 8601, which few programs write."""
    value = dt.datetime.fromisoformat(stored)
    # The zone of the writer says nothing about the day in the cell.
    return _day_cell(value.replace(tzinfo=None))


def _day_cell(value: dt.datetime, shortened: str = "") -> GridCell:
    if shortened:
        return GridCell(value.strftime(shortened))
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
    thousandths = round(duration / dt.timedelta(milliseconds=1))
    sign, thousandths = ("-", -thousandths) if thousandths < 0 else ("", thousandths)
    minutes, rest = divmod(thousandths, 60_000)
    hours, minutes = divmod(minutes, 60)
    seconds = f":{rest // 1000:02}" if rest else ""
    fraction = f".{rest % 1000:03}".rstrip("0") if rest % 1000 else ""
    return f"{sign}{hours}:{minutes:02}{seconds}{fraction}"

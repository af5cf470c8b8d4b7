"""Writes the numbers inside texts of the program with the digits of a region."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QLocale

#: Texts for reading. The numbers of all others may be typed: commands, codes, names of files.
_READ = frozenset({"Chart", "Charts", "Evidence", "Kpi", "Measure", "Settings"})
#: No part of a code, a year or a plural form: 80%, 17.5, but not 2026-03 or A4.
_NUMBER = r"(?a)(?<![\w.&%-])(\d{1,3})(?:\.(\d+))?(%?)(?![\w-])"


def with_digits_of(locale: QLocale, text: str, context: str) -> str:
    """Returns a text with its numbers as the values beside it are written, if it is for reading."""
    zero = locale.zeroDigit()
    if zero == "0" or context not in _READ:
        return text
    return _written(text, zero, locale.decimalPoint(), locale.percent())


@lru_cache(maxsize=1024)
def _written(text: str, zero: str, point: str, percent: str) -> str:
    digits = {ord("0") + n: chr(ord(zero) + n) for n in range(10)}

    def native(found: re.Match[str]) -> str:
        whole, decimals, sign = found.groups()
        number = f"{whole}{point}{decimals}" if decimals else whole
        return number.translate(digits) + (percent if sign else "")

    return re.sub(_NUMBER, native, text)

"""Formats numbers, days and times for one language."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QDate, QLocale, Qt, QTime

from kpidesk.domain.kpi import KpiUnit
from kpidesk.domain.measure import Measure, Unit

_DECIMALS = {
    KpiUnit.PERCENT: 1,
    KpiUnit.HOURS_PER_ITEM: 2,
    KpiUnit.LANGUAGES: 1,
    KpiUnit.PER_HOUR: 2,
    KpiUnit.SCORE: 0,
    KpiUnit.PER_CLIENT: 2,
}
_WEEKDAY = re.compile(r"dddd[,،]?\s*|\s*dddd")
MINUS = "\N{MINUS SIGN}"
NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"


class Formats:
    """Formats for one language, independent of the system's settings."""

    def __init__(self, language: str) -> None:
        self.locale = QLocale(language)
        self.right_to_left = self.locale.textDirection() is Qt.LayoutDirection.RightToLeft

    def number(self, value: Fraction | int, decimals: int = 0, *, trim: bool = False) -> str:
        """Returns the value rounded half to even; `trim` drops trailing zeros."""
        rounded = _rounded(value, decimals)
        if trim:
            decimals = max(0, -int(rounded.normalize().as_tuple().exponent))
        text = self.locale.toString(float(abs(rounded)), "f", decimals)
        return MINUS + text if rounded < 0 else text

    def value(
        self, value: Fraction, unit: KpiUnit, avoid: tuple[Fraction, ...] = (), *, trim: bool = True
    ) -> str:
        """Returns a KPI's value without its unit's name, `%` excepted.

        Decimals are added where rounding would reach or cross one of the bounds in `avoid`:
        89.96 % is not shown as 90 % next to the level below it.
        """
        decimals = honest_decimals(value, _DECIMALS[unit], avoid)
        text = self.number(value, decimals, trim=trim)
        return self._percent(text) if unit is KpiUnit.PERCENT else text

    def bound(self, value: Fraction, unit: KpiUnit) -> str:
        """Returns a bound of a ladder or a target, exact to six places."""
        text = self.number(value, 6, trim=True)
        return self._percent(text) if unit is KpiUnit.PERCENT else text

    def change(self, value: Fraction, unit: KpiUnit) -> str:
        """Returns how much a KPI's value changed, with its sign and without a unit.

        A change is never rounded to zero.
        """
        decimals = honest_decimals(value, _DECIMALS[unit], (Fraction(0),))
        text = self.number(value, decimals, trim=True)
        return f"+{text}" if value > 0 else text

    def amount(self, amount: int, measure: Measure) -> str:
        """Returns an amount of a measure: hours to the minute's hundredth, counts whole."""
        places = {Unit.COUNT: 0, Unit.HOURS: 2, Unit.DECIMAL: 6}[measure.unit]
        return self.number(measure.quantity(amount), places, trim=True)

    def day(self, day: date) -> str:
        """Returns a day in the language's long form: 25 September 2024."""
        pattern = self.locale.dateFormat(QLocale.FormatType.LongFormat)
        return self.locale.toString(QDate(day.year, day.month, day.day), _WEEKDAY.sub("", pattern))

    def time(self, time: QTime) -> str:
        """Returns a time of day in the language's short form: 14:02."""
        return self.locale.toString(time, QLocale.FormatType.ShortFormat)

    def moment(self, moment: datetime) -> str:
        """Return a day and a time of day: 25 September 2024, 14:02."""
        local = moment.astimezone()
        time = QTime(local.hour, local.minute)
        return f"{self.day(local.date())}, {self.time(time)}"

    def month_name(self, month: int, *, short: bool) -> str:
        """Returns the name of a month in its stand-alone form."""
        form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return self.locale.standaloneMonthName(month, form)

    def year(self, year: int) -> str:
        """Returns a year in the language's digits, never grouped."""
        return self.digits(str(year))

    def digits(self, text: str) -> str:
        """Returns the text with the language's own digits."""
        zero = self.locale.zeroDigit()
        return text.translate({ord("0") + n: chr(ord(zero) + n) for n in range(10)})

    def _percent(self, number: str) -> str:
        sign = self.locale.percent()
        gap = "" if self.locale.language() in _TIGHT_PERCENT else NARROW_SPACE
        return f"{number}{gap}{sign}"


#: Languages that write the sign without a space, as CLDR's percent patterns have it.
_TIGHT_PERCENT = frozenset({QLocale.Language.English})


def honest_decimals(
    value: Fraction, usual: int, bounds: tuple[Fraction, ...], most: int = 6
) -> int:
    """Returns the fewest decimals, from `usual` on, that keep the value on its side of bounds."""
    for decimals in range(usual, most):
        rounded = Fraction(_rounded(value, decimals))
        if all(_side(rounded, bound) == _side(value, bound) for bound in bounds):
            return decimals
    return most


def _side(value: Fraction, bound: Fraction) -> int:
    return (value > bound) - (value < bound)


def _rounded(value: Fraction | int, decimals: int) -> Decimal:
    return Decimal(round(value * 10**decimals)).scaleb(-decimals)

"""Formats numbers, days, times, lists and capitals for one language and region."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from fractions import Fraction
from functools import reduce
from math import floor

from PySide6.QtCore import QDate, QLocale, Qt, QTime

from kpidesk.domain.amounts.half_up import rounded
from kpidesk.domain.kpi import KpiUnit
from kpidesk.domain.measure import Measure, Unit
from kpidesk.i18n.locales.isolates import isolated
from kpidesk.i18n.locales.locale import qt_locale
from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text

_MOST_DECIMALS = 6
#: A value that fewer decimals would show as 0 or 100 % gets up to one more than is usual, at least
#: two; beyond, it is called less or more.
_LEAST_SHOWN = 2
_NOTHING, _WHOLE = Fraction(0), Fraction(100)
# Patterns are compiled at first use: most starts use none of them.
_WEEKDAY = r"dddd[,،]?\s*|\s*dddd"
#: The first of a month where it is an ordinal number: 1er mai, 1º de maio.
_FIRST_DAYS = {QLocale.Language.French: "1er", QLocale.Language.Portuguese: "1º"}
MINUS = "\N{MINUS SIGN}"
NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"
PERCENT = QT_TRANSLATE_NOOP(
    "Formats",
    "{number}%",
    "how a percentage is written: with a space or none, with the sign before or after the number",
)
NAMES = QT_TRANSLATE_NOOP(
    "Formats",
    "small",
    "do not translate, choose: “small” if the name of a figure begins with a small letter inside a "
    "sentence (“leads”), “as written” if it does not",
)
_SMALL = "small"
LESS_THAN = QT_TRANSLATE_NOOP("Formats", "< {number}", "less than a number: < 0.01")
MORE_THAN = QT_TRANSLATE_NOOP("Formats", "> {number}", "more than a number: > 99.99%")
#: In right-to-left text the signs would turn over.
LESS_IN_WORDS = QT_TRANSLATE_NOOP(
    "Formats", "less than {number}", "less than 0.01, where < would turn over"
)
MORE_IN_WORDS = QT_TRANSLATE_NOOP(
    "Formats", "more than {number}", "more than 99.99%, where > would turn over"
)
MOMENT = QT_TRANSLATE_NOOP("Formats", "{day}, {time}", "September 25, 2024, 2:02 PM")
SEMICOLON = QT_TRANSLATE_NOOP(
    "Formats", "{names}; {name}", "a list of names that may have commas in them"
)
_PERCENT_SIGN = "[%٪]"
#: A comma between words; one inside a number has no space after it.
_COMMA = r",\s|[،、，]"
#: Spanish “y” becomes “e” before the sound of i.
_SPANISH_I = "(?i)h?[ií](?![aeo])"
#: Within a German sentence a noun begins with a capital, an adjective does not.
_GERMAN_ADJECTIVE = r"\w+(?:e |er als )"


class Formats:
    """Formats for one language and region, independent of the system's settings.

    `say` translates the patterns that Qt does not know.
    """

    def __init__(
        self, language: str, say: Callable[[Text], str] = str, region: str | None = None
    ) -> None:
        self.locale = qt_locale(language, region)
        self._say = say
        #: With the marks that keep it beside its number in right-to-left text.
        self._minus = self.locale.negativeSign().replace("-", MINUS)
        #: Chinese has the sign at both ends of a range: 44%至97%.
        self.repeats_percent = self.locale.language() is QLocale.Language.Chinese
        self.right_to_left = self.locale.textDirection() is Qt.LayoutDirection.RightToLeft

    def number(self, value: Fraction | int, decimals: int = 0, *, trim: bool = False) -> str:
        """Returns the value rounded half away from zero; `trim` drops trailing zeros."""
        digits = rounded(value, decimals)
        while trim and decimals and digits % 10 == 0:
            digits, decimals = digits // 10, decimals - 1
        text = self.locale.toString(abs(digits) / 10**decimals, "f", decimals)
        return self._minus + text if digits < 0 else text

    def value(
        self,
        value: Fraction,
        unit: KpiUnit,
        decimals: int,
        avoid: tuple[Fraction, ...] = (),
        *,
        down: bool = False,
        sign: bool = True,
    ) -> str:
        """Returns a KPI's value without its unit's name, `%` excepted, and that without `sign`.

        Decimals are added where rounding would reach or cross one of the bounds in `avoid`:
        89.96 % is not shown as 90 % next to the level below it. What is not 0, or not 100 %, is
        never shown as it: a value too near is `< 0.01`. `down` rounds down, as a lower bound
        must be to stay true.
        """
        ends = (_NOTHING, _WHOLE) if unit is KpiUnit.PERCENT else (_NOTHING,)
        percent = self._percent if sign and unit is KpiUnit.PERCENT else str
        fewest = honest_decimals(value, decimals, avoid, down=down)
        if down:
            return percent(self.number(_floored(value, fewest), fewest))
        shown = honest_decimals(value, fewest, ends)
        most = max(fewest, decimals + 1, _LEAST_SHOWN)
        if shown <= most:
            return percent(self.number(value, shown))
        return self._beside(value, most, percent)

    def _beside(self, value: Fraction, decimals: int, percent: Callable[[str], str]) -> str:
        """Returns `< 0.01` or `> 99.99%` for what decimals do not tell from 0 or 100 %."""
        step, less = Fraction(1, 10**decimals), False
        if value < 0:
            near = -step
        elif value < step:
            near, less = step, True
        else:
            near = _WHOLE if value > _WHOLE else _WHOLE - step
        text = percent(self.number(near, decimals, trim=near == _WHOLE))
        if self.right_to_left:
            pattern = LESS_IN_WORDS if less else MORE_IN_WORDS
        else:
            pattern = LESS_THAN if less else MORE_THAN
        return self._say(pattern).format(number=text)

    def bound(self, value: Fraction, unit: KpiUnit) -> str:
        """Returns a bound of a ladder or a target, exact to six places."""
        text = self.number(value, 6, trim=True)
        return self._percent(text) if unit is KpiUnit.PERCENT else text

    def amount(self, amount: int, measure: Measure) -> str:
        """Returns an amount of a measure: hours to the minute's hundredth, counts whole."""
        places = {Unit.COUNT: 0, Unit.HOURS: 2, Unit.DECIMAL: 6}[measure.unit]
        return self.number(measure.quantity(amount), places, trim=True)

    def day(self, day: date) -> str:
        """Returns a day in the language's long form: 25 September 2024."""
        pattern = self.locale.dateFormat(QLocale.FormatType.LongFormat)
        said = self.locale.toString(
            QDate(day.year, day.month, day.day), re.sub(_WEEKDAY, "", pattern)
        )
        first = _FIRST_DAYS.get(self.locale.language())
        return f"{first}{said[1:]}" if first and said.startswith("1 ") else said

    def time(self, time: QTime) -> str:
        """Returns a time of day in the language's short form: 14:02."""
        return self.locale.toString(time, QLocale.FormatType.ShortFormat)

    def moment(self, moment: datetime) -> str:
        """Return a day and a time of day: 25 September 2024, 14:02."""
        local = moment.astimezone()
        time = QTime(local.hour, local.minute)
        return self._say(MOMENT).format(day=self.day(local.date()), time=self.time(time))

    def data_size(self, size: int) -> str:
        """Returns a number of bytes: 1.2 MB."""
        return self.locale.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

    def month_name(self, month: int, *, short: bool) -> str:
        """Returns the stand-alone name of a month, or its number where that is usual."""
        brief = self.locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat)
        # A year is followed by 10月 in Chinese, not by 十月.
        if short or brief[:1].isdigit():
            return brief
        return self.locale.standaloneMonthName(month, QLocale.FormatType.LongFormat)

    def year(self, year: int) -> str:
        """Returns a year in the language's digits, never grouped."""
        return self.digits(str(year))

    def digits(self, text: str) -> str:
        """Returns the text with the language's own digits."""
        zero = self.locale.zeroDigit()
        return text.translate({ord("0") + n: chr(ord(zero) + n) for n in range(10)})

    def listed(self, names: Iterable[str]) -> str:
        """Returns a list in words: `A, B and C`, with semicolons where a name has a comma."""
        several = [isolated(name, right_to_left=self.right_to_left) for name in names]
        if any(re.search(_COMMA, name) for name in several):
            return reduce(self._semicolon, several)
        said = self.locale.createSeparatedList(several)
        spanish = self.locale.language() is QLocale.Language.Spanish
        if spanish and len(several) > 1 and re.match(_SPANISH_I, several[-1]):
            return f"{said.removesuffix(f' y {several[-1]}')} e {several[-1]}"
        return said

    def capitalized(self, text: str) -> str:
        """Returns the text with its first letter capitalized."""
        return self.locale.toUpper(text[:1]) + text[1:]

    def inside_sentence(self, name: str) -> str:
        """Returns a measure's name as it is written inside a sentence: `leads`."""
        german = self.locale.language() is QLocale.Language.German
        small = self._say(NAMES) == _SMALL or (german and re.match(_GERMAN_ADJECTIVE, name))
        if not small or name[1:2].isupper():
            return name
        return self.locale.toLower(name[:1]) + name[1:]

    def _semicolon(self, names: str, name: str) -> str:
        return self._say(SEMICOLON).format(names=names, name=name)

    def _percent(self, number: str) -> str:
        said = self._say(PERCENT).format(number=number)
        if not self.right_to_left:
            return said
        # The sign goes with the digits of the region: ٨٠٪, but 80% in Morocco.
        return re.sub(_PERCENT_SIGN, self.locale.percent(), said)


def honest_decimals(
    value: Fraction,
    usual: int,
    bounds: tuple[Fraction, ...],
    *,
    down: bool = False,
) -> int:
    """Returns the fewest decimals, from `usual` on, that keep the value on its side of bounds."""
    if not bounds:
        return usual
    sides = [_side(value.numerator, value.denominator, bound) for bound in bounds]
    for decimals in range(usual, _MOST_DECIMALS):
        step = 10**decimals
        shown = floor(value * step) if down else rounded(value, decimals)
        if [_side(shown, step, bound) for bound in bounds] == sides:
            return decimals
    return _MOST_DECIMALS


def _side(above: int, below: int, bound: Fraction) -> int:
    """Returns whether above / below is greater (1) than the bound, equal (0) or less (-1)."""
    # Comparing fractions would take several times as long.
    difference = above * bound.denominator - bound.numerator * below
    return (difference > 0) - (difference < 0)


def _floored(value: Fraction, decimals: int) -> Fraction:
    return Fraction(floor(value * 10**decimals), 10**decimals)

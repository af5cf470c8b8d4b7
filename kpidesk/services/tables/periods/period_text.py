"""Reads cells as periods: all that a text or value can mean, remembered by text."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from kpidesk.domain.amounts.characters import fold
from kpidesk.domain.period import Length
from kpidesk.domain.tables.text_match import has_letters
from kpidesk.domain.tables.vocabulary import TableVocabulary
from kpidesk.services.tables.grid import GridCell
from kpidesk.services.tables.periods.day_ranges import ends_of_range, range_moments
from kpidesk.services.tables.periods.digit_dates import digit_moments, serial_moment, without_time
from kpidesk.services.tables.periods.moment import Moment, period_moment
from kpidesk.services.tables.periods.word_dates import word_moments

_LONGEST = 60
_ISO = re.compile(r"(\d{4})-?(?:W(\d{1,2})(?:-[1-7])?|Q([1-4]))", re.IGNORECASE | re.ASCII)
_YEAR_OF_FOUR = re.compile(r"(?<!\d)\d{4}(?!\d)", re.ASCII)
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 80_000


class PeriodReader:
    """Reads cells as periods of time. Each text is read once."""

    def __init__(self, vocabulary: TableVocabulary, today: dt.date) -> None:
        self._vocabulary = vocabulary
        self._today = today
        self._texts: dict[str, tuple[Moment, ...]] = {}

    def read(self, cell: GridCell) -> tuple[Moment, ...]:
        """Returns what the cell can mean: several where digits can be in several orders."""
        value = cell.value
        if isinstance(value, dt.datetime):
            return (Moment(day=value.date()),)
        if isinstance(value, dt.date):
            return (Moment(day=value),)
        if isinstance(value, int | Decimal):
            return self._number(value)
        return () if value is not None else self.read_text(cell.text)

    def read_text(self, text: str) -> tuple[Moment, ...]:
        """Returns what the text can mean."""
        found = self._texts.get(text)
        if found is None:
            found = self._texts[text] = self._read(fold(text)) if len(text) <= _LONGEST else ()
        return found

    def is_range(self, text: str) -> bool:
        """Returns whether the text is a range of days that is no period."""
        plain = fold(text)
        if len(text) > _LONGEST or self.read_text(text):
            return False
        ends = ends_of_range(plain, self._vocabulary)
        return ends is not None and any(self._single(without_time(each)) for each in ends)

    def _number(self, value: int | Decimal) -> tuple[Moment, ...]:
        whole = int(value)
        if whole != value and _FIRST_SERIAL <= whole < _LAST_SERIAL:
            found = serial_moment(whole)
            return () if found is None else (found,)
        return self.read_text(str(whole)) if whole == value and whole >= 0 else ()

    def _read(self, plain: str) -> tuple[Moment, ...]:
        if plain.isdecimal():
            return digit_moments(plain, self._today)
        if not any(map(str.isalnum, plain)):
            return ()
        day = without_time(plain)
        found = self._single(day)
        if found:
            return found
        ends = ends_of_range(plain, self._vocabulary)
        return range_moments(ends, self._vocabulary, self._single) if ends else ()

    def _single(self, plain: str) -> tuple[Moment, ...]:
        plain = without_time(plain.strip())
        if iso := _ISO.fullmatch(plain):
            length = Length.WEEK if iso[2] else Length.QUARTER
            found = period_moment(length, int(iso[1]), int(iso[2] or iso[3]))
            return () if found is None else (found,)
        found_all = digit_moments(plain, self._today)
        if found_all or not has_letters(plain):
            return found_all
        return word_moments(plain, self._vocabulary, self._today)


def is_other_calendar(text: str) -> bool:
    """Returns whether the text has a year of another calendar, such as 1447 or 2569."""
    years = [int(each) for each in _YEAR_OF_FOUR.findall(fold(text))]
    return any(1300 <= each < 1600 or 2400 <= each < 2700 or 5700 <= each < 5900 for each in years)

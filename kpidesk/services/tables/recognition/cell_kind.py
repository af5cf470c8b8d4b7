"""What the cells of a table can be, by themselves: numbers, periods, names, words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from kpidesk.domain.cell import Client, folded_name
from kpidesk.domain.tables.text_match import has_letters, is_amount
from kpidesk.domain.tables.vocabulary import PERIOD_WORDS, TableVocabulary, TableWord
from kpidesk.services.tables.grid import Grid, GridCell
from kpidesk.services.tables.periods.moment import MomentFlag
from kpidesk.services.tables.periods.period_text import PeriodReader

_PLAIN = re.compile(r"[-+]?\d{1,15}(?:[.,]\d{1,20})?", re.ASCII)
#: Years, months, days and day numbers; other numbers are not looked at any further.
_PERIOD_LIKE = re.compile(
    r"\d{1,2}|\d{4,6}|\d{8}|\d{1,2}\.\d{4}|\d{4}\.\d{1,2}|\d{5}\.\d+", re.ASCII
)
_YEARS = range(1990, 2061)
_NAMES = 4096


class CellKind:
    """What a cell can be, as bits; a year is NUMBER and PERIOD.

    Plain numbers, as enumerations would take most of the time of a large table.
    """

    BLANK = 0
    NUMBER = 1
    PERIOD = 2
    MEASURE = 4
    CLIENT = 8
    LANGUAGE = 16
    """The name of a language in full, or its code."""
    PERIOD_WORD = 32
    WORD = 64
    """Another word that may stand above a column."""
    TOTAL = 128
    TEXT = 256
    """A text of which nothing is known."""
    NEUTRAL = 512
    """A mark for nothing, such as a dash or `n/a`."""


HEADING = (
    CellKind.PERIOD | CellKind.MEASURE | CellKind.CLIENT | CellKind.PERIOD_WORD | CellKind.WORD
)
_NEUTRAL = frozenset({"-", "--", "–", "—", "n/a", "na", "n.a.", "#n/a", "?", "…", "...", "x"})

Kinds = tuple[tuple[int, ...], ...]


class CellClassifier:
    """Classifies cells; each text once."""

    def __init__(
        self, vocabulary: TableVocabulary, clients: Iterable[Client], periods: PeriodReader
    ) -> None:
        self._vocabulary = vocabulary
        self._clients = frozenset(folded_name(each.name) for each in clients)
        self._periods = periods
        self._kinds: dict[GridCell, int] = {GridCell(""): CellKind.BLANK}

    def kinds(self, grid: Grid) -> Kinds:
        """Returns the kinds of all cells."""
        kinds = tuple(tuple([self.kind(cell) for cell in row]) for row in grid.rows)
        if not any(each & _BOTH == _BOTH for each in self._kinds.values()):
            return kinds
        return tuple(map(_one_of_both, kinds))

    def kind(self, cell: GridCell) -> int:
        """Returns the kind of a cell."""
        found = self._kinds.get(cell)
        if found is None:
            found = self._kinds[cell] = self._classify(cell)
        return found

    def _classify(self, cell: GridCell) -> int:
        value = cell.value
        if isinstance(value, dt.date):
            return CellKind.PERIOD
        if isinstance(value, dt.time | dt.timedelta):
            return CellKind.NUMBER
        if isinstance(value, int | Decimal):
            return CellKind.NUMBER | self._number_as_period(cell)
        if cell.flaw is not None:
            return CellKind.NUMBER
        text = cell.text.strip()
        if not text:
            return CellKind.BLANK
        if is_neutral(text):
            return CellKind.NEUTRAL
        if _PLAIN.fullmatch(text):
            return CellKind.NUMBER | self._number_as_period(cell)
        return self._text(cell, text)

    def _text(self, cell: GridCell, text: str) -> int:
        kind = CellKind.BLANK
        moments = self._periods.read(cell)
        if moments:
            kind |= CellKind.PERIOD
        letters = has_letters(text)
        digits = any(map(str.isdecimal, text))
        if is_amount(text) or (digits and not letters and not moments) or text.startswith("="):
            kind |= CellKind.NUMBER
        if letters and len(text) <= _NAMES:
            kind |= self._named(text)
        return kind or CellKind.TEXT

    def _named(self, text: str) -> int:
        kind = CellKind.BLANK
        if self._vocabulary.measure(text) is not None:
            kind |= CellKind.MEASURE
        if {folded_name(text), folded_name(text.removeprefix("'"))} & self._clients:
            kind |= CellKind.CLIENT
        if text.casefold() in self._vocabulary.languages:
            kind |= CellKind.LANGUAGE
        means = self._vocabulary.means(text)
        if TableWord.TOTAL in means:
            kind |= CellKind.TOTAL
        if means & (PERIOD_WORDS | {TableWord.DAY}):
            kind |= CellKind.PERIOD_WORD
        if means & _HEADS:
            kind |= CellKind.WORD
        return kind

    def _number_as_period(self, cell: GridCell) -> int:
        if cell.value is None and not _PERIOD_LIKE.fullmatch(cell.text):
            return CellKind.BLANK
        return CellKind.PERIOD if self._periods.read(cell) else CellKind.BLANK


#: `Sett` is September, and the heading of weeks.
_BOTH = CellKind.PERIOD | CellKind.PERIOD_WORD


def _one_of_both(kinds: tuple[int, ...]) -> tuple[int, ...]:
    """Returns a row of headings with periods as periods beside others, and as words alone."""
    if any(each & CellKind.NUMBER for each in kinds):
        return kinds
    others = any(each & _BOTH == CellKind.PERIOD for each in kinds)
    wrong = CellKind.PERIOD_WORD if others else CellKind.PERIOD
    return tuple(each & ~wrong if each & _BOTH == _BOTH else each for each in kinds)


_HEADS = frozenset(
    {
        TableWord.CLIENT,
        TableWord.SERVICE_LANGUAGE,
        TableWord.MEASURE,
        TableWord.AMOUNT,
        TableWord.UNIT,
    }
)


def is_neutral(text: str) -> bool:
    """Returns whether the text is a mark for nothing, such as a dash or `n/a`."""
    return text.strip().casefold() in _NEUTRAL


def are_meant_as_periods(periods: PeriodReader, cells: Iterable[GridCell]) -> bool:
    """Returns whether numbers can only be meant as periods by their kind and their order.

    Years that follow each other, months such as 202603, first days of months as day numbers.
    """
    read = [periods.read(cell) for cell in cells]
    moments = [each[0] for each in read if each]
    if (
        not moments
        or len(moments) < len(read)
        or any(each.flags & MomentFlag.BARE for each in moments)
    ):
        return False
    if all(each.is_year for each in moments):
        years = [each.year or 0 for each in moments]
        steps = {b - a for a, b in pairwise(years)}
        return all(each in _YEARS for each in years) and steps <= {1}
    days = [each.day for each in moments if each.day is not None]
    if len(days) == len(moments) and any(each.flags & MomentFlag.SERIAL for each in moments):
        same = len({each.day for each in days}) == 1 or len({each.weekday() for each in days}) == 1
        return same and len(set(days)) == len(days)
    # `80,4` beside `2025` is no April of 1980.
    alike = len({each.length for each in moments}) == 1
    return alike and len(set(moments)) == len(moments)

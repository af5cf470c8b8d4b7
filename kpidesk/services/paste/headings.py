"""Recognises the headings of a pasted table: measures and periods."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from kpidesk.domain.period import Length, Period
from kpidesk.domain.tables.text_match import folded, has_letters, is_amount
from kpidesk.services.paste.clipboard_table import Rows
from kpidesk.services.paste.period_formats import day_order, periods_meant


class HeadingKind(StrEnum):
    """What a row or column of headings names."""

    MEASURES = "measures"
    PERIODS = "periods"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Vocabulary:
    """The names of measures by id, and the numbers of months by name in any language.

    `former` are ids of measures by names that they do not have any more.
    """

    measures: Mapping[str, str]
    months: Mapping[str, int]
    former: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def by_name(self) -> Mapping[str, str]:
        """Ids by folded name or id; a name that two measures share is left out."""
        names = Counter(map(folded, self.measures.values()))
        named = {folded(name): key for key, name in self.measures.items()}
        alone = {name: key for name, key in named.items() if names[name] == 1}
        former = {folded(name): key for name, key in self.former.items()}
        return {**former, **alone, **{folded(key): key for key in self.measures}}

    @cached_property
    def by_month(self) -> Mapping[str, int]:
        """Numbers of months by folded name."""
        return {folded(name): number for name, number in self.months.items()}


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading, with two periods where day and month are ambiguous.

    A `weak` one could be a figure, too: a bare year, `12.2026`.
    """

    text: str
    measure: str | None = None
    periods: tuple[Period, ...] = ()
    weak: bool = False

    @property
    def known(self) -> bool:
        """Whether it names a measure or a period."""
        return self.measure is not None or bool(self.periods)


@dataclass(frozen=True, slots=True)
class HeadingLine:
    """A row or a column of headings."""

    kind: HeadingKind
    headings: tuple[Heading, ...]


@dataclass(frozen=True, slots=True)
class TableLayout:
    """The figures, with the headings above and to the left of them, if any."""

    above: HeadingLine | None
    left: HeadingLine | None
    figures: Rows


class Headings:
    """Distinguishes headings from figures. A day means the period of `length` that contains it."""

    def __init__(self, vocabulary: Vocabulary, length: Length, day_first: bool | None) -> None:
        self._vocabulary = vocabulary
        self._length = length
        self._day_first = day_first

    def layout(self, rows: Rows) -> TableLayout:
        """Returns the layout: headings above and to the left, on one side only, or none."""
        table = self._from_headings_on(rows)
        first_row, first_column = table[0], tuple(row[0] for row in table)
        inner = tuple(row[1:] for row in table[1:])
        above, left = self._line(first_row[1:]), self._line(first_column[1:])
        if inner and above and left and self._both(first_row[0], above, left):
            return TableLayout(above, left, inner)
        left = self._line(first_column, alone=True)
        if len(first_row) > 1 and left and left.kind is not HeadingKind.UNKNOWN:
            return TableLayout(None, left, tuple(row[1:] for row in table))
        above = self._line(first_row, alone=True)
        if len(table) > 1 and above and _any_figure(table[1:]):
            return TableLayout(above, None, table[1:])
        if len(first_row) > 1 and left and _any_figure(row[1:] for row in table):
            return TableLayout(None, left, tuple(row[1:] for row in table))
        # Without headings, blank rows and columns in front skip measures or periods.
        return TableLayout(None, None, rows)

    def _from_headings_on(self, rows: Rows) -> Rows:
        """Returns the table without blank rows and columns in front, and without its title."""
        filled = [index for index, row in enumerate(rows) if any(row)]
        while len(filled) > 1 and self._is_title(rows[filled[0]]):
            filled.pop(0)
        left = min(_lead(row) for row in rows[filled[0] :] if any(row))
        return tuple(row[left:] for row in rows[filled[0] :])

    def _is_title(self, row: Sequence[str]) -> bool:
        texts = [cell for cell in row if cell]
        alone = len(row) > 1 and len(texts) == 1 and has_letters(texts[0])
        return alone and not self._heading(texts[0]).known

    def _both(self, corner: str, above: HeadingLine, left: HeadingLine) -> bool:
        """Returns whether the table has headings on two sides, and no figure in the corner."""
        if above.kind is left.kind or is_figure(corner):
            return False
        sure = [
            any(each.known and not each.weak for each in line.headings) for line in (above, left)
        ]
        return all(sure) if self._heading(corner).known else any(sure)

    def _line(self, texts: Sequence[str], *, alone: bool = False) -> HeadingLine | None:
        """Returns the texts as headings; None where one of them is a figure or all are blank."""
        order = self._order(texts)
        headings = tuple(self._heading(text, order) for text in texts)
        filled = [each for each in headings if each.text]
        if not filled or any(is_figure(each.text) and not each.known for each in filled):
            return None
        sure = [each for each in filled if each.known and not (alone and each.weak)]
        if any(each.weak for each in filled) and alone and not sure:
            return None
        return HeadingLine(_kind(sure), headings)

    def _order(self, texts: Sequence[str]) -> bool | None:
        """Returns whether days come first: as the user chose, or as one of the dates proves."""
        if self._day_first is not None:
            return self._day_first
        proofs = {day_order(text) for text in texts} - {None}
        return proofs.pop() if len(proofs) == 1 else None

    def _heading(self, text: str, day_first: bool | None = None) -> Heading:
        names = self._vocabulary.by_name
        measure = names.get(folded(text)) or names.get(folded(_without_unit(text)))
        if measure is not None:
            return Heading(text, measure)
        months = self._vocabulary.by_month
        periods = periods_meant(text, self._length, months, day_first=day_first)
        year_shown = self._length is Length.YEAR and len(text) == 4
        return Heading(text, None, periods, is_amount(text) and not year_shown)


def is_figure(text: str) -> bool:
    """Returns whether the text could be an amount of any unit, or was meant as one."""
    return is_amount(text) or (bool(text) and not has_letters(text))


def _kind(known: Sequence[Heading]) -> HeadingKind:
    if not known:
        return HeadingKind.UNKNOWN
    measures = sum(each.measure is not None for each in known)
    return HeadingKind.MEASURES if 2 * measures > len(known) else HeadingKind.PERIODS


def _any_figure(rows: Iterable[Sequence[str]]) -> bool:
    return any(is_figure(cell) for row in rows for cell in row if cell)


def _without_unit(text: str) -> str:
    """Returns `Hours on tickets (h)` without the brackets at its end."""
    return text.rpartition("(")[0] if text.endswith(")") else text


def _lead(row: Sequence[str]) -> int:
    return next((index for index, cell in enumerate(row) if cell), len(row))

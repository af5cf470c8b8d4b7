"""Periods by words that mean several things: `1 kw. 2026` is a week or a quarter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from kpidesk.domain.period import Length
from kpidesk.domain.tables.text_match import folded
from kpidesk.domain.tables.vocabulary import TableVocabulary, TableWord
from kpidesk.services.tables.grid import GridCell
from kpidesk.services.tables.import_plan import TableReading
from kpidesk.services.tables.periods.moment import Moment, MomentFlag

Readings = Mapping[GridCell, tuple[Moment, ...]]

_HEADED = {
    TableWord.WEEK: Length.WEEK,
    TableWord.WEEK_BEGINS: Length.WEEK,
    TableWord.WEEK_ENDS: Length.WEEK,
    TableWord.QUARTER: Length.QUARTER,
    TableWord.MONTH: Length.MONTH,
    TableWord.DATE: Length.MONTH,
    TableWord.DAY: Length.MONTH,
}
_SHORT, _LONG = re.compile(r"(?<!\d)\d{1,2}(?!\d)"), re.compile(r"\d{4}")
_WORD = re.compile(r"[^\W\d_]+")


def possible_meanings(read: Readings, words: frozenset[TableWord]) -> list[Length]:
    """Returns what the cells of several meanings can all be; none where each cell has one.

    `words` head them. Days count as months.
    """
    meant = {cell: _lengths(each) for cell, each in read.items() if len(each) > 1}
    several = {cell: each for cell, each in meant.items() if len(each) > 1}
    if not several:
        return []
    every = list(dict.fromkeys(length for each in several.values() for length in each))
    common = [each for each in every if all(each in lengths for lengths in several.values())]
    headed = {_HEADED[each] for each in words if each in _HEADED}
    for certain in (headed, _by_others(read, several)):
        left = [each for each in common if each in certain]
        if len(left) == 1:
            return left
    return common or every


def with_meaning(read: Readings, length: Length) -> Readings:
    """Returns the readings with cells of several meanings read as one length."""
    return {
        cell: tuple(m for m in each if _length(m) is length) if len(_lengths(each)) > 1 else each
        for cell, each in read.items()
    }


def several_meanings(read: Readings) -> list[GridCell]:
    """Returns the cells that have several meanings."""
    return [cell for cell, each in read.items() if len(_lengths(each)) > 1]


def shown_meaning(
    cell: GridCell, several: tuple[Moment, ...], length: Length, today: date
) -> TableReading:
    """Returns the reading of a cell as that length, with its period where that is known."""
    moment = next((each for each in several if _length(each) is length), None)
    dated = any(_length(each) is Length.MONTH for each in several)
    if moment is not None and not moment.complete and dated:
        # `14 sett.` as a week and as a date differ by more than their length.
        moment = moment.in_year(today.year)
    known = moment is not None and moment.complete
    return TableReading(length, cell.text, moment.period(length) if moment and known else None)


def without_weekdays(read: Readings, vocabulary: TableVocabulary) -> Readings:
    """Returns the readings without months that are weekdays: `mar` between `lun` and `mer`."""

    def words(cell: GridCell) -> list[str]:
        return _WORD.findall(folded(cell.text))

    def weekday(word: str) -> bool:
        return TableWord.WEEKDAY in vocabulary.means(word)

    unread = any(not each and any(map(weekday, words(cell))) for cell, each in read.items())
    if not unread:
        return read
    return {
        cell: ()
        if any(weekday(word) and vocabulary.month(word) is not None for word in words(cell))
        else each
        for cell, each in read.items()
    }


def _by_others(read: Readings, several: Mapping[GridCell, list[Length]]) -> set[Length]:
    """Returns the meanings of other cells with the same words, and of dates in the same form."""
    forms = {_form(cell.text) for cell in several}
    dates = {_WORD.sub("a", each) for each in forms}
    found: set[Length] = set()
    for cell, each in read.items():
        if cell in several or not each:
            continue
        form, length = _form(cell.text), _length(each[0])
        if form in forms or (length is Length.MONTH and _WORD.sub("a", form) in dates):
            found.add(length)
    return found


def _form(text: str) -> str:
    """Returns the text with the same digit for any, `9 kw 9999`."""
    return _SHORT.sub("9", _LONG.sub("9999", folded(text)))


def _lengths(several: tuple[Moment, ...]) -> list[Length]:
    """Returns the lengths of readings by words; those of digits have their own question."""
    if any(each.order is not None for each in several):
        return []
    return list(dict.fromkeys(map(_length, several)))


def _length(moment: Moment) -> Length:
    if moment.flags & MomentFlag.WEEK_OF_DAY:
        return Length.WEEK
    return moment.length or Length.MONTH

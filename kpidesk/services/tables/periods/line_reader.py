"""Reads a line of periods so that one reading fits all of its cells, or asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from kpidesk.domain.period import Length
from kpidesk.domain.tables.text_match import has_letters
from kpidesk.domain.tables.vocabulary import TableVocabulary, TableWord
from kpidesk.services.tables.grid import GridCell
from kpidesk.services.tables.import_plan import (
    BEGINS,
    ENDS,
    Answers,
    LeftOutDetail,
    LeftOutReason,
    QuestionKey,
    QuestionKind,
    TableQuestion,
    TableReading,
)
from kpidesk.services.tables.periods.day_length import asks_sunday, possible_lengths, week_of
from kpidesk.services.tables.periods.line import HeadingLine, PeriodLine, Refusal, Statement
from kpidesk.services.tables.periods.moment import Moment, MomentFlag, full_year, period_moment
from kpidesk.services.tables.periods.period_text import PeriodReader, is_other_calendar
from kpidesk.services.tables.periods.word_meanings import (
    Readings,
    possible_meanings,
    several_meanings,
    shown_meaning,
    with_meaning,
    without_weekdays,
)
from kpidesk.services.tables.roles import DateOrder

_LENGTH_WORDS = {
    TableWord.WEEK: Length.WEEK,
    TableWord.MONTH: Length.MONTH,
    TableWord.QUARTER: Length.QUARTER,
    TableWord.YEAR: Length.YEAR,
}
_NO_MONTHS = frozenset({TableWord.WEEK, TableWord.QUARTER})
_MOST_OF = {Length.WEEK: 53, Length.MONTH: 12, Length.QUARTER: 4, Length.YEAR: 99}
#: More halves than that a year does not have.
_HALVES = 2


class LineReader:
    """Reads lines of periods. `page` is the length of the page's period, if there is one."""

    def __init__(
        self, vocabulary: TableVocabulary, today: date, answers: Answers, page: Length | None
    ) -> None:
        self.periods = PeriodReader(vocabulary, today)
        self._vocabulary = vocabulary
        self._today = today
        self._answers = answers
        self._page = page if page in (Length.WEEK, Length.MONTH) else None

    def read(self, line: HeadingLine) -> PeriodLine:
        """Returns what the cells of the line say."""
        found = PeriodLine(line, length=line.role.length)
        cells = dict.fromkeys(line.cells.values())
        several = {cell: self.periods.read(cell) for cell in cells if cell.text}
        read = self._one_meaning(found, without_weekdays(several, self._vocabulary))
        said = self._ordered(found, self._counted(found, self._plausible(read, line)))
        said.update(found.asked)
        self._decide_length(found, said)
        for index, cell in line.cells.items():
            if cell.text:
                found.statements[index] = self._refusal(cell) if cell not in said else said[cell]
        return found

    def _refusal(self, cell: GridCell) -> Refusal:
        text = cell.text
        if TableWord.TOTAL in self._vocabulary.means(text):
            return Refusal(LeftOutReason.TOTAL)
        detail = None
        if self.periods.is_range(text):
            detail = LeftOutDetail.DATE_RANGE
        elif is_other_calendar(text):
            detail = LeftOutDetail.OTHER_CALENDAR
        return Refusal(LeftOutReason.NOT_A_PERIOD, detail)

    def _one_meaning(self, found: PeriodLine, read: Readings) -> Readings:
        """Returns the readings with one meaning of each word, or with the question for it."""
        possible = possible_meanings(read, found.line.words)
        chosen = found.line.role.length
        if chosen is None or chosen not in possible:
            chosen = possible[0] if len(possible) == 1 else None
        if not possible or chosen is not None:
            return read if chosen is None else with_meaning(read, chosen)
        cells = several_meanings(read)
        shown = [shown_meaning(cells[0], read[cells[0]], each, self._today) for each in possible]
        chosen = self._asked_length(found, shown)
        if chosen is not None:
            return with_meaning(read, chosen)
        found.asked.update(dict.fromkeys(cells, found.questions[-1].key))
        return {cell: () if cell in found.asked else each for cell, each in read.items()}

    def _plausible(self, read: Readings, line: HeadingLine) -> Readings:
        """Returns the readings that neither the heading nor the rest of the line contradicts."""
        words = line.words
        if words & _NO_MONTHS and TableWord.MONTH not in words:
            # `202605` under “Week” is no May.
            read = {
                cell: several
                if has_letters(cell.text)
                else tuple(each for each in several if each.length is not Length.MONTH)
                for cell, several in read.items()
            }
        moments = [each for several in read.values() for each in several]
        halves = [each for each in moments if each.flags & MomentFlag.HALF_YEAR]
        weeks = [each for each in moments if each.length is Length.WEEK]
        short = [each for each in moments if each.flags & MomentFlag.SHORT_YEAR]
        drop = MomentFlag.NONE
        weekly = line.role.length is Length.WEEK or (
            TableWord.WEEK in words and TableWord.HALF_YEAR not in words
        )
        if halves and len(halves) == len(weeks) and not weekly:
            drop |= MomentFlag.HALF_YEAR
        if short and not _months_in_order(short):
            drop |= MomentFlag.SHORT_YEAR
        if not drop:
            return read
        return {
            cell: tuple(each for each in several if not each.flags & drop)
            for cell, several in read.items()
        }

    def _counted(self, found: PeriodLine, read: Readings) -> Readings:
        """Returns the readings with bare numbers as what the heading says that they count."""
        bare = [each for several in read.values() for each in several if _is_bare(each)]
        if not bare:
            return read
        length = self._counted_length(found, max(each.number for each in bare), len(bare))
        counted: dict[GridCell, tuple[Moment, ...]] = {}
        for cell, several in read.items():
            if not any(_is_bare(each) for each in several):
                counted[cell] = several
            elif length is not None:
                number = several[0].number
                part = (
                    period_moment(length, full_year(number, self._today))
                    if length is Length.YEAR
                    else period_moment(length, None, number)
                )
                counted[cell] = (part,) if part else ()
            elif found.questions:
                found.asked[cell] = found.questions[-1].key
        return counted

    def _counted_length(self, found: PeriodLine, most: int, count: int) -> Length | None:
        line = found.line
        if line.role.length is not None:
            return line.role.length
        lengths = [_LENGTH_WORDS[each] for each in _LENGTH_WORDS if each in line.words]
        possible = [
            each
            for each in lengths or (Length.MONTH, Length.WEEK, Length.QUARTER)
            if most <= _MOST_OF[each] and (each is not Length.QUARTER or count <= most)
        ]
        # `Sem.` above 1 and 2 may count halves of the year.
        halves = TableWord.HALF_YEAR in line.words and most <= _HALVES
        if len(lengths) == 1 and not halves:
            return lengths[0]
        if len(lengths) > 1 and len(possible) == 1:
            return possible[0]
        if line.words & {TableWord.DATE, TableWord.DAY}:
            return None
        return self._asked_length(found, [TableReading(each, str(most)) for each in possible])

    def _asked_length(self, found: PeriodLine, readings: Sequence[TableReading]) -> Length | None:
        """Returns the answer to the question of length; None where it is open."""
        key = QuestionKey(QuestionKind.LENGTH, found.line.axis, found.line.index)
        answer = self._answers.get(key)
        if answer is not None and any(each.code == answer for each in readings):
            return Length(answer)
        found.questions = [each for each in found.questions if each.key != key]
        found.questions.append(TableQuestion(key, tuple(readings)))
        return None

    def _ordered(self, found: PeriodLine, read: Readings) -> dict[GridCell, Statement]:
        """Returns one reading for each cell, by an order of digits that fits all of them."""
        line = found.line
        digits = {cell: each for cell, each in read.items() if any(m.order for m in each)}
        said: dict[GridCell, Statement] = {
            cell: each[0] for cell, each in read.items() if each and cell not in digits
        }
        key = QuestionKey(QuestionKind.DATE_ORDER, line.axis, line.index)
        chosen = line.role.date_order or self._answers.get(key)
        orders = [DateOrder(chosen)] if chosen else _fitting(digits)
        if digits and not orders:
            orders = list(DateOrder)
        results = [
            {cell: m for cell, each in digits.items() for m in each if m.order in (order, None)}
            for order in orders
        ]
        results = [each for each in results if each]
        if len(results) > 1 and any(each != results[0] for each in results[1:]):
            same = [_without_orders(each) for each in results]
            if any(each != same[0] for each in same[1:]):
                found.questions.append(_order_question(key, digits, orders))
                return {**said, **dict.fromkeys(digits, key)}
        return {**said, **(results[0] if results else {})}

    def _decide_length(self, found: PeriodLine, said: dict[GridCell, Statement]) -> None:
        """Decide which periods the days of the line stand for."""
        line = found.line
        moments = {cell: each for cell, each in said.items() if isinstance(each, Moment)}
        days = {cell: each for cell, each in moments.items() if each.day is not None}
        if not days:
            return
        if any(each.flags & MomentFlag.WEEK_OF_DAY for each in days.values()):
            line = replace(line, words=line.words | {TableWord.WEEK_BEGINS})
        dates = [each.day for each in days.values() if each.day is not None]
        lengths = possible_lengths(dates, line.words, self._page)
        length = found.length or (lengths[0] if len(lengths) == 1 else None)
        if length is None and lengths:
            text = next(iter(days)).text
            length = self._asked_length(found, [TableReading(each, text) for each in lengths])
            if length is None:
                said.update(dict.fromkeys(days, found.questions[-1].key))
                return
        found.length = length
        if length is Length.WEEK:
            said.update(self._weeks(found, days, line.words))

    def _weeks(
        self,
        found: PeriodLine,
        days: Mapping[GridCell, Moment],
        words: frozenset[TableWord],
    ) -> Mapping[GridCell, Statement]:
        key = QuestionKey(QuestionKind.SUNDAY_WEEK, found.line.axis, found.line.index)
        answer = self._answers.get(key)
        dates = [each.day for each in days.values() if each.day is not None]
        if answer not in (BEGINS, ENDS) and asks_sunday(dates, words):
            text = next(iter(days)).text
            readings = tuple(
                TableReading(each, text, week_of(_first(days), words, each).period(Length.WEEK))
                for each in (BEGINS, ENDS)
            )
            found.questions.append(TableQuestion(key, readings))
            return dict.fromkeys(days, key)
        return {cell: week_of(each, words, answer) for cell, each in days.items()}


def _first(days: Mapping[GridCell, Moment]) -> Moment:
    return next(iter(days.values()))


def _is_bare(moment: Moment) -> bool:
    return bool(moment.flags & MomentFlag.BARE)


def _months_in_order(moments: Sequence[Moment]) -> bool:
    """Returns whether months with short years follow each other, or have one year at most."""
    if len({each.year for each in moments}) <= 1:
        return len({each.number for each in moments}) == len(moments)
    months = [each.period(Length.MONTH).index for each in moments]
    return all(later - earlier == 1 for earlier, later in pairwise(months))


def _fitting(digits: Readings) -> list[DateOrder]:
    """Returns the orders by which all cells have a reading, the usual ones first."""
    return [
        order
        for order in DateOrder
        if all(any(m.order in (order, None) for m in each) for each in digits.values())
    ]


def _without_orders(moments: Mapping[GridCell, Moment]) -> Mapping[GridCell, Moment]:
    return {cell: replace(each, order=None) for cell, each in moments.items()}


def _order_question(
    key: QuestionKey, digits: Readings, orders: Sequence[DateOrder]
) -> TableQuestion:
    """Returns the question for the order, with the example that tells the orders apart best."""
    best = max(digits, key=lambda each: len({m.day for m in digits[each]}))
    readings: dict[DateOrder, TableReading] = {}
    for cell in (best, *digits):
        for each in digits[cell]:
            if each.order in orders and each.order is not None:
                shown = TableReading(str(each.order), cell.text, each.period(Length.MONTH))
                readings.setdefault(each.order, shown)
    return TableQuestion(key, tuple(readings.values()))

"""Parses periods and dates with words: `Week 7, 2026`, `Mar-26`, `14 mars 2026`, `Q1`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from kpidesk.domain.period import Length
from kpidesk.domain.tables.text_match import folded
from kpidesk.domain.tables.vocabulary import TableVocabulary, TableWord
from kpidesk.services.tables.periods.moment import (
    Moment,
    MomentFlag,
    day_moment,
    full_year,
    period_moment,
)

_TOKEN = re.compile(r"\d+|[^\W\d_]+")
#: Chinese and Japanese write on without a space: 2026年第7周, 2026年十月.
_YEAR_SIGN = re.compile(r"(?<=\d)年(?!度)")
#: Quarters are counted in words there: 第一季度.
_QUARTER_IN_WORDS, _QUARTERS = re.compile("[一二三四](?=季)"), str.maketrans("一二三四", "1234")
_MARKS = {"w": "w", "kw": "w", "cw": "w", "wk": "w", "q": "q"}
_WORD_MARKS = {TableWord.WEEK: "w", TableWord.QUARTER: "q", TableWord.YEAR: "y"}
#: Marks that in other words begin a half of the year: `S1 2026`, `sem. 2`.
_HALF_YEARS = frozenset({"s", "sem"})
_LENGTHS = {"w": Length.WEEK, "q": Length.QUARTER}
_MOST_TOKENS = 9

#: A kind and a number: `d` one or two digits, `Y` four, `m` a month, `w` a week mark, `q`, `y`.
_Token = tuple[str, int]


def word_moments(plain: str, vocabulary: TableVocabulary, today: date) -> tuple[Moment, ...]:
    """Returns the readings of a text that has letters: none, or one."""
    alone = vocabulary.month(folded(plain))
    if alone is not None:
        return (Moment(Length.MONTH, None, alone),)
    words = _words(plain)
    if len(words) > _MOST_TOKENS:
        return ()
    tokens = _tokens(words, vocabulary)
    if tokens is None:
        return ()
    flags = MomentFlag.NONE
    if not _HALF_YEARS.isdisjoint(words) and any(t in (("d", 1), ("d", 2)) for t in tokens):
        flags |= MomentFlag.HALF_YEAR
    found = _moment("".join(kind for kind, _ in tokens), [n for _, n in tokens], plain, today)
    if found is None:
        return ()
    return (replace(found, flags=found.flags | flags),)


def date_tokens(plain: str, vocabulary: TableVocabulary) -> list[_Token] | None:
    """Returns the tokens of a text, without words that mean nothing; None for an unknown word."""
    words = _words(plain)
    return None if len(words) > _MOST_TOKENS else _tokens(words, vocabulary)


def _words(plain: str) -> list[str]:
    text = _YEAR_SIGN.sub("年 ", folded(plain))
    return _TOKEN.findall(_QUARTER_IN_WORDS.sub(lambda found: found[0].translate(_QUARTERS), text))


def _tokens(words: list[str], vocabulary: TableVocabulary) -> list[_Token] | None:
    tokens: list[_Token] = []
    quarter = any(TableWord.QUARTER in vocabulary.means(word) for word in words)
    for word in words:
        if quarter and word in vocabulary.quarter_numbers:
            tokens.append(("d", vocabulary.quarter_numbers[word]))
            continue
        if word.isdecimal():
            if len(word) not in (1, 2, 4):
                return None
            tokens.append(("Y" if len(word) == 4 else "d", int(word)))
            continue
        month = vocabulary.month(word)
        if month is not None:
            tokens.append(("m", month))
            continue
        means = vocabulary.means(word)
        mark = _MARKS.get(word) or next(
            (_WORD_MARKS[each] for each in _WORD_MARKS if each in means), None
        )
        if mark is not None:
            tokens.append((mark, 0))
        elif not means & {TableWord.LINK, TableWord.WEEKDAY}:
            return None
    # With more than a year, its sign says nothing.
    more = len(tokens) > len("Yy") and any(kind == "Y" for kind, _ in tokens)
    return [each for each in tokens if each[0] != "y"] if more else tokens


def _moment(kinds: str, numbers: list[int], plain: str, today: date) -> Moment | None:
    """Returns the moment of a sequence of tokens such as `wdY`; None where it means nothing."""
    if len(kinds) > 1 and kinds[0] in "wq" and kinds[1:] in ("dmY", "mdY"):
        week = kinds[0] == "w" and not re.search(r"^\W*\w+\W*\d", plain)
        found = _day(kinds[1:], numbers[1:], today) if week else None
        return found and Moment(day=found.day, flags=MomentFlag.WEEK_OF_DAY)
    match kinds:
        case "mY" | "Ym":
            month, year = numbers if kinds == "mY" else reversed(numbers)
            return period_moment(Length.MONTH, year, month)
        case "md" | "dm":
            return _month_and_number(kinds, numbers, plain, today)
        case "yY" | "Yy":
            return period_moment(Length.YEAR, max(numbers))
    for mark, length in _LENGTHS.items():
        if mark in kinds:
            return _marked(
                kinds.replace(mark, "", 1), _without(kinds, numbers, mark), length, today
            )
    return _day(kinds, numbers, today)


def _without(kinds: str, numbers: list[int], mark: str) -> list[int]:
    at = kinds.index(mark)
    return [*numbers[:at], *numbers[at + 1 :]]


def _marked(rest: str, numbers: list[int], length: Length, today: date) -> Moment | None:
    """Returns a week or quarter with its number and perhaps its year."""
    match rest:
        case "d":
            return period_moment(length, None, numbers[0])
        case "dY":
            return period_moment(length, numbers[1], numbers[0])
        case "Yd":
            return period_moment(length, numbers[0], numbers[1])
        case "dd":
            return period_moment(length, full_year(numbers[1], today), numbers[0])
    return None


def _month_and_number(kinds: str, numbers: list[int], plain: str, today: date) -> Moment | None:
    """Returns `Mar-26` as March 2026, `26-Mar` as a day, and `Sep 26` as a month with a flag."""
    month, number = numbers if kinds == "md" else reversed(numbers)
    if kinds == "dm":
        return Moment(month_day=(month, number)) if 1 <= number <= 31 else None
    if not re.search(r"\d{2}\W*$", plain):
        return Moment(month_day=(month, number)) if 1 <= number <= 31 else None
    sure = number > 31 or re.search(r"[-'’/]\d{2}$", plain)
    flags = MomentFlag.NONE if sure else MomentFlag.SHORT_YEAR
    return period_moment(Length.MONTH, full_year(number, today), month, flags)


def _day(kinds: str, numbers: list[int], today: date) -> Moment | None:
    match kinds:
        case "dmY":
            day, month, year = numbers
        case "mdY":
            month, day, year = numbers
        case "Ymd":
            year, month, day = numbers
        case "dmd":
            day, month, year = numbers[0], numbers[1], full_year(numbers[2], today)
        case "mdd":
            month, day, year = numbers[0], numbers[1], full_year(numbers[2], today)
        case _:
            return None
    return day_moment(year, month, day)

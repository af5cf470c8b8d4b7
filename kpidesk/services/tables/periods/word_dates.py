"""Parses periods and dates with words: `Week 7, 2026`, `Mar-26`, `14 mars 2026`, `Q1`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import product
from math import prod

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
_WORD_MARKS = {TableWord.WEEK: "w", TableWord.QUARTER: "q", TableWord.YEAR: "y"}
_LENGTHS = {"w": Length.WEEK, "q": Length.QUARTER}
_MOST_TOKENS = 9
_MOST_READINGS = 16
_PADDED = re.compile(r"(?<!\d)0\d(?!\d)")

#: A kind and a number: `d` one or two digits, `Y` four, `m` a month, `w` a week mark, `q`, `y`.
_Token = tuple[str, int]


def word_moments(plain: str, vocabulary: TableVocabulary, today: date) -> tuple[Moment, ...]:
    """Returns the readings of a text that has letters: several by words of several meanings."""
    alone = vocabulary.month(folded(plain))
    if alone is not None:
        return (Moment(Length.MONTH, None, alone),)
    words = _words(plain, vocabulary)
    if len(words) > _MOST_TOKENS:
        return ()
    half = any(TableWord.HALF_YEAR in vocabulary.means(word) for word in words)
    found: list[Moment] = []
    for tokens in _tokens(words, vocabulary):
        kinds = "".join(kind for kind, _ in tokens)
        each = _moment(kinds, [n for _, n in tokens], plain, today)
        if each is None and kinds == "wdmY":
            # `Linggo 1 Marso 2026` is a Sunday, or the first week of a month.
            return ()
        if each is not None and half and not {("d", 1), ("d", 2)}.isdisjoint(tokens):
            each = replace(each, flags=each.flags | MomentFlag.HALF_YEAR)
        if each is not None and each not in found:
            found.append(each)
    if len(found) > 1 and _PADDED.search(plain):
        # Only weeks are counted with two digits: `KW 01`.
        found = [each for each in found if each.length is not Length.QUARTER]
    return tuple(found)


def date_tokens(plain: str, vocabulary: TableVocabulary) -> list[_Token] | None:
    """Returns the tokens of a text, without words that mean nothing; None for an unknown word."""
    words = _words(plain, vocabulary)
    # Inside a range, a word that may be a month is one.
    return None if len(words) > _MOST_TOKENS else next(iter(_tokens(words, vocabulary)), None)


def _words(plain: str, vocabulary: TableVocabulary) -> list[str]:
    text = _YEAR_SIGN.sub("年 ", folded(plain))
    text = _QUARTER_IN_WORDS.sub(lambda found: found[0].translate(_QUARTERS), text)
    words: list[str] = []
    for word in _TOKEN.findall(text):
        # Some months have names of two words: `تشرين الأول`.
        both = f"{words[-1]} {word}" if words else ""
        if both in vocabulary.months:
            words[-1] = both
        else:
            words.append(word)
    return words


def _tokens(words: list[str], vocabulary: TableVocabulary) -> list[list[_Token]]:
    """Returns the tokens by each combination of meanings; none where a word has no meaning."""
    choices: list[list[_Token | None]] = []
    quarter = any(TableWord.QUARTER in vocabulary.means(word) for word in words)
    counted = quarter and any(word in vocabulary.quarter_numbers for word in words)
    for word in words:
        if quarter and word in vocabulary.quarter_numbers:
            choices.append([("d", vocabulary.quarter_numbers[word])])
        elif word.isdecimal():
            if len(word) not in (1, 2, 4):
                return []
            choices.append([("Y" if len(word) == 4 else "d", int(word))])
        else:
            meant = _meanings(word, vocabulary)
            if counted and ("q", 0) in meant:
                meant = [("q", 0)]
            if not meant:
                return []
            choices.append(meant)
    if prod(map(len, choices)) > _MOST_READINGS:
        return []
    return [_without_year_sign([t for t in each if t]) for each in product(*choices)]


def _meanings(word: str, vocabulary: TableVocabulary) -> list[_Token | None]:
    """Returns the tokens that a word may be; None among them where it may mean nothing."""
    means, month = vocabulary.means(word), vocabulary.month(word)
    found: list[_Token | None] = [] if month is None else [("m", month)]
    found += [(mark, 0) for each, mark in _WORD_MARKS.items() if each in means]
    # A month that is also a weekday, `mar`, is a month beside another word for time.
    if (TableWord.WEEKDAY in means and month is None) or (TableWord.LINK in means and not found):
        found.append(None)
    return found


def _without_year_sign(tokens: list[_Token]) -> list[_Token]:
    """Returns the tokens without the sign of a year where they say more than a year."""
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

"""The words that a table may use, in all languages of the program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class TableWord(StrEnum):
    """What a word in a table means, apart from names."""

    PERIOD = "period"
    DATE = "date"
    WEEK = "week"
    WEEK_BEGINS = "week_begins"
    WEEK_ENDS = "week_ends"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DAY = "day"
    CLIENT = "client"
    SERVICE_LANGUAGE = "service_language"
    MEASURE = "measure"
    AMOUNT = "amount"
    UNIT = "unit"
    TOTAL = "total"
    HOURS = "hours"
    """A unit in brackets after a name."""
    COUNT = "count"
    WEEKDAY = "weekday"
    LINK = "link"
    """A word inside a date that has no meaning of its own: `of`, `de`."""


@dataclass(frozen=True)
class TableVocabulary:
    """Names of measures with their ids, of months with their numbers, of languages with codes.

    `words` are texts by meaning; all are compared folded.
    """

    measures: Mapping[str, frozenset[str]]
    months: Mapping[str, int]
    words: Mapping[TableWord, frozenset[str]] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)

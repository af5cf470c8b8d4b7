"""The words that a table of figures may use, in all languages of the program."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kpidesk.domain.amounts.duration_words import DurationUnit, part_named
from kpidesk.domain.tables.text_match import folded


class TableWord(StrEnum):
    """What a word in a table means, apart from names."""

    PERIOD = "period"
    DATE = "date"
    DAY = "day"
    WEEK = "week"
    WEEK_BEGINS = "week_begins"
    """A heading over first days of weeks."""
    WEEK_ENDS = "week_ends"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    """A half of a year, which is no period of the program."""
    YEAR = "year"
    CLIENT = "client"
    SERVICE_LANGUAGE = "service_language"
    MEASURE = "measure"
    AMOUNT = "amount"
    UNIT = "unit"
    TOTAL = "total"
    """A total, an average or another summary of other figures."""
    QUALIFIER = "qualifier"
    """It says that figures are planned, averages, cumulative or in another unit."""
    COUNT = "count"
    """The unit of counts, in its own column or in brackets after a name."""
    WEEKDAY = "weekday"
    LINK = "link"
    """A word inside a date without a meaning of its own: `of`, `de`, `th`."""
    UNTIL = "until"
    """A word between the ends of a range of days."""


#: Words that head periods.
PERIOD_WORDS = frozenset(
    {
        TableWord.PERIOD,
        TableWord.DATE,
        TableWord.WEEK,
        TableWord.WEEK_BEGINS,
        TableWord.WEEK_ENDS,
        TableWord.MONTH,
        TableWord.QUARTER,
        TableWord.YEAR,
    }
)


@dataclass(frozen=True)
class TableVocabulary:
    """Names and words by folded text: measures' ids, months' numbers, languages' codes.

    A name that several measures share has all their ids. Short names are those beside a KPI's name.
    """

    measures: Mapping[str, frozenset[str]]
    months: Mapping[str, int]
    words: Mapping[str, frozenset[TableWord]] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)
    #: Words that count quarters, beside the word for a quarter.
    quarter_numbers: Mapping[str, int] = field(default_factory=dict)
    short_measures: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def measure(self, text: str, on_page: Collection[str] = ()) -> str | None:
        """Returns the measure of that name or id, with or without its unit in brackets.

        The measures on the page come first, also by their short names there.
        """
        found = self._measure(text, on_page)
        if found is None and text.endswith(")"):
            name, _, unit = text[:-1].rpartition("(")
            if TableWord.COUNT in self.means(unit) or part_named(unit) is DurationUnit.HOUR:
                found = self._measure(name, on_page)
        return found

    def sharing(self, text: str, on_page: Collection[str]) -> frozenset[str]:
        """Returns the measures on the page that have this name or short name."""
        name = folded(text)
        short = self.short_measures.get(name, frozenset())
        return self.measures.get(name, frozenset()).union(short).intersection(on_page)

    def _measure(self, text: str, on_page: Collection[str]) -> str | None:
        name = folded(text)
        ids = self.measures.get(name, frozenset())
        short = self.short_measures.get(name, frozenset()).intersection(on_page)
        return next(
            (min(each) for each in (ids.intersection(on_page), short, ids) if len(each) == 1), None
        )

    def means(self, text: str) -> frozenset[TableWord]:
        """Returns what the text means as a word."""
        return self.words.get(folded(text), frozenset())

    def month(self, word: str) -> int | None:
        """Returns the number of the month of that folded name, or of its beginning."""
        number = self.months.get(word)
        if number is not None or len(word) < 3:
            return number
        numbers = {each for name, each in self.months.items() if name.startswith(word)}
        return numbers.pop() if len(numbers) == 1 else None

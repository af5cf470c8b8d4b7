"""The table of entries in the reader's words; ids of measures are in the last column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Final, NamedTuple

from kpidesk.domain.measure import Unit
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.language_names import language_in
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import EntryRecord

_HEADINGS: Final = (
    QT_TRANSLATE_NOOP("DataTable", "Period", "heading of a column"),
    QT_TRANSLATE_NOOP("DataTable", "Client", "heading of a column"),
    QT_TRANSLATE_NOOP("DataTable", "Service language", "heading of a column"),
    QT_TRANSLATE_NOOP("DataTable", "Figure", "heading of a column: names such as “Leads”"),
    QT_TRANSLATE_NOOP("DataTable", "Amount", "heading of a column of numbers"),
    QT_TRANSLATE_NOOP("DataTable", "Unit", "heading of a column: “count” or “hours”"),
    QT_TRANSLATE_NOOP("DataTable", "ID", "heading of a column: names of figures for programs"),
)
_UNITS: Final = {
    Unit.COUNT: QT_TRANSLATE_NOOP("DataTable", "count", "the unit of things counted"),
    Unit.HOURS: QT_TRANSLATE_NOOP("DataTable", "hours", "the unit of time"),
    Unit.DECIMAL: QT_TRANSLATE_NOOP("DataTable", "number", "the unit of a number with decimals"),
}


class ReaderRow(NamedTuple):
    """One row, in the order of the headings; blank where something is not assigned."""

    period: str
    client: str
    language: str
    measure: str
    amount: Fraction
    unit: str
    id: str


def headings(words: Words) -> tuple[str, ...]:
    """Returns the headings of the columns."""
    return tuple(map(words, _HEADINGS))


def reader_table(rows: Iterable[EntryRecord], words: Words) -> Iterator[ReaderRow]:
    """Yields the rows below the headings."""
    period = lru_cache(maxsize=None)(lambda each: period_name(words, each))
    measure = lru_cache(maxsize=None)(lambda each: measure_name(words, each))
    for row in rows:
        yield ReaderRow(
            period=period(row.period),
            client=row.client or "",
            language=_language(words, row.language),
            measure=measure(row.measure),
            amount=row.amount,
            unit=words(_UNITS[row.unit]) if row.unit else "",
            id=row.measure,
        )


def _language(words: Words, code: str | None) -> str:
    """Returns the language's name; of a region's form the code, which no name tells."""
    if code is None:
        return ""
    return code if "-" in code else language_in(words, code)

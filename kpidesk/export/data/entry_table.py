"""The table of entries: one row each, with the same columns in every format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from kpidesk.services.practice.contents import EntryRecord

COLUMNS = ("period", "client", "service_language", "measure", "amount", "unit")
#: Characters that start a formula in a spreadsheet (OWASP, CSV injection).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")

Value = str | Fraction


def table(rows: Iterable[EntryRecord]) -> Iterator[tuple[Value, ...]]:
    """Yields the rows under `COLUMNS`; blank where a client or a language is not assigned."""
    for row in rows:
        yield (
            str(row.period),
            row.client or "",
            row.language or "",
            row.measure,
            row.amount,
            row.unit.value if row.unit else "",
        )


def harmless(text: str) -> str:
    """Returns a text that spreadsheets do not take for a formula: it may get an apostrophe."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text

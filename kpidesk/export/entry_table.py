"""The entries as a table: one row each, with the same columns in every format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from kpidesk.domain.measure import Unit
from kpidesk.services.practice.contents import EntryRecord

COLUMNS = ("period", "client", "service_language", "measure", "amount", "unit")
#: What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")

Value = str | int | float


def table(rows: Iterable[EntryRecord]) -> Iterator[tuple[Value, ...]]:
    """The rows under `COLUMNS`; blank where a client or a language is not assigned."""
    for row in rows:
        yield (
            str(row.period),
            row.client or "",
            row.language or "",
            row.measure,
            number(row.amount, row.unit),
            row.unit.value if row.unit else "",
        )


def number(amount: Fraction, unit: Unit | None) -> int | float:
    """Counts as whole numbers, hours as hours, amounts of unknown measures as stored."""
    return amount.numerator if unit in (Unit.COUNT, None) else float(amount)


def harmless(text: str) -> str:
    """A text that no spreadsheet runs: a mark is put before what would start a formula."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text

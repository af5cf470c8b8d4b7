"""Reads the amounts of a table, with the decimal mark that fits all cells of their column."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from kpidesk.domain.amounts.characters import COMMA, POINT, fold, split_sign
from kpidesk.domain.amounts.parse_amount import (
    Ambiguous,
    NotUnderstood,
    Understood,
    read_amount,
)
from kpidesk.domain.amounts.refusal import RefusalCode
from kpidesk.domain.entry import LARGEST
from kpidesk.domain.measure import Unit
from kpidesk.services.tables.grid import CellFlaw, GridCell
from kpidesk.services.tables.import_plan import LeftOutReason
from kpidesk.services.tables.roles import DecimalMark

_WHOLE = re.compile(r"\d{1,14}", re.ASCII)
_DECIMAL = re.compile(r"(\d{1,9})[.,](\d{1,2}|\d{4,6})", re.ASCII)
_ACCOUNTING = re.compile(r"\(\s*[\d.,\s']+\)|[\d.,\s']+-", re.ASCII)
_MARKED = re.compile(r"[-+]?[\d.,' ]*\d[\d.,' ]*", re.ASCII)
_LONG_FRACTION = re.compile(r"[-+]?\d*[.,]\d{9,}", re.ASCII)
_FORMULA_STARTS = ("=", "@")
#: Spreadsheets keep about 15 digits: what is this close to a smallest step is that step.
_CLOSE = Fraction(1, 100)
_MARKS = {COMMA: DecimalMark.COMMA, POINT: DecimalMark.POINT}
_BOTH = frozenset(DecimalMark)


class AmountRead(NamedTuple):
    """An amount in smallest steps; else why not, or the two amounts that it can be."""

    amount: int | None = None
    reason: LeftOutReason | None = None
    readings: tuple[Understood, ...] = ()


@dataclass(slots=True)
class AmountReader:
    """Reads amounts; each text once for each unit and decimal mark."""

    _found: dict[tuple[GridCell, Unit, DecimalMark | None], AmountRead] = field(
        default_factory=dict
    )

    def read(self, cell: GridCell, unit: Unit, mark: DecimalMark | None) -> AmountRead:
        """Returns the amount in a cell that is not blank. Never raises."""
        key = cell, unit, mark
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = _read(cell, unit, mark)
        return found


def possible_marks(cells: Iterable[GridCell]) -> frozenset[DecimalMark]:
    """Returns the decimal marks by which all numbers can be read; both where there is no mark."""
    possible = _BOTH
    for text in {each.text for each in cells if each.value is None and not each.text.isdecimal()}:
        folded = fold(text)
        if _MARKED.fullmatch(folded):
            possible &= _marks_of(split_sign(folded)[1])
    return possible


def needs_mark(cell: GridCell) -> bool:
    """Returns whether the number in a cell depends on the decimal mark."""
    return cell.value is None and not cell.text.isdecimal() and _is_ambiguous(cell.text)


@lru_cache(maxsize=8192)
def _is_ambiguous(text: str) -> bool:
    return isinstance(read_amount(text, Unit.DECIMAL), Ambiguous)


def quantity_by(cell: GridCell, mark: DecimalMark) -> Fraction | None:
    """Returns the quantity that a number is by a decimal mark."""
    reading = read_amount(cell.text, Unit.DECIMAL)
    readings = reading.readings if isinstance(reading, Ambiguous) else ()
    return next((e.quantity for e in readings if _is_by(fold(cell.text), e, mark)), None)


def _is_by(text: str, reading: Understood, mark: DecimalMark) -> bool:
    grouped = _MARKS[COMMA if COMMA in text else POINT] is not mark
    return (abs(reading.quantity) >= 1000) is grouped


def _marks_of(number: str) -> frozenset[DecimalMark]:
    points, commas = number.count(POINT), number.count(COMMA)
    if points and commas:
        last = max(POINT, COMMA, key=number.rindex)
        return frozenset({_MARKS[last]})
    mark, count = (POINT, points) if points else (COMMA, commas)
    if not count:
        return _BOTH
    other = frozenset(_BOTH - {_MARKS[mark]})
    if count > 1:
        return other
    whole, _, fraction = number.partition(mark)
    grouped = len(fraction) == 3 and 1 <= len(whole) <= 3 and whole[0] not in "0 '"
    return _BOTH if grouped else frozenset({_MARKS[mark]})


def _read(cell: GridCell, unit: Unit, mark: DecimalMark | None) -> AmountRead:
    if cell.flaw is CellFlaw.FORMULA_WITHOUT_VALUE or cell.text.startswith(_FORMULA_STARTS):
        return AmountRead(reason=LeftOutReason.FORMULA)
    if cell.flaw is not None or isinstance(cell.value, dt.date):
        return AmountRead(reason=LeftOutReason.NOT_A_NUMBER)
    if isinstance(cell.value, dt.time | dt.timedelta):
        return _duration(cell.value, unit)
    if cell.value is not None:
        return _number(cell, Fraction(cell.value), unit)
    return _text(cell.text, unit, mark)


def _duration(value: dt.time | dt.timedelta, unit: Unit) -> AmountRead:
    if unit is not Unit.HOURS:
        return AmountRead(reason=LeftOutReason.NOT_A_NUMBER)
    if isinstance(value, dt.time):
        value = dt.timedelta(
            hours=value.hour,
            minutes=value.minute,
            seconds=value.second,
            microseconds=value.microsecond,
        )
    return _steps(Fraction(value // dt.timedelta(microseconds=1), 3_600_000_000), unit)


def _number(cell: GridCell, quantity: Fraction, unit: Unit) -> AmountRead:
    """Returns a typed number; one that is shown as a percentage or as money is no amount."""
    if any(each == "%" or unicodedata.category(each) == "Sc" for each in cell.text):
        return AmountRead(reason=LeftOutReason.NOT_A_NUMBER)
    return _steps(quantity, unit)


def _steps(quantity: Fraction, unit: Unit) -> AmountRead:
    steps = quantity * unit.steps
    amount = round(steps)
    if abs(steps - amount) > _CLOSE or abs(amount) > LARGEST:
        return AmountRead(reason=LeftOutReason.NOT_A_NUMBER)
    if amount < 0:
        return AmountRead(reason=LeftOutReason.NEGATIVE)
    return AmountRead(amount)


def _text(text: str, unit: Unit, mark: DecimalMark | None) -> AmountRead:
    if _WHOLE.fullmatch(text):
        amount = int(text) * unit.steps
        return AmountRead(amount) if amount <= LARGEST else _no_number(text)
    # Most decimals are as plain as this; the full parser takes ten times as long.
    if plain := _DECIMAL.fullmatch(text):
        whole, fraction = plain.groups()
        amount, rest = divmod(int(whole + fraction) * unit.steps, 10 ** len(fraction))
        if not rest and amount <= LARGEST:
            return AmountRead(amount)
    reading = read_amount(text, unit)
    if isinstance(reading, Ambiguous):
        return _by_mark(fold(text), reading, mark)
    if isinstance(reading, NotUnderstood):
        folded = fold(text)
        if reading.code in _TOO_FINE and _LONG_FRACTION.fullmatch(folded):
            return _steps(Fraction(Decimal(folded.replace(COMMA, POINT))), unit)
        return _no_number(text)
    if reading.amount < 0:
        return AmountRead(reason=LeftOutReason.NEGATIVE)
    return AmountRead(reading.amount)


_TOO_FINE = (RefusalCode.FINER_THAN_MILLISECOND, RefusalCode.FINER_THAN_MILLIONTH)


def _no_number(text: str) -> AmountRead:
    negative = _ACCOUNTING.fullmatch(fold(text)) is not None
    return AmountRead(reason=LeftOutReason.NEGATIVE if negative else LeftOutReason.NOT_A_NUMBER)


def _by_mark(text: str, reading: Ambiguous, mark: DecimalMark | None) -> AmountRead:
    if mark is None:
        return AmountRead(readings=reading.readings)
    for each in reading.readings:
        if _is_by(text, each, mark):
            if each.amount < 0:
                return AmountRead(reason=LeftOutReason.NEGATIVE)
            return AmountRead(each.amount)
    return AmountRead(reason=LeftOutReason.NOT_A_NUMBER)

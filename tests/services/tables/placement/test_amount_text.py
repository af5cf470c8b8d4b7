"""Amounts of a table, by the decimal mark of their column."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.amounts.parse_amount import Understood, read_amount
from kpidesk.domain.measure import Unit
from kpidesk.services.tables.grid import GridCell
from kpidesk.services.tables.placement.amount_text import AmountReader, possible_marks
from kpidesk.services.tables.roles import DecimalMark

COMMA, POINT = DecimalMark.COMMA, DecimalMark.POINT
HOUR = Unit.HOURS.steps


def read(text, unit=Unit.COUNT, mark=None, value=None):
    return AmountReader().read(GridCell(text, value), unit, mark)


@pytest.mark.parametrize(
    ("texts", "marks"),
    [
        (("1,5", "1.000"), {COMMA}),
        (("1.5", "1,000"), {POINT}),
        (("1.234", "2.500"), {COMMA, POINT}),
        (("0.250", "2.500"), {POINT}),
        (("1.234.567",), {COMMA}),
        (("12", "1 000", ""), {COMMA, POINT}),
        (("1,5", "2.5"), set()),
        (("words", "1,5"), {COMMA}),
    ],
)
def test_the_mark_that_fits_all_cells(texts, marks):
    assert possible_marks(map(GridCell, texts)) == marks


@pytest.mark.parametrize(
    ("text", "unit", "mark", "amount"),
    [
        ("1.234", Unit.HOURS, COMMA, 1234 * HOUR),
        ("1.234", Unit.HOURS, POINT, 1234 * HOUR // 1000),
        ("1,234", Unit.COUNT, POINT, 1234),
        ("12,5", Unit.HOURS, None, HOUR * 25 // 2),
        ("1:30", Unit.HOURS, None, HOUR * 3 // 2),
        ("1 234", Unit.COUNT, None, 1234),
        ("5,0", Unit.COUNT, None, 5),
        ("2.666666666666667", Unit.HOURS, POINT, 9_600_000),
    ],
)
def test_amounts(text, unit, mark, amount):
    assert read(text, unit, mark).amount == amount


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("-3", "negative"),
        ("(5)", "negative"),
        ("−4", "negative"),
        ("=3+1", "formula"),
        ("85 %", "not_a_number"),
        ("€5", "not_a_number"),
        ("1.5", "not_a_number"),
        ("2.66667", "not_a_number"),
        ("oops", "not_a_number"),
    ],
)
def test_refused_texts(text, reason):
    assert read(text).reason == reason


def test_an_open_mark_gives_both_readings():
    assert [each.amount for each in read("1.234", Unit.HOURS).readings] == [4_442_400, 1234 * HOUR]


@pytest.mark.parametrize(
    ("value", "unit", "amount"),
    [
        (5, Unit.COUNT, 5),
        (Decimal("2.6666666666666665"), Unit.HOURS, 9_600_000),
        (dt.time(1, 30), Unit.HOURS, HOUR * 3 // 2),
        (dt.timedelta(hours=30), Unit.HOURS, 30 * HOUR),
    ],
)
def test_typed_values(value, unit, amount):
    assert read("shown", unit, value=value).amount == amount


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("85 %", Decimal("0.85")),
        ("5 €", 5),
        ("1.5", Decimal("1.5")),
        ("-1", -1),
        ("x", dt.date.min),
    ],
)
def test_refused_values(text, value):
    assert read(text, Unit.COUNT, value=value).amount is None


@given(st.text(max_size=20), st.sampled_from(list(Unit)), st.sampled_from([None, *DecimalMark]))
def test_no_text_raises(text, unit, mark):
    read(text, unit, mark)


@given(st.from_regex(r"\d{1,9}([.,]\d{1,6})?", fullmatch=True), st.sampled_from(list(Unit)))
def test_plain_numbers_are_read_as_everywhere(text, unit):
    found, expected = read(text, unit), read_amount(text, unit)
    if isinstance(expected, Understood):
        assert found.amount == expected.amount
    else:
        assert found.amount is None

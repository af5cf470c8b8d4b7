"""Plain numbers: what they mean, and which have two meanings."""

from __future__ import annotations

from fractions import Fraction

import pytest

from kpidesk.domain.amounts.parse_amount import Ambiguous, Understood, read_amount
from kpidesk.domain.amounts.parse_duration import DurationForm
from kpidesk.domain.measure import Unit

# Text, and the value as a decimal fraction in ASCII.
CLEAR = [
    ("0", "0"),
    ("7", "7"),
    ("007", "7"),
    ("1234", "1234"),
    ("1.5", "1.5"),
    ("1,5", "1.5"),
    ("1٫5", "1.5"),
    ("1،5", "1.5"),
    (".5", "0.5"),
    (",5", "0.5"),
    ("٫5", "0.5"),
    ("5.", "5"),
    ("5,", "5"),
    ("1.25", "1.25"),
    ("1,2345", "1.2345"),
    ("0.125", "0.125"),
    ("0,125", "0.125"),
    ("00.125", "0.125"),
    ("012,345", "12.345"),
    (".125", "0.125"),
    ("1234.567", "1234.567"),
    ("1234,567", "1234.567"),
    ("1٫234", "1.234"),
    # groups
    ("1 234", "1234"),
    ("12 345 678", "12345678"),
    ("1\u00a0234", "1234"),
    ("1\u202f234", "1234"),
    ("1\u2009234", "1234"),
    ("1\u2007234", "1234"),
    ("1\u00a0234\u202f567", "1234567"),
    ("1'234", "1234"),
    ("1’234", "1234"),
    ("1‘234", "1234"),
    ("1ʼ234", "1234"),
    ("1＇234", "1234"),
    ("1'234’567", "1234567"),
    ("1٬234", "1234"),
    ("1.234.567", "1234567"),
    ("1,234,567", "1234567"),
    ("1.234,5", "1234.5"),
    ("1,234.5", "1234.5"),
    ("1,234.567", "1234.567"),
    ("1.234,567", "1234.567"),
    ("1.234.567,89", "1234567.89"),
    ("1,234,567.89", "1234567.89"),
    ("1 234,567", "1234.567"),
    ("1 234.567", "1234.567"),
    ("1'234.5", "1234.5"),
    ("1'234,567", "1234.567"),
    ("1٬234٫5", "1234.5"),
    ("1.234٫5", "1234.5"),
    ("1,234٫567", "1234.567"),
    ("1 234,", "1234"),
    ("12,34,567", "1234567"),
    ("1,23,45,678.9", "12345678.9"),
    ("1,00,000", "100000"),
    ("12٬34٬567", "1234567"),
    # signs
    ("+5", "5"),
    ("＋5", "5"),
    ("-5", "-5"),
    ("- 5", "-5"),
    ("−5", "-5"),
    ("–5", "-5"),
    ("—5", "-5"),
    ("‐5", "-5"),
    ("\u20115", "-5"),
    ("﹣5", "-5"),
    ("－5", "-5"),
    ("-1 234,5", "-1234.5"),
    ("-.5", "-0.5"),
    ("-0", "0"),
    # scripts
    ("٤٫٥", "4.5"),
    ("٤,٥", "4.5"),
    ("٤،٥", "4.5"),
    ("١٬٢٣٤٬٥٦٧٫٨", "1234567.8"),
    ("۱۲٫۵", "12.5"),
    ("१२,३४,५६७", "1234567"),
    ("৪৫", "45"),
    ("๑๒.๕", "12.5"),
    ("１２．５", "12.5"),
    ("１２，５", "12.5"),
    ("１,２３４．５", "1234.5"),
    ("1２٣", "123"),
    ("𝟒𝟐", "42"),
    # what cannot be seen
    ("  12  ", "12"),
    ("\t12\n", "12"),
    ("\u300012\u3000", "12"),
    ("\u200f-\u200f12", "-12"),
    ("\u061c-١٢", "-12"),
    ("\u200e12\u200e", "12"),
    ("\ufeff12", "12"),
    ("\u202b12\u202c", "12"),
    ("\u206712\u2069", "12"),
    ("1\u200b2", "12"),
    ("\u200f 12 \u200f", "12"),
]

TWO_MEANINGS = [
    ("1.234", "1.234", "1234"),
    ("1,234", "1.234", "1234"),
    ("12.345", "12.345", "12345"),
    ("123,456", "123.456", "123456"),
    ("1.000", "1", "1000"),
    ("-1.234", "-1.234", "-1234"),
    ("+1,234", "1.234", "1234"),
    ("١,٢٣٤", "1.234", "1234"),
    ("１．２３４", "1.234", "1234"),
    ("١،٢٣٤", "1.234", "1234"),
    (" 1.\u200e234 ", "1.234", "1234"),
]


def number(value: str, unit: Unit = Unit.DECIMAL) -> Understood:
    quantity = Fraction(value)
    return Understood(int(quantity * unit.steps), quantity, DurationForm.NUMBER)


@pytest.mark.parametrize(("text", "value"), CLEAR)
def test_clear_number(text: str, value: str) -> None:
    assert read_amount(text, Unit.DECIMAL) == number(value)
    assert read_amount(text, Unit.HOURS) == number(value, Unit.HOURS)


@pytest.mark.parametrize(("text", "decimal", "grouped"), TWO_MEANINGS)
def test_three_digits_after_the_only_mark(text: str, decimal: str, grouped: str) -> None:
    for unit in (Unit.DECIMAL, Unit.HOURS):
        expected = Ambiguous((number(decimal, unit), number(grouped, unit)))
        assert read_amount(text, unit) == expected


def test_a_count_with_a_group_mark_is_asked_about() -> None:
    assert read_amount("1.234", Unit.COUNT) == Ambiguous((number("1234", Unit.COUNT),))


def test_a_count_with_three_zeros_has_two_meanings() -> None:
    both = (number("1", Unit.COUNT), number("1000", Unit.COUNT))
    assert read_amount("1,000", Unit.COUNT) == Ambiguous(both)


@pytest.mark.parametrize(
    ("text", "value"),
    [("80", 80), ("1 234", 1234), ("1,234,567", 1234567), ("1234.0", 1234), ("5.", 5), ("-3", -3)],
)
def test_counts(text: str, value: int) -> None:
    assert read_amount(text, Unit.COUNT) == number(str(value), Unit.COUNT)


@pytest.mark.parametrize(
    ("text", "value"),
    [("1.234", "1.234"), ("-1.000", "-1"), ("１．２３４", "1.234"), ("1.234.567", "1234567")],
)
def test_the_point_may_be_settled(text: str, value: str) -> None:
    assert read_amount(text, Unit.DECIMAL, point_is_decimal=True) == number(value)


def test_a_settled_point_leaves_the_comma_open() -> None:
    both = Ambiguous((number("1.234"), number("1234")))
    assert read_amount("1,234", Unit.DECIMAL, point_is_decimal=True) == both


def test_steps_of_the_units() -> None:
    for unit, steps in ((Unit.COUNT, 2), (Unit.HOURS, 7_200_000), (Unit.DECIMAL, 2_000_000)):
        assert read_amount("2", unit) == Understood(steps, Fraction(2), DurationForm.NUMBER)


@pytest.mark.parametrize(("unit", "text"), [(Unit.HOURS, "0.00005"), (Unit.DECIMAL, "0,000001")])
def test_the_finest_amounts(unit: Unit, text: str) -> None:
    reading = read_amount(text, unit)
    assert isinstance(reading, Understood)
    assert reading.amount == Fraction(text.replace(",", ".")) * unit.steps

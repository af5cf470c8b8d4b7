"""What is not understood, and why."""

from __future__ import annotations

import pytest

from kpidesk.domain.amounts.parse_amount import (
    LONGEST,
    Ambiguous,
    NotUnderstood,
    Understood,
    read_amount,
)
from kpidesk.domain.amounts.refusal import RefusalCode
from kpidesk.domain.entry import LARGEST
from kpidesk.domain.measure import Unit

IN_ANY_UNIT = {
    RefusalCode.EMPTY: ["", " ", "\t\n", "\u00a0", "\u200f", "\ufeff ", "\u200e\u200f \u2069"],
    RefusalCode.NO_NUMBER: [
        "-",
        "+",
        ".",
        ",",
        "—",
        "abc",
        "h",
        "'",
        "%",
        "n/a",
        "½",
        "²",
        "三",
        ":",
    ],
    RefusalCode.UNEXPECTED: [
        "5²",
        "5½",
        "1½",
        "①2",
        "5%",
        "5 %",
        "(5)",
        "5-",
        "5 -",
        "5+",
        "--5",
        "-+5",
        "- -5",
        "1e5",
        "1E5",
        "1_000",
        "€5",
        "5 €",
        "$5",
        "0x1F",
        "5/2",
        "1/2",
        "=5",
        "1-2",
        "1 - 2",
        "5 apples",
        "12abc",
        "abc12",
        "1\t234",
        "1\n2",
        "1\u00ad2",
        "1;5",
        "h 1",
        "ساعة 1",
        "12:30 pm",
        "2:30 Uhr",
        "1 d",
        "1 h, 30 min",
        "1 h -30 min",
        "1 h30x",
        "1h.50",
        "1 Std.30 Min",
        "1 h .5 min",
        "一1",
    ],
    RefusalCode.GROUPING: [
        "12 34",
        "1 23",
        "1 2345",
        "1234 567",
        "1  234",
        "0 123",
        "001 234",
        "1'23",
        "1٬23",
        "12 34 567",
        "1 234'567",
        "1.234.56",
        "1,23,456,789",
        "1,234,56",
        "1234,567.8",
        "1..5",
        "1,,5",
        "1.,5",
        "1.5.",
        "1.234.",
        "1,234.",
        "1.234,",
        "1.2.3",
        "1,5.5",
        "0.123.456",
        "0,125.5",
        "1٫2٫3",
        "1٫234٬567",
        "1٫5,5",
        "1.234 567",
        "0.123 456",
        "1 , 5",
        "1. 5",
        "1 .5",
        "5 .",
        "'5",
        "12.34.567",
    ],
}

OF_HOURS = {
    RefusalCode.CLOCK: [
        "1:60",
        "1:99",
        "1:30:60",
        "1:5",
        "1:005",
        "1:30:5",
        "1:30:",
        "1:",
        ":30",
        "1 : 30",
        "1:30:15:10",
        "1 234:30",
        "1.5:30",
        "1:30,5",
        "1:30 min",
        "1h60",
        "1h90",
        "1h5",
        "1h005",
        "1 h 60 min",
        "1 h 90 min",
        "1 h 1 234 min",
        "1 min 60 s",
        "30 min 1 h",
        "1 h 2 h",
        "1,5 h 30 min",
        "1 h 1,5 min 10 s",
        "45s30",
        "1 h 30.",
        "1 h 30,5",
        "1.234 h 99 min",
    ],
    RefusalCode.GROUPING: ["1'30\"", "1 30 min", "1 h 30 15 s", "1'234'", "1.2.3 h", "1,234. h"],
    RefusalCode.FINER_THAN_MILLISECOND: [
        "0.0000001",
        "1.333333",
        "0.0001 s",
        "0:00:00.0001",
        "1,00001 min",
    ],
    RefusalCode.TOO_LARGE: ["277777778", "1" + "0" * 40, "277777778:00", "-277777778 h"],
}

DURATIONS = ["1:30", "1h30", "1 h", "90 min", "90'", "45 s", "1:60", "1 h 90 min", "1小时", "-1:30"]


@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize(
    ("text", "code"), [(text, code) for code, texts in IN_ANY_UNIT.items() for text in texts]
)
def test_refused_in_any_unit(text: str, code: RefusalCode, unit: Unit) -> None:
    assert read_amount(text, unit) == NotUnderstood(code)
    assert read_amount(text, unit, point_is_decimal=True) == NotUnderstood(code)


@pytest.mark.parametrize(
    ("text", "code"), [(text, code) for code, texts in OF_HOURS.items() for text in texts]
)
def test_refused_for_hours(text: str, code: RefusalCode) -> None:
    assert read_amount(text, Unit.HOURS) == NotUnderstood(code)


@pytest.mark.parametrize("unit", [Unit.COUNT, Unit.DECIMAL])
@pytest.mark.parametrize("text", DURATIONS)
def test_a_duration_where_a_number_is_asked_for(text: str, unit: Unit) -> None:
    assert read_amount(text, unit) == NotUnderstood(RefusalCode.DURATION)


@pytest.mark.parametrize("text", ["1.5", "1,5", ".5", "-0.1", "٤٫٥", "1,234.5", "0.125", "1٫234"])
def test_a_fraction_of_a_count(text: str) -> None:
    assert read_amount(text, Unit.COUNT) == NotUnderstood(RefusalCode.FRACTION_OF_A_COUNT)


def test_a_point_before_three_digits_of_a_count_is_never_settled() -> None:
    reading = read_amount("1.234", Unit.COUNT, point_is_decimal=True)
    assert isinstance(reading, Ambiguous)
    assert [each.amount for each in reading.readings] == [1234]
    thousand = read_amount("1.000", Unit.COUNT, point_is_decimal=True)
    assert isinstance(thousand, Ambiguous)
    assert [each.amount for each in thousand.readings] == [1, 1000]
    assert read_amount("1.5", Unit.COUNT, point_is_decimal=True) == NotUnderstood(
        RefusalCode.FRACTION_OF_A_COUNT
    )


def test_finer_than_a_millionth() -> None:
    assert read_amount("0.1234567", Unit.DECIMAL) == NotUnderstood(RefusalCode.FINER_THAN_MILLIONTH)


@pytest.mark.parametrize("sign", ["", "-"])
@pytest.mark.parametrize("unit", [Unit.COUNT, Unit.DECIMAL])
def test_the_largest_amount(unit: Unit, sign: str) -> None:
    largest = LARGEST // unit.steps
    assert isinstance(read_amount(f"{sign}{largest}", unit), Understood)
    assert read_amount(f"{sign}{largest + 1}", unit) == NotUnderstood(RefusalCode.TOO_LARGE)


def test_the_longest_text() -> None:
    zeros = "0" * (LONGEST - 1)
    assert isinstance(read_amount(f"{zeros}1", Unit.COUNT), Understood)
    assert read_amount(f"{zeros}11", Unit.COUNT) == NotUnderstood(RefusalCode.TOO_LONG)

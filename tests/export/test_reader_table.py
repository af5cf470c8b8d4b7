"""Tables in the reader's words, with numbers as spreadsheets in that language read them."""

from __future__ import annotations

import csv
import io
from fractions import Fraction

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kpidesk.domain.amounts.parse_amount import Understood, read_amount
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import parse_period
from kpidesk.export.data.csv_file import csv_bytes, reader_csv_bytes
from kpidesk.export.data.plain_numbers import plain_number
from kpidesk.export.data.reader_table import headings
from kpidesk.export.data.xlsx_file import xlsx_bytes
from kpidesk.i18n.kpi_words import measure_name
from kpidesk.i18n.language_names import language_in
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.words import Words
from kpidesk.services.practice.contents import EntryRecord, PracticeContents

MARCH = parse_period("2026-03")
ROWS = (
    EntryRecord(MARCH, "=Ada; Söhne", "es", "request_hours", Fraction(8, 3), Unit.HOURS),
    EntryRecord(MARCH, None, "pt-br", "requests", Fraction(1125), Unit.COUNT),
    EntryRecord(MARCH, None, None, "of_a_later_version", Fraction(12), None),
)


@pytest.mark.parametrize("language", offered_languages())
def test_a_csv_file_has_the_names_and_marks_of_the_language(language):
    words = Words(language)
    text = reader_csv_bytes(ROWS, words).decode("utf-8-sig")
    comma = words.formats.locale.decimalPoint() == ","
    head, first, second, last = csv.reader(io.StringIO(text), delimiter=";" if comma else ",")
    assert tuple(head) == headings(words)
    assert len(set(head)) == len(head)
    period = period_name(words, MARCH)
    name = measure_name(words, "request_hours")
    amount = "2,6666667" if comma else "2.6666667"
    assert first[:5] == [period, "'=Ada; Söhne", language_in(words, "es"), name, amount]
    assert second[2:] == ["pt-br", measure_name(words, "requests"), "1125", second[5], "requests"]
    assert last[3:] == ["of_a_later_version", "12", "", "of_a_later_version"]


@pytest.mark.parametrize("language", offered_languages())
def test_a_workbook_has_names_real_numbers_and_ids_last(language):
    words = Words(language)
    sheet = openpyxl.load_workbook(
        io.BytesIO(xlsx_bytes(PracticeContents((), tuple(ROWS), (), (), (), (), {}), words))
    ).active
    head, first, *_ = sheet.values
    assert head == headings(words)
    assert first[1] == "=Ada; Söhne"
    assert first[4] == pytest.approx(8 / 3)
    assert [row[-1] for row in sheet.values][1:] == [each.measure for each in ROWS]


def test_an_english_table_begins_with_a_byte_order_mark():
    for data in (csv_bytes(ROWS), reader_csv_bytes(ROWS, Words("en"))):
        assert data.startswith("\N{ZERO WIDTH NO-BREAK SPACE}".encode())


@given(st.integers(0, 10**14), st.sampled_from(".,"))
@example(3_253_238_820_862, ".")
def test_hours_read_back_to_the_same_milliseconds(amount, mark):
    quantity = ready_made().measure("request_hours").quantity(amount)
    for text in (plain_number(quantity, mark), f"{float(quantity):.15g}", repr(float(quantity))):
        if "e" not in text:
            reading = read_amount(text, Unit.HOURS, point_is_decimal=True)
            assert isinstance(reading, Understood), text
            assert reading.amount == amount


@pytest.mark.parametrize(
    ("quantity", "text"),
    [
        (Fraction(9, 8), "1,1250"),
        (Fraction(-5, 2), "-2,5"),
        (Fraction(0), "0"),
        (Fraction(7), "7"),
        (Fraction(5, 10**8), "0,0000001"),
    ],
)
def test_plain_numbers(quantity, text):
    assert plain_number(quantity, ",") == text

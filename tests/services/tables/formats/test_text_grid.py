from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.formats.limits import (
    CLIPBOARD,
    FILE,
    MAX_CELL_LENGTH,
    MAX_COLUMNS,
    Limits,
)
from kpidesk.services.tables.formats.text_grid import read_text


def texts(text, separator=None):
    return [[cell.text for cell in row] for row in read_text(text, FILE, separator).grid.rows]


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("month\thours\n2024-01\t1,5", "\t"),
        ("Mois;Heures\n2024-01;10,5\n2024-02;1,5", ";"),
        ("2024-01;10,5\n2024-02;1,5", ";"),
        ("month,hours\n2024-01,1.5", ","),
        ("satisfied,answers\n80,100", ","),
        ("2024-01,5\n2024-02,6", ","),
        ("month|hours\n2024-01|1,5", "|"),
        ("Report 2026, all\n\nMonth;Leads\n2024-01;5", ";"),
        ("Report 2026\n\nMonth,Leads\n2024-01,5\n2024-02,6", ","),
        ("sep=;\na;b,c\n1;2", ";"),
        ("Hours\n80,5\n90", None),
        ("Date\nMarch 5, 2026\nMarch 6, 2026", None),
        ("Leads\n1,234\n1,234,567", None),
        ("1,2,3\n4,5,6", ","),
        ("just words", None),
    ],
)
def test_the_separator_is_what_fits_the_rows(text, separator):
    read = read_text(text, FILE)
    assert (read.separator, read.other_separators) == (separator, ())


def test_another_separator_that_fits_is_named_and_can_be_chosen():
    text = "80,5\n90,5"
    read = read_text(text, FILE)
    assert (read.separator, read.other_separators) == (None, (",",))
    assert texts(text) == [["80,5"], ["90,5"]]
    assert texts(text, ",") == [["80", "5"], ["90", "5"]]
    assert read_text("a;b,c\nd;e,f", FILE).other_separators == (",",)


def test_rows_keep_their_numbers():
    assert texts("sep=;\n\nMonth;Leads\n\n2024-01;5\n\n") == [
        ["", ""], ["", ""], ["Month", "Leads"], ["", ""], ["2024-01", "5"],
    ]  # fmt: skip


def test_quotes_separators_and_lines_in_cells():
    assert texts('name,n\n"Acme, Inc",1\n"He said ""yes""",2\n"two\nlines",3\n "a", "b"') == [
        ["name", "n"],
        ["Acme, Inc", "1"],
        ['He said "yes"', "2"],
        ["two\nlines", "3"],
        ["a", "b"],
    ]


@pytest.mark.parametrize(
    "text",
    ['n,x\n"5 in,3\nb,4\nc,5\nd,6', 'n,x\n"5 in,3\nb,4\nc,5\nd",6\ne,7', 'n,x\na"b,1\n"c"d,2\ne,3'],
)
def test_an_unpaired_quotation_mark_swallows_no_row(text):
    rows = texts(text)
    assert len(rows) == len(text.split("\n"))
    assert [row[1] for row in rows] == [line.split(",")[1] for line in text.split("\n")]


def test_ragged_rows_are_named():
    text = "month,a,b\n2024-01,17,20\n2024-02,18\n2024-03,19,20,oops\n\n2024-04,20,20\n2024-05,1,2,"
    grid = read_text(text, FILE).grid
    assert grid.ragged_rows == {2, 3}
    assert grid.width == 4
    assert {len(row) for row in grid.rows} == {4}


def test_line_ends_of_all_systems():
    assert texts("a,1\r\nb,2\rc,3\n") == [["a", "1"], ["b", "2"], ["c", "3"]]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "table_empty"),
        (" \n\t\n", "table_empty"),
        ("a\0b", "table_not_text"),
        ("," * (MAX_COLUMNS - 1) + "1," + "1", "table_columns"),
        ("," * 1_900_000 + "1", "table_columns"),
        ("a\n" * 1_100_000, "table_rows"),
        ("a,b\n" * 100_001, "table_rows"),
        ("a,b\n" * 10 + "x" * (MAX_CELL_LENGTH + 1) + ",1", "table_cell_length"),
        ('a,b\n"' + "x" * 200_000 + '",1', "table_cell_length"),
        ("\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}," * 20_000, "table_ligatures"),
    ],
)
def test_what_is_too_large_is_refused(text, code):
    with pytest.raises(WrongRequest, match=code):
        read_text(text, FILE)


def test_cells_are_counted_as_a_rectangle():
    rows = "a,b\n" * 500 + "," * 150 + "1"
    assert read_text(rows, FILE).grid.width == 151
    with pytest.raises(WrongRequest, match="table_cells"):
        read_text(rows, Limits(CLIPBOARD.size, CLIPBOARD.rows, 50_000))


CELLS = st.text(st.characters(exclude_categories=["C"]), max_size=6).map(str.strip)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=5), min_size=1, max_size=8))
def test_what_the_csv_module_writes_reads_back(rows):
    import csv
    import io

    width = max(map(len, rows))
    rows = [[*(f"c{n}" for n in range(width))]] + [row + [""] * (width - len(row)) for row in rows]
    for separator in ("\t", ";", ",", "|"):
        stream = io.StringIO()
        csv.writer(stream, delimiter=separator, lineterminator="\n").writerows(rows)
        read = texts(stream.getvalue(), separator)
        assert [row for row in read if any(row)] == [row for row in rows if any(row)]

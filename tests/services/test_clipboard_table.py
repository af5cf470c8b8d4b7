"""Text from a spreadsheet becomes rows; nothing in it is taken for what it is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.services.paste.clipboard_table import MAX_CELLS, MAX_LENGTH, read_table

SEPARATED = [
    ("a\tb\r\n1\t2\r\n", (("a", "b"), ("1", "2"))),
    ("80\r90\r", (("80",), ("90",))),
    ("80\n\n90\n\n\n", (("80",), ("",), ("90",))),
    ("\ufeffa\t1", (("a", "1"),)),
    ("a\t1\t\t\n", (("a", "1"),)),
    ("\t1\n\t2", (("", "1"), ("", "2"))),
    ("a\t1\nb", (("a", "1"), ("b", ""))),
    ('"one, ""two"""\t1', (('one, "two"', "1"),)),
    ('"two\nlines"\t1', (("two\nlines", "1"),)),
    ('5" screens\t1', (('5" screens', "1"),)),
    ('"lone\t1\nb\t2', (('"lone', "1"), ("b", "2"))),
    ("\u00a0a\u202f\t\u00a01 234 ", (("a", "1 234"),)),
    ("Leads;5\nRequests;6", (("Leads", "5"), ("Requests", "6"))),
    ("80;90;100", (("80", "90", "100"),)),
    ("Leads,5\nRequests,6", (("Leads", "5"), ("Requests", "6"))),
    ("2026-01,5\n2026-02,6", (("2026-01", "5"), ("2026-02", "6"))),
]


@pytest.mark.parametrize(("text", "rows"), SEPARATED)
def test_a_table_is_taken_apart(text, rows):
    assert read_table(text) == rows


@pytest.mark.parametrize(
    "text", ["80,5\n90,5", "80,100\n90,200", "1,234,567", "12,5", "1.234,5\n2", "80,5;90"]
)
def test_a_comma_in_a_figure_parts_nothing(text):
    rows = read_table(text)
    assert all(cell == "" or cell in text for row in rows for cell in row)
    assert "80" not in {cell for row in rows for cell in row}
    assert not any(row[0] in ("1", "12", "1.234") for row in rows)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t\t\n\t", "\u00a0"])
def test_blanks_are_no_table(text):
    assert read_table(text) == ()


@pytest.mark.promise("S5")
def test_a_table_too_large_is_not_read():
    assert read_table("1\n" * (MAX_CELLS + 1)) is None
    assert read_table("1" * (MAX_LENGTH + 1)) is None
    assert read_table("\t" * MAX_CELLS + "1\n" * 2) is None
    assert read_table("1\n" * MAX_CELLS) is not None


@pytest.mark.promise("S5")
@given(st.text(alphabet="ab1,;.\"'\t\r\n\x00 \u00a0\u2028=-", max_size=60))
def test_any_text_becomes_rows_of_one_width(text):
    rows = read_table(text)
    assert rows is not None
    assert len({len(row) for row in rows}) <= 1
    assert not rows or any(rows[-1])


CELLS = st.text(
    alphabet=st.characters(codec="utf-8", exclude_characters='\r\n\t"', exclude_categories=["Cc"]),
    max_size=8,
).map(str.strip)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=5))
def test_what_a_spreadsheet_copies_is_read_back(table):
    width = max(len(row) for row in table)
    padded = [[*row, *[""] * (width - len(row))] for row in table]
    padded[-1][-1] = padded[-1][-1] or "end"
    padded[0][0] = padded[0][0].lstrip("\ufeff") or "begin"
    copied = "\r\n".join("\t".join(row) for row in padded) + "\r\n"
    assert read_table(copied) == tuple(map(tuple, padded))

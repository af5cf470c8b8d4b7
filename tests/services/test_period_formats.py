"""Periods as spreadsheets write them. What could mean two is told as two."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.period import Length, period_of
from kpidesk.services.paste.period_formats import day_order, periods_meant

MONTHS = {"march": 3, "mar": 3, "mars": 3, "april": 4, "marzo": 3, "3月": 3, "marz": 3}
MONTH, WEEK, QUARTER = Length.MONTH, Length.WEEK, Length.QUARTER


def meant(text, length=MONTH, **how):
    return [str(each) for each in periods_meant(text, length, MONTHS, **how)]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2026-03", "2026-03"),
        (" 2026-3 ", "2026-03"),
        ("2026-W07", "2026-W07"),
        ("2026", "2026"),
        ("March 2026", "2026-03"),
        ("MARS 2026", "2026-03"),
        ("März 2026", "2026-03"),
        ("2026 march", "2026-03"),
        ("Mar-26", "2026-03"),
        ("Mar. 2026", "2026-03"),
        ("marzo de 2026", "2026-03"),
        ("03/2026", "2026-03"),
        ("3.2026", "2026-03"),
        ("2026/03", "2026-03"),
        ("2026-03-01", "2026-03"),
        ("2026-03-01 00:00:00", "2026-03"),
        ("٢٠٢٦-٠٣", "2026-03"),
        ("W07 2026", "2026-W07"),
        ("KW 7 2026", "2026-W07"),
        ("2026 Q1", "2026-Q1"),
        ("T1 2026", "2026-Q1"),
        ("14/04/2026", "2026-04"),
        ("04/14/2026", "2026-04"),
        ("03.04.2026", "2026-04"),
        ("03/03/2026", "2026-03"),
    ],
)
def test_one_meaning(text, period):
    assert meant(text) == [period]


@pytest.mark.parametrize(
    "text",
    ["", "2026-13", "13/2026", "March", "Mar 26", "26-Mar", "2026-02-30", "Total", "2026-W60",
     "1899-12-31", "31/12/1899", "01/01/9999", "9999-12-31", "march 2026 2027", "3", "2026-Q5"],
)  # fmt: skip
def test_no_meaning(text):
    assert meant(text) == []


def test_a_day_stands_for_the_period_that_is_shown():
    assert meant("2026-03-04", WEEK) == ["2026-W10"]
    assert meant("2026-03-04", QUARTER) == ["2026-Q1"]


def test_a_date_that_can_be_two_days_is_two():
    assert meant("03/04/2026") == ["2026-04", "2026-03"]
    assert meant("03/04/2026", day_first=True) == ["2026-04"]
    assert meant("03/04/2026", day_first=False) == ["2026-03"]
    assert meant("03/04/2026", QUARTER) == ["2026-Q2", "2026-Q1"]


def test_a_date_proves_the_order_only_where_it_can():
    assert day_order("14/04/2026") is True
    assert day_order("04/14/2026") is False
    for text in ("03/04/2026", "14.04.2026", "2026-04-14", "14", "99/99/2026"):
        assert day_order(text) is None


@given(st.text(max_size=30), st.sampled_from(Length), st.none() | st.booleans())
def test_any_text_is_read(text, length, day_first):
    assert len(periods_meant(text, length, MONTHS, day_first=day_first)) <= 2


@given(st.sampled_from(Length), st.dates(date(1950, 1, 8), date(2150, 1, 1)))
def test_our_own_names_are_read_whatever_is_shown(length, day):
    period = period_of(day, length)
    for shown in Length:
        assert periods_meant(str(period), shown, MONTHS) == (period,)

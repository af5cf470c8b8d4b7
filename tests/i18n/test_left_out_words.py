"""What is left out of a value, in words."""

from __future__ import annotations

import pytest

from kpidesk.analysis.point import GapReason, LeftOut
from kpidesk.domain.cell import Cell, Client
from kpidesk.domain.period import parse_period
from kpidesk.i18n.charts.description_words import chart_description
from kpidesk.i18n.charts.left_out_words import left_out_lines, left_out_sentence
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words

NAMES = {1: "Bakery", 2: "Nadia", 3: "Zoe"}
APRIL, MAY, QUARTER = (parse_period(text) for text in ("2026-04", "2026-05", "2026-Q2"))
BOTH = ("satisfied_answers", "survey_answers")


def lacking(cell, *missing, period=APRIL):
    entered = tuple(each for each in BOTH if each not in missing)
    return LeftOut(period, cell, entered, missing)


def absent(cell, period=APRIL):
    return LeftOut(period, cell, (), BOTH, GapReason.NO_FIGURES)


def said(*left_out, period=APRIL, client=None, names=NAMES, language="en"):
    return left_out_sentence(Words(language), period, left_out, client, names)


@pytest.mark.parametrize(
    ("left_out", "words"),
    [
        ([lacking(Cell(1), "survey_answers")], "Bakery (no survey answers)"),
        ([lacking(Cell(1, "fr"), "survey_answers")], "Bakery · français (no survey answers)"),
        ([absent(Cell(1)), absent(Cell(2))], "Bakery and Nadia (no figures)"),
        ([absent(Cell(None, "fr"))], "français (no figures)"),
        ([lacking(Cell(), "survey_answers")], "figures without a client (no survey answers)"),
        (
            [lacking(Cell(1), "survey_answers"), absent(Cell(2))],
            "Bakery (no survey answers) and Nadia (no figures)",
        ),
    ],
)
def test_what_is_left_out_of_a_month(left_out, words):
    assert said(*left_out) == f"Left out: {words}"


def test_of_a_longer_period_the_part_is_named_and_why_in_words_of_its_own():
    over = LeftOut(MAY, None, ("leads",), (), GapReason.NOT_OVER)
    assert said(over, period=QUARTER) == "Left out: May 2026 (not over yet)"
    assert said(absent(None), period=QUARTER) == "Left out: April 2026 (no figures)"
    assert said(absent(Cell(1)), period=QUARTER) == "Left out: Bakery · April 2026 (no figures)"
    longer = LeftOut(QUARTER, None, BOTH, ())
    assert said(longer) == "Left out: Quarter 2, 2026 (entered by quarter)"


def test_only_a_few_are_named():
    names = {n: f"Client {n}" for n in range(9)}
    text = said(*(absent(Cell(n)) for n in range(9)), names=names)
    assert text == "Left out: Client 0, Client 1, Client 2, and 6 more (no figures)"


@pytest.mark.parametrize("language", offered_languages())
def test_without_names_clients_are_counted(language):
    left_out = absent(Cell(1)), absent(Cell(2)), lacking(Cell(3, "fr"), "survey_answers")
    text = said(*left_out, names=None, language=language)
    assert not any(name in text for name in NAMES.values())
    other = said(absent(Cell(1)), left_out[2], names=None, language=language)
    # Two have a form of their own in Arabic, without a digit.
    assert text != other
    if language == "en":
        assert text == "Left out: 2 clients (no figures) and one client (no survey answers)"


def test_a_client_is_not_named_in_its_own_chart():
    text = said(lacking(Cell(1, "fr"), "survey_answers"), client=Client(1, "Bakery"), names=None)
    assert text == "Left out: français (no survey answers)"
    own = lacking(Cell(1), "survey_answers", period=MAY)
    text = said(own, period=QUARTER, client=Client(1, "Bakery"), names=None)
    assert text == "Left out: May 2026 (no survey answers)"


def test_lines_join_periods_that_lack_the_same_the_latest_first():
    june, july = MAY.shifted(1), MAY.shifted(2)
    points = [
        (APRIL, ()),
        (MAY, (absent(Cell(1), MAY),)),
        (june, (lacking(Cell(2), "survey_answers", period=june),)),
        (july, (absent(Cell(1), july),)),
    ]
    assert left_out_lines(Words("en"), points, None, NAMES) == [
        "July 2026 and 1 more – left out: Bakery (no figures)",
        "June 2026 – left out: Nadia (no survey answers)",
    ]


def test_the_description_names_the_last_period_s_and_points_to_the_others(make_series):
    left_out = {1: (absent(Cell(1)),), 3: (absent(Cell(2), parse_period("2025-07")),)}
    series = make_series([80, 60, 82, 70], left_out=left_out)
    text = chart_description(Words("en"), series, client_names=NAMES)
    assert "Left out: Nadia (no figures)." in text
    assert text.endswith("Figures are left out of other periods, too: May 2025.")
    counted = chart_description(Words("en"), series)
    assert "Left out: one client (no figures)." in counted

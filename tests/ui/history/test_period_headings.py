"""Headings of periods, as they are shown and as screen readers read them."""

from __future__ import annotations

from datetime import date

import pytest

from kpidesk.domain.period import parse_period
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.words import Words
from kpidesk.ui.history import texts
from kpidesk.ui.history.period_headings import NOTED, UNFINISHED, accessible_heading, heading

WORDS = Words("en")
PERIOD = parse_period("2026-03")
BEFORE, AFTER = date(2026, 3, 9), date(2026, 4, 9)


@pytest.mark.parametrize("period", ["2026", "2026-Q1", "2026-03", "2026-W10"])
def test_the_year_is_in_each_heading_once(period):
    assert heading(WORDS, parse_period(period), date(2027, 2, 1), noted=False).count("2026") == 1


def test_marks_stand_for_an_unfinished_period_and_a_note():
    plain = heading(WORDS, PERIOD, AFTER, noted=False)
    assert not {UNFINISHED, NOTED} & set(plain)
    marked = heading(WORDS, PERIOD, BEFORE, noted=True)
    assert marked.split("\n")[0].endswith(f"{UNFINISHED} {NOTED}")


def test_screen_readers_read_words_for_the_marks():
    name = period_name(WORDS, PERIOD)
    assert accessible_heading(WORDS, PERIOD, AFTER, noted=False) == name
    unfinished = WORDS(texts.UNFINISHED, period=name)
    assert accessible_heading(WORDS, PERIOD, BEFORE, noted=False) == unfinished
    both = WORDS(texts.NOTED, period=unfinished)
    assert accessible_heading(WORDS, PERIOD, BEFORE, noted=True) == both

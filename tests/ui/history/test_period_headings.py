"""Headings of periods, as they are shown and as screen readers read them."""

from __future__ import annotations

import pytest

from kpidesk.domain.period import parse_period
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.words import Words
from kpidesk.ui.history import texts
from kpidesk.ui.history.period_headings import (
    CLOSED,
    UNFINISHED,
    HeadingMarks,
    accessible_heading,
    heading,
)
from kpidesk.ui.notes.note_words import NoteMark, with_mark

WORDS = Words("en")
PERIOD = parse_period("2026-03")
PLAIN = HeadingMarks()


@pytest.mark.parametrize("period", ["2026", "2026-Q1", "2026-03", "2026-W10"])
def test_the_year_is_in_each_heading_once(period):
    assert heading(WORDS, parse_period(period), PLAIN).count("2026") == 1


@pytest.mark.parametrize("mark", NoteMark)
def test_marks_stand_for_an_unfinished_and_a_closed_period_and_a_note(mark):
    assert not {UNFINISHED, CLOSED, mark.value} & set(heading(WORDS, PERIOD, PLAIN))
    unfinished = heading(WORDS, PERIOD, HeadingMarks(unfinished=True, noted=mark))
    assert unfinished.split("\n")[0].endswith(f"{UNFINISHED} {mark.value}")
    assert heading(WORDS, PERIOD, HeadingMarks(closed=True)).split("\n")[0].endswith(CLOSED)


def test_screen_readers_read_words_for_the_marks():
    name = period_name(WORDS, PERIOD)
    assert accessible_heading(WORDS, PERIOD, PLAIN) == name
    unfinished = WORDS(texts.UNFINISHED, period=name)
    assert accessible_heading(WORDS, PERIOD, HeadingMarks(unfinished=True)) == unfinished
    for mark in NoteMark:
        both = accessible_heading(WORDS, PERIOD, HeadingMarks(unfinished=True, noted=mark))
        assert both == with_mark(WORDS, unfinished, mark) != unfinished
    closed = WORDS(texts.CLOSED, period=name)
    assert accessible_heading(WORDS, PERIOD, HeadingMarks(closed=True)) == closed

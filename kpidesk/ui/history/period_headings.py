"""Headings of periods: short above a column, in full for screen readers."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.domain.period import Length, Period
from kpidesk.i18n.period_words import period_name, tick_name
from kpidesk.i18n.words import Words
from kpidesk.ui.history import texts

#: Marks of an unfinished period, as on charts, of a closed one, and of a note.
UNFINISHED, CLOSED, NOTED = "\N{WHITE CIRCLE}", "\N{CHECK MARK}", "*"
#: The mark of a note in the corner of a cell.
CORNER = "\N{BLACK UPPER RIGHT TRIANGLE}"


class HeadingMarks(NamedTuple):
    """What is marked in the heading of a period."""

    unfinished: bool = False
    closed: bool = False
    noted: bool = False


def heading(words: Words, period: Period, marks: HeadingMarks) -> str:
    """Returns `Mar` above `2026`, with marks for an unfinished period and for a note."""
    signs = zip((UNFINISHED, CLOSED, NOTED), marks, strict=True)
    name = " ".join([tick_name(words, period), *(sign for sign, is_set in signs if is_set)])
    return name if period.length is Length.YEAR else f"{name}\n{words.formats.year(period.year)}"


def accessible_heading(words: Words, period: Period, marks: HeadingMarks) -> str:
    """Returns the heading in full."""
    text = period_name(words, period)
    said = zip((texts.UNFINISHED, texts.CLOSED, texts.NOTED), marks, strict=True)
    for sentence, is_set in said:
        if is_set:
            text = words(sentence, period=text)
    return text

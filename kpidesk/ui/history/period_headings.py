"""Headings of periods: short above a column, in full for screen readers."""

from __future__ import annotations

from datetime import date

from kpidesk.domain.period import Length, Period
from kpidesk.i18n.period_words import period_name, tick_name
from kpidesk.i18n.words import Words
from kpidesk.ui.history import texts

#: Marks of an unfinished period, as on charts, and of a note.
UNFINISHED, NOTED = "\N{WHITE CIRCLE}", "*"
#: The mark of a note in the corner of a cell.
CORNER = "\N{BLACK UPPER RIGHT TRIANGLE}"


def heading(words: Words, period: Period, today: date, *, noted: bool) -> str:
    """Returns `Mar` above `2026`, with marks for an unfinished period and for a note."""
    marks = [UNFINISHED] if not period.ended(today) else []
    marks += [NOTED] if noted else []
    name = " ".join([tick_name(words, period), *marks])
    return name if period.length is Length.YEAR else f"{name}\n{words.formats.year(period.year)}"


def accessible_heading(words: Words, period: Period, today: date, *, noted: bool) -> str:
    """Returns the heading in full."""
    text = period_name(words, period)
    if not period.ended(today):
        text = words(texts.UNFINISHED, period=text)
    return words(texts.NOTED, period=text) if noted else text

"""Headings of periods: short above a column, in full for screen readers."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.domain.period import Length, Period
from kpidesk.i18n.period_words import period_name, tick_name
from kpidesk.i18n.words import Words
from kpidesk.ui.history import texts
from kpidesk.ui.notes.note_words import NoteMark, with_mark

#: Marks of an unfinished period, as on charts, and of a closed one.
UNFINISHED, CLOSED = "\N{WHITE CIRCLE}", "\N{CHECK MARK}"


class HeadingMarks(NamedTuple):
    """What is marked in the heading of a period."""

    unfinished: bool = False
    closed: bool = False
    noted: NoteMark | None = None


def heading(words: Words, period: Period, marks: HeadingMarks) -> str:
    """Returns `Mar` above `2026`, with marks for an unfinished period and for a note."""
    signs = {UNFINISHED: marks.unfinished, CLOSED: marks.closed}
    shown = [sign for sign, is_set in signs.items() if is_set]
    shown += [marks.noted.value] if marks.noted else []
    name = " ".join([tick_name(words, period), *shown])
    return name if period.length is Length.YEAR else f"{name}\n{words.formats.year(period.year)}"


def accessible_heading(words: Words, period: Period, marks: HeadingMarks) -> str:
    """Returns the heading in full."""
    text = period_name(words, period)
    for sentence, is_set in ((texts.UNFINISHED, marks.unfinished), (texts.CLOSED, marks.closed)):
        if is_set:
            text = words(sentence, period=text)
    return with_mark(words, text, marks.noted)

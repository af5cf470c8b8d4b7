"""The headings of periods: short above a column, in full for screen readers."""

from __future__ import annotations

from datetime import date

from kpidesk.domain.period import Length, Period
from kpidesk.i18n.period_words import period_name, tick_name
from kpidesk.i18n.words import Words
from kpidesk.ui.history import texts

#: The hollow point of unfinished periods on charts, and the mark of a note.
UNFINISHED, NOTED = "\N{WHITE CIRCLE}", "*"


def heading(words: Words, period: Period, today: date, *, noted: bool) -> str:
    """`Mar` over `2026`, marked where the period is not over or has a note."""
    marks = [UNFINISHED] if not period.ended(today) else []
    marks += [NOTED] if noted else []
    name = " ".join([tick_name(words, period), *marks])
    return name if period.length is Length.YEAR else f"{name}\n{words.formats.year(period.year)}"


def heading_in_words(words: Words, period: Period, today: date, *, noted: bool) -> str:
    """The same in full."""
    said = period_name(words, period)
    if not period.ended(today):
        said = words(texts.UNFINISHED, period=said)
    return words(texts.NOTED, period=said) if noted else said

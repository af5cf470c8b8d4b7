"""Sentences of what is due and of what is in question."""

from __future__ import annotations

from collections.abc import Sequence

from kpidesk.domain.period import Period
from kpidesk.i18n.chart_words import measure_name
from kpidesk.i18n.marks import QT_TRANSLATE_NOOP
from kpidesk.i18n.periods import period_name
from kpidesk.i18n.words import Words
from kpidesk.services.due import Due

_EMPTY = QT_TRANSLATE_NOOP("Overview", "{period} is due: nothing has been entered yet.")
_STILL = QT_TRANSLATE_NOOP("Overview", "Still due for {period}: {parts}.")
_FIGURES = QT_TRANSLATE_NOOP("Overview", "%n figures of {of}", "still due", 1)
_ALL_OF = QT_TRANSLATE_NOOP("Overview", "everything of {clients}", "still due; clients' names")
_HELD = QT_TRANSLATE_NOOP(
    "Overview", "Not saved in {period}: %n figures that need another look.", "held figures", 1
)
_DOUBLED = QT_TRANSLATE_NOOP(
    "Overview", "May be counted twice in {period}: {measures}.", "more than one figure of a work"
)
_MANY_DOUBLED = QT_TRANSLATE_NOOP(
    "Overview", "May be counted twice in {period}: %n figures.", "more than one figure of a work", 1
)
_MOST_NAMED = 3
#: Names of measures and clients may have commas in them.
_BETWEEN = "; "


def due_sentence(words: Words, due: Due) -> str:
    """What a period lacks, in one sentence."""
    period = period_name(words, due.period)
    if due.empty:
        return words(_EMPTY, period=period)
    parts = []
    if len(due.missing) > _MOST_NAMED:
        of = words.formats.number(due.of)
        parts.append(words(_FIGURES, n=len(due.missing), of=of))
    else:
        parts += [measure_name(words, each) for each in due.missing]
    if due.clients:
        names = _BETWEEN.join(each.name for each in due.clients)
        parts.append(words(_ALL_OF, clients=names))
    return words(_STILL, period=period, parts=_BETWEEN.join(parts))


def doubled_sentence(words: Words, due: Due, measures: Sequence[str]) -> str:
    """Which measures may count the same work in two cells, in one sentence."""
    period = period_name(words, due.period)
    if len(measures) > _MOST_NAMED:
        return words(_MANY_DOUBLED, n=len(measures), period=period)
    names = _BETWEEN.join(measure_name(words, each) for each in measures)
    return words(_DOUBLED, period=period, measures=names)


def unsaved_sentence(words: Words, period: Period, count: int) -> str:
    """How many figures of a period are not saved, in one sentence."""
    return words(_HELD, n=count, period=period_name(words, period))

"""Sentences about due and unsaved figures."""

from __future__ import annotations

from collections.abc import Sequence

from kpidesk.domain.cell import Client
from kpidesk.domain.period import Period
from kpidesk.i18n.kpi_words import measure_inside_sentence
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text
from kpidesk.i18n.words import Words
from kpidesk.services.entry.due import DuePeriod

_EMPTY = QT_TRANSLATE_NOOP("Overview", "{period} is due: nothing has been entered yet.")
_STILL = QT_TRANSLATE_NOOP(
    "Overview", "Still due for {period}: {parts}.", "in the card of what is due"
)
_FIGURES = QT_TRANSLATE_NOOP("Overview", "%n figures of {of}", "still due", 1)
_ALL_OF = QT_TRANSLATE_NOOP("Overview", "everything for {clients}", "still due; clients' names")
_HELD = QT_TRANSLATE_NOOP(
    "Overview", "Not saved in {period}: %n figures to check.", "held figures", 1
)
_OPEN = QT_TRANSLATE_NOOP(
    "Overview",
    "{period}: not closed for %n clients ({clients}).",
    "sheets that are not closed yet",
    1,
)
_UPDATES = QT_TRANSLATE_NOOP(
    "Overview", "{period}: %n updates to send ({clients}).", "reports to clients that are due", 1
)
_AND_MORE = QT_TRANSLATE_NOOP("Overview", "%n more", "at the end of a list of names", 1)
_MOST_NAMED, _MOST_FIGURES = 3, 5


def due_sentence(words: Words, due: DuePeriod) -> str:
    """Returns a sentence about what is due for a period."""
    period = period_name(words, due.period)
    if due.empty:
        return words(_EMPTY, period=period)
    parts = []
    if len(due.missing) > _MOST_FIGURES:
        of = words.formats.number(due.of)
        parts.append(words(_FIGURES, n=len(due.missing), of=of))
    else:
        parts += [measure_inside_sentence(words, each) for each in due.missing]
    if due.clients:
        names = words.formats.listed(each.name for each in due.clients)
        parts.append(words(_ALL_OF, clients=names))
    return words(_STILL, period=period, parts=words.formats.listed(parts))


def open_clients_sentence(words: Words, period: Period, clients: Sequence[Client]) -> str:
    """Returns a sentence about the clients whose sheets of a period are not closed."""
    return _of_clients(words, _OPEN, period, clients)


def due_updates_sentence(words: Words, period: Period, clients: Sequence[Client]) -> str:
    """Returns a sentence about the clients who got no update of a closed period."""
    return _of_clients(words, _UPDATES, period, clients)


def _of_clients(words: Words, text: Text, period: Period, clients: Sequence[Client]) -> str:
    names = [each.name for each in clients]
    if len(names) > _MOST_NAMED:
        names[_MOST_NAMED - 1 :] = [words(_AND_MORE, n=len(names) - _MOST_NAMED + 1)]
    listed, named = words.formats.listed(names), period_name(words, period)
    return words.formats.capitalized(words(text, n=len(clients), period=named, clients=listed))


def unsaved_sentence(words: Words, period: Period, count: int) -> str:
    """Returns a sentence about how many figures of a period are not saved."""
    return words(_HELD, n=count, period=period_name(words, period))

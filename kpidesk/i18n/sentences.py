"""Joins sentences and labels as a language does."""

from __future__ import annotations

from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_FULL_STOP = QT_TRANSLATE_NOOP("Formats", "{sentence}.", "makes a sentence of words without a mark")
_NEXT = QT_TRANSLATE_NOOP(
    "Formats", "{sentence} {next}", "two sentences; some languages have no space between them"
)
_LABEL = QT_TRANSLATE_NOOP("Formats", "{label}: {content}", "a label and what belongs to it")
#: Between parts of a line that are no sentence together.
DOT = " · "
#: What a sentence may end with.
_ENDS = ".!?…。！？؟۔।॥։"
#: Marks that are left out inside a list.
_FULL_STOPS = ".。۔।"


def sentences(words: Words, *parts: str) -> str:
    """Returns the parts that are not empty, each ended by a mark, in one line."""
    said = ""
    for part in filter(None, parts):
        ended = part if part[-1] in _ENDS else words(_FULL_STOP, sentence=part)
        said = words(_NEXT, sentence=said, next=ended) if said else ended
    return said


def side_by_side(*parts: str) -> str:
    """Returns the parts that are not empty in one line: `CSAT · Acme`."""
    return DOT.join(filter(None, parts))


def without_full_stop(sentence: str) -> str:
    """Returns the sentence without its full stop, as in a list."""
    return sentence.rstrip(_FULL_STOPS)


def labelled(words: Words, label: str, content: str) -> str:
    """Returns a label and its content: `July 2026: 92%`."""
    return words(_LABEL, label=label, content=content)

"""Converts words, layouts and figures of updates to JSON and back.

Each decoder raises ValueError or TypeError for what the encoder never writes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction

from kpidesk.domain.updates.sent_update import SentFigure
from kpidesk.domain.updates.update import UpdateLayout, UpdatePart, UpdateWords
from kpidesk.storage.encoding import string

_MAPPINGS = frozenset({"sentences", "comments", "drafted"})
_WORDS = frozenset(UpdateWords._fields)
#: Files of the first days of schema 1005 are without it: it is written where it has content.
_LATER = "drafted"


def words_text(words: UpdateWords) -> str:
    """Returns the words as JSON, always the same text for the same words."""
    found: dict[str, object] = {name: getattr(words, name) for name in _WORDS}
    found |= {name: dict(getattr(words, name)) for name in _MAPPINGS}
    if not words.drafted:
        del found[_LATER]
    return json_text(found)


def words_of(text: object) -> UpdateWords:
    """Returns the words that `words_text` wrote."""
    found = mapping_of(text)
    if {*found, _LATER} != _WORDS:
        raise ValueError("not the words of an update")
    return UpdateWords(
        status_line=string(found["status_line"]),
        summary=_optional(found["summary"]),
        done=string(found["done"]),
        in_progress=string(found["in_progress"]),
        needed=string(found["needed"]),
        next=string(found["next"]),
        fulfilled=_strings(found["fulfilled"]),
        subject=_optional(found["subject"]),
        greeting=_optional(found["greeting"]),
        sentences=_texts(found["sentences"]),
        comments=_texts(found["comments"]),
        drafted=_texts(found.get(_LATER, {})),
    )


def layout_text(layout: UpdateLayout) -> str:
    """Returns the layout as JSON, always the same text for the same layout."""
    figures = None if layout.figures is None else list(layout.figures)
    return json_text({"figures": figures, "left_out": sorted(layout.left_out)})


def layout_of(text: object) -> UpdateLayout:
    """Returns the layout that `layout_text` wrote."""
    found = mapping_of(text)
    figures = found["figures"]
    return UpdateLayout(
        None if figures is None else _strings(figures),
        frozenset(map(UpdatePart, _strings(found["left_out"]))),
    )


def figures_text(figures: tuple[SentFigure, ...]) -> str:
    """Returns the values of a sent update as JSON, as exact fractions."""
    return json_text(
        [
            [each.figure, None if each.value is None else str(each.value), each.shown]
            for each in figures
        ]
    )


def figures_of(text: object) -> tuple[SentFigure, ...]:
    """Returns the values that `figures_text` wrote."""
    found: object = json.loads(string(text))
    if not isinstance(found, list):
        raise TypeError("not a list")
    return tuple(map(_figure, found))


def json_text(value: object) -> str:
    """Returns a value as JSON in one form."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def mapping_of(text: object) -> Mapping[str, object]:
    """Returns the object in a JSON text. Raises TypeError for anything else."""
    found: object = json.loads(string(text))
    if not isinstance(found, dict):
        raise TypeError("not an object")
    return found


def _figure(each: object) -> SentFigure:
    if not isinstance(each, list):
        raise TypeError("not a list")
    figure, value, shown = each
    try:
        exact = None if value is None else Fraction(string(value))
    except ZeroDivisionError as error:
        raise ValueError("not a fraction") from error
    return SentFigure(string(figure), exact, string(shown))


def _optional(value: object) -> str | None:
    return None if value is None else string(value)


def _strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("not a list")
    return tuple(map(string, value))


def _texts(value: object) -> Mapping[str, str]:
    if not isinstance(value, dict):
        raise TypeError("not an object")
    return {string(key): string(text) for key, text in value.items()}

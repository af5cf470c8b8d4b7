"""Fits French prepositions to the value after them: d’octobre, de la semaine 46, sur le T3."""

from __future__ import annotations

import re
from collections.abc import Mapping

_GAP = re.compile(r"\b(de|pour|sur) \{(\w+)\}")
_VOWEL = re.compile(r"(?i)[aeiouyàâæéèêëîïôœùû]")
_WEEK = re.compile(r"semaine \d")
_QUARTER = re.compile(r"T\d ")
#: By what the value begins with.
_FORMS = {
    "de": ((_VOWEL, "d’"), (_WEEK, "de la "), (_QUARTER, "du ")),
    "pour": ((_WEEK, "pour la "), (_QUARTER, "pour le ")),
    "sur": ((_WEEK, "sur la "), (_QUARTER, "sur le ")),
}


def with_prepositions(text: str, values: Mapping[str, object]) -> str:
    """Returns a French text with `de`, `pour` and `sur` in the form that each gap needs."""

    def fitted(found: re.Match[str]) -> str:
        preposition, gap = found.groups()
        value = values.get(gap)
        if isinstance(value, str):
            for begins, form in _FORMS[preposition]:
                if begins.match(value):
                    return f"{form}{{{gap}}}"
        return found[0]

    return _GAP.sub(fitted, text)

"""Isolates what is typed and computed inside texts of the program written from right to left."""

from __future__ import annotations

import re
from functools import lru_cache

from kpidesk.i18n.locales.isolates import FROM_RIGHT, LEFT_TO_RIGHT, POP

# Strings: compiling them would add 2 ms to each start, also of languages from left to right.
_GAP = r"\{\w+\}"
#: A number of a plural form and a tag are no signs.
_TAG = r"</?\w[^<>]*>"
_SIGN = r"""(?!%n|</?\w)[A-Za-z0-9À-ɏ#"'.:*+/\\=_%@~^$\[\]≥≤<>×÷−–…,-]"""
_SUM = r"\([0-9 .,%×÷−–+=]+\)"
_WORD = rf"(?:(?:\{{\w+\}}|{_SIGN})+|{_SUM})"
#: Words, numbers and signs with spaces between them.
_RUN = rf"{_TAG}|(?:{_GAP} (?=--))?{_WORD}(?:(?<![:,])[ \u00a0]{_WORD})*"
#: What belongs to the sentence around: its marks, and signs of a sum that goes on in words.
_BEFORE = r"(?:[×÷−–+=…:,][ \u00a0])*(?:[:,…] ?)*"
_AFTER = r"(?:[ \u00a0][×÷−–+=]|(?<!\.)\.|[–…:,])*$"
#: Letters and digits keep the order of `KPI Desk` and `17:30`.
_ORDERED = r"[A-Za-zÀ-ɏ][^\W_]*(?: [A-Za-zÀ-ɏ][^\W_]*)*|\d+(?:[.,:/]\d+)*"
#: Qt demands that a bracket ends the types of files: the isolate ends with the line.
_FILE_TYPES = r"(?=\(\*\.[^()]*\)$)"


@lru_cache(maxsize=4096)
def with_literals_isolated(text: str) -> str:
    """Returns a text with the literals isolated that would be shown in another order.

    These are commands, codes, sums and numbers with a sign: `--help`, `2026-03`, `−20`. Gaps are
    left alone, unless they are a part of what is typed.
    """
    if not re.search(FROM_RIGHT, text):
        return text
    before, *types = re.split(_FILE_TYPES, text)
    return re.sub(_RUN, _isolated, before) + "".join(f"{LEFT_TO_RIGHT}{each}" for each in types)


def _isolated(found: re.Match[str]) -> str:
    run = found[0]
    before = re.match(_BEFORE, run)
    start = before.end() if before else 0
    after = re.compile(_AFTER).search(run, start)
    end = after.start() if after else len(run)
    literal = run[start:end]
    fixed = re.search("[A-Za-z0-9]", re.sub(_GAP, "", literal))
    if not fixed or re.fullmatch(_ORDERED, literal) or re.fullmatch(_TAG, run):
        return run
    return f"{run[:start]}{LEFT_TO_RIGHT}{literal}{POP}{run[end:]}"

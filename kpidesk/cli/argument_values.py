"""Readers of the values of arguments. Imports the standard library only, for speed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length
from kpidesk.domain.settings.double_counting import DoubleCounting, double_counting

THEMES = ("light", "dark")
#: `ask` forgets the answer.
ANSWERS = (*(each.value for each in DoubleCounting), "ask")
_DPI = re.compile(r"\d{2,4}", re.ASCII)


def read_figure(text: str) -> tuple[str, str]:
    """Returns a measure and what was typed for it. Raises WrongRequest `figure_malformed`."""
    measure, equals, amount = text.partition("=")
    if not equals or not measure:
        raise WrongRequest("figure_malformed", figure=text)
    return measure.strip().lower(), amount


def read_path(text: str) -> Path:
    """Returns a path. Raises WrongRequest `path_empty`."""
    if not text:
        raise WrongRequest("path_empty")
    return Path(text)


def one_of(text: str, known: Sequence[str], code: str) -> str:
    """Returns the text if it is known. Raises WrongRequest with this code."""
    if text not in known:
        raise WrongRequest(code, given=text, known=tuple(known))
    return text


def read_length(text: str) -> Length:
    """Returns a period length. Raises WrongRequest `length_unknown`."""
    return Length(one_of(text, [each.value for each in Length], "length_unknown"))


def read_theme(text: str) -> str:
    """Returns a theme. Raises WrongRequest `theme_unknown`."""
    return one_of(text, THEMES, "theme_unknown")


def read_answer(text: str) -> DoubleCounting | None:
    """Returns an answer; None forgets it. Raises WrongRequest `answer_unknown`."""
    return double_counting(one_of(text, ANSWERS, "answer_unknown"))


def read_rolling(text: str) -> int:
    """Returns a number of periods. Raises WrongRequest `rolling_unknown`."""
    return int(one_of(text, ("3", "12"), "rolling_unknown"))


def read_dpi(text: str) -> int:
    """Returns dots per inch. Raises WrongRequest `dpi_malformed`."""
    if not _DPI.fullmatch(text):
        raise WrongRequest("dpi_malformed", given=text)
    return int(text)

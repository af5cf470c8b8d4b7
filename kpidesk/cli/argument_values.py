"""Readers of the values of arguments. Imports no reader of amounts, for speed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kpidesk.domain.clients.client_card import Paper, Rhythm
from kpidesk.domain.clients.package import Carry
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.ladder import Level
from kpidesk.domain.period import Length, Period, parse_period
from kpidesk.domain.settings.double_counting import DoubleCounting, double_counting

THEMES = ("light", "dark")
#: `ask` forgets the answer.
ANSWERS = (*(each.value for each in DoubleCounting), "ask")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
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


def read_day(text: str) -> Period | date:
    """Returns a period, or a day such as 2026-01-15. Raises WrongRequest `day_malformed`."""
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else parse_period(text)
    except (ValueError, WrongRequest):
        raise WrongRequest("day_malformed", given=text) from None


def read_carry(text: str) -> Carry:
    """Returns a rule of carrying over. Raises WrongRequest `carry_unknown`."""
    return Carry(one_of(text, [each.value for each in Carry], "carry_unknown"))


def read_rhythm(text: str) -> Rhythm:
    """Returns a rhythm. Raises WrongRequest `rhythm_unknown`."""
    return Rhythm(one_of(text, [each.value for each in Rhythm], "rhythm_unknown"))


def read_paper(text: str) -> Paper:
    """Returns a paper. Raises WrongRequest `paper_unknown`."""
    return Paper(one_of(text.lower(), [each.value for each in Paper], "paper_unknown"))


def read_ids(text: str) -> tuple[str, ...]:
    """Returns the ids that spaces or commas separate."""
    return tuple(text.lower().replace(",", " ").split())


def read_step(text: str) -> tuple[Level, str]:
    """Returns a level and the text of its bound: `above_average=>85`.

    Raises WrongRequest `ladder_step_malformed` and `ladder_step_empty`.
    """
    name, equals, bound = text.partition("=")
    level = next((each for each in Level if each == name.strip().lower()), Level.BELOW)
    if level is Level.BELOW or not equals:
        raise WrongRequest("ladder_step_malformed", given=text)
    if not bound.strip(" <>="):
        raise WrongRequest("ladder_step_empty", level=level, step=level.value)
    return level, bound

"""The four levels in words, and their thresholds."""

from __future__ import annotations

from collections.abc import Collection

from kpidesk.domain.catalogue.constraints import LOWER_BOUND
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Direction, Ladder, Level
from kpidesk.i18n.charts.value_words import AT_LEAST
from kpidesk.i18n.formats import LESS_IN_WORDS, MORE_IN_WORDS
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.unit_words import bound_with_unit
from kpidesk.i18n.words import Words

_NAMES = {
    Level.BELOW: QT_TRANSLATE_NOOP("Chart", "Below benchmark", "a level"),
    Level.TYPICAL: QT_TRANSLATE_NOOP("Chart", "Typical", "a level"),
    Level.ABOVE_AVERAGE: QT_TRANSLATE_NOOP("Chart", "Above average", "a level"),
    Level.EXCEPTIONAL: QT_TRANSLATE_NOOP("Chart", "Exceptional", "a level"),
}
_IN_SENTENCE = {
    Level.BELOW: QT_TRANSLATE_NOOP("Chart", "below the benchmark", "a level within a sentence"),
    Level.TYPICAL: QT_TRANSLATE_NOOP("Chart", "typical", "a level within a sentence"),
    Level.ABOVE_AVERAGE: QT_TRANSLATE_NOOP("Chart", "above average", "a level within a sentence"),
    Level.EXCEPTIONAL: QT_TRANSLATE_NOOP("Chart", "exceptional", "a level within a sentence"),
}

_AT_LEAST = {
    Level.TYPICAL: QT_TRANSLATE_NOOP("Chart", "At least typical", "a level"),
    Level.ABOVE_AVERAGE: QT_TRANSLATE_NOOP("Chart", "At least above average", "a level"),
}
_AT_LEAST_IN_SENTENCE = {
    Level.TYPICAL: QT_TRANSLATE_NOOP("Chart", "at least typical", "a level within a sentence"),
    Level.ABOVE_AVERAGE: QT_TRANSLATE_NOOP(
        "Chart", "at least above average", "a level within a sentence"
    ),
}
_AT_MOST = QT_TRANSLATE_NOOP("Chart", "at most {value}", "an upper bound")
_RULE = QT_TRANSLATE_NOOP("Chart", "{sign} {value}", "where a level begins or ends: ≥ 75%")
_LOWER_BOUND = QT_TRANSLATE_NOOP("Chart", "Minimum value", "in place of a level")

#: By whether the level is above its bound, and whether the bound belongs to it.
_SIGNS = {(True, True): "≥", (True, False): ">", (False, True): "≤", (False, False): "<"}
_IN_WORDS = {
    (True, True): AT_LEAST,
    (True, False): MORE_IN_WORDS,
    (False, True): _AT_MOST,
    (False, False): LESS_IN_WORDS,
}


def level_or_bound(
    words: Words, level: Level | None, at_least: Level | None, warnings: Collection[str]
) -> str:
    """Returns the level of a value; for a lower bound the one that it reaches, if any.

    Empty without a ladder.
    """
    if level is not None:
        return level_name(words, level)
    if LOWER_BOUND not in warnings:
        return ""
    return words(_LOWER_BOUND if at_least is None else _AT_LEAST[at_least])


def level_or_bound_in_sentence(words: Words, level: Level | None, at_least: Level | None) -> str:
    """Returns the same within a sentence; empty for a lower bound that reaches no level."""
    if level is not None:
        return level_in_sentence(words, level)
    return "" if at_least is None else words(_AT_LEAST_IN_SENTENCE[at_least])


def level_name(words: Words, level: Level) -> str:
    """Returns the level's name by itself: `Above average`."""
    return words(_NAMES[level])


def level_in_sentence(words: Words, level: Level) -> str:
    """Returns the level's name inside a sentence: `above average`."""
    return words(_IN_SENTENCE[level])


def level_rule(words: Words, ladder: Ladder, level: Level, kpi: Kpi) -> str:
    """Returns the level's threshold: `≥ 75%`, `< 2 h`; for below, where it ends.

    In right-to-left text, where the sign would turn over, it is in words. Empty where the ladder
    has no such level.
    """
    climbs = ladder.better is Direction.HIGHER
    if level is Level.BELOW:
        if not ladder.thresholds:
            return ""
        step = ladder.thresholds[0]
        upward, inclusive = not climbs, not step.inclusive
    else:
        found = [each for each in ladder.thresholds if each.level is level]
        if not found:
            return ""
        step = found[0]
        upward, inclusive = climbs, step.inclusive
    bound = bound_with_unit(words, step.bound, kpi)
    if words.right_to_left:
        text = _IN_WORDS[upward, inclusive]
        return words(text, value=bound, number=bound)
    return words(_RULE, sign=_SIGNS[upward, inclusive], value=bound)

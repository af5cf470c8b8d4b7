"""Targets in words: their values, and how often they were met."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.analysis.targets import TargetCount, TargetStatus
from kpidesk.domain.annotations import Target
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Direction
from kpidesk.domain.period import Length
from kpidesk.i18n.charts.chart_texts import TARGET
from kpidesk.i18n.charts.value_words import AT_LEAST, AT_LEAST_SHORT
from kpidesk.i18n.evidence.count_words import RANGE
from kpidesk.i18n.sentences import labelled
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.unit_words import bound_with_unit, first_bound
from kpidesk.i18n.words import Words

_AT_MOST = QT_TRANSLATE_NOOP("Chart", "at most {value}", "a target")
_AT_MOST_SHORT = QT_TRANSLATE_NOOP("Chart", "≤\xa0{value}", "a target, short: ≤ 40 h")
_NONE = QT_TRANSLATE_NOOP("Chart", "no target", "from a period on, in place of a value")
_MET = {
    Length.WEEK: QT_TRANSLATE_NOOP(
        "Chart", "met in {met} of %n weeks", "how often a target was reached", 1
    ),
    Length.MONTH: QT_TRANSLATE_NOOP(
        "Chart", "met in {met} of %n months", "how often a target was reached", 1
    ),
    Length.QUARTER: QT_TRANSLATE_NOOP(
        "Chart", "met in {met} of %n quarters", "how often a target was reached", 1
    ),
    Length.YEAR: QT_TRANSLATE_NOOP(
        "Chart", "met in {met} of %n years", "how often a target was reached", 1
    ),
}


def target_value(words: Words, kpi: Kpi, low: Fraction | None, high: Fraction | None) -> str:
    """Returns a target in short: `90%`, `60 to 90%`, `≤ 40 h` where that is not the usual side."""
    usual = low if kpi.better is Direction.HIGHER else high
    one_sided = low is None or high is None
    if one_sided and usual is not None and kpi.denominator and kpi.better is not Direction.MIDDLE:
        return bound_with_unit(words, usual, kpi)
    return _bounded(words, kpi, low, high, in_words=words.right_to_left)


def target_in_sentence(words: Words, kpi: Kpi, target: Target) -> str:
    """Returns a target in words: `at least 90%`, `60 to 90%`, `no target`."""
    return _bounded(words, kpi, target.low, target.high, in_words=True)


def met_words(words: Words, by: Length, count: TargetCount) -> str:
    """Returns how often a target was met: `met in 7 of 12 months`; empty where nothing counts."""
    if not count.of:
        return ""
    return words(_MET[by], n=count.of, met=words.formats.number(count.met))


def status_words(words: Words, kpi: Kpi, by: Length, status: TargetStatus | None) -> str:
    """Returns `Target 90%: met in 7 of 12 months`; empty without a target."""
    if status is None:
        return ""
    value = target_value(words, kpi, status.target.low, status.target.high)
    said, met = words(TARGET, value=value), met_words(words, by, status.counted)
    return labelled(words, said, met) if met else said


def _bounded(
    words: Words, kpi: Kpi, low: Fraction | None, high: Fraction | None, *, in_words: bool
) -> str:
    if low is None and high is None:
        return words(_NONE)
    if low is not None and high is not None:
        first = first_bound(words, low, kpi)
        return words(RANGE, low=first, high=bound_with_unit(words, high, kpi))
    if low is not None:
        text, bound = AT_LEAST if in_words else AT_LEAST_SHORT, low
    else:
        assert high is not None
        text, bound = _AT_MOST if in_words else _AT_MOST_SHORT, high
    return words(text, value=bound_with_unit(words, bound, kpi))

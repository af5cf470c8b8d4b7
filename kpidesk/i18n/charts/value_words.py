"""The value of a point in words: with its unit, and marked where it is a lower bound."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from fractions import Fraction

from kpidesk.domain.catalogue.constraints import LOWER_BOUND
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Ladder
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.unit_words import is_duration, with_unit
from kpidesk.i18n.words import Words

AT_LEAST = QT_TRANSLATE_NOOP("Chart", "at least {value}", "a lower bound")
AT_LEAST_SHORT = QT_TRANSLATE_NOOP("Chart", "≥\xa0{value}", "a lower bound, short: ≥ 3%")


def value_words(
    words: Words,
    kpi: Kpi,
    value: Fraction,
    ladder: Ladder,
    warnings: Collection[str],
    decimals: int,
    *,
    targets: Iterable[Fraction] = (),
    unit: bool = True,
    in_sentence: bool = False,
) -> str:
    """Returns the value, never rounded to another level or target: `82.5%`, `2.4 h`, `≥ 3%`.

    `decimals` are as many as the counts of all values beside it allow (`usual_decimals`).
    Without `unit` only `%` is named, and the hours of durations. In a sentence, and in
    right-to-left text, where the sign would turn over, a lower bound is marked in words.
    """
    bound = LOWER_BOUND in warnings
    avoid = (*(each.bound for each in ladder.thresholds), *targets)
    if unit or is_duration(value, kpi):
        text = with_unit(words, value, kpi, decimals, avoid, down=bound)
    else:
        text = words.formats.value(value, kpi.unit, decimals, avoid, down=bound)
    if not bound:
        return text
    in_words = in_sentence or words.right_to_left
    return words(AT_LEAST if in_words else AT_LEAST_SHORT, value=text)

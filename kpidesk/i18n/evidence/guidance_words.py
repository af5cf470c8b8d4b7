"""How sure a KPI's values are, in the guidance: how many counts it takes, what chance does."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.analysis.evidence.sufficiency import single_step, sufficiency
from kpidesk.domain.kpi import Kpi
from kpidesk.i18n.evidence.count_words import counts_checked
from kpidesk.i18n.evidence.level_words import BY_CHANCE
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.words import Words

_ENOUGH = QT_TRANSLATE_NOOP(
    "Evidence",
    "It takes about %n answers until the likely range is no wider than the ladder ({span} points).",
    "{span}: a number of percentage points; abbreviate “points” if its form depends on it",
    1,
)
_FEW = QT_TRANSLATE_NOOP(
    "Evidence",
    "With %n answers, the likely range is {width} points wide: take twelve months together.",
    "{width}: a number of percentage points; abbreviate “points” if its form depends on it",
    1,
)
_SAME_PEOPLE = QT_TRANSLATE_NOOP(
    "Evidence",
    "The range assumes that each answer comes from a different person, picked by chance. If the "
    "same few clients answer each time, it is too narrow.",
)
_ENOUGH_CHECKED = QT_TRANSLATE_NOOP(
    "Evidence",
    "It takes about %n checked messages until the likely range is no wider than the ladder "
    "({span} points).",
    "{span}: a number of percentage points; abbreviate “points” if its form depends on it",
    1,
)
_FEW_CHECKED = QT_TRANSLATE_NOOP(
    "Evidence",
    "With %n checked messages, the likely range is {width} points wide: take twelve months "
    "together.",
    "{width}: a number of percentage points; abbreviate “points” if its form depends on it",
    1,
)
_PICKED = QT_TRANSLATE_NOOP(
    "Evidence",
    "The range assumes that the checked messages were picked by chance. If mostly easy or mostly "
    "difficult ones are checked, it does not hold.",
)
_SINGLE = QT_TRANSLATE_NOOP(
    "Evidence",
    "With fewer than %n counted, a single one moves the value by more than the width of the "
    "narrowest level ({points} points).",
    "{points}: a number of percentage points; abbreviate “points” if its form depends on it",
    1,
)
_COMPLETE = QT_TRANSLATE_NOOP(
    "Evidence", "Everything is counted, so the value is exact even if the numbers are small."
)
_COUNTED = QT_TRANSLATE_NOOP(
    "Evidence", "Only periods that are over and complete count for changes and for usual limits."
)
_USUAL = QT_TRANSLATE_NOOP(
    "Evidence",
    "With twelve or more complete periods, KPI Desk says whether a value is usual for you.",
)


def guidance_words(words: Words, kpi: Kpi, *, counted: bool) -> list[str]:
    """Returns sentences on how much the values say; `counted` is false where hours are divided by.

    How many counts it takes follows from the width of the likely range, or from what a single
    one changes.
    """
    number = words.formats.number
    needed, step = sufficiency(kpi), single_step(kpi)
    said = []
    if needed:
        checked = counts_checked(kpi)
        enough, few = (_ENOUGH_CHECKED, _FEW_CHECKED) if checked else (_ENOUGH, _FEW)
        said += [
            words(enough, needed.enough, span=number(needed.span)),
            words(few, needed.few, width=number(Fraction(needed.few_width))),
            words(_PICKED if checked else _SAME_PEOPLE),
        ]
    else:
        said.append(words(_COMPLETE))
        if counted and step:
            count, points = step
            said.append(words(_SINGLE, count, points=number(points, 2, trim=True)))
    return [*said, words(_COUNTED), words(_USUAL), words(BY_CHANCE)]

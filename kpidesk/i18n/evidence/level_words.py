"""The usual level in words: pooled values and usual limits."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.analysis.counts import usual_decimals
from kpidesk.analysis.evidence.evidence import MANY, PointEvidence, Usual
from kpidesk.analysis.evidence.interval import Interval
from kpidesk.analysis.evidence.spans import YEAR, Pooled
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Ladder, Level
from kpidesk.domain.period import Length
from kpidesk.i18n.charts.level_words import level_in_sentence
from kpidesk.i18n.evidence.count_words import count_words, counts_checked, range_words
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.i18n.unit_words import with_unit
from kpidesk.i18n.words import Words

_SPANS = {
    Length.WEEK: QT_TRANSLATE_NOOP("Evidence", "Last %n weeks", "all of a year", 1),
    Length.MONTH: QT_TRANSLATE_NOOP("Evidence", "Last %n months", "all of a year", 1),
    Length.QUARTER: QT_TRANSLATE_NOOP("Evidence", "Last %n quarters", "all of a year", 1),
}
_PARTS = {
    Length.WEEK: QT_TRANSLATE_NOOP("Evidence", "Last 12 months (%n weeks)", "with figures", 1),
    Length.MONTH: QT_TRANSLATE_NOOP(
        "Evidence", "Last 12 months (%n with figures)", "a span: some months have no figures", 1
    ),
    Length.QUARTER: QT_TRANSLATE_NOOP(
        "Evidence", "Last 12 months (%n quarters)", "a span, by quarter", 1
    ),
}
_POOLED = QT_TRANSLATE_NOOP("Evidence", "{span}: {value} ({count})", "a value of several periods")
_POOLED_LEVEL = QT_TRANSLATE_NOOP(
    "Evidence", "{span}: {value} ({count}), {level}", "a value of several periods"
)
_ONE_LEVEL = QT_TRANSLATE_NOOP("Evidence", "most likely {level}", "a level within a sentence")
_LEVELS = QT_TRANSLATE_NOOP(
    "Evidence", "most likely {low} to {high}", "levels: most likely typical to exceptional"
)
_SHORT_LEVELS = QT_TRANSLATE_NOOP("Evidence", "{low} to {high}", "levels: typical to exceptional")
_TOO_FEW = QT_TRANSLATE_NOOP("Evidence", "too few answers to be sure of the level")
_SHORT_TOO_FEW = QT_TRANSLATE_NOOP("Evidence", "too few answers", "on a tile, short")
_TOO_FEW_CHECKED = QT_TRANSLATE_NOOP("Evidence", "too few checked messages to be sure of the level")
_SHORT_TOO_FEW_CHECKED = QT_TRANSLATE_NOOP("Evidence", "too few checked", "on a tile, short")
_LIKELY = QT_TRANSLATE_NOOP("Evidence", "Likely range: {range}", "of the value of a survey")
_USUAL = {
    Usual.WITHIN: QT_TRANSLATE_NOOP(
        "Evidence", "Within what is usual for you ({range})", "said of a value"
    ),
    Usual.HIGHER: QT_TRANSLATE_NOOP(
        "Evidence", "Higher than usual for you (usual limits: {range})"
    ),
    Usual.LOWER: QT_TRANSLATE_NOOP("Evidence", "Lower than usual for you (usual limits: {range})"),
}
_SHORT_USUAL = {
    Usual.HIGHER: QT_TRANSLATE_NOOP("Evidence", "Higher than usual", "on a tile, of the value"),
    Usual.LOWER: QT_TRANSLATE_NOOP("Evidence", "Lower than usual", "on a tile, of the value"),
}
BY_CHANCE = QT_TRANSLATE_NOOP(
    "Evidence",
    "Even if nothing has changed, chance alone puts such a mark on about one chart in five "
    "within two years, and more often if months follow a season or depend on each other.",
)


def pooled_words(
    words: Words,
    kpi: Kpi,
    by: Length,
    pooled: Pooled | None,
    ladder: Ladder,
    *,
    short: bool = False,
) -> str:
    """Returns `Last 12 months: 88% (63 of 72), above average`.

    Empty without a value, and for years, which stand for themselves. A surveyed KPI is called
    by the levels that its likely range touches, from 20 answers on and unless it touches all. In
    `short` it is not said that some periods have no figures, and that levels are likely.
    """
    if pooled is None or by not in _SPANS:
        return ""
    whole = short or pooled.periods == YEAR[by]
    span = words((_SPANS if whole else _PARTS)[by], n=YEAR[by] if whole else pooled.periods)
    avoid = tuple(each.bound for each in ladder.thresholds)
    decimals = usual_decimals(kpi.unit, [(pooled.value, pooled.counts)])
    value = with_unit(words, pooled.value, kpi, decimals, avoid)
    count = count_words(words, kpi, pooled.counts)
    level = _level(words, kpi, pooled, ladder, short=short) if ladder.thresholds else ""
    if not level:
        return words(_POOLED, span=span, value=value, count=count)
    return words(_POOLED_LEVEL, span=span, value=value, count=count, level=level)


def short_usual_words(words: Words, evidence: PointEvidence) -> str:
    """Returns `Lower than usual` of a value that suddenly is; empty for others."""
    sudden = evidence.change is not None and evidence.change.sudden
    text = _SHORT_USUAL.get(evidence.usual) if sudden and evidence.usual else None
    return words(text) if text else ""


def likely_words(words: Words, kpi: Kpi, interval: Interval | None) -> str:
    """Returns `Likely range: 44 to 97%`; empty without a range."""
    return words(_LIKELY, range=range_words(words, kpi, interval)) if interval else ""


def usual_words(words: Words, kpi: Kpi, evidence: PointEvidence) -> str:
    """Returns whether a value is usual, with the limits; empty where there are none."""
    if evidence.usual is None or evidence.limits is None:
        return ""
    limits = Interval(evidence.limits.low, evidence.limits.high)
    in_a_row = evidence.change is not None and evidence.change.mean is not None
    usual = Usual.WITHIN if in_a_row else evidence.usual
    return words(_USUAL[usual], range=range_words(words, kpi, limits, evidence))


def _level(words: Words, kpi: Kpi, pooled: Pooled, ladder: Ladder, *, short: bool) -> str:
    found = pooled.range
    if found is None:
        return level_in_sentence(words, pooled.level(ladder))
    low, high = sorted((ladder.rate(Fraction(end)) for end in found), key=_rank)
    if pooled.n < MANY or (low, high) == (Level.BELOW, Level.EXCEPTIONAL):
        # A range from the lowest level to the highest says nothing.
        if counts_checked(kpi):
            return words(_SHORT_TOO_FEW_CHECKED if short else _TOO_FEW_CHECKED)
        return words(_SHORT_TOO_FEW if short else _TOO_FEW)
    if low is high:
        level = level_in_sentence(words, low)
        return level if short else words(_ONE_LEVEL, level=level)
    text = _SHORT_LEVELS if short else _LEVELS
    return words(text, low=level_in_sentence(words, low), high=level_in_sentence(words, high))


def _rank(level: Level) -> int:
    return level.rank

"""How a value changed, and whether that is good: `−0.4 h, better than in September 2026`."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.analysis.counts import usual_decimals
from kpidesk.domain.kpi import Kpi, KpiUnit
from kpidesk.domain.ladder import Direction
from kpidesk.domain.period import Period
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text
from kpidesk.i18n.words import Words

_BETTER = QT_TRANSLATE_NOOP("Overview", "{change}, better than in {period}")
_WORSE = QT_TRANSLATE_NOOP("Overview", "{change}, worse than in {period}")
_HIGHER = QT_TRANSLATE_NOOP(
    "Overview", "{change}, higher than in {period}", "where higher is not simply better"
)
_SAME = QT_TRANSLATE_NOOP("Overview", "The same as in {period}")
# Qt chooses plural forms by whole numbers only, so these three are chosen here.
_POINT = QT_TRANSLATE_NOOP(
    "Overview", "{change} point", "exactly one percentage point; abbreviate all three if need be"
)
_FRACTION = QT_TRANSLATE_NOOP(
    "Overview", "{change} points", "under two percentage points; abbreviate all three if need be"
)
_POINTS = QT_TRANSLATE_NOOP(
    "Overview",
    "{change} points",
    "percentage points; abbreviate (“p.p.”) if forms differ by number",
)
_TWO = 2
_UNITS: dict[KpiUnit, Text] = {
    KpiUnit.HOURS_PER_ITEM: QT_TRANSLATE_NOOP("Overview", "{change} h", "a change in hours"),
    KpiUnit.PER_HOUR: QT_TRANSLATE_NOOP("Overview", "{change}/h", "a change in tasks per hour"),
}


def change_words(words: Words, kpi: Kpi, now: Fraction, before: Fraction, period: Period) -> str:
    """Returns the change from the value `before`, that of `period`, to the value `now`.

    A rise to where the KPI's caution applies is not called better.
    """
    name = period_name(words, period)
    if now == before:
        return words(_SAME, period=name)
    change = _signed(words, kpi, now - before)
    risen = now > before
    if risen and kpi.cautioned(now):
        return words(_HIGHER, change=change, period=name)
    better = risen is (kpi.better is Direction.HIGHER)
    return words(_BETTER if better else _WORSE, change=change, period=name)


def _signed(words: Words, kpi: Kpi, change: Fraction) -> str:
    said = words.formats.change(change, usual_decimals(kpi.unit))
    if kpi.unit in (KpiUnit.PERCENT, KpiUnit.SCORE):
        size = abs(change)
        text = _POINT if size == 1 else _FRACTION if size < _TWO else _POINTS
        return words(text, change=said)
    unit = _UNITS.get(kpi.unit)
    return words(unit, change=said) if unit else said

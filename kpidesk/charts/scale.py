"""The value axis: its range and its ticks, as exact fractions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from kpidesk.charts.spec import ValueRange
from kpidesk.domain.kpi import KpiUnit
from kpidesk.domain.ladder import Ladder

#: The usual limits of a unit; values beyond them widen the range.
_LIMITS: dict[KpiUnit, tuple[Fraction, Fraction | None]] = {
    KpiUnit.PERCENT: (Fraction(0), Fraction(100)),
    KpiUnit.SCORE: (Fraction(-100), Fraction(100)),
}
_NOTHING_BELOW_ZERO = (Fraction(0), None)
_PAD = Fraction(1, 10)
_STEPS = (Fraction(1), Fraction(2), Fraction(5, 2), Fraction(5))


def limits(unit: KpiUnit) -> tuple[Fraction, Fraction | None]:
    """Returns the lower and the upper limit of the unit; None is no upper limit."""
    return _LIMITS.get(unit, _NOTHING_BELOW_ZERO)


def value_range(
    unit: KpiUnit,
    values: Sequence[Fraction],
    targets: Sequence[Fraction],
    ladders: Sequence[Ladder],
) -> ValueRange:
    """Returns a range that shows the values together with all of their ladder.

    Values, targets and the bounds of all levels are inside, however far the values are from the
    ladder. Percentages keep to 0 to 100, scores to -100 to 100 and ratios above 0, as far as
    the values do.
    """
    bounds = [each.bound for ladder in ladders for each in ladder.thresholds]
    shown = [*values, *targets] or bounds or [Fraction(0), Fraction(1)]
    least, most = min(shown), max(shown)
    low, high = min([least, *bounds]), max([most, *bounds])
    if low == high:
        half = max(abs(low) / 10, Fraction(1, 10))
        low, high = low - half, high + half
    pad = (high - low) * _PAD
    floor, ceiling = limits(unit)
    bottom = max(low - pad, floor) if least >= floor else low - pad
    free = ceiling is None or most > ceiling
    top = high + pad if ceiling is None or free else min(high + pad, ceiling)
    return ValueRange(bottom, top)


def value_ticks(low: Fraction, high: Fraction, most: int) -> tuple[Fraction, ...]:
    """Returns round values inside the range, evenly spaced, as many as fit but at most `most`.

    The step is 1, 2, 2.5 or 5 times a power of ten.
    """
    if high <= low or most < 1:
        return ()
    for step in _steps_from((high - low) / (most + 1)):
        first = -(-low // step)
        last = high // step
        if last - first + 1 <= most:
            return tuple(step * n for n in range(int(first), int(last) + 1))
    raise AssertionError("steps never end")


def _steps_from(least: Fraction) -> Iterator[Fraction]:
    power = Fraction(1)
    while power > least:
        power /= 10
    while power * 10 <= least:
        power *= 10
    while True:
        yield from (step * power for step in _STEPS if step * power >= least)
        power *= 10

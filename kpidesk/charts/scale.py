"""The value axis: its range and its ticks, as exact fractions."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
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
_CHEAP = Fraction(5, 4)
_FAR_IN_LADDERS, _FAR_IN_SPANS = 6, 8
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
    """Returns a range that shows the values together with their ladder.

    Values and targets are inside; so are the bounds on either side of the values, unless they
    are far away. Percentages keep to 0 to 100, scores to -100 to 100 and ratios above 0, as far
    as the values do.
    """
    bounds = sorted({each.bound for ladder in ladders for each in ladder.thresholds})
    shown = [*values, *targets] or bounds or [Fraction(0), Fraction(1)]
    least, most = min(shown), max(shown)
    low, high = _with_bounds(least, most, bounds)
    if low == high:
        half = max(abs(low) / 10, Fraction(1, 10))
        low, high = low - half, high + half
    pad = (high - low) * _PAD
    floor, ceiling = limits(unit)
    bottom = max(low - pad, floor) if least >= floor else low - pad
    free = ceiling is None or most > ceiling
    top = high + pad if ceiling is None or free else min(high + pad, ceiling)
    return ValueRange(bottom, top)


def _with_bounds(
    low: Fraction, high: Fraction, bounds: Sequence[Fraction]
) -> tuple[Fraction, Fraction]:
    """Widens the range to the bounds on either side, and to the next ones where it costs little.

    Values that differ less than the ladder's ends are shown with the whole ladder.
    """
    if not bounds:
        return low, high
    ladder = bounds[-1] - bounds[0] or abs(bounds[0])
    data = high - low

    def near(bound: Fraction) -> bool:
        away = max(low - bound, bound - high)
        return away <= ladder * _FAR_IN_LADDERS or away <= data * _FAR_IN_SPANS

    under = [b for b in bounds[: bisect_right(bounds, low)] if near(b)]
    over = [b for b in bounds[bisect_left(bounds, high) :] if near(b)]
    if data <= ladder:
        # With few values the distance to every level is shown, not only to the next.
        return min([low, *under]), max([high, *over])
    new_low = under[-1] if under else low
    new_high = over[0] if over else high
    for bound in reversed(under[:-1]):
        if new_high - bound <= (new_high - new_low) * _CHEAP:
            new_low = bound
    for bound in over[1:]:
        if bound - new_low <= (new_high - new_low) * _CHEAP:
            new_high = bound
    return new_low, new_high


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

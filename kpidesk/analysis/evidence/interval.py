"""Likely ranges of shares and scores, and of their differences. Shares are 0 to 1.

Shares: E. B. Wilson (1927) and R. G. Newcombe, Statistics in Medicine 17 (1998), 857 (method 3)
and 873 (method 10). Scores: the adjusted Wald interval of B. Rocks (2016), which adds three
answers: 3/4 promoter, 3/2 passives, 3/4 detractor.
"""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

#: Standard errors on each side of the middle 95 % and 99 % of a normal distribution.
Z95, Z99 = 1.959963984540054, 2.5758293035489004
#: The same for the difference of two scores, as rounded in the design.
Z99_SCORES = 2.576
_ADDED, _ADDED_EACH = 3.0, 0.75
_LEAST_ANSWERS = 2


class Interval(NamedTuple):
    """The lower and the upper end of a range."""

    low: float
    high: float


def wilson(part: float, whole: float, z: float = Z95) -> Interval:
    """Returns Wilson's interval of a share, within 0 and 1; `whole` is not 0."""
    return Interval(*_wilson_ends(part, whole, z))


def _wilson_ends(part: float, whole: float, z: float) -> tuple[float, float]:
    square = z * z
    middle = part + square / 2
    half = z * sqrt(part * (whole - part) / whole + square / 4)
    total = whole + square
    # Rounding must leave 0 of n and n of n at the very ends.
    low = 0.0 if part == 0 else (middle - half) / total
    return low, 1.0 if part == whole else (middle + half) / total


def newcombe(
    part: float, whole: float, other_part: float, other_whole: float, z: float = Z95
) -> Interval:
    """Returns Newcombe's interval (method 10) of a share minus another one."""
    one, other = part / whole, other_part / other_whole
    low, high = _wilson_ends(part, whole, z)
    other_low, other_high = _wilson_ends(other_part, other_whole, z)
    difference = one - other
    return Interval(
        difference - sqrt((one - low) ** 2 + (other_high - other) ** 2),
        difference + sqrt((high - one) ** 2 + (other - other_low) ** 2),
    )


def score_interval(plus: float, minus: float, whole: float, z: float = Z95) -> Interval | None:
    """Returns the adjusted interval of (plus - minus) / whole, within -1 and 1.

    None for a single answer.
    """
    if whole < _LEAST_ANSWERS:
        return None
    centre, variance = _adjusted(plus, minus, whole)
    half = z * sqrt(variance)
    return Interval(max(centre - half, -1.0), min(centre + half, 1.0))


def score_difference(
    one: tuple[float, float, float], other: tuple[float, float, float], z: float = Z99_SCORES
) -> Interval:
    """Returns the interval of a score minus another one, each as (plus, minus, whole)."""
    centre, variance = _adjusted(*one)
    other_centre, other_variance = _adjusted(*other)
    half = z * sqrt(variance + other_variance)
    return Interval(centre - other_centre - half, centre - other_centre + half)


def _adjusted(plus: float, minus: float, whole: float) -> tuple[float, float]:
    """Returns the adjusted score and its squared standard error."""
    total = whole + _ADDED
    above, below = (plus + _ADDED_EACH) / total, (minus + _ADDED_EACH) / total
    centre = above - below
    return centre, (above + below - centre * centre) / total

"""The rules for a ladder of the user's own: which bounds it may have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from kpidesk.domain.amounts.parse_bound import read_bound
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.kpi import Kpi, KpiUnit
from kpidesk.domain.ladder import Direction, Ladder, Level, Origin, Threshold

#: The levels that have a bound, from the worst to the best.
STEPS = tuple(each for each in Level if each is not Level.BELOW)
#: The longest source of a ladder, in characters.
LONGEST_SOURCE = 120
_MOST = Fraction(10**9)
#: Bounds are kept in millionths.
_MILLION = 10**6
_SIGNS = {
    "≥": (True, Direction.HIGHER),
    ">=": (True, Direction.HIGHER),
    "≤": (True, Direction.LOWER),
    "<=": (True, Direction.LOWER),
    ">": (False, Direction.HIGHER),
    "<": (False, Direction.LOWER),
    "": (True, None),
}


class OwnBound(NamedTuple):
    """A bound as the user gave it. `better` is None where no sign said it."""

    bound: Fraction
    inclusive: bool = True
    better: Direction | None = None


def read_step(text: str, kpi: Kpi, level: Level) -> OwnBound:
    """Parses `75`, `>85`, `≤ 1,5`, and hours such as `1:30`; a percent sign may follow.

    Raises WrongRequest `ladder_bound_empty`, and those of `read_bound`.
    """
    plain = text.strip()
    sign = next(each for each in _SIGNS if plain.startswith(each))
    inclusive, better = _SIGNS[sign]
    number = plain.removeprefix(sign).strip()
    if not number:
        raise WrongRequest("ladder_bound_empty", level=level)
    return OwnBound(read_bound(number, kpi.unit, point_is_decimal=True), inclusive, better)


def own_ladder(kpi: Kpi, bounds: Mapping[Level, OwnBound], source: str = "") -> Ladder:
    """Returns the ladder with these bounds. Its source is in words.

    Where neither direction of the KPI is better, the signs or else the order of the bounds give
    the direction. Raises WrongRequest `ladder_without_bounds`, `ladder_bound_outside`,
    `value_too_fine`,
    `ladder_must_rise`, `ladder_must_fall`, `ladder_signs_differ`, `ladder_order`,
    `ladder_overlap`, `ladder_source_long`.
    """
    steps = [(level, bounds[level]) for level in STEPS if level in bounds]
    if not steps:
        raise WrongRequest("ladder_without_bounds", kpi=kpi.id)
    for level, each in steps:
        _check_bound(kpi, level, each)
    better = _direction(kpi, steps)
    _check_order(kpi, better, steps)
    said = " ".join(source.split())
    if len(said) > LONGEST_SOURCE:
        raise WrongRequest("ladder_source_long", most=LONGEST_SOURCE, length=len(said))
    thresholds = (Threshold(level, each.bound, each.inclusive) for level, each in steps)
    return Ladder(better, tuple(thresholds), Origin.OWN, said)


def _check_bound(kpi: Kpi, level: Level, given: OwnBound) -> None:
    low, high = Fraction(0), _MOST
    if kpi.unit is KpiUnit.SCORE:
        low, high = Fraction(-100), Fraction(100)
    if given.bound * _MILLION % 1:
        raise WrongRequest("value_too_fine", value=given.bound)
    if not low <= given.bound <= high:
        raise WrongRequest("ladder_bound_outside", kpi=kpi.id, level=level, bound=given.bound)


def _direction(kpi: Kpi, steps: Sequence[tuple[Level, OwnBound]]) -> Direction:
    said = [each.better for _, each in steps if each.better is not None]
    if kpi.better is not Direction.MIDDLE:
        for better in said:
            if better is not kpi.better:
                raise _wrong_way(kpi)
        return kpi.better
    if len(set(said)) > 1:
        raise WrongRequest("ladder_signs_differ")
    if said:
        return said[0]
    falls = steps[0][1].bound > steps[-1][1].bound
    return Direction.LOWER if falls else Direction.HIGHER


def _check_order(kpi: Kpi, better: Direction, steps: Sequence[tuple[Level, OwnBound]]) -> None:
    sign = 1 if better is Direction.HIGHER else -1
    climbs = [
        (sign * (high.bound - low.bound), worse, level, low.bound, high.bound)
        for (worse, low), (level, high) in pairwise(steps)
    ]
    if kpi.better is better and climbs and all(climb < 0 for climb, *_ in climbs):
        raise _wrong_way(kpi)
    for climb, worse, level, low, high in climbs:
        if climb == 0:
            raise WrongRequest("ladder_overlap", worse=worse, level=level, bound=low)
        if climb < 0:
            raise WrongRequest("ladder_order", worse=worse, level=level, low=low, bound=high)


def _wrong_way(kpi: Kpi) -> WrongRequest:
    code = "ladder_must_rise" if kpi.better is Direction.HIGHER else "ladder_must_fall"
    return WrongRequest(code, kpi=kpi.id)

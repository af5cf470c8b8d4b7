"""Targets over time: which one is in force in a period, and how often it was met."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kpidesk.analysis.point import Point
from kpidesk.domain.annotations import Target
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Length, Period

#: The points that are counted where a chart or an update says how often a target was met.
COUNTED = 12


class TargetCount(NamedTuple):
    """In how many points the target was met, of how many that count."""

    met: int
    of: int


class TargetStatus(NamedTuple):
    """The target in force at a point, and how often it was met up to there."""

    target: Target
    counted: TargetCount


class TargetSeries:
    """The targets of one KPI or measure for one owner: a client, or the whole business.

    A target of a measure by itself is for periods of the length it begins with: 40 tasks a month
    say nothing about a week.
    """

    def __init__(self, kpi: Kpi, targets: Iterable[Target]) -> None:
        self._targets = sorted(targets, key=lambda each: each.valid_from.first_day)
        self._alone = not kpi.denominator
        self._begins: dict[Length, list[tuple[int, Target]]] = {}

    def at(self, period: Period) -> Target | None:
        """Returns the target in force; None where there is none, or none any more."""
        begun = [each for begin, each in self._of_length(period.length) if begin <= period.index]
        return begun[-1] if begun and begun[-1].bounds else None

    def is_met(self, point: Point) -> bool | None:
        """Returns whether the point meets the target in force.

        None without a target, and for a point that does not count: one that has not ended, is not
        complete or is a lower bound.
        """
        target = self.at(point.period) if point.reliable else None
        return None if target is None or point.value is None else target.is_met(point.value)

    def count(self, points: Iterable[Point], most: int | None = None) -> TargetCount:
        """Returns how often each point's target was met, in the last `most` points that count."""
        found = [met for met in map(self.is_met, points) if met is not None]
        last = found if most is None else found[-most:]
        return TargetCount(sum(last), len(last))

    def count_of(
        self, target: Target, points: Iterable[Point], most: int | None = None
    ) -> TargetCount:
        """Returns how often one target was met in the points in which it is in force."""
        return self.count((each for each in points if self.at(each.period) == target), most)

    def status(self, points: Sequence[Point], final: Point | None) -> TargetStatus | None:
        """Returns the status at a point; None where no target is in force."""
        target = self.at(final.period) if final else None
        if final is None or target is None:
            return None
        earlier = (each for each in points if each.period.index <= final.period.index)
        return TargetStatus(target, self.count_of(target, earlier, COUNTED))

    def _of_length(self, length: Length) -> list[tuple[int, Target]]:
        """Returns the targets for periods of a length, with the index of the first of these."""
        if length not in self._begins:
            self._begins[length] = [
                (each.valid_from.first_from(length).index, each)
                for each in self._targets
                if not self._alone or each.valid_from.length is length
            ]
        return self._begins[length]

"""Constraints between measures of one period, as data."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from kpidesk.domain.kpi import Term


class Severity(StrEnum):
    """What a breach means: impossible (refused) or unusual (warned)."""

    REFUSED = "refused"
    WARNED = "warned"


class _Fields(NamedTuple):
    code: str
    severity: Severity
    lesser: tuple[Term, ...]
    greater: tuple[Term, ...]


class Constraint(_Fields):
    """The signed sum `lesser` must not exceed the sum `greater`; an empty sum is zero."""

    @cached_property
    def measures(self) -> tuple[str, ...]:
        """Its measures; it applies where all of them have an amount."""
        return tuple(term.measure for term in (*self.lesser, *self.greater))

    def broken(self, amounts: Mapping[str, int]) -> bool:
        """Returns whether the amounts break it; False while one of its measures is missing."""
        if any(measure not in amounts for measure in self.measures):
            return False
        lesser, greater = self.sides(amounts)
        return lesser > greater

    def sides(self, amounts: Mapping[str, int]) -> tuple[int, int]:
        """Returns the two sums that it compares, the lesser one first."""
        return _sum(self.lesser, amounts), _sum(self.greater, amounts)


def _sum(terms: tuple[Term, ...], amounts: Mapping[str, int]) -> int:
    return sum(term.sign * amounts[term.measure] for term in terms)

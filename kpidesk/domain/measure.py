"""Measures: the quantities she enters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class Nature(StrEnum):
    """How a measure rolls up over time and over cells (KPIS.md, "How a measure rolls up")."""

    FLOW = "flow"
    PRACTICE_FLOW = "practice_flow"
    OPENING = "opening"
    CLOSING = "closing"
    COHORT = "cohort"
    LEVEL = "level"

    @property
    def is_stock(self) -> bool:
        """Whether it stands at an edge of the period, where the one beside it stands too."""
        return self in (Nature.OPENING, Nature.CLOSING)


class Unit(StrEnum):
    """What an amount counts. Amounts are whole numbers of the unit's smallest step."""

    COUNT = "count"
    HOURS = "hours"
    DECIMAL = "decimal"

    @property
    def steps(self) -> int:
        """Smallest steps in one: 1 for a count, 3 600 000 ms for an hour, 10⁶ for a decimal."""
        return _STEPS[self]


_STEPS = {Unit.COUNT: 1, Unit.HOURS: 3_600_000, Unit.DECIMAL: 1_000_000}


@dataclass(frozen=True, slots=True)
class Measure:
    """One quantity. Its id is its name in files and on the command line."""

    id: str
    nature: Nature
    unit: Unit = Unit.COUNT

    @property
    def split(self) -> bool:
        """Whether it may be entered for one client or one service language."""
        return self.nature is Nature.FLOW

    def quantity(self, amount: int) -> Fraction:
        """The amount in whole units: hours for hours."""
        return Fraction(amount, self.unit.steps)

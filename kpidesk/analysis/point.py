"""Points and series: the values of a KPI over periods."""

from collections.abc import Mapping
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType
from typing import NamedTuple, Self

from kpidesk.analysis.counts import Counts, usual_decimals
from kpidesk.analysis.packages.balance import Balance
from kpidesk.domain.catalogue.constraints import LOWER_BOUND
from kpidesk.domain.cell import Cell, Client
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Ladder, Level
from kpidesk.domain.period import Length, Period


class Reason(StrEnum):
    """Why a period with entries has no value."""

    INCOMPLETE = "incomplete"
    ZERO_DENOMINATOR = "zero_denominator"
    NOT_DERIVABLE = "not_derivable"
    NEWCOMERS_LEFT = "newcomers_left"
    COUNTS_DISAGREE = "counts_disagree"


class LeftOutKind(StrEnum):
    """What is left out of a value."""

    CLIENT = "client"
    SERVICE_LANGUAGE = "service_language"
    PERIOD = "period"


class GapReason(StrEnum):
    """Why: a measure is missing, the period has not ended, or nothing was entered."""

    MISSING = "missing"
    NOT_OVER = "not_over"
    NO_FIGURES = "no_figures"


class LeftOut(NamedTuple):
    """Entries that do not count, with the measures missing next to them, or missing entries.

    `missing` is empty for a stock of a period that has not ended and for entries of a longer
    period than the view's. `cell` is None where the reason does not concern a single cell; for
    a client or a service language without any figures it names only that.
    """

    period: Period
    cell: Cell | None
    entered: tuple[str, ...]
    missing: tuple[str, ...]
    why: GapReason = GapReason.MISSING

    @property
    def what(self) -> LeftOutKind:
        """A client where the cell has one, else its service language, else the period."""
        if self.cell and self.cell.client is not None:
            return LeftOutKind.CLIENT
        if self.cell and self.cell.language is not None:
            return LeftOutKind.SERVICE_LANGUAGE
        return LeftOutKind.PERIOD


class Point(NamedTuple):
    """The exact value of a KPI in one period, in the KPI's unit, with what it was computed from.

    `amounts` are the combined amounts behind the value in the measures' smallest steps, `counts`
    their sums; `lengths` are the period lengths at which they were entered. It is `partial` where
    anything is left out, and where the period is covered in part only. `package` are the hours of
    packages in it.
    """

    period: Period
    value: Fraction | None
    level: Level | None
    ladder: Ladder
    partial: bool = False
    unfinished: bool = False
    reason: Reason | None = None
    warnings: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    amounts: Mapping[str, int] = MappingProxyType({})
    lengths: tuple[Length, ...] = ()
    counts: Counts | None = None
    package: Balance | None = None

    @property
    def reliable(self) -> bool:
        """Whether it counts for changes, pooled values and limits: ended, complete, exact."""
        return not (
            self.value is None or self.unfinished or self.partial or LOWER_BOUND in self.warnings
        )

    @property
    def at_least(self) -> Level | None:
        """The level that a lower bound is known to reach; None where it has a level, or none.

        A lower bound has a level only where it reaches the best one.
        """
        if self.value is None or self.level is not None or LOWER_BOUND not in self.warnings:
            return None
        reached = self.ladder.rate(self.value)
        return None if reached is Level.BELOW else reached


class LadderStep(NamedTuple):
    """A ladder, and the first period that has it; None is all before the next step."""

    first: Period | None
    ladder: Ladder


class Series(NamedTuple):
    """A KPI over periods of one length. Periods without any entry have no point.

    `client` and `language` are those of the cells that it was summed over; None is all of them.
    `away` are periods of this length that are off: without a value they are no gap. `ladder` is
    that of the last point, `steps` are those of all periods, in order; none where it is the same.
    """

    kpi: Kpi
    by: Length
    points: tuple[Point, ...]
    ladder: Ladder
    client: Client | None = None
    language: str | None = None
    away: frozenset[Period] = frozenset()
    steps: tuple[LadderStep, ...] = ()

    def steps_within(self, first: Period, last: Period) -> tuple[tuple[Period, Ladder], ...]:
        """Returns the ladders from one period to another, each with its first period there."""
        found: list[tuple[Period, Ladder]] = []
        for step in self.steps or (LadderStep(None, self.ladder),):
            begins = first if step.first is None or step.first.index < first.index else step.first
            if found and found[-1][0] == begins:
                found.pop()
            if begins.index <= last.index and not (found and found[-1][1] == step.ladder):
                found.append((begins, step.ladder))
        return tuple(found)

    def since(self, first: Period | None) -> Self:
        """Returns the series from a period on; all of it for None."""
        if first is None:
            return self
        return self._replace(points=tuple(p for p in self.points if p.period.index >= first.index))

    def ended(self) -> Self:
        """Returns the series without the periods that have not ended."""
        return self._replace(points=tuple(each for each in self.points if not each.unfinished))

    @property
    def decimals(self) -> int:
        """The decimals of its values: as many as the coarsest of them allows."""
        return usual_decimals(self.kpi.unit, ((each.value, each.counts) for each in self.valued))

    @property
    def valued(self) -> tuple[Point, ...]:
        """The points that have a value, in order."""
        return tuple(each for each in self.points if each.value is not None)

    @property
    def final(self) -> Point | None:
        """The point that the series is read by: the last value of an ended period.

        The last value at all where no such period has ended: a half month is no verdict.
        """
        valued = self.valued
        ended = (each for each in reversed(valued) if not each.unfinished)
        return next(ended, valued[-1] if valued else None)

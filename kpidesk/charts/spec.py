"""The specification of a chart: positions, exact values and codes, without words or pixels.

A position counts periods from the left: 0 is the first period of the chart; a period without
entries has a position, too.
"""

from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from kpidesk.analysis.counts import Counts, usual_decimals
from kpidesk.analysis.packages.balance import Balance
from kpidesk.analysis.point import LeftOut, Reason
from kpidesk.analysis.targets import TargetStatus
from kpidesk.charts.overlays import NO_OVERLAYS, Overlays
from kpidesk.domain.annotations import Note
from kpidesk.domain.catalogue.constraints import LOWER_BOUND
from kpidesk.domain.cell import Client
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Ladder, Level
from kpidesk.domain.measure import Measure
from kpidesk.domain.period import Length, Period, period_at
from kpidesk.domain.settings.resolution_hours import ResolutionHours


class Dot(NamedTuple):
    """One period with entries. `value` is None where `reason` says why.

    `at_least` is the level that a lower bound is known to reach. `cautioned` marks a value to
    which the KPI's caution applies. `met` is whether it meets the target in force, if it counts.
    """

    position: int
    period: Period
    value: Fraction | None
    level: Level | None = None
    at_least: Level | None = None
    partial: bool = False
    unfinished: bool = False
    reason: Reason | None = None
    warnings: tuple[str, ...] = ()
    cautioned: bool = False
    left_out: tuple[LeftOut, ...] = ()
    counts: Counts | None = None
    package: Balance | None = None
    met: bool | None = None

    @property
    def mark(self) -> Level | None:
        """The level whose mark it has: a circle without a ladder, None for a lower bound."""
        if self.level is None and LOWER_BOUND not in self.warnings:
            return Level.TYPICAL
        return self.level


class Segment(NamedTuple):
    """The line between two successive dots; dashed if one is unfinished."""

    start: int
    end: int
    dashed: bool = False


class LadderSpan(NamedTuple):
    """The ladder that applies from position `first` to `last`, both included."""

    first: int
    last: int
    ladder: Ladder


class TargetSpan(NamedTuple):
    """A target that applies from position `first` to `last`, both included."""

    first: int
    last: int
    low: Fraction | None
    high: Fraction | None

    @property
    def bounds(self) -> tuple[Fraction, ...]:
        """The bounds that there are, the lower first."""
        return tuple(each for each in (self.low, self.high) if each is not None)


class Flag(NamedTuple):
    """A numbered note at a position. `text` is plain text, as typed.

    With `baseline` it is the reason why usual limits begin anew there. An `away` flag has no
    text: it marks a period that is off. A `note` that ends with a later period, or is ongoing,
    reaches to the position `last`.
    """

    number: int
    position: int
    period: Period
    text: str
    baseline: bool = False
    away: bool = False
    note: Note | None = None
    last: int | None = None

    @property
    def private(self) -> bool:
        """Whether it is a note that is for the user alone."""
        return self.note is not None and not self.note.shown

    def is_shareable(self, client: int | None) -> bool:
        """Returns whether it may leave the program for a client; the reason of a baseline may not.

        None stands for the whole business.
        """
        if self.note is not None:
            return self.note.is_shown_to(client)
        return not (self.baseline and self.text)

    def covers(self, position: int) -> bool:
        """Returns whether the flag belongs to the period at that position."""
        return self.position <= position <= (self.position if self.last is None else self.last)


class SeriesPart(NamedTuple):
    """One amount of a value's denominator, in the measure's smallest step."""

    measure: Measure
    amount: int


class ValueRange(NamedTuple):
    """The values at the bottom and the top of the chart; `low` < `high`."""

    low: Fraction
    high: Fraction


class _Fields(NamedTuple):
    kpi: Kpi
    by: Length
    first: Period | None
    period_count: int
    dots: tuple[Dot, ...]
    segments: tuple[Segment, ...]
    ladders: tuple[LadderSpan, ...]
    targets: tuple[TargetSpan, ...]
    flags: tuple[Flag, ...]
    range: ValueRange
    ladder: Ladder
    final: Dot | None = None
    behind: tuple[SeriesPart, ...] = ()
    client_names: Mapping[int, str] | None = None
    client: Client | None = None
    language: str | None = None
    hours: ResolutionHours | None = None
    overlays: Overlays = NO_OVERLAYS
    title: str = ""
    bars: bool = False
    target_status: TargetStatus | None = None


class ChartSpec(_Fields):
    """Everything that one chart shows. `first` is None where there is nothing to show.

    `final` is the dot that the chart is read by, see `Series.final`; `behind` belongs to it.
    `ladder` is the series' own. `client_names` are those of clients left out, by id; without
    them, as in every file, clients are counted. `title` replaces the name of the KPI. A
    few values are `bars` from 0 instead of a line. `target_status` is that of `final`.
    """

    def period(self, position: int) -> Period:
        """Returns the period at a position. Raises ValueError where the chart has no periods."""
        if self.first is None:
            raise ValueError("a chart without periods")
        return period_at(self.by, self.first.index + position)

    @cached_property
    def valued(self) -> tuple[Dot, ...]:
        """The dots that have a value, in order."""
        return tuple(dot for dot in self.dots if dot.value is not None)

    @cached_property
    def decimals(self) -> int:
        """The decimals of its values: as many as the coarsest of them allows."""
        return usual_decimals(self.kpi.unit, ((dot.value, dot.counts) for dot in self.valued))

    def target_at(self, position: int) -> TargetSpan | None:
        """Returns the target that applies at a position."""
        inside = (each for each in self.targets if each.first <= position <= each.last)
        return next(inside, None)

    @cached_property
    def heights(self) -> dict[int, float]:
        """The values by position, as floats for pixels; what lies outside is at the edge."""
        low, high = float(self.range.low), float(self.range.high)
        return {
            dot.position: min(max(float(dot.value), low), high)
            for dot in self.dots
            if dot.value is not None
        }

    def beyond(self, dot: Dot) -> int:
        """Returns 1 for a value above the visible range, -1 for one below it, else 0."""
        if dot.value is None:
            return 0
        return (dot.value > self.range.high) - (dot.value < self.range.low)

    def ladder_at(self, position: int) -> Ladder:
        """Returns the ladder that applies at a position."""
        inside = (each.ladder for each in self.ladders if each.first <= position <= each.last)
        return next(inside, self.ladder)

    @property
    def final_ladder(self) -> Ladder:
        """The ladder that applies at the end of the chart."""
        return self.ladders[-1].ladder if self.ladders else self.ladder

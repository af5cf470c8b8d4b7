"""KPIs: scale × signed sum of measures ÷ sum of measures, with a benchmark."""

from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from kpidesk.domain.ladder import Direction, Ladder, Level
from kpidesk.domain.measure import Measure, Unit


class KpiUnit(StrEnum):
    """The unit of a KPI's value."""

    PERCENT = "percent"
    HOURS_PER_ITEM = "hours_per_item"
    LANGUAGES = "languages"
    PER_HOUR = "per_hour"
    SCORE = "score"
    PER_CLIENT = "per_client"
    COUNT = "count"
    """A measure by itself, in counts."""
    HOURS = "hours"
    """A measure by itself, in hours."""


class Scope(StrEnum):
    """The region or trade that a published benchmark is about."""

    UNSAID = "unsaid"
    UNITED_STATES = "united_states"
    E_COMMERCE = "e_commerce"


class Wording(StrEnum):
    """How the source states a figure."""

    RANGE = "range"
    ABOUT_RANGE = "about_range"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    REACHING = "reaching"


class Published(NamedTuple):
    """One range as the source states it: its levels and its one or two figures."""

    levels: tuple[Level, ...]
    wording: Wording
    figures: tuple[Fraction, ...]


class Source(NamedTuple):
    """The source of a benchmark: the article's id, date and scope."""

    article: str
    published_on: date
    scope: Scope


class Term(NamedTuple):
    """One measure of a sum, with its sign (1 or -1)."""

    measure: str
    sign: int = 1


class _Fields(NamedTuple):
    id: str
    unit: KpiUnit
    better: Direction
    numerator: tuple[Term, ...]
    denominator: tuple[str, ...]
    ladder: Ladder
    scale: int = 1
    source: Source | None = None
    published: tuple[Published, ...] = ()
    caution: Fraction | None = None
    not_for_language: str | None = None
    surveyed: bool = False
    line: Fraction | None = None


class Kpi(_Fields):
    """A KPI as data. `scale` is 100 for percentages and scores, else 1.

    Without a denominator it is a plain sum.

    From the value `caution` on, a good value is a risk as well; the KPI's texts say why. A
    `surveyed` one is computed from a sample of opinions or checks, not from everything there was.
    `line` is a value that is drawn as a line: the whole of a package.
    """

    @cached_property
    def measures(self) -> tuple[str, ...]:
        """Its measures, each once, in the order of the formula."""
        return tuple(dict.fromkeys([*(t.measure for t in self.numerator), *self.denominator]))

    def cautioned(self, value: Fraction | None, *, running: bool = False) -> bool:
        """Returns whether the KPI's caution applies to the value.

        Where the KPI has a line it is about what is left up to there: it applies while a period
        of a client is `running`.
        """
        if self.caution is None or value is None:
            return False
        return value >= self.caution and (self.line is None or (running and value <= self.line))


def measure_alone(measure: Measure) -> Kpi:
    """Returns a measure as a KPI that divides by nothing and has no levels."""
    unit = KpiUnit.HOURS if measure.unit is Unit.HOURS else KpiUnit.COUNT
    higher = Direction.HIGHER
    return Kpi(measure.id, unit, higher, (Term(measure.id),), (), Ladder(higher, ()))


class KpiSet(NamedTuple):
    """A ready-made set of KPIs, in the order they are shown."""

    id: str
    kpis: tuple[Kpi, ...]

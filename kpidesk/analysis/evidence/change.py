"""Changes of a KPI: whether it rose or fell by more than chance would do."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from kpidesk.analysis.evidence.interval import Z99, Interval, newcombe, score_difference
from kpidesk.analysis.evidence.spans import Pooled
from kpidesk.analysis.evidence.traits import ChangeTest

_LEAST_COUNT = 5
#: Of the span before.
LEAST_PERIODS = 3


class Verdict(StrEnum):
    """The outcome of a comparison."""

    ROSE = "rose"
    FELL = "fell"
    AS_BEFORE = "as_before"


class Comparison(NamedTuple):
    """The last periods and those before them. `verdict` is None where there is too little.

    The last value is `sudden` where it lies beyond a usual limit and the value before does not;
    `alone` says that the verdict comes from that value. `mean` is that of usual limits where the
    verdict comes from values in a row on one side of it, and the last of them is within the limits.
    """

    verdict: Verdict | None
    recent: Pooled | None
    before: Pooled | None
    sudden: bool = False
    mean: float | None = None
    alone: bool = False

    @property
    def unclear(self) -> bool:
        """Whether there is no clear change, and nothing else says that there is one."""
        return self.verdict is Verdict.AS_BEFORE and not self.sudden


def tested(recent: Pooled | None, before: Pooled | None, test: ChangeTest) -> Verdict | None:
    """Returns the verdict on two spans, tested at 99 %.

    None where the span before has fewer than three periods, either side has fewer than five
    counts, or a share has more above than below.
    """
    if recent is None or before is None or before.periods < LEAST_PERIODS:
        return None
    if recent.whole < _LEAST_COUNT or before.whole < _LEAST_COUNT:
        return None
    found: Interval
    if test is ChangeTest.SCORES:
        found = score_difference(recent[:3], before[:3])
    elif test is ChangeTest.SHARES and recent.plus <= recent.whole and before.plus <= before.whole:
        found = newcombe(recent.plus, recent.whole, before.plus, before.whole, Z99)
    else:
        return None
    if found.low > 0:
        return Verdict.ROSE
    return Verdict.FELL if found.high < 0 else Verdict.AS_BEFORE

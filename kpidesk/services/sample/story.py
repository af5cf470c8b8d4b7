"""The data of the sample practice: trends and events of two years."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

#: Ended months; the current one follows.
MONTHS = 24
#: From this month on, weekly measures are entered by week.
WEEKS_FROM = 12
#: The month (1 to 12) of the holiday: the first one has no entries, the second has some.
HOLIDAY = 8

# Events, as months from the beginning.
GERMAN_CLIENT_FROM = 6
HELPER_FROM = 4
PORTUGUESE_FROM = 15
BAD_MONTH = 17
CARRIED_OVER_MONTH = 14
OVERTIME_MONTH = 20
RECOUNTED_MONTH = 18
RAISED_FROM = 18
LATE_SURVEY_MONTH = 23
SHOP_FROM, SHOP_UNTIL = 18, 20


@dataclass(frozen=True)
class FigureTrend:
    """A ratio that moves from `start` to `end` with random `wobble`; the bad month adds `dip`."""

    start: float
    end: float
    wobble: float
    dip: float = 0.0

    def at(self, month: int, dice: Random) -> float:
        """Returns the ratio in a month, counted from the beginning."""
        straight = self.start + (self.end - self.start) * min(month / MONTHS, 1.0)
        dip = self.dip if month == BAD_MONTH else 0.0
        return straight + dice.uniform(-self.wobble, self.wobble) + dip


@dataclass(frozen=True)
class SampleFlow:
    """Two measures of one cell: `part` is `course` times `whole`, which is about `volume` a month.

    With `within`, the part cannot exceed the whole.
    """

    part: str
    whole: str
    course: FigureTrend
    volume: tuple[int, int]
    weekly: bool = False
    within: bool = False


@dataclass(frozen=True)
class SampleTarget:
    """A target from a month on, of the business or of the French client."""

    subject: str
    begin: int
    low: int | None = None
    high: int | None = None
    of_client: bool = False


FLOWS = (
    SampleFlow(
        "satisfied_answers",
        "survey_answers",
        FigureTrend(0.75, 0.93, 0.05, dip=-0.16),
        (14, 26),
        weekly=True,
        within=True,
    ),
    SampleFlow(
        "multilingual_resolution_hours",
        "multilingual_tickets",
        FigureTrend(5.2, 2.6, 0.5, dip=1.6),
        (12, 22),
        weekly=True,
    ),
    SampleFlow(
        "accurate_communications",
        "checked_communications",
        FigureTrend(0.9, 0.97, 0.02),
        (30, 50),
        within=True,
    ),
    SampleFlow(
        "multilingual_tasks",
        "multilingual_hours",
        FigureTrend(1.6, 2.3, 0.2),
        (14, 24),
        weekly=True,
    ),
    SampleFlow("request_hours", "requests", FigureTrend(3.4, 1.7, 0.4), (10, 20), weekly=True),
    SampleFlow(
        "tasks_completed", "tasks_assigned", FigureTrend(0.78, 0.9, 0.03), (22, 36), within=True
    ),
)
#: Shares of the surveyed clients.
PROMOTERS = FigureTrend(0.34, 0.6, 0.06)
DETRACTORS = FigureTrend(0.24, 0.12, 0.04)
RECOMMENDING = (8, 14)
SATISFIED_CLIENTS = FigureTrend(0.84, 0.95, 0.04)
#: Productive hours as a share of the available hours.
PRODUCTIVE = FigureTrend(0.62, 0.8, 0.03)
AVAILABLE_HOURS = (128, 152)
NEW_CLIENTS = (1, 0, 1, 1, 0, 2, 1, 0, 0, 1, 1, 0, 1, 0, 2, 0, 1, 0, 1, 1, 0, 1, 0, 1, 1)
CLIENTS_LEAVING = (0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0)
FIRST_STOCK = 9
LEADS = (7, 12)
#: Multilingual clients lost during each month.
MULTILINGUAL_LEAVING = (0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0)
MULTILINGUAL_STOCK = 7
#: The yearly cohorts: clients kept, of those at the start.
YEAR_KEPT, YEAR_START = (6, 7), (7, 8)

#: Every second KPI has a target; that of satisfied clients was raised.
TARGETS = (
    SampleTarget("csat", WEEKS_FROM, 85),
    SampleTarget("csat", RAISED_FROM, 90),
    SampleTarget("resolution", WEEKS_FROM, high=3),
    SampleTarget("accuracy", WEEKS_FROM, 96),
    SampleTarget("nps", WEEKS_FROM, 40),
    SampleTarget("art", WEEKS_FROM, high=2),
    SampleTarget("tcr", WEEKS_FROM, 88),
    SampleTarget("aur", WEEKS_FROM, 75),
    SampleTarget("csat", WEEKS_FROM, 80, of_client=True),
    SampleTarget("csat", RAISED_FROM, 85, of_client=True),
    SampleTarget("tasks_completed", WEEKS_FROM, 20, of_client=True),
    SampleTarget("package_use", WEEKS_FROM, 70, 100, of_client=True),
)

"""The KPI of packages: how much of the hours that clients bought is used."""

from fractions import Fraction

from kpidesk.domain.kpi import Kpi, KpiUnit, Term
from kpidesk.domain.ladder import Direction, Ladder

HOURS_BOUGHT, HOURS_USED = "package_hours", "productive_hours"

#: Its denominator is the hours bought and carried over, which the client's card knows.
PACKAGE_USE = Kpi(
    "package_use",
    KpiUnit.PERCENT,
    Direction.MIDDLE,
    (Term(HOURS_USED),),
    (HOURS_BOUGHT,),
    Ladder(Direction.MIDDLE, ()),
    scale=100,
    caution=Fraction(80),
    line=Fraction(100),
)

"""The own ladder of the sample practice."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.catalogue.own_ladder import OwnBound, own_ladder
from kpidesk.domain.ladder import DatedLadder, Level
from kpidesk.domain.period import Period
from kpidesk.services.ports import WriteTransaction

KPI = "tasks_per_hour"
#: The month, from the beginning, from which it is valid.
FROM = 14
_BOUNDS = {
    Level.TYPICAL: OwnBound(Fraction(9, 5)),
    Level.ABOVE_AVERAGE: OwnBound(Fraction(2)),
    Level.EXCEPTIONAL: OwnBound(Fraction(12, 5)),
}


def write_own_ladder(
    transaction: WriteTransaction, catalogue: Catalogue, months: tuple[Period, ...], source: str
) -> None:
    """Set a ladder that is stricter than the published one, from a month on."""
    ladder = own_ladder(catalogue.kpi(KPI), _BOUNDS, source)
    transaction.set_ladder(DatedLadder(KPI, months[FROM].first_day, ladder))

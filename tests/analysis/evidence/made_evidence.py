"""Makes the evidence of counts, without a file."""

from __future__ import annotations

from kpidesk.analysis.counts import Counts
from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.analysis.evidence.traits import traits_of
from kpidesk.analysis.point import Point, Reason, Series
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.catalogue.constraints import LOWER_BOUND
from kpidesk.domain.period import parse_period

CATALOGUE = ready_made()


def traits(kpi_id):
    kpi = CATALOGUE.kpi(kpi_id)
    return traits_of(kpi, CATALOGUE.measures_of(kpi), CATALOGUE.constraints_on(kpi.measures))


def evidence(counts, kpi_id="csat", start="2020-01", baselines=(), **flags):
    """Makes the evidence of (plus, minus, whole) in whole units per period; None is a gap."""
    kpi, first = CATALOGUE.kpi(kpi_id), parse_period(start)
    measures = {each.id: each.unit for each in CATALOGUE.measures_of(kpi)}
    above = measures[kpi.numerator[0].measure]
    below = measures[kpi.denominator[0]]
    points = []
    for place, each in enumerate(counts):
        if each is None:
            continue
        plus, minus, whole = each if len(each) == 3 else (each[0], 0, each[1])
        sums = Counts(
            int(plus * above.steps), minus * above.steps, int(whole * below.steps), above, below
        )
        value = sums.value(kpi.scale) if whole else None
        points.append(
            Point(
                first.shifted(place),
                value,
                None if value is None else kpi.ladder.rate(value),
                kpi.ladder,
                partial=place in flags.get("partial", ()),
                unfinished=place in flags.get("unfinished", ()),
                reason=None if whole else Reason.ZERO_DENOMINATOR,
                warnings=(LOWER_BOUND,) if place in flags.get("bounds", ()) else (),
                counts=sums,
            )
        )
    away = frozenset(first.shifted(each) for each in flags.get("away", ()))
    series = Series(kpi, first.length, tuple(points), kpi.ladder, away=away)
    return SeriesEvidence(series, traits(kpi_id), tuple(map(parse_period, baselines)))


def last(found):
    return found.at(found.series.points[-1])

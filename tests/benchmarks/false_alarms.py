"""Prints how often chance alone is called a change: `python tests/benchmarks/false_alarms.py`.

Each chart has 24 months without any change, looked at every month from the first on. Counted are
the charts on which at least one month was called a change. Nothing is asserted: the tables are
quoted in the guide.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

sys.path[:0] = [str(Path(__file__).parents[2])]

from kpidesk.analysis.counts import Counts  # noqa: E402
from kpidesk.analysis.evidence.change import Verdict  # noqa: E402
from kpidesk.analysis.evidence.evidence import SeriesEvidence  # noqa: E402
from kpidesk.analysis.evidence.traits import traits_of  # noqa: E402
from kpidesk.analysis.point import Point, Series  # noqa: E402
from kpidesk.domain.catalogue.catalogue import ready_made  # noqa: E402
from kpidesk.domain.measure import Unit  # noqa: E402
from kpidesk.domain.period import parse_period  # noqa: E402

MONTHS, FIRST = 24, parse_period("2024-01")
SCALE = 1000
Month = tuple[int, int]  # what is divided, and by what
Draw = Callable[[Random], Month]


def main() -> None:
    charts = 200 if "--quick" in sys.argv else 2000
    print("| 24 months without a change | charts with a false “rose” or “fell” |\n| --- | --- |")
    for answers in (6, 10, 20, 40):
        for share in (0.82, 0.9, 0.95):
            found = alarms("csat", shares(answers, share), charts)
            print(f"| {answers} answers a month, {share:.0%} | {found:.0%} |")
    print("\n| | charts with a month outside what is usual |\n| --- | --- |")
    for name, kpi, draw in (
        ("values around a steady mean", "tasks_per_hour", ideal),
        ("mean of 3 long-tailed tickets", "resolution", tickets(3)),
        ("mean of 10 long-tailed tickets", "resolution", tickets(10)),
        ("mean of 20 long-tailed tickets", "resolution", tickets(20)),
    ):
        print(f"| {name} | {alarms(kpi, draw, charts):.0%} |")
    print("\n| a fall from 90 to 70 % | found within 3 months | within 6 |\n| --- | --- | --- |")
    for answers in (6, 10, 20, 40):
        three, six = (found_fall(answers, months, charts) for months in (3, 6))
        print(f"| {answers} answers a month | {three:.0%} | {six:.0%} |")


def alarms(kpi_id: str, draw: Draw, charts: int) -> float:
    """Returns the share of charts with at least one false alarm."""
    random = Random(20_26)
    return (
        sum(
            any(changed(kpi_id, months[: n + 1]) for n in range(MONTHS))
            for months in ([draw(random) for _ in range(MONTHS)] for _ in range(charts))
        )
        / charts
    )


def found_fall(answers: int, within: int, charts: int) -> float:
    """Returns the share of charts on which a fall is found within so many months of it."""
    random, before, after = Random(20_26), shares(answers, 0.9), shares(answers, 0.7)
    found = 0
    for _ in range(charts):
        months = [before(random) for _ in range(12)]
        for _ in range(within):
            months.append(after(random))
            if verdict("csat", months) is Verdict.FELL:
                found += 1
                break
    return found / charts


def changed(kpi_id: str, months: list[Month]) -> bool:
    return verdict(kpi_id, months) in (Verdict.ROSE, Verdict.FELL)


def verdict(kpi_id: str, months: list[Month]) -> Verdict | None:
    """Returns what is said in the last of these months."""
    catalogue = ready_made()
    kpi = catalogue.kpi(kpi_id)
    measures = catalogue.measures_of(kpi)
    units = {each.id: each.unit for each in measures}
    above, below = units[kpi.numerator[0].measure], units[kpi.denominator[0]]
    points = []
    for n, (part, whole) in enumerate(months):
        counts = Counts(part, 0, whole, above, below)
        points.append(
            Point(FIRST.shifted(n), counts.value(kpi.scale), None, kpi.ladder, counts=counts)
        )
    series = Series(kpi, FIRST.length, tuple(points), kpi.ladder)
    traits = traits_of(kpi, measures, catalogue.constraints_on(kpi.measures))
    change = SeriesEvidence(series, traits).at(points[-1]).change
    return change.verdict if change else None


def shares(answers: int, share: float) -> Draw:
    return lambda random: (sum(random.random() < share for _ in range(answers)), answers)


def ideal(random: Random) -> Month:
    return max(1, round(random.gauss(20 * SCALE, 2 * SCALE))), SCALE * Unit.HOURS.steps


def tickets(number: int) -> Draw:
    def month(random: Random) -> Month:
        hours = sum(math.exp(random.gauss(1.0, 1.0)) for _ in range(number))
        return round(hours * Unit.HOURS.steps), number

    return month


if __name__ == "__main__":
    main()

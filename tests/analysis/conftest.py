"""Makes series from figures, without a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from kpidesk.analysis.point import Point
from kpidesk.analysis.rollup import RollUp
from kpidesk.analysis.series import points
from kpidesk.analysis.subperiods import count_subperiods
from kpidesk.domain.catalogue.catalogue import Catalogue, ready_made
from kpidesk.domain.cell import Cell
from kpidesk.domain.period import Length, parse_period

#: (measure, period, cell's id) to the amount in whole units; 1 is *Not assigned*.
Figures = Mapping[tuple[str, str, int], int]
CELLS = {1: Cell(), 2: Cell(1, None), 3: Cell(2, "es"), 4: Cell(None, "fr")}
LATER = date(2030, 1, 1)


def points_of(
    kpi_id: str,
    figures: Figures,
    by: Length = Length.MONTH,
    today: date = LATER,
    catalogue: Catalogue | None = None,
) -> dict[str, Point]:
    """Returns the points of a KPI by period."""
    catalogue = catalogue or ready_made()
    kpi = catalogue.kpi(kpi_id)
    measures = catalogue.measures_of(kpi)
    tables: dict[tuple[str, Length], dict[str, dict[int, int]]] = {}
    whole: dict = {}
    for (measure, text, cell), amount in sorted(figures.items()):
        period = parse_period(text)
        steps = amount * catalogue.measure(measure).unit.steps
        table = whole.setdefault(period, {})
        table[measure] = table.get(measure, 0) + steps
        own = tables.setdefault((measure, period.length), {})
        own.setdefault(text, {})[cell] = steps
    constraints = catalogue.constraints_on(kpi.measures)
    counted = count_subperiods(measures, tables, CELLS, constraints)
    roll_up = RollUp(measures, counted, whole, constraints, catalogue.stocks, today)
    found = points(kpi, by, roll_up, lambda _: kpi.ladder)
    return {str(point.period): point for point in found}


@pytest.fixture(scope="session")
def series() -> Callable[..., dict[str, Point]]:
    """Makes points by `series("csat", {("survey_answers", "2026-03", 1): 100, …}, by, today)`."""
    return points_of


@pytest.fixture(scope="session")
def cells() -> Mapping[int, Cell]:
    """The cells by id."""
    return CELLS

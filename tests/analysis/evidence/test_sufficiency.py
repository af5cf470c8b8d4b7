"""How many counts a KPI needs follows from its ladder and the width of its range."""

from __future__ import annotations

import pytest

from kpidesk.analysis.evidence.interval import wilson
from kpidesk.analysis.evidence.sufficiency import single_step, sufficiency
from kpidesk.domain.catalogue.catalogue import ready_made

KPIS = ready_made().kpis


@pytest.mark.parametrize("kpi", [each for each in KPIS if each.surveyed], ids=lambda each: each.id)
def test_the_range_is_as_narrow_as_the_ladder_from_there_on(kpi):
    found = sufficiency(kpi)
    assert found.few < found.enough
    assert found.few_width > found.span
    if kpi.id != "nps":
        bounds = [float(each.bound) for each in kpi.ladder.thresholds]
        middle = (min(bounds) + max(bounds)) / 200
        for count, narrow in ((found.enough, True), (found.enough - 5, False)):
            low, high = wilson(middle * count, count)
            assert (100 * (high - low) <= float(found.span)) is narrow


def test_complete_counts_have_no_range():
    assert [each.id for each in KPIS if sufficiency(each)] == [
        each.id for each in KPIS if each.surveyed
    ]


def test_what_a_single_one_changes():
    assert single_step(ready_made().kpi("tcr")) == (7, 15)
    assert single_step(ready_made().kpi("ncar")) == (20, 5)
    assert single_step(ready_made().kpi("art")) is None

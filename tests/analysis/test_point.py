"""The value that a series is read by."""

from __future__ import annotations

import pytest

from kpidesk.analysis.point import Reason
from kpidesk.charts.build import chart_spec

NOTHING = Reason.ZERO_DENOMINATOR


@pytest.mark.parametrize(
    ("values", "unfinished", "final"),
    [
        ([], [], None),
        ([NOTHING], [], None),
        ([80, 81], [], 81),
        ([80, 81, 40], [2], 81),
        ([80, NOTHING, 40], [2], 80),
        ([NOTHING, 40], [1], 40),
        ([30, 40], [0, 1], 40),
    ],
)
def test_the_last_ended_value_else_the_last(make_series, values, unfinished, final):
    series = make_series(values, unfinished=unfinished)
    assert (series.final and series.final.value) == final
    dot = chart_spec(series).final
    assert (dot and (dot.period, dot.value)) == (
        series.final and (series.final.period, series.final.value)
    )

"""Series of the test data: likely ranges of first and last values, and pooled years."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from pathlib import Path

import pytest

from kpidesk.analysis.counts import Counts
from kpidesk.analysis.evidence.interval import wilson
from kpidesk.domain.measure import Unit

DATA = Path(__file__).parents[4] / "shared" / "data"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the test data is not beside us")
WITHIN = 1e-6


def series():
    text = (DATA / "reference" / "period_series.json").read_text(encoding="utf-8")
    for each in json.loads(text)["series"]:
        part, whole = each["value"].removeprefix("100 x ").split(" / ")
        with (DATA / each["file"]).open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        period = next(iter(rows[0]))
        yield each, [(row[period], int(row[part]), int(row[whole])) for row in rows]


def test_ranges_of_the_first_and_the_last_value():
    for each, rows in series():
        for expected, (_, part, whole) in zip(
            each["wilson95_first_and_last"], (rows[0], rows[-1]), strict=True
        ):
            found = [100 * end for end in wilson(part, whole)]
            assert found == pytest.approx(expected, abs=WITHIN)


def pooled(part, whole):
    return float(Counts(part, 0, whole, Unit.COUNT, Unit.COUNT).value(100))


def test_pooled_years():
    for each, rows in series():
        sums = defaultdict(lambda: [0, 0])
        for period, part, whole in rows:
            for key in (period[:4], ""):
                sums[key][0] += part
                sums[key][1] += whole
        part, whole = sums[""]
        assert pooled(part, whole) == pytest.approx(each["pooled_whole"], abs=WITHIN)
        for year, value in each.get("pooled_by_year", {}).items():
            part, whole = sums[year]
            assert pooled(part, whole) == pytest.approx(value, abs=WITHIN)

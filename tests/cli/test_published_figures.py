"""Every figure of the KPI rules through the command line, and each series of the test data."""

from __future__ import annotations

import csv
import json
import operator
from fractions import Fraction
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[3] / "shared" / "data"
in_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the test data is not beside us")

EXAMPLES = {
    "csat": ("satisfied_answers=80 survey_answers=100", 80, "typical"),
    "resolution": (
        "multilingual_resolution_hours=60 multilingual_tickets=20",
        3,
        "above_average",
    ),
    "languages": ("languages_spoken=3 assistants=3", 1, "below"),
    "retention": (
        "multilingual_clients_kept=45 multilingual_clients_start=50",
        90,
        "above_average",
    ),
    "accuracy": (
        "accurate_communications=95 checked_communications=100",
        95,
        "above_average",
    ),
    "tasks_per_hour": ("multilingual_tasks=100 multilingual_hours=50", 2, "typical"),
    "nps": ("promoters=40 passives=20 detractors=40", 0, "below"),
    "css": ("satisfied_clients=80 surveyed_clients=100", 80, "below"),
    "art": ("request_hours=100 requests=50", 2, "typical"),
    "crr": ("clients_end=650 clients_new=200 clients_start=500", 90, "exceptional"),
    "tcr": ("tasks_completed=85 tasks_assigned=100", 85, "above_average"),
    "aur": ("productive_hours=600 available_hours=800", 75, "typical"),
    "ncar": ("clients_new=20 leads=200", 10, "above_average"),
    "sdi": ("services_offered=10 clients_served=50", 0.2, "typical"),
}


@pytest.mark.parametrize("kpi", EXAMPLES)
def test_worked_example(kpidesk, kpi):
    figures, value, level = EXAMPLES[kpi]
    assert kpidesk(f"set 2026-03 {figures}").status == 0
    shown = kpidesk(f"show {kpi} --json")
    assert shown.status == 0
    point = shown.points["2026-03"]
    assert (point["value"], point["level"]) == (value, level)
    assert (point["partial"], point["unfinished"], point["reason"]) == (False, False, None)
    assert (point["warnings"], point["left_out"]) == ([], [])
    assert shown.data["kpi"] == kpi
    assert shown.data["by"] == "month"
    assert shown.data["ladder"]["source"] == "published"


#: The table of benchmarks as published: typical, above average, exceptional from.
LADDERS = {
    "csat": ("≥ 75", "> 85", "≥ 90"),
    "resolution": ("–", "≤ 4", "< 2"),
    "languages": ("–", "≥ 2", "≥ 3"),
    "retention": ("–", "≥ 85", "≥ 95"),
    "accuracy": ("–", "≥ 90", "≥ 98"),
    "tasks_per_hour": ("≥ 1.5", "–", "> 2.5"),
    "nps": ("≥ 20", "≥ 30", "≥ 50"),
    "css": ("≥ 85", "≥ 90", "≥ 95"),
    "art": ("≤ 3", "< 1", "< 0.5"),
    "crr": ("≥ 75", "–", "≥ 90"),
    "tcr": ("–", "≥ 75", "> 90"),
    "aur": ("≥ 65", "≥ 80", "> 90"),
    "ncar": ("≥ 5", "≥ 10", "> 15"),
    "sdi": ("≥ 0.15", "≥ 0.26", "≥ 0.36"),
}
#: Figures that give exactly so many thousandths of the KPI's unit.
GIVING = {
    "csat": "satisfied_answers={} survey_answers=100000",
    "resolution": "multilingual_resolution_hours={} multilingual_tickets=1000",
    "languages": "languages_spoken={} assistants=1000",
    "retention": "multilingual_clients_kept={} multilingual_clients_start=100000",
    "accuracy": "accurate_communications={} checked_communications=100000",
    "tasks_per_hour": "multilingual_tasks={} multilingual_hours=1000",
    "nps": "promoters={} passives={} detractors=0",
    "css": "satisfied_clients={} surveyed_clients=100000",
    "art": "request_hours={} requests=1000",
    "crr": "clients_end={} clients_new=0 clients_start=100000",
    "tcr": "tasks_completed={} tasks_assigned=100000",
    "aur": "productive_hours={} available_hours=100000",
    "ncar": "clients_new={} leads=100000",
    "sdi": "services_offered={} clients_served=1000",
}
HOLDS = {"≥": operator.ge, ">": operator.gt, "≤": operator.le, "<": operator.lt}


def level_of(kpi, value):
    found = "below"
    names = ("typical", "above_average", "exceptional")
    for name, rule in zip(names, LADDERS[kpi], strict=True):
        sign, _, bound = rule.partition(" ")
        if bound and HOLDS[sign](value, Fraction(bound)):
            found = name
    return found


@pytest.mark.long
@pytest.mark.parametrize("kpi", LADDERS)
def test_every_bound_and_a_step_to_either_side(kpidesk, kpi):
    bounds = [Fraction(rule.partition(" ")[2]) for rule in LADDERS[kpi] if rule != "–"]
    steps = [int(1000 * bound) + beside for bound in bounds for beside in (-1, 0, 1)]
    for year, thousandths in enumerate(steps, start=2001):
        figures = GIVING[kpi].format(thousandths, 100_000 - thousandths)
        assert kpidesk(f"set {year} {figures}").status == 0
    points = kpidesk(f"show {kpi} --json --by year").points
    found = [(point["value"], point["level"]) for point in points.values()]
    values = [Fraction(step, 1000) for step in steps]
    assert found == [(float(value), level_of(kpi, value)) for value in values]
    assert len({level for _, level in found}) == len(bounds) + 1


@in_shared
def test_seed_examples(kpidesk):
    examples = json.loads((SHARED / "seeds" / "kpi_examples.json").read_text())["examples"]
    assert examples
    for number, example in enumerate(examples, start=1):
        period = f"{2000 + number}-03"
        inputs = {
            name.removesuffix("_percent"): amount for name, amount in example["inputs"].items()
        }
        figures = " ".join(f"{name}={amount}" for name, amount in inputs.items())
        assert kpidesk(f"set {period} {figures}").status == 0
        point = kpidesk(f"show {example['id']} --json").points[period]
        assert point["value"] == example["expected"]
        assert point["level"] == example["level_by_KPIS_md"]


@in_shared
def test_seed_bands():
    """Inside each published range, half-way, the ladder gives the level that the source names."""
    from kpidesk.domain.catalogue.catalogue import ready_made

    names = {
        "average": "typical",
        "typical": "typical",
        "above average": "above_average",
        "high performing (= above average)": "above_average",
        "typical and above average (both words used)": "above_average",
        "exceptional": "exceptional",
        "high performing / exceptional": "exceptional",
    }
    bands = json.loads((SHARED / "seeds" / "kpi_bands.json").read_text())["bands"]
    assert set(bands) == set(EXAMPLES)
    for kpi_id, band in bands.items():
        kpi = ready_made().kpi(kpi_id)
        for published in band["published"]:
            low, high = published["low"], published["high"]
            if low is None or high is None:
                continue
            inside = (Fraction(str(low)) + Fraction(str(high))) / 2
            assert kpi.ladder.rate(inside) == names[published["label"]], (kpi_id, published)


SERIES = {
    "ae_RQM_type1_monthly.csv": ("within_4h", "attendances"),
    "nhs_accidents_weekly.csv": ("within_4h", "attendances"),
    "gtt_monthly.csv": ("harm_free", "reviewed"),
}


@in_shared
@pytest.mark.parametrize("file", SERIES)
def test_series_of_the_same_form(kpidesk, practice, file):
    """A share of answers is entered as `csat`, which has the form of these ratios."""
    part, whole = SERIES[file]
    with (SHARED / "periods" / file).open() as stream:
        rows = list(csv.DictReader(stream))
    for number, row in enumerate(rows, start=1):
        period = row.get("month") or f"2025-W{number:02}"
        answer = kpidesk(f"set {period} satisfied_answers={row[part]} survey_answers={row[whole]}")
        assert answer.status == 0, answer.err
    reference = json.loads((SHARED / "reference" / "period_series.json").read_text())["series"]
    expected = next(each for each in reference if each["file"].endswith(file))
    by = "month" if "month" in rows[0] else "week"
    points = kpidesk(f"show csat --json --by {by}").points
    values = [point["value"] for point in points.values()]
    if "values" in expected:
        assert values == pytest.approx(expected["values"], abs=1e-6)
    assert len(values) == len(rows)
    years = kpidesk("show csat --json --by year").points
    for year, pooled in expected.get("pooled_by_year", {}).items():
        assert years[year]["value"] == pytest.approx(pooled, abs=1e-6)
    if len(years) == 1:
        assert next(iter(years.values()))["value"] == pytest.approx(
            expected["pooled_whole"], abs=1e-6
        )

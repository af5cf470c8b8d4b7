"""Every figure of the KPI rules: worked examples, and levels at, above and below each bound."""

from __future__ import annotations

from fractions import Fraction as F

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made

EXAMPLES = [
    ("csat", {"satisfied_answers": 80, "survey_answers": 100}, "80", "typical"),
    (
        "resolution",
        {"multilingual_resolution_hours": 60, "multilingual_tickets": 20},
        "3",
        "above_average",
    ),
    ("languages", {"languages_spoken": 3, "assistants": 3}, "1", "below"),
    (
        "retention",
        {"multilingual_clients_kept": 45, "multilingual_clients_start": 50},
        "90",
        "above_average",
    ),
    (
        "accuracy",
        {"accurate_communications": 95, "checked_communications": 100},
        "95",
        "above_average",
    ),
    ("tasks_per_hour", {"multilingual_tasks": 100, "multilingual_hours": 50}, "2", "typical"),
    ("nps", {"promoters": 40, "passives": 20, "detractors": 40}, "0", "below"),
    ("css", {"satisfied_clients": 80, "surveyed_clients": 100}, "80", "below"),
    ("art", {"request_hours": 100, "requests": 50}, "2", "typical"),
    ("crr", {"clients_end": 650, "clients_new": 200, "clients_start": 500}, "90", "exceptional"),
    ("tcr", {"tasks_completed": 85, "tasks_assigned": 100}, "85", "above_average"),
    ("aur", {"productive_hours": 600, "available_hours": 800}, "75", "typical"),
    ("ncar", {"clients_new": 20, "leads": 200}, "10", "above_average"),
    ("sdi", {"services_offered": 10, "clients_served": 50}, "0.2", "typical"),
]


@pytest.mark.parametrize(("kpi", "measures", "value", "level"), EXAMPLES)
def test_worked_example(series, kpi, measures, value, level):
    found = series(kpi, {(m, "2026-03", 1): amount for m, amount in measures.items()})
    point = found["2026-03"]
    assert point.value == F(value)
    assert point.level == level
    assert (point.partial, point.reason, point.warnings, point.left_out) == (False, None, (), ())


def test_every_published_kpi_is_there():
    published = [example[0] for example in EXAMPLES]
    assert [kpi.id for kpi in ready_made().kpis if kpi.id in published] == published


B, T, A, E = "below", "typical", "above_average", "exceptional"
#: value -> level; the table of benchmarks read bound by bound, a hair to either side of each.
LEVELS = {
    "csat": "74.999 B 75 T 85 T 85.001 A 89.999 A 90 E 100 E 0 B",
    "resolution": "4.001 B 4 A 2 A 1.999 E 0 E 100 B",
    "languages": "1.999 B 2 A 2.999 A 3 E",
    "retention": "84.999 B 85 A 90 A 94.999 A 95 E",
    "accuracy": "89.999 B 90 A 97.999 A 98 E",
    "tasks_per_hour": "1.499 B 1.5 T 2.5 T 2.501 E",
    "nps": "-100 B 19.999 B 20 T 29.999 T 30 A 49.999 A 50 E",
    "css": "84.999 B 85 T 89.999 T 90 A 94.999 A 95 E",
    "art": "3.001 B 3 T 1 T 0.999 A 0.5 A 0.499 E",
    "crr": "74.999 B 75 T 89.999 T 90 E",
    "tcr": "74.999 B 75 A 90 A 90.001 E",
    "aur": "64.999 B 65 T 79.999 T 80 A 90 A 90.001 E",
    "ncar": "4.999 B 5 T 9.999 T 10 A 15 A 15.001 E",
    "sdi": "0.149 B 0.15 T 0.255 T 0.26 A 0.355 A 0.36 E",
}
_NAMES = {"B": B, "T": T, "A": A, "E": E}


@pytest.mark.parametrize("kpi", LEVELS)
def test_levels_at_every_bound(kpi):
    ladder = ready_made().kpi(kpi).ladder
    words = LEVELS[kpi].split()
    for value, letter in zip(words[::2], words[1::2], strict=True):
        assert ladder.rate(F(value)) == _NAMES[letter], value


def test_the_bounds_tested_are_all_there_are():
    for kpi, words in LEVELS.items():
        tested = {F(word) for word in words.split()[::2]}
        assert {each.bound for each in ready_made().kpi(kpi).ladder.thresholds} <= tested


def test_utilisation_is_a_risk_from_90_on():
    utilisation = ready_made().kpi("aur")
    assert not utilisation.cautioned(F("89.9"))
    assert utilisation.cautioned(F(90))


def test_what_is_left_of_a_package_matters_only_while_the_period_runs():
    use = ready_made().kpi("package_use")
    assert use.cautioned(F(80), running=True)
    assert not use.cautioned(F(101), running=True)
    assert not use.cautioned(F(80))

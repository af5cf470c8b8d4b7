"""The days of an update whose figures are entered by week."""

from __future__ import annotations

import pytest


@pytest.fixture
def days(kpidesk):
    """Adds a client with weeks of March 2026, and returns the line of its update about days."""

    def days(*options, month=()):
        kpidesk(["client", "add", "Vogt", "--language", "en", *options])
        for week in (9, 10, 11, 12, 13):
            figures = "requests=5", "request_hours=4"
            kpidesk(["set", f"2026-W{week:02d}", *figures, "--client", "Vogt"])
        if month:
            kpidesk(["set", "2026-03", *month, "--client", "Vogt"])
        said = kpidesk(["update", "Vogt", "2026-03"]).out.splitlines()
        return next(each for each in said if each.startswith("Period: "))

    return days


def test_they_are_those_of_the_weeks(days):
    assert days() == "Period: March 2, 2026 to March 29, 2026."


def test_they_end_with_the_work_of_the_client(days):
    said = days("--since", "2026-03-04", "--until", "2026-03-20")
    assert said == "Period: March 4, 2026 to March 20, 2026."


def test_other_figures_are_those_of_the_month(days):
    said = days(month=["survey_answers=5", "satisfied_answers=4"])
    assert said == (
        "Period: March 1, 2026 to March 31, 2026. Figures by week: March 2, 2026 to March 29, 2026."
    )

"""Warnings about saved figures that are most often slips."""

from __future__ import annotations

import pytest

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.entry.entry_warnings import FAR_ABOVE, VERY_LARGE

HOUR = 3_600_000


@pytest.fixture
def warned(entering):
    """Enters amounts month by month, and returns what is far above in the last one."""

    def warned(*amounts, measure="requests"):
        for month, amount in enumerate(amounts, start=1):
            period = parse_period(f"2026-{month:02d}")
            result = entering.record(period, [Figure(measure, amount)])
        return [
            (str(each.period), each.part, each.whole)
            for each in result.warnings
            if each.code == FAR_ABOVE
        ]

    return warned


@pytest.mark.parametrize("slip", [3300, 550, 1_200_000_000])
def test_a_digit_too_many_is_remarked_on(warned, slip):
    assert warned(55, 48, 60, slip) == [("2026-04", slip, 60)]


@pytest.mark.parametrize(
    "amounts", [(3300,), (55, 60, 3300), (55, 48, 60, 300), (0, 0, 0, 90), (1, 0, 2, 19)]
)
def test_what_may_well_be_is_not(warned, amounts):
    assert warned(*amounts) == []


@pytest.mark.parametrize("amounts", [(400_000,), (55, 60, 100_001), (0, 0, 0, 100_001)])
def test_a_very_large_figure_is_remarked_on_without_others(entering, amounts):
    for month, amount in enumerate(amounts, start=1):
        result = entering.record(parse_period(f"2026-{month:02d}"), [Figure("requests", amount)])
    assert [(each.code, each.part) for each in result.warnings] == [(VERY_LARGE, amounts[-1])]


def test_hours_are_compared_in_hours(warned):
    usual = [15 * HOUR, 12 * HOUR, 18 * HOUR]
    assert warned(*usual, 1052 * HOUR, measure="productive_hours") == [
        ("2026-04", 1052 * HOUR, 18 * HOUR)
    ]
    assert warned(*(each // 60 for each in usual), 5 * HOUR, measure="request_hours") == []


def test_figures_entered_at_once_are_compared_with_each_other(entering):
    amounts = {3: 55, 1: 50, 2: 48, 4: 3300, 5: 60}
    figures = {
        EntryKey("requests", parse_period(f"2026-{month:02d}")): Figure("requests", amount)
        for month, amount in amounts.items()
    }
    (found,) = [each for each in entering.record_at(figures).warnings if each.code == FAR_ABOVE]
    assert (str(found.period), found.whole) == ("2026-04", 55)

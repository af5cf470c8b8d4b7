"""From when to when a practice has entries."""

from __future__ import annotations

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period

MEASURES = ("requests", "request_hours")


def test_the_span_reaches_over_all_lengths_and_measures(practice):
    with practice.transaction() as transaction:
        for measure, period in (
            ("requests", "2024-W10"),
            ("requests", "2024-W52"),
            ("request_hours", "2024-02"),
            ("request_hours", "2024-Q4"),
            ("leads", "2020"),
        ):
            transaction.put(EntryKey(measure, parse_period(period)), 1)
    first, last = practice.records.span(MEASURES)
    assert (str(first), str(last)) == ("2024-02", "2024-Q4")
    with practice.transaction() as transaction:
        transaction.put(EntryKey("requests", parse_period("2025-W01")), 1)
    assert str(practice.records.span(MEASURES)[1]) == "2025-W01"


def test_nothing_entered_has_no_span(practice):
    assert practice.records.span(MEASURES) is None
    assert practice.records.span(()) is None

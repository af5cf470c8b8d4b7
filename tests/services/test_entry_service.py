"""Figures of several periods at once: all of them or none, and each thing said once."""

from __future__ import annotations

import pytest

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.undo import revert


def at(period, **amounts):
    return {
        EntryKey(measure, parse_period(period)): Figure(measure, amount, str(amount))
        for measure, amount in amounts.items()
    }


def stored(practice):
    return {
        (each.key.measure, str(each.key.period)): each.amount for each in practice.records.entries()
    }


def test_several_periods_are_one_step(entering, practice):
    figures = {**at("2026-01", requests=1, leads=2), **at("2026-02", requests=3)}
    recorded = entering.record_at(figures)
    assert len(recorded.changes) == 3
    assert stored(practice)["requests", "2026-02"] == 3
    revert(practice, recorded.changes)
    assert stored(practice) == {}


def test_one_refusal_undoes_all(entering, practice):
    entering.record(parse_period("2026-W06"), [Figure("requests", 1)])
    with pytest.raises(WrongRequest, match="overlaps"):
        entering.record_at({**at("2026-01", requests=1), **at("2026-02", requests=3)})
    assert stored(practice) == {("requests", "2026-W06"): 1}


def test_two_lengths_in_one_paste_must_not_share_days_either(entering, practice):
    with pytest.raises(WrongRequest, match="overlaps"):
        entering.record_at({**at("2026-W06", requests=1), **at("2026-02", requests=3)})
    assert stored(practice) == {}
    entering.record_at({**at("2026-W06", requests=1), **at("2026-03", requests=3)})
    assert len(stored(practice)) == 2


def test_each_period_holds_what_contradicts_in_it(entering, practice):
    recorded = entering.record_at(
        {
            **at("2026-01", satisfied_answers=9, survey_answers=8),
            **at("2026-02", satisfied_answers=7, survey_answers=8),
        },
        hold=True,
    )
    assert {str(each.key.period) for each in recorded.held} == {"2026-01"}
    assert set(stored(practice)) == {
        ("satisfied_answers", "2026-02"),
        ("survey_answers", "2026-02"),
    }


def test_remarks_are_about_what_stands_in_the_end(entering):
    entering.record_at({**at("2026-01", clients_end=5), **at("2026-02", clients_start=5)})
    recorded = entering.record_at(
        {**at("2026-01", clients_end=6), **at("2026-02", clients_start=6)}
    )
    assert recorded.warnings == ()
    (said,) = entering.record_at(at("2026-01", clients_end=7)).warnings
    assert said.code == "opening_differs_from_closing"

"""The first and last period of a chart, as the user types them."""

from __future__ import annotations

import pytest

from kpidesk.domain.period import parse_period
from kpidesk.ui.charts.range_fields import RangeFields


@pytest.fixture
def fields(qtbot, workspace):
    made = RangeFields(workspace)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def chosen(fields):
    ranges = []
    fields.chosen.connect(lambda *both: ranges.append(both))
    return ranges


def enter(fields, first, last):
    for field, text in ((fields.first, first), (fields.last, last)):
        field.setText(text)
    fields.last.editingFinished.emit()


def test_a_valid_range_is_chosen_and_read_back(fields, chosen):
    enter(fields, "2026-01", "2026-Q2")
    assert chosen == [(parse_period("2026-01"), parse_period("2026-Q2"))]
    assert not fields.fault.text()


def test_an_empty_field_is_no_limit(fields, chosen):
    enter(fields, " ", "2026-06")
    assert chosen == [(None, parse_period("2026-06"))]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [("January", "", "not a period"), ("2026-06", "2026-01", "ends before it begins")],
)
def test_what_is_no_range_is_said_and_not_chosen(fields, chosen, first, last, words):
    enter(fields, first, last)
    assert chosen == []
    assert words in fields.fault.text()
    enter(fields, "2026-01", "2026-06")
    assert len(chosen) == 1
    assert not fields.fault.text()

from __future__ import annotations

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.change import SettingChanged
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period
from kpidesk.services.practice.tracked_kpis import TRACKED, TrackingService
from kpidesk.services.undo import revert


@pytest.fixture
def tracking(practice):
    return TrackingService(practice, ready_made())


def test_nothing_is_tracked_before_the_user_chose(practice, tracking):
    assert practice.records.setting(TRACKED) is None
    assert tracking.tracked() == ()
    assert tracking.sets() == ()


def test_kpis_with_figures_are_tracked_until_the_user_chooses(practice, tracking):
    month = Period(Length.MONTH, 2026, 3)
    with practice.transaction() as transaction:
        for measure in ("survey_answers", "satisfied_answers", "productive_hours"):
            transaction.put(EntryKey(measure, month, NOT_ASSIGNED), 20)
    assert tracking.tracked_ids() == ("csat",)
    tracking.track(["tcr"])
    assert tracking.tracked_ids() == ("tcr",)


def test_the_order_is_the_catalogues(tracking):
    changes = tracking.track(["tcr", "csat", "csat"])
    assert tracking.tracked_ids() == ("csat", "tcr")
    assert changes == (SettingChanged(TRACKED, None, "csat tcr"),)
    assert [each.id for each, _ in tracking.sets()] == ["multilingual", "agency"]


def test_choosing_the_same_again_is_no_change(tracking):
    tracking.track(["csat"])
    assert tracking.track(["csat"]) == ()


def test_choosing_none_is_a_choice(practice, tracking):
    tracking.track(["csat"])
    tracking.track([])
    assert practice.records.setting(TRACKED) == ""
    assert tracking.tracked() == ()


def test_an_unknown_kpi_is_refused_and_nothing_is_changed(tracking):
    tracking.track(["csat"])
    with pytest.raises(WrongRequest, match="kpi_unknown"):
        tracking.track(["nps", "speed"])
    assert tracking.tracked_ids() == ("csat",)


def test_a_kpi_that_is_gone_is_passed_over(practice, tracking):
    with practice.transaction() as transaction:
        transaction.set_setting(TRACKED, "speed nps")
    assert tracking.tracked_ids() == ("nps",)


def test_it_can_be_undone(practice, tracking):
    first = tracking.track(["csat"])
    second = tracking.track(["nps"])
    revert(practice, second)
    assert tracking.tracked_ids() == ("csat",)
    revert(practice, first)
    assert practice.records.setting(TRACKED) is None

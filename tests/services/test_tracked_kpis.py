from __future__ import annotations

import pytest

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.change import SettingChanged
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import WrongRequest
from kpidesk.domain.period import Length, Period
from kpidesk.services.clients.cards import CardService
from kpidesk.services.practice.tracked_kpis import TRACKED, TrackingService
from kpidesk.services.undo import revert

MARCH = Period(Length.MONTH, 2026, 3)


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


@pytest.fixture
def ada(practice):
    """Returns a client, and a function that chooses the figures on the client's card."""
    with practice.transaction() as transaction:
        client = transaction.add_client("Ada", "fr").id

    def choose(*figures):
        cards = CardService(practice, ready_made())
        cards.change(cards.card(client)._replace(shown=figures))

    return Cell(client), choose


def test_a_client_is_asked_for_the_figures_of_the_card(practice, tracking, ada):
    cell, choose = ada
    tracking.track(["csat", "accuracy", "nps", "css"])

    def asked(where=cell):
        return [each.id for each in tracking.asked(where, MARCH)]

    assert asked() == ["csat", "accuracy", "nps", "css"]
    assert tracking.left_out(cell, MARCH) == ()
    choose("csat", "tcr")
    assert asked() == ["csat", "css", "tcr"], "css is entered for the whole business"
    assert asked(Cell(cell.client, "fr")) == asked()
    assert [each.id for each in tracking.left_out(cell, MARCH)] == ["accuracy", "nps"]
    assert [each.id for each in tracking.asked(NOT_ASSIGNED, MARCH)] == [
        "csat",
        "accuracy",
        "nps",
        "css",
    ]
    assert [each.id for each in tracking.asked(cell)][:3] == ["csat", "accuracy", "nps"]


def test_figures_that_stand_and_single_figures_of_the_card_are_on_the_sheet(
    practice, tracking, ada
):
    cell, choose = ada
    tracking.track(["csat", "nps"])
    choose("csat", "tasks_completed")
    with practice.transaction() as transaction:
        transaction.put(EntryKey("promoters", MARCH, cell), 3)
    asked = [each.id for each in tracking.asked(cell, MARCH)]
    assert asked[:2] == ["csat", "nps"]
    assert sum("tasks_completed" in each.measures for each in tracking.asked(cell, MARCH)) == 1
    april = [each.id for each in tracking.asked(cell, MARCH.shifted(1))]
    assert "nps" not in april

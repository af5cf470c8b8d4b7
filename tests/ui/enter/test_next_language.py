"""The service languages of a client follow each other before the next client comes."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kpidesk.domain.cell import Cell
from kpidesk.domain.clients.package import Package
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure

OCTOBER, SEPTEMBER = parse_period("2026-10"), parse_period("2026-09")
BOTH = {"survey_answers": 10, "satisfied_answers": 9}


@pytest.fixture
def bilingual(make_workspace):
    """A workspace with Ada, whose September has figures in French and Spanish, and Bo."""
    workspace = make_workspace(track=["csat"])
    for name in ("Ada", "Bo"):
        workspace.services.clients.add(name)
    for language in ("fr", "es"):
        record(workspace, SEPTEMBER, language)
    return workspace


def record(workspace, period, language, **amounts):
    figures = [Figure(measure, amount) for measure, amount in (amounts or BOTH).items()]
    outcome = workspace.services.entries.record(period, figures, client="Ada", language=language)
    workspace.done(lambda _: "", outcome.changes)


def ada(workspace, language=None) -> Cell:
    return Cell(workspace.services.records.clients()[0].id, language)


@pytest.fixture
def foot_of(bilingual, open_page):
    hand = open_page(bilingual)

    def foot_of(language, period=OCTOBER):
        hand.page.load(period=period, cell=ada(bilingual, language))
        return hand.page.foot

    foot_of.hand = hand
    return foot_of


def test_the_other_language_comes_before_the_next_client(bilingual, foot_of):
    hand, foot = foot_of.hand, foot_of("fr")
    foot.resize(2000, foot.height())
    assert (foot.next_language.isHidden(), foot.next_client.isHidden()) == (True, False)
    hand.enter("satisfied_answers", "9")
    hand.enter("survey_answers", "10")
    assert foot.next_language.text() == "Next Language: Spanish"
    assert foot.next_language.property("primary")
    assert foot.next_client.isHidden()
    assert foot.close_period.isHidden(), "the client's period is not complete"
    assert QApplication.focusWidget() is foot.next_language
    hand.press(Qt.Key.Key_Return)
    assert hand.page.cell == ada(bilingual, "es")
    assert hand.at == "satisfied_answers"
    hand.enter("satisfied_answers", "9")
    hand.enter("survey_answers", "10")
    assert foot.next_language.isHidden()
    assert foot.next_client.text() == "Next Client: Bo"
    assert foot.next_client.property("primary")
    assert not foot.close_period.isHidden()


def test_without_room_the_language_is_not_named(bilingual, foot_of):
    record(bilingual, OCTOBER, "fr")
    foot = foot_of("fr")
    foot.resize(foot.minimumSizeHint().width(), foot.height())
    assert foot.next_language.text() == "Next Language"
    assert "Spanish" in foot.next_language.toolTip()


def test_what_a_language_had_before_is_expected_of_it(bilingual, foot_of):
    for language in ("fr", None):
        record(bilingual, OCTOBER, language)
    record(bilingual, SEPTEMBER, None, survey_answers=5)
    foot = foot_of("fr")
    assert foot._next_cell == ada(bilingual, "es")
    record(bilingual, OCTOBER, "es", survey_answers=10)
    assert foot._next_cell == ada(bilingual, "es")
    record(bilingual, OCTOBER, "es", satisfied_answers=9)
    assert foot._next_cell is None


def test_languages_follow_by_name_and_begin_again(bilingual, foot_of):
    for language in ("de", "fr"):
        record(bilingual, OCTOBER, language)
    record(bilingual, SEPTEMBER, "de")
    record(bilingual, SEPTEMBER, "it")
    assert foot_of("fr")._next_cell == ada(bilingual, "it")
    record(bilingual, OCTOBER, "it")
    assert foot_of("de")._next_cell == ada(bilingual, "es")
    assert foot_of("it")._next_cell == ada(bilingual, "es")


def test_a_language_of_long_ago_or_of_a_closed_period_is_not_asked_for(bilingual, foot_of):
    record(bilingual, OCTOBER, "fr")
    november = parse_period("2026-11")
    record(bilingual, november, "fr")
    assert foot_of("fr", november)._next_cell is None
    bilingual.services.statuses.close(OCTOBER, ada(bilingual).client)
    assert foot_of("fr")._next_cell is None


def test_a_figure_that_is_not_saved_keeps_a_language_open(bilingual, foot_of):
    for language in ("fr", "es"):
        record(bilingual, OCTOBER, language)
    hand = foot_of.hand
    foot_of("es")
    hand.enter("satisfied_answers", "20")
    assert bilingual.services.records.held()
    assert foot_of("fr")._next_cell == ada(bilingual, "es")


def give_package(workspace, **dates):
    cards, client = workspace.services.cards, ada(workspace).client
    package = Package(20 * 3_600_000, **dates)
    changes = cards.change(cards.card(client)._replace(packages=(package,)))
    workspace.done(lambda _: "", changes)


def test_the_hours_of_a_package_come_before_the_next_client(bilingual, foot_of):
    for language in ("fr", "es"):
        record(bilingual, OCTOBER, language)
    give_package(bilingual)
    hand, foot = foot_of.hand, foot_of("es")
    foot.resize(2000, foot.height())
    assert foot.next_language.text() == "Next Language: Not assigned"
    assert (foot.next_client.isHidden(), foot.close_period.isHidden()) == (True, True)
    foot.next_language.click()
    assert (hand.page.cell, hand.at) == (ada(bilingual), "productive_hours")
    hand.enter("productive_hours", "12")
    assert foot.next_client.property("primary")
    assert foot_of("es")._next_cell is None


def test_no_hours_are_asked_for_outside_of_a_package_or_where_languages_have_them(
    bilingual, foot_of
):
    for language in ("fr", "es"):
        record(bilingual, OCTOBER, language)
    give_package(bilingual, first=date(2026, 11, 1))
    assert foot_of("es")._next_cell is None
    give_package(bilingual)
    record(bilingual, OCTOBER, "fr", productive_hours=3_600_000)
    assert foot_of("es")._next_cell is None


def test_a_language_s_sheet_says_where_package_hours_are_entered(bilingual, foot_of):
    foot_of("es")
    said = foot_of.hand.page.board._hidden
    assert not said.isVisibleTo(foot_of.hand.page)
    give_package(bilingual)
    assert said.text() == "Enter package hours under “Not assigned”."
    assert said.isVisibleTo(foot_of.hand.page)
    foot_of(None)
    assert not said.isVisibleTo(foot_of.hand.page)
    bilingual.done("track", bilingual.services.tracking.track(["csat", "aur"]))
    foot_of("es")
    assert "package" not in said.text(), "the hours have a row of their own"

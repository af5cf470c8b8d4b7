"""Sequences on the grid after which no figure may be wrong and no typing lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kpidesk.domain.entry import Place
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.history.cell_look import State
from kpidesk.ui.history.page import HistoryPage

SEPTEMBER, OCTOBER = parse_period("2026-09"), parse_period("2026-10")


@pytest.fixture
def page(desk, qtbot):
    made = HistoryPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def stand(page, measure, period=OCTOBER):
    rows = [row.measure.id if row.measure else "" for row in page.grid.rows]
    page.stand(rows.index(measure), period)
    return page.view.currentIndex()


def amount(desk, measure, period=OCTOBER):
    rows = desk.services.records.amounts(measure, period.length, period, period)
    return [each for _, _, each in rows]


def answer(page, text):
    next(each for each in page.detail.notice.buttons if text in each.text()).click()


def test_the_same_question_in_two_cells_is_answered_for_the_one_she_stands_on(page, desk):
    for period in (SEPTEMBER, OCTOBER):
        page.editing.type(Place("requests", period), "1.234")
    stand(page, "requests", SEPTEMBER)
    stand(page, "requests", OCTOBER)
    answer(page, "1,234")
    assert amount(desk, "requests", OCTOBER) == [1234]
    assert amount(desk, "requests", SEPTEMBER) == []


def test_letting_go_is_about_the_cell_she_stands_on(page, desk):
    for period in (SEPTEMBER, OCTOBER):
        page.editing.type(Place("survey_answers", period), "100")
        page.editing.type(Place("satisfied_answers", period), "120")
    stand(page, "satisfied_answers", SEPTEMBER)
    stand(page, "satisfied_answers", OCTOBER)
    answer(page, "Back to what is saved")
    assert [each.place.period for each in desk.services.records.held()] == [SEPTEMBER]


@pytest.fixture
def retry(page, desk, monkeypatch):
    """What the message bar offers after a busy file."""

    def retry(act):
        told = []
        desk.told.connect(told.append)

        def refuse(*_where, **_how):
            raise NotDone("file_busy", file="practice")

        with monkeypatch.context() as patch:
            patch.setattr(type(desk.services.entering), "record_at", refuse)
            act()
        desk.told.disconnect(told.append)
        return told[-1].act

    return retry


def test_trying_again_saves_what_was_typed(page, desk, retry):
    place = Place("requests", OCTOBER)
    again = retry(lambda: page.editing.type(place, "12"))
    assert page.grid.look(stand(page, "requests")).state is State.DRAFT
    again()
    assert amount(desk, "requests") == [12]
    assert desk.drafts == {}


def test_trying_again_does_not_overwrite_what_was_typed_since(page, desk, retry):
    place = Place("requests", OCTOBER)
    again = retry(lambda: page.editing.type(place, "12"))
    page.editing.type(place, "15")
    again()
    assert amount(desk, "requests") == [15]


def test_trying_to_blank_again_does_not_blank_what_was_typed_since(page, desk, retry):
    place = Place("requests", OCTOBER)
    page.editing.type(place, "12")
    again = retry(lambda: page.editing.blank([place]))
    index = stand(page, "requests")
    assert page.grid.look(index).state is State.DRAFT
    assert page.grid.edit_text(index) == ""
    assert "“blank” is not saved" in page.detail.text
    page.editing.type(place, "15")
    again()
    assert amount(desk, "requests") == [15]


def test_trying_to_blank_again_blanks(page, desk, retry):
    place = Place("requests", OCTOBER)
    page.editing.type(place, "12")
    again = retry(lambda: page.editing.blank([place]))
    again()
    assert amount(desk, "requests") == []
    assert desk.drafts == {}


def test_delete_clears_what_was_typed_and_not_saved(page, desk, qtbot):
    page.editing.type(Place("requests", OCTOBER), "many")
    stand(page, "requests")
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert desk.drafts == {}
    assert page.grid.look(page.view.currentIndex()).state is State.BLANK


def test_a_held_figure_of_one_client_is_edited_as_hers_among_all(page, desk):
    ada = desk.services.clients.add("Ada").new
    figures = [Figure("survey_answers", 10), Figure("satisfied_answers", 12, "12")]
    made = desk.services.entering.record(OCTOBER, figures[:1], client="Ada")
    held = desk.services.entering.record(OCTOBER, figures[1:], client="Ada", hold=True)
    desk.done("", (*made.facts, *held.facts))
    place = page.grid.place(stand(page, "satisfied_answers"))
    assert place is not None
    assert place.cell.client == ada.id

"""Sequences on the grid after which no figure may be wrong and no typing lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.history.cell_look import CellState
from kpidesk.ui.history.page import HistoryPage
from tests.ui.history import hand

SEPTEMBER, OCTOBER = parse_period("2026-09"), parse_period("2026-10")


@pytest.fixture
def page(workspace, qtbot):
    made = HistoryPage(workspace)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def stand(page, measure, period=OCTOBER):
    rows = [row.measure.id if row.measure else "" for row in page.grid.rows]
    page.set_current_cell(rows.index(measure), period)
    return page.view.currentIndex()


def amount(workspace, measure, period=OCTOBER):
    rows = workspace.services.records.amounts(measure, period.length, period, period)
    return [each for _, _, each in rows]


def answer(page, text):
    next(each for each in page.detail.notice.buttons if text in each.text()).click()


def test_the_same_question_in_two_cells_is_answered_for_the_one_she_stands_on(page, workspace):
    for period in (SEPTEMBER, OCTOBER):
        page.committer.type(EntryKey("requests", period), "1.234")
    stand(page, "requests", SEPTEMBER)
    stand(page, "requests", OCTOBER)
    answer(page, "1,234")
    assert amount(workspace, "requests", OCTOBER) == [1234]
    assert amount(workspace, "requests", SEPTEMBER) == []


def test_letting_go_is_about_the_cell_she_stands_on(page, workspace):
    for period in (SEPTEMBER, OCTOBER):
        page.committer.type(EntryKey("survey_answers", period), "100")
        page.committer.type(EntryKey("satisfied_answers", period), "120")
    stand(page, "satisfied_answers", SEPTEMBER)
    stand(page, "satisfied_answers", OCTOBER)
    answer(page, "Restore the Saved Value")
    assert [each.key.period for each in workspace.services.records.held()] == [SEPTEMBER]


@pytest.fixture
def retry(page, workspace, monkeypatch):
    """What the message bar offers after a busy file."""

    def retry(act):
        told = []
        workspace.message_posted.connect(told.append)

        def refuse(*_where, **_how):
            raise NotDone("file_busy", file="practice")

        with monkeypatch.context() as patch:
            patch.setattr(type(workspace.services.entries), "record_at", refuse)
            act()
        workspace.message_posted.disconnect(told.append)
        workspace.save_retry.stop()
        return told[-1].act

    return retry


def test_trying_again_saves_what_was_typed(page, workspace, retry):
    key = EntryKey("requests", OCTOBER)
    again = retry(lambda: page.committer.type(key, "12"))
    assert page.grid.look(stand(page, "requests")).state is CellState.DRAFT
    again()
    assert amount(workspace, "requests") == [12]
    assert workspace.drafts == {}


def test_trying_again_does_not_overwrite_what_was_typed_since(page, workspace, retry):
    key = EntryKey("requests", OCTOBER)
    again = retry(lambda: page.committer.type(key, "12"))
    page.committer.type(key, "15")
    again()
    assert amount(workspace, "requests") == [15]


def test_trying_to_blank_again_does_not_blank_what_was_typed_since(page, workspace, retry):
    key = EntryKey("requests", OCTOBER)
    page.committer.type(key, "12")
    again = retry(lambda: page.committer.blank([key]))
    index = stand(page, "requests")
    assert page.grid.look(index).state is CellState.DRAFT
    assert page.grid.edit_text(index) == ""
    assert "Not saved yet: another program is using the file" in page.detail.text
    page.committer.type(key, "15")
    again()
    assert amount(workspace, "requests") == [15]


def test_trying_to_blank_again_blanks(page, workspace, retry):
    key = EntryKey("requests", OCTOBER)
    page.committer.type(key, "12")
    again = retry(lambda: page.committer.blank([key]))
    again()
    assert amount(workspace, "requests") == []
    assert workspace.drafts == {}


def test_delete_clears_what_was_typed_and_not_saved(page, workspace, qtbot):
    page.committer.type(EntryKey("requests", OCTOBER), "many")
    stand(page, "requests")
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert workspace.drafts == {}
    assert page.grid.look(page.view.currentIndex()).state is CellState.BLANK


def test_a_held_figure_of_one_client_is_edited_as_hers_among_all(page, workspace):
    ada = workspace.services.clients.add("Ada").new
    figures = [Figure("survey_answers", 10), Figure("satisfied_answers", 12, "12")]
    made = workspace.services.entries.record(OCTOBER, figures[:1], client="Ada")
    held = workspace.services.entries.record(OCTOBER, figures[1:], client="Ada", hold=True)
    workspace.done("", (*made.changes, *held.changes))
    key = page.grid.key(stand(page, "satisfied_answers"))
    assert key is not None
    assert key.cell.client == ada.id


@pytest.mark.parametrize(
    "key", [(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Escape,)]
)
def test_undo_drops_a_refused_text_before_it_undoes_anything_else(page, workspace, qtbot, key):
    undo = workspace.undo_stack.createUndoAction(page)
    undo.setShortcut(QKeySequence.StandardKey.Undo)
    page.addAction(undo)
    hand.enter(workspace, requests=41)
    hand.stand(page, "requests")
    hand.type_in(qtbot, page, "60x")
    assert page.grid.look(page.view.currentIndex()).state is CellState.DRAFT
    qtbot.keyClick(page.view, *key)
    assert workspace.drafts == {}
    assert page.grid.look(page.view.currentIndex()).text == "41"
    assert amount(workspace, "requests") == [41]
    assert "60x" not in page.detail.text
    workspace.undo_stack.undo()
    assert amount(workspace, "requests") == []

"""The notes of a sheet: seen at their figures and above the period, written by a key."""

from __future__ import annotations

import pytest

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.period import parse_period
from kpidesk.ui.enter.page import EnterPage
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.notes.note_dialog import NoteDialog
from kpidesk.ui.notes.note_words import NoteMark

OCTOBER, SEPTEMBER = parse_period("2026-10"), parse_period("2026-09")


@pytest.fixture
def page(make_workspace, qtbot):
    workspace = make_workspace(track=["csat", "crr"])
    ada = workspace.services.clients.add("Ada").new.id
    page = EnterPage(workspace)
    qtbot.addWidget(page)
    page.resize(1400, 800)
    page.visit(Destination(PageId.ENTER, period=OCTOBER, cell=Cell(ada)))
    page.show()
    qtbot.waitUntil(lambda: page.ready)
    return page


def row(page, measure):
    return next(each for each in page.rows if each.measure.id == measure)


def write(page, *notes):
    service = page.workspace.services.notes
    for note in notes:
        page.workspace.do("x", lambda note=note: service.write(note))


def test_marks_and_words_say_whether_a_note_is_private(page):
    ada = page.cell
    answers = row(page, "survey_answers")
    assert answers.field._noted is None
    before = answers.field.accessibleDescription()
    write(page, Note(OCTOBER, "By phone", "survey_answers", ada))
    assert answers.field._noted is NoteMark.PRIVATE
    assert answers.noted == "Private note: By phone"
    assert "Private note: By phone" in answers.field.accessibleDescription()
    write(page, Note(OCTOBER, "By phone", "survey_answers", ada, shown=True))
    assert answers.field._noted is NoteMark.SHOWN
    assert answers.noted == "Note shown to the client: By phone"
    page.board.reveal(answers)
    page.help.show(page.period, page.cell, page.size())
    assert page.help.panel.noted.text() == answers.noted
    page.workspace.undo_stack.undo()
    page.workspace.undo_stack.undo()
    assert answers.field._noted is None
    assert answers.field.accessibleDescription() == before


def test_notes_on_the_period_are_above_the_sheet(page):
    ada = page.cell
    label = page.notices.notes
    assert not label.isVisibleTo(page)
    write(
        page,
        Note(SEPTEMBER, "New tickets", ongoing=True),
        Note(OCTOBER, "Launch", None, ada, shown=True),
    )
    write(page, Note(parse_period("2026-08"), "before"))
    assert label.text().splitlines() == [
        "Private note on September 2026 onward: New tickets",
        "Note on October 2026, shown to the client: Launch",
    ]
    page.load(cell=NOT_ASSIGNED)
    assert label.text() == "Private note on September 2026 onward: New tickets"


def test_a_note_of_a_client_belongs_to_each_service_language(page):
    write(page, Note(OCTOBER, "All of it", "survey_answers", page.cell))
    page.load(cell=Cell(page.cell.client, "fr"))
    assert row(page, "survey_answers").noted == "Private note: All of it"
    page.load(cell=NOT_ASSIGNED)
    assert row(page, "survey_answers").noted == ""


@pytest.mark.parametrize(("whole", "measure"), [(False, "satisfied_answers"), (True, None)])
def test_the_keys_write_a_note_on_the_figure_or_on_the_period(page, whole, measure):
    row(page, "satisfied_answers").field.setFocus()
    page.board.reveal(row(page, "satisfied_answers"))
    actions = page.page_actions
    (actions.period_note if whole else actions.note).trigger()
    dialog = page.findChild(NoteDialog)
    dialog.text.setPlainText("x")
    dialog.save.click()
    (note,) = page.workspace.services.records.notes()
    assert (note.period, note.measure, note.cell) == (OCTOBER, measure, page.cell)

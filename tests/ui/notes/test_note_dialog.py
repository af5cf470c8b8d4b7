"""The dialog of notes: its keys, its places, its spans, and who sees the note."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import parse_period
from kpidesk.ui.notes.note_dialog import NoteDialog
from kpidesk.ui.notes.note_place import NotePlace

OCTOBER, NOVEMBER, DECEMBER = map(parse_period, ("2026-10", "2026-11", "2026-12"))


@pytest.fixture
def clients(workspace):
    """The ids of two clients."""
    add = workspace.services.clients.add
    return tuple(add(name).new.id for name in ("Ada", "Bo & <b>"))


@pytest.fixture
def dialog_at(qtbot, workspace):
    """Opens a dialog at a place."""
    parent = QLabel()
    qtbot.addWidget(parent)

    def open_at(place: NotePlace) -> NoteDialog:
        dialog = NoteDialog(workspace, place, parent)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    yield open_at
    parent.close()


def figure(cell=NOT_ASSIGNED, measure="requests"):
    return NotePlace.of_figure(EntryKey(measure, OCTOBER, cell))


def choose(box, text):
    index = box.findText(text)
    assert index >= 0, [box.itemText(n) for n in range(box.count())]
    box.setCurrentIndex(index)


def test_tab_goes_from_the_note_to_save_then_to_cancel(dialog_at):
    dialog = dialog_at(figure())
    after = dialog.text.nextInFocusChain()
    order = []
    while after is not dialog.text:
        if isinstance(after, QPushButton):
            order.append(after.text())
        after = after.nextInFocusChain()
    assert order == ["&Save", "&Cancel"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_saves_a_note_and_enter_begins_a_line(qtbot, workspace, dialog_at, key):
    dialog = dialog_at(figure())
    QTest.keyClicks(dialog.text, "one")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.text, "two")
    assert workspace.services.records.notes() == ()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.text, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert [each.text for each in workspace.services.records.notes()] == ["one\ntwo"]


def test_a_note_is_private_until_it_is_shown(workspace, dialog_at, clients):
    ada = Cell(clients[0])
    dialog = dialog_at(figure(ada))
    assert not dialog.shown.isChecked()
    assert dialog.seen.text() == dialog.shown.accessibleDescription()
    assert "only you" in dialog.seen.text()
    dialog.text.setPlainText("Late survey")
    dialog.shown.setChecked(True)
    assert "only you" not in dialog.seen.text()
    dialog.save.click()
    (note,) = workspace.services.records.notes()
    assert note == Note(OCTOBER, "Late survey", "requests", ada, note.id, shown=True)
    again = dialog_at(figure(ada))
    assert again.text.toPlainText() == "Late survey"
    assert again.shown.isChecked()
    again.text.clear()
    again.save.click()
    assert workspace.services.records.notes() == ()
    workspace.undo_stack.undo()
    assert workspace.services.records.notes() == (note,)


def test_a_note_is_on_one_period_from_there_on_or_until_a_later_one(workspace, dialog_at):
    dialog = dialog_at(NotePlace.of_period(OCTOBER, None))
    assert dialog.span.currentText() == "October 2026"
    dialog.text.setPlainText("New ticket system")
    choose(dialog.span, "October 2026 onward")
    dialog.save.click()
    (note,) = workspace.services.records.notes()
    assert (note.ongoing, note.until) == (True, None)
    dialog = dialog_at(NotePlace.of_period(OCTOBER, None))
    assert dialog.span.currentText() == "October 2026 onward"
    choose(dialog.span, "October 2026 to December 2026")
    dialog.save.click()
    (note,) = workspace.services.records.notes()
    assert (note.ongoing, note.until) == (False, DECEMBER)
    assert dialog_at(NotePlace.of_period(OCTOBER, None)).note.until == DECEMBER


def test_a_late_end_and_the_last_period_of_all_are_offered(workspace, dialog_at):
    far = parse_period("2031-10")
    workspace.services.notes.write(Note(OCTOBER, "x", until=far))
    assert dialog_at(NotePlace.of_period(OCTOBER, None)).note.until == far
    last = dialog_at(NotePlace.of_period(parse_period("2199-12"), None))
    assert last.span.count() == 2


def test_each_client_and_the_business_have_notes_of_their_own(workspace, dialog_at, clients):
    ada, bo = clients
    notes = workspace.services.notes
    notes.write(Note(OCTOBER, "of Bo", None, Cell(bo), shown=True))
    dialog = dialog_at(NotePlace.of_period(OCTOBER, None))
    dialog.text.setPlainText("typed")
    dialog.shown.setChecked(True)
    dialog.owner.setCurrentIndex(dialog.owner.findData(bo))
    assert dialog.text.toPlainText() == "of Bo"
    assert dialog.shown.isChecked()
    dialog.owner.setCurrentIndex(dialog.owner.findData(None))
    assert dialog.text.toPlainText() == "typed"
    dialog.owner.setCurrentIndex(dialog.owner.findData(ada))
    assert dialog.text.toPlainText() == "typed", "it goes along where neither had a note"
    assert not dialog.shown.isChecked(), "what is for one is not shown to another by itself"
    dialog.save.click()
    found = {each.client: (each.text, each.shown) for each in workspace.services.records.notes()}
    assert found == {bo: ("of Bo", True), ada: ("typed", False)}


def test_the_figure_or_all_of_them(workspace, dialog_at, clients):
    ada = Cell(clients[0])
    dialog = dialog_at(figure(ada))
    assert [dialog.about.itemText(n) for n in range(2)] == ["Requests resolved", "All figures"]
    choose(dialog.about, "All figures")
    dialog.text.setPlainText("Holiday")
    dialog.save.click()
    (note,) = workspace.services.records.notes()
    assert (note.measure, note.cell) == (None, ada)


def test_figures_of_the_whole_business_have_no_clients(workspace, dialog_at, clients):
    dialog = dialog_at(figure(measure="leads"))
    dialog.owner.setCurrentIndex(dialog.owner.findData(clients[0]))
    assert dialog.about.currentData() is True
    assert dialog.note.measure is None


def test_the_note_that_there_is_is_shown_at_a_point_of_a_chart(workspace, dialog_at, clients):
    ada = Cell(clients[0])
    place = NotePlace(OCTOBER, "satisfied_answers", ada, "csat", None)
    assert dialog_at(place).about.currentText() == "CSAT"
    workspace.services.notes.write(Note(OCTOBER, "Holiday", None, ada))
    assert dialog_at(place).text.toPlainText() == "Holiday"
    whole = place._replace(cell=None)
    assert dialog_at(whole).about.currentText() == "All figures"


def test_a_file_that_can_only_be_viewed_shows_its_notes(workspace, dialog_at, monkeypatch):
    workspace.services.notes.write(Note(OCTOBER, "Holiday"))
    monkeypatch.setattr(workspace, "read_only", True)
    dialog = dialog_at(NotePlace.of_period(OCTOBER, None))
    assert dialog.text.isReadOnly()
    assert not any(each.isEnabled() for each in (dialog.save, dialog.shown, dialog.span))


def test_names_are_beside_the_middle_of_their_boxes(dialog_at, clients):
    dialog = dialog_at(figure())
    for box in (dialog.about, dialog.owner, dialog.span):
        (label,) = (each for each in dialog.findChildren(QLabel) if each.buddy() is box)
        assert abs(label.geometry().center().y() - box.geometry().center().y()) <= 1

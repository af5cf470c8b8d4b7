"""Copying to a spreadsheet and back, notes, and the log of changes."""

from __future__ import annotations

from html.parser import HTMLParser
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from kpidesk.domain.amounts.parse_amount import Understood, read_amount
from kpidesk.domain.annotations import Note
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import ALL_CELLS, NOT_ASSIGNED, Cell, CellScope
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, parse_period
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words, words_in
from kpidesk.services.entry.entry_service import Figure
from kpidesk.services.tables.plan import plan
from kpidesk.services.tables.recognition.recognise import recognise
from kpidesk.services.tables.source import read_clipboard
from kpidesk.ui.history.clipboard import copy_selection, figure_text
from kpidesk.ui.history.dialogs import ChangesDialog
from kpidesk.ui.history.page import HistoryPage
from kpidesk.ui.notes.note_dialog import NoteDialog
from kpidesk.ui.notes.note_words import NoteMark
from kpidesk.ui.tables.dialog import TableDialog
from tests.services.tables.table_context import context
from tests.support.pseudo_languages import MIRRORED

OCTOBER = parse_period("2026-10")
Select = QItemSelectionModel.SelectionFlag
FILLED = {
    "2026-09": {"requests": 4, "request_hours": 5_400_000},
    "2026-10": {"requests": 5, "request_hours": 4_800_000},
}


@pytest.fixture
def page(qtbot, make_workspace, figures):
    page = HistoryPage(make_workspace(fill=figures(FILLED)))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


def stand(page, measure, period=OCTOBER):
    row = next(
        n for n, row in enumerate(page.grid.rows) if row.measure and row.measure.id == measure
    )
    page.set_current_cell(row, period)
    page.view.setFocus()
    return page.view.currentIndex()


def choose(page, index, lines):
    """Whole rows or columns; a click would look at keys that a test has left pressed."""
    page.view.selectionModel().select(index, Select.ClearAndSelect | lines)


def opened(page, kind):
    """The dialog of that kind that the page opened last."""
    return page.findChildren(kind)[-1]


def pasted(page, qtbot):
    """Returns the dialog of a pasted table, as the window opens it."""
    with qtbot.waitSignal(page.table_pasted) as signal:
        page.paste()
    dialog = TableDialog(page.workspace, *signal.args, page)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.planner.busy)
    return dialog


def copied(page):
    page.copy()
    return QGuiApplication.clipboard().text()


def test_what_is_not_selected_leaves_the_clipboard_as_it_is(page):
    QGuiApplication.clipboard().setText("kept")
    page.view.clearSelection()
    assert copied(page) == "kept"


def test_a_block_is_copied_as_a_spreadsheet_reads_it(qtbot, page):
    stand(page, "request_hours", OCTOBER.shifted(-1))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(page.view, key, Qt.KeyboardModifier.ShiftModifier)
    assert copied(page) == "1.5\t1.3333333\n4\t5\n"
    assert "<td>1.3333333</td>" in QGuiApplication.clipboard().mimeData().html()


def test_whole_rows_and_columns_come_with_their_headings_and_go_back(qtbot, page, make_workspace):
    choose(page, page.grid.index(1, page.grid.ensure_column(OCTOBER)), Select.Columns)
    text = copied(page)
    assert text.splitlines()[0] == "\t2026-10"
    assert "Requests resolved\t5" in text
    choose(page, stand(page, "requests"), Select.Rows)
    text = copied(page)
    names = text.splitlines()[0].split("\t")
    assert names[1] == str(page.grid.period(0))
    assert text.splitlines()[1].startswith("Requests resolved\t")
    other = HistoryPage(make_workspace())
    qtbot.addWidget(other)
    other.show()
    stand(other, "leads")
    pasted(other, qtbot).enter.click()
    assert [each.amount for each in other.workspace.services.records.entries()] == [4, 5]


def test_one_figure_is_pasted_without_a_preview(page):
    stand(page, "leads")
    QGuiApplication.clipboard().setText(" 12\r\n")
    page.paste()
    assert page.findChildren(QDialog) == []
    assert page.grid.look(page.view.currentIndex()).text == "12"


def test_a_table_is_pasted_from_the_current_cell_on(qtbot, page):
    stand(page, "leads")
    QGuiApplication.clipboard().setText("1\t2\n")
    figures = pasted(page, qtbot).table.figures
    assert [str(each.period) for each in figures] == ["2026-10", "2026-11"]
    assert {each.measure for each in figures} == {"leads"}


COUNT, HOURS = ready_made().measure("requests"), ready_made().measure("request_hours")
FRENCH = Words("fr")


@given(st.integers(0, 10**12))
def test_copied_figures_are_read_back_without_a_question(amount):
    for words in (Words("en"), FRENCH):
        for measure in (COUNT, HOURS):
            reading = read_amount(figure_text(words, amount, measure), measure.unit)
            assert isinstance(reading, Understood)
            assert reading.amount == amount


@pytest.mark.parametrize("language", offered_languages())
def test_a_copied_grid_is_read_back(qtbot, make_workspace, language):
    chance = Random(language)
    entries = {
        EntryKey(measure.id, OCTOBER.shifted(-steps)): chance.randint(0, 10**9)
        for measure in ready_made().measures
        if measure.fits(NOT_ASSIGNED)
        for steps in range(6)
    }

    def fill(practice):
        with practice.transaction() as transaction:
            transaction.put_all(entries)

    workspace = make_workspace(fill=fill, words=Words(language))
    page = HistoryPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.view.selectAll()
    page.copy()
    copied = QGuiApplication.clipboard().mimeData()
    (grid,) = read_clipboard(copied.text(), copied.html()).grids
    found = context()
    planned = plan(grid, recognise(grid, found), found)
    read = {EntryKey(each.measure, each.period): each.amount for each in planned.figures}
    assert read == entries


class Cells(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.texts = set(), []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)

    def handle_data(self, data):
        self.texts.append(data)


def test_the_html_is_a_plain_table(page):
    choose(page, stand(page, "requests"), Select.Rows)
    page.copy()
    cells = Cells()
    cells.feed(QGuiApplication.clipboard().mimeData().html())
    assert {"table", "tr", "td"} <= cells.tags <= {"table", "tr", "td", "html", "body", "meta"}
    assert "Requests resolved" in cells.texts


def test_a_note_is_written_shown_and_undone(page):
    index = stand(page, "requests")
    page.page_actions.note.trigger()
    dialog = opened(page, NoteDialog)
    assert dialog.text.accessibleName() == "Note on Requests resolved, October 2026"
    dialog.text.setPlainText("<b>Two</b> came late")
    dialog.save.click()
    assert page.grid.look(index).noted
    assert "Private note: <b>Two</b> came late" in page.detail.text
    page.workspace.undo_stack.undo()
    assert not page.grid.look(index).noted
    assert "note" not in page.detail.text


def test_a_period_has_its_own_note_and_mark(page):
    stand(page, "requests")
    page.page_actions.period_note.trigger()
    dialog = opened(page, NoteDialog)
    dialog.text.setPlainText("Holiday")
    dialog.save.click()
    column = page.grid.ensure_column(OCTOBER)
    assert NoteMark.PRIVATE.value in page.grid.headerData(column, Qt.Orientation.Horizontal)
    assert "Private note on October 2026: Holiday" in page.detail.text
    assert page.workspace.services.notes.at(OCTOBER) == Note(OCTOBER, "Holiday", id=1)


def test_the_changes_of_an_entry_are_listed_the_newest_first(page):
    page.workspace.services.entries.record(OCTOBER, [Figure("request_hours", 3_600_000)])
    stand(page, "request_hours")
    page.page_actions.changes.trigger()
    table = opened(page, ChangesDialog).table
    rows = [[table.item(row, column).text() for column in (1, 2)] for row in range(2)]
    assert rows == [["1 h 20 min", "1 h"], ["blank", "1 h 20 min"]]


def test_sums_over_clients_and_longer_periods_are_read_only(page):
    workspace = page.workspace
    workspace.services.clients.add("Studio")
    changes = workspace.services.entries.record(
        OCTOBER, [Figure("requests", 7)], client="Studio"
    ).changes
    workspace.done("", changes)
    index = stand(page, "requests")
    assert page.grid.look(index).text == "12"
    assert not page.grid.editable(index)
    assert "Not assigned: 5 · Studio: 7" in page.detail.text
    page.cells.set_scope(CellScope(Cell(client=1), parts=False))
    page.refresh()
    assert page.grid.editable(stand(page, "requests"))
    assert "leads" not in page.grid.order
    page.cells.set_scope(ALL_CELLS)
    page.lengths.setCurrentIndex(page.lengths.findData(Length.QUARTER))
    page.refresh()
    quarter = OCTOBER.containing(Length.QUARTER)
    assert not page.grid.editable(stand(page, "leads", quarter))
    assert not page.grid.editable(stand(page, "requests", quarter))
    assert page.grid.editable(stand(page, "multilingual_clients_kept", quarter))
    assert "shorter periods" in (stand(page, "requests", quarter) and page.detail.text)


def test_where_one_client_holds_a_figure_it_is_edited_there(page):
    workspace = page.workspace
    workspace.services.entries.record(OCTOBER, [Figure("promoters", 3)], language="fr")
    page.expire()
    index = stand(page, "promoters")
    assert page.grid.key(index).cell == Cell(language="fr")
    page._on_typed(index, "4")
    (entry,) = [e for e in workspace.services.records.entries() if e.key.measure == "promoters"]
    assert (entry.key.cell, entry.amount) == (Cell(language="fr"), 4)
    assert page.grid.key(stand(page, "detractors")).cell == NOT_ASSIGNED


@pytest.mark.parametrize("language", ["en", MIRRORED])
def test_a_table_has_the_direction_of_its_words(page, language: str, pseudo_languages: None):
    page.view.selectAll()
    chosen = page.view.selectionModel().selection()
    copied = copy_selection(page.grid, chosen, words_in(language))
    assert f'<table dir="{"rtl" if language == MIRRORED else "ltr"}">' in copied.html()

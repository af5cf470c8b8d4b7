"""Whose sheet is shown: at a start, and after a client was added."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import NOT_ASSIGNED, Cell, CellScope
from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure
from kpidesk.system.preferences import Preferences
from kpidesk.ui.clients.add_dialog import AddClientDialog
from kpidesk.ui.clients.page import ClientsPage
from kpidesk.ui.enter.page import EnterPage
from kpidesk.ui.navigation import Destination, PageId

OCTOBER, AUGUST = parse_period("2026-10"), parse_period("2026-08")


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "p.ini", tmp_path / "w.ini")


@pytest.fixture
def ada(workspace):
    return workspace.services.clients.add("Ada").new.id


@pytest.fixture
def bo(workspace, ada):
    return workspace.services.clients.add("Bo").new.id


@pytest.fixture
def begin(qtbot, preferences):
    """Shows the page as a start of the program does, after it was left where there was one."""
    pages = []

    def begin(workspace, destination=None) -> EnterPage:
        for each in pages:
            each.hide()
        page = EnterPage(workspace, preferences)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(900, 600)
        page.visit(destination or Destination(PageId.ENTER))
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(lambda: page.ready)
        return page

    return begin


def add_client(qtbot, workspace, name, parent=None) -> int:
    dialog = AddClientDialog(workspace, parent)
    qtbot.addWidget(dialog)
    dialog.name.setText(name)
    dialog.accept()
    return next(each.id for each in workspace.services.records.clients() if each.name == name)


@pytest.mark.parametrize("language", [None, "fr"])
def test_the_sheet_shown_last_is_shown_at_the_next_start(workspace, bo, begin, language):
    begin(workspace).load(cell=Cell(bo, language))
    again = begin(workspace)
    assert again.cell == Cell(bo, language)
    assert again.head.cells.scope == CellScope(Cell(bo, language), parts=False)


def test_not_assigned_is_remembered_too(workspace, bo, begin):
    begin(workspace).load(cell=NOT_ASSIGNED)
    assert begin(workspace).cell == NOT_ASSIGNED


def test_without_clients_nothing_is_assigned(workspace, begin):
    assert begin(workspace).cell == NOT_ASSIGNED


def test_each_file_has_its_own_sheet(make_workspace, begin):
    one, other = make_workspace(), make_workspace()
    cells = {each: Cell(each.services.clients.add("Ada").new.id) for each in (one, other)}
    begin(one).load(cell=cells[one])
    begin(other).load(cell=NOT_ASSIGNED)
    assert begin(one).cell == cells[one]


def test_a_client_who_is_gone_gives_way_to_one_who_is_due(workspace, ada, bo, begin):
    services = workspace.services
    begin(workspace).load(cell=Cell(ada))
    cat = services.clients.add("Cat").new.id
    services.statuses.close(OCTOBER, bo)
    services.clients.archive("Ada")
    assert begin(workspace).cell == Cell(cat)
    services.statuses.close(OCTOBER, cat)
    begin(workspace).load(cell=Cell(99))
    assert begin(workspace).cell == Cell(bo), "none is due: the first one"


def test_what_is_asked_for_comes_first(workspace, ada, bo, begin):
    begin(workspace).load(cell=Cell(ada))
    named = Destination(PageId.ENTER, client="Bo")
    assert begin(workspace, named).cell == Cell(bo)
    assert begin(workspace, Destination(PageId.ENTER, kpi="tcr")).cell == Cell(bo)
    whole = begin(workspace, Destination(PageId.ENTER, kpi="css"))
    assert whole.cell == NOT_ASSIGNED, "no client has this KPI"
    begin(workspace).load(cell=Cell(bo))
    found = begin(workspace, Destination(PageId.ENTER, period=AUGUST))
    assert (found.period, found.cell) == (AUGUST, Cell(bo))


def test_a_backup_that_is_viewed_changes_nothing(workspace, bo, begin):
    begin(workspace).load(cell=Cell(bo))
    page = begin(workspace)
    workspace.backup = object()
    page.load(cell=NOT_ASSIGNED)
    page.hide()
    workspace.backup = None
    assert begin(workspace).cell == Cell(bo)


def test_an_added_client_is_chosen_with_the_cursor_in_a_blank_field(qtbot, workspace, ada, begin):
    page = begin(workspace)
    page.head.cells.clients.setFocus()
    cat = add_client(qtbot, workspace, "Cat", page)
    assert page.cell == Cell(cat)
    page.activateWindow()
    row = next(row for row in page.rows if row.open)
    qtbot.waitUntil(row.field.hasFocus)


def test_a_client_added_elsewhere_is_chosen_when_the_page_is_next_shown(
    qtbot, workspace, ada, begin
):
    page = begin(workspace)
    page.hide()
    cat = add_client(qtbot, workspace, "Cat")
    page.visit(Destination(PageId.ENTER))
    page.show()
    assert page.cell == Cell(cat)
    page.load(cell=Cell(ada))
    page.hide()
    page.show()
    assert page.cell == Cell(ada), "once"
    dog = add_client(qtbot, workspace, "Dog")
    assert begin(workspace).cell == Cell(dog)


def test_a_client_added_and_taken_back_is_not_chosen(qtbot, workspace, ada, begin):
    page = begin(workspace)
    page.load(cell=Cell(ada))
    page.hide()
    add_client(qtbot, workspace, "Cat")
    workspace.undo_stack.undo()
    page.show()
    assert page.cell == Cell(ada)


def test_a_sheet_that_is_asked_for_replaces_the_added_client_s(qtbot, workspace, ada, begin):
    page = begin(workspace)
    page.hide()
    add_client(qtbot, workspace, "Cat")
    page.visit(Destination(PageId.ENTER, client="Ada"))
    page.show()
    assert page.cell == Cell(ada)


def test_what_is_typed_is_recorded_before_an_added_client_s_sheet(qtbot, workspace, ada, begin):
    page = begin(workspace)
    page.load(cell=Cell(ada))
    row = next(row for row in page.rows if row.measure.id == "requests")
    row.field.setText("12")
    row.field.edited.emit()
    add_client(qtbot, workspace, "Cat", page)
    (entry,) = workspace.services.records.entries()
    assert (entry.key.cell, entry.amount) == (Cell(ada), 12)


@pytest.mark.parametrize("period", ["2026-10", "2026-09", "2026-W38"])
def test_the_language_that_a_due_client_had_is_shown(workspace, ada, begin, period):
    figures = [Figure("requests", 3)]
    where = {"client": "Ada", "language": "fr"}
    workspace.services.entries.record(parse_period(period), figures, **where)
    assert begin(workspace).cell == Cell(ada, "fr")


def test_a_client_chosen_among_the_clients_is_shown_next(qtbot, workspace, ada, bo, begin):
    page = begin(workspace)
    page.load(cell=Cell(ada, "fr"))
    page.hide()
    clients = ClientsPage(workspace)
    qtbot.addWidget(clients)
    clients.show()
    page.show()
    assert page.cell == Cell(ada, "fr"), "nobody was chosen by hand"
    for row, client in ((1, bo), (0, ada)):
        page.hide()
        clients.list.setCurrentRow(row)
        page.show()
        assert page.cell == Cell(client)
    page.load(cell=Cell(ada, "fr"))
    page.hide()
    for row in (1, 0):
        clients.list.setCurrentRow(row)
    page.show()
    assert page.cell == Cell(ada, "fr"), "the language of the same client stays"

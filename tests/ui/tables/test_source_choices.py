"""The choices above a table: which sheet is read, and whose figures it has."""

from __future__ import annotations

import pytest
import xlsxwriter

from kpidesk.domain.cell import Cell
from kpidesk.services.tables.import_service import ImportService
from tests.ui.tables.conftest import amounts, ready, rows


def test_a_file_of_several_sheets_is_entered_sheet_by_sheet(preview, workspace, tmp_path, qtbot):
    file = tmp_path / "sheets.xlsx"
    with xlsxwriter.Workbook(file) as book:
        for n, name in enumerate(("One", "Two")):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["Month", "Leads"])
            sheet.write_row(1, 0, [f"2026-0{n + 1}", n + 5])
    dialog = preview(file)
    sheets = dialog.choices.sheets
    assert [sheets.itemText(n) for n in range(sheets.count())] == ["One", "Two"]
    dialog.enter.click()
    ready(qtbot, dialog)
    assert "next sheet" in dialog.note.text()
    assert sheets.currentText() == "Two"
    dialog.enter.click()
    assert amounts(workspace) == {("leads", "2026-01"): 5, ("leads", "2026-02"): 6}
    services = workspace.services
    receipts = ImportService(services.practice, services.catalogue, services.entries).all()
    assert [each.file for each in receipts] == ["sheets.xlsx · Two", "sheets.xlsx · One"]
    assert workspace.undo_stack.count() == 1
    workspace.undo_stack.undo()
    assert not amounts(workspace)
    workspace.undo_stack.redo()
    assert amounts(workspace) == {("leads", "2026-01"): 5, ("leads", "2026-02"): 6}


def test_whose_figures_are_is_shown_before_they_are_entered(preview, workspace):
    for clients in ((), ("Acme",)):
        for name in clients:
            workspace.services.clients.add(name)
        dialog = preview("Month\tRequests\n2026-01\t4\n", workspace, target=None)
        table = dialog.lists.figure_table
        assert table.isColumnHidden(1) is (not clients)
        assert dialog.enter.isDefault() is (not clients)
    assert rows(table)[0][1] == "Not assigned"
    # Leads are those of the business.
    for text in ("Month\tClient\tRequests\n2026-01\tAcme\t4\n", "Month\tLeads\n2026-01\t4\n"):
        assert preview(text, workspace, target=None).enter.isDefault()


def test_the_client_of_a_table_that_names_none_is_chosen(preview, workspace, qtbot):
    clients = workspace.services.clients
    ids = [clients.add(name).new.id for name in ("Acme", "Berg", "Closed")]
    clients.archive("Closed")
    dialog = preview("Month\tRequests\tLeads\n2026-01\t4\t9\n", workspace, target=None)
    box = dialog.choices.clients
    assert [box.itemText(n) for n in range(box.count())] == ["Not assigned", "Acme", "Berg"]
    assert dialog.focusWidget() is box
    assert box.currentData() is None
    assert not dialog.enter.isDefault()
    choose(box, ids[1], qtbot, dialog)
    assert "Berg" in {row[1] for row in rows(dialog.lists.figure_table)}
    dialog.enter.click()
    cells = {each.key.measure: each.key.cell for each in workspace.services.records.entries()}
    assert cells["requests"] == Cell(ids[1])


def test_the_client_of_the_page_is_chosen_first(preview, workspace, qtbot):
    clients = workspace.services.clients
    ids = [clients.add(name).new.id for name in ("Acme", "Berg")]
    cell = Cell(ids[0], "es")
    dialog = preview("Month\tRequests\n2026-01\t4\n", workspace, cell=cell)
    assert dialog.choices.clients.currentData() == ids[0]
    assert dialog.enter.isDefault()
    for client, expected in ((ids[1], Cell(ids[1])), (None, Cell()), (ids[0], cell)):
        choose(dialog.choices.clients, client, qtbot, dialog)
        assert dialog.table.figures[0].cell == expected


def test_a_table_with_clients_asks_for_none(preview, workspace):
    workspace.services.clients.add("Acme")
    for text in ("Month\tClient\tRequests\n2026-01\tAcme\t4\n", "Month\tLeads\n2026-01\t4\n"):
        assert not preview(text, workspace, target=None).choices.isVisible()


def choose(box, client, qtbot, dialog):
    """Choose a client as by hand, and wait for the plan."""
    box.setCurrentIndex(box.findData(client))
    box.activated.emit(box.currentIndex())
    ready(qtbot, dialog)


def test_a_name_that_two_figures_on_screen_have_is_shown_to_be_checked(preview, workspace, qtbot):
    workspace.services.tracking.track(["tasks_per_hour", "tcr"])
    dialog = preview("Month\tTasks completed\n2026-01\t4\n", workspace)
    (box,) = dialog.questions.boxes.values()
    assert box.currentText() == "Tasks completed (Task completion)"
    assert box.itemText(1) == "Tasks completed (Tasks per hour)"
    assert dialog.table.figures[0].measure == "tasks_completed"
    assert not dialog.enter.isDefault()
    choose(box, "multilingual_tasks", qtbot, dialog)
    assert dialog.table.figures[0].measure == "multilingual_tasks"
    dialog.enter.click()
    assert amounts(workspace) == {("multilingual_tasks", "2026-01"): 4}


@pytest.mark.parametrize("title", ["Berg GmbH", "Report for BERG GmbH, 2026"])
def test_figures_are_of_the_client_that_a_title_names(preview, workspace, title):
    clients = workspace.services.clients
    acme = clients.add("Acme").new.id
    clients.add("Berg GmbH")
    table = "Month\tRequests\tRemark\n2026-01\t4\t\n2026-02\t5\t\n2026-03\t6\t"
    titled = preview(f"{title}\t\t\n{table}\n", workspace, cell=Cell(acme))
    assert rows(titled.lists.figure_table)[0][1] == "Berg GmbH"
    # Neither of two, and not one of a remark.
    for text in (f"{title} and Acme\n{table}\n", f"{table}as {title} asked\n"):
        other = preview(text, workspace, cell=Cell(acme))
        assert other.choices.clients.currentData() == acme


def test_sheets_are_of_the_clients_that_they_name(preview, workspace, tmp_path, qtbot):
    acme, berg = [workspace.services.clients.add(name).new.id for name in ("Acme", "Berg")]
    file = tmp_path / "acme_2026.xlsx"
    with xlsxwriter.Workbook(file) as book:
        for name in ("Sheet1", "Berg", "Acme"):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["Month", "Requests"])
            sheet.write_row(1, 0, ["2026-01", 4])
    dialog = preview(file, workspace, target=None)
    found = [dialog.choices.clients.currentData()]
    for position in (1, 2, 0):
        dialog.choices.sheet_chosen.emit(position)
        ready(qtbot, dialog)
        found.append(dialog.choices.clients.currentData())
    assert found == [acme, berg, acme, acme]


def test_an_answer_of_an_earlier_table_counts_for_a_client_chosen_later(preview, workspace, qtbot):
    services = workspace.services
    services.tracking.track(["csat"])
    acme, berg = [services.clients.add(name).new.id for name in ("Acme", "Berg")]
    table = "Month\tRequests\tSatisfied clients\n2026-0{}\t5\t4\n2026-0{}\t6\t3\n"
    first = preview(table.format(1, 2), workspace, cell=Cell(acme))
    (box,) = first.questions.boxes.values()
    choose(box, "satisfied_answers", qtbot, first)
    first.enter.click()
    # A table of the business asks nothing, and leaves what is remembered.
    whole = preview(table.format(3, 4), workspace, target=None)
    assert not whole.questions.boxes
    whole.reject()
    then = preview(table.format(5, 6), workspace, target=None)
    choose(then.choices.clients, berg, qtbot, then)
    assert {each.measure for each in then.table.figures} == {"requests", "satisfied_answers"}
    assert then.note.isVisible()

"""The list of imports: undoing one and moving it, said in words."""

from __future__ import annotations

import pytest

from kpidesk.domain.cell import Cell
from kpidesk.services.entry.entry_service import Figure
from kpidesk.ui.tables.column_widths import ColumnWidths
from kpidesk.ui.tables.imports.dialog import NARROWEST, ImportsDialog
from kpidesk.ui.tables.imports.move_dialog import MoveDialog
from tests.ui.tables.conftest import MARCH, amounts, preview, rows  # noqa: F401 - a fixture


@pytest.fixture
def imports(preview, workspace, tmp_path, qtbot):  # noqa: F811 - the fixture
    """Makes a dialog after a file was imported."""
    workspace.services.clients.add("Acme", None)
    file = tmp_path / "march.csv"
    file.write_text("Month,Requests resolved,Turnover\n2026-03,8,\n2026-04,9,7\n")
    preview(file).enter.click()

    def make(workspace=workspace):
        dialog = ImportsDialog(workspace)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def moving(dialog):
    dialog.move_it.click()
    (move,) = dialog.findChildren(MoveDialog)
    return move


def test_an_import_is_listed_with_its_counts(imports):
    dialog = imports()
    ((when, source, client, *counts),) = rows(dialog.table)
    assert when
    assert (source, client) == ("march.csv", "")
    assert counts == ["3", "2", "1", ""]


def test_columns_have_room_for_their_texts_at_once(imports):
    header = imports().table.horizontalHeader()
    widths = [header.sectionSize(column) for column in range(header.count() - 1)]
    dialog = header.window()
    ColumnWidths(dialog.table, NARROWEST, dialog.width()).fit()
    assert widths == [header.sectionSize(column) for column in range(header.count() - 1)]


def test_undoing_restores_what_is_as_imported_and_names_the_rest(imports, workspace):
    dialog = imports()
    workspace.services.entries.record(MARCH, [Figure("requests", 1)])
    dialog.undo.click()
    assert amounts(workspace) == {("requests", "2026-03"): 1}
    assert "Figures restored: 1." in dialog.note.text()
    assert "requests resolved March 2026" in dialog.note.text()
    assert rows(dialog.table)[0][-1].startswith("Undone")
    assert not dialog.undo.isEnabled()
    workspace.undo_stack.undo()
    assert amounts(workspace)["requests", "2026-04"] == 9
    assert dialog.undo.isEnabled()


def test_an_import_is_moved_to_a_client(imports, workspace):
    dialog = imports()
    move = moving(dialog)
    move.clients.setCurrentIndex(move.clients.findText("Acme"))
    move.apply.click()
    (acme,) = workspace.services.records.clients()
    cells = {each.key.cell for each in workspace.services.records.entries()}
    assert cells == {Cell(acme.id)}
    assert dialog.note.text() == "Moved figures: 2."
    assert [each[2] for each in rows(dialog.table)] == ["Acme"]


def test_an_import_is_moved_to_another_period(imports, workspace):
    move = moving(imports())
    move.to_period.setChecked(True)
    move.period.setText("nonsense")
    move.apply.click()
    assert move.fault.isVisible()
    move.period.setText("May 2026")
    move.apply.click()
    assert amounts(workspace) == {("requests", "2026-05"): 8, ("requests", "2026-06"): 9}


def test_moving_over_figures_is_asked_about_and_never_by_the_enter_key(imports, workspace):
    dialog = imports()
    (acme,) = workspace.services.records.clients()
    workspace.services.entries.record(MARCH, [Figure("requests", 3)], client=acme.name)
    move = moving(dialog)
    move.clients.setCurrentIndex(move.clients.findText("Acme"))
    move.apply.click()
    assert "figures already" in move.fault.text()
    assert move.apply.text() == "&Move Anyway"
    assert not move.apply.isDefault()
    move.apply.click()
    assert amounts(workspace)["requests", "2026-03"] == 8


def test_a_file_without_imports_says_so(make_workspace, qtbot):
    dialog = ImportsDialog(make_workspace())
    qtbot.addWidget(dialog)
    dialog.show()
    assert "No table" in dialog.note.text()
    assert not dialog.undo.isEnabled()


def test_a_read_only_file_lists_and_undoes_nothing(imports, workspace, make_workspace):
    dialog = imports(make_workspace(read_only=True, sharing=workspace))
    assert len(rows(dialog.table)) == 1
    assert not dialog.undo.isEnabled()
    assert "read-only" in dialog.note.text()

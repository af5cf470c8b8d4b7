"""Each command of the menus opens its dialog, and does what is chosen in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from kpidesk.domain.cell import Cell
from kpidesk.domain.clients.client_card import ClientCard
from kpidesk.domain.period import parse_period
from kpidesk.i18n.translation import Translation
from kpidesk.i18n.words import Words
from kpidesk.services.tables.context import PageTarget
from kpidesk.ui.clients.add_dialog import AddClientDialog
from kpidesk.ui.find.dialog import FindDialog
from kpidesk.ui.help.about import AboutDialog
from kpidesk.ui.help.data_places import DataPlacesDialog
from kpidesk.ui.help.keys import KeysDialog
from kpidesk.ui.message import Tone
from kpidesk.ui.page import Page
from kpidesk.ui.tables.dialog import TableDialog
from kpidesk.ui.tables.imports.dialog import ImportsDialog
from kpidesk.ui.tables.table_origin import TableOrigin
from kpidesk.ui.theme.colours import LIGHT
from kpidesk.ui.tracked_kpis.dialog import TrackingDialog
from kpidesk.ui.window import texts
from kpidesk.ui.window.shell import Shell
from kpidesk.ui.window.window_commands import WindowCommands

WORDS = Words("en")


@pytest.fixture
def shell(qtbot) -> Shell:
    made = Shell(Translation("en"), LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def commands(shell, tmp_path) -> WindowCommands:
    backups = tmp_path / "Documents" / "backups"
    backups.mkdir(parents=True)
    return WindowCommands(shell, tmp_path, lambda: backups)


def dialog_of(shell: Shell, kind: type[QDialog] = QFileDialog) -> QDialog:
    (dialog,) = shell.findChildren(kind)
    assert dialog.isVisible()
    return dialog


def choose(dialog: QFileDialog, file: Path) -> None:
    dialog.selectFile(str(file))
    dialog.accept()
    assert not dialog.isVisible()


def test_a_new_practice_gets_its_suffix_and_no_question_of_the_dialog(commands, shell, tmp_path):
    chosen = []
    commands.new(WORDS, chosen.append)
    dialog = dialog_of(shell)
    assert dialog.windowTitle() == "New Business File"
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert Path(dialog.directory().absolutePath()) == tmp_path
    (tmp_path / "mine.kpidesk").touch()
    choose(dialog, tmp_path / "mine")
    assert chosen == [tmp_path / "mine.kpidesk"]


def test_an_existing_practice_is_opened(commands, shell, tmp_path):
    file, chosen = tmp_path / "mine.kpidesk", []
    file.touch()
    commands.open(WORDS, chosen.append)
    dialog = dialog_of(shell)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    assert dialog.nameFilters() == ["Business files (*.kpidesk)", "All files (*)"]
    choose(dialog, file)
    assert chosen == [file]


def test_a_dialog_begins_at_home_where_its_folder_is_not_there(shell, tmp_path):
    WindowCommands(shell, tmp_path / "gone", lambda: tmp_path).open(WORDS, print)
    assert Path(dialog_of(shell).directory().absolutePath()) == Path.home()


def test_a_copy_is_named_after_the_practice_and_the_day(commands, shell, workspace, tmp_path):
    chosen = []
    commands.copy_file(workspace, chosen.append)
    dialog = dialog_of(shell)
    offered = f"{workspace.file.stem} {workspace.today().isoformat()}.kpidesk"
    assert [Path(name).name for name in dialog.selectedFiles()] == [offered]
    choose(dialog, tmp_path / "copy")
    assert chosen == [tmp_path / "copy.kpidesk"]


def test_data_is_exported_in_the_format_of_the_kind_of_file(
    commands, shell, make_workspace, figures, tmp_path
):
    workspace = make_workspace(fill=figures({"2026-03": {"requests": 7}}))
    said = []
    workspace.message_posted.connect(said.append)
    commands.export(workspace)
    dialog = dialog_of(shell)
    for each in dialog.nameFilters():
        dialog.filterSelected.emit(each)
        assert f"*.{dialog.defaultSuffix()}" in each
    dialog.filterSelected.emit(next(each for each in dialog.nameFilters() if "json" in each))
    choose(dialog, tmp_path / "data")
    entries = json.loads((tmp_path / "data.json").read_bytes())["entries"]
    assert len(entries) == 1
    assert "data.json" in said[0].text


@pytest.mark.parametrize(("kind", "head"), [(0, "Period,Client"), (1, '"period","client"')])
def test_a_csv_file_is_for_a_spreadsheet_or_for_programs(
    commands, shell, make_workspace, figures, tmp_path, kind, head
):
    workspace = make_workspace(fill=figures({"2026-03": {"requests": 7}}))
    commands.export(workspace)
    dialog = dialog_of(shell)
    kinds = [each for each in dialog.nameFilters() if "csv" in each]
    assert len(kinds) == 2
    dialog.selectNameFilter(kinds[kind])
    choose(dialog, tmp_path / "data.csv")
    assert (tmp_path / "data.csv").read_text("utf-8-sig").startswith(head)


def test_an_export_that_fails_is_said(commands, shell, workspace, tmp_path):
    said = []
    workspace.message_posted.connect(said.append)
    commands.export(workspace)
    dialog_of(shell).fileSelected.emit(str(tmp_path / "gone" / "data.json"))
    assert [message.tone for message in said] == [Tone.ERROR]


def test_an_export_never_replaces_the_practice(commands, shell, workspace, tmp_path):
    workspace.file.write_bytes(b"practice")
    (tmp_path / "data.json").symlink_to(workspace.file)
    said = []
    workspace.message_posted.connect(said.append)
    commands.export(workspace)
    dialog_of(shell).fileSelected.emit(str(tmp_path / "data.json"))
    assert "business file itself" in said[0].text
    assert workspace.file.read_bytes() == b"practice"


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        (lambda commands, workspace: commands.track(workspace), TrackingDialog),
        (lambda commands, workspace: commands.where(WORDS, workspace), DataPlacesDialog),
        (lambda commands, workspace: commands.about(WORDS, workspace), AboutDialog),
    ],
)
def test_dialogs_open_and_go_when_they_are_closed(commands, shell, workspace, qtbot, command, kind):
    command(commands, workspace)
    dialog = dialog_of(shell, kind)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_keys_are_listed_without_a_page(commands, shell):
    commands.keys(WORDS, shell.menus, None)
    assert dialog_of(shell, KeysDialog)


def test_without_a_practice_its_commands_do_nothing(commands, shell):
    commands.copy_file(None, print)
    commands.export(None)
    commands.track(None)
    assert shell.findChildren(QDialog) == []
    commands.about(WORDS, None)
    commands.where(WORDS, None)
    assert len(shell.findChildren(QDialog)) == 2


def test_a_page_without_charts_says_that_there_is_nothing_to_print(commands, workspace):
    posted = []
    workspace.message_posted.connect(posted.append)
    commands.print(workspace, Page(workspace))
    assert [each.text for each in posted] == [WORDS(texts.NOTHING_TO_PRINT)]


def test_a_chosen_file_is_shown_before_it_is_entered(commands, shell, workspace, tmp_path, qtbot):
    file = tmp_path / "march.csv"
    file.write_text("Month,Leads\n2026-03,5\n")
    commands.import_table(workspace, Page(workspace, shell))
    choose(dialog_of(shell), file)
    dialog = dialog_of(shell, TableDialog)
    qtbot.waitUntil(lambda: not dialog.planner.busy)
    assert dialog.windowTitle() == "Import a Table: march.csv"
    assert dialog.table.plan.complete
    assert list(workspace.services.records.entries()) == []


def test_a_table_without_a_place_is_entered_where_the_page_is(commands, shell, workspace, qtbot):
    target = PageTarget(parse_period("2026-03"), order=("leads",), start="leads")
    commands.show_table(workspace, TableOrigin(None, "7\t"), target)
    dialog = dialog_of(shell, TableDialog)
    qtbot.waitUntil(lambda: not dialog.planner.busy)
    assert [(each.measure, each.amount) for each in dialog.table.figures] == [("leads", 7)]


def test_a_clipboard_without_a_table_is_said(commands, shell, workspace):
    said = []
    workspace.message_posted.connect(said.append)
    commands.show_table(workspace, TableOrigin(), None)
    assert shell.findChildren(TableDialog) == []
    assert said[0].text == WORDS(texts.NOTHING_TO_PASTE)


def test_imports_are_listed(commands, shell, workspace):
    commands.imports(workspace)
    assert dialog_of(shell, ImportsDialog).model.rows == ()


def test_files_are_shown_one_after_the_other_until_one_is_cancelled(
    commands, shell, workspace, tmp_path, qtbot
):
    files = [tmp_path / f"{name}.csv" for name in ("one", "broken", "two", "three", "four")]
    for month, file in enumerate(files, 1):
        file.write_text(f"Month,Leads\n2026-0{month},5\n")
    files[1].write_bytes(b"\x00\x01\x02" * 100)
    said, shown = [], []
    workspace.message_posted.connect(said.append)
    commands.import_files(workspace, Page(workspace, shell), files)
    for name in ("one", "broken", "two", "three"):
        qtbot.waitUntil(lambda: any(each.isVisible() for each in shell.findChildren(TableDialog)))
        dialog = next(each for each in shell.findChildren(TableDialog) if each.isVisible())
        shown.append(dialog.windowTitle())
        qtbot.waitUntil(lambda dialog=dialog: not dialog.planner.busy)
        button = dialog.enter if name in ("one", "two") else dialog.cancel
        with qtbot.waitSignal(dialog.finished):
            button.click()
    numbers = zip(("one", "broken", "two", "three"), (1, 2, 3, 4), strict=True)
    assert shown == [f"Import a Table: {name}.csv ({n} of 5)" for name, n in numbers]
    assert said[-1].text == "Not read: four.csv."
    assert len(list(workspace.services.records.entries())) == 2


def test_a_table_is_proposed_for_the_client_whose_card_is_open(
    commands, shell, workspace, tmp_path, qtbot
):
    (added,) = workspace.services.cards.add("Ada", "fr", ClientCard(0))[:1]
    ada = Cell(added.new.id)
    page = Page(workspace, shell)
    page.client_in_sight = lambda: ada.client
    file = tmp_path / "table.csv"
    file.write_text("Month,Survey answers\n2026-03,5\n")
    commands.import_files(workspace, page, [file])
    dialog = dialog_of(shell, TableDialog)
    qtbot.waitUntil(lambda: not dialog.planner.busy)
    assert dialog.planner.client == ada.client
    assert [each.client for each in dialog.table.figures] == ["Ada"]


@pytest.mark.parametrize("read_only", [False, True])
def test_a_client_is_added_from_what_is_found(commands, shell, make_workspace, qtbot, read_only):
    workspace = make_workspace(read_only=read_only)
    commands.find(workspace, (), lambda _: None)
    dialog = dialog_of(shell, FindDialog)
    assert read_only is not any(each.name == "Add Client" for each in dialog._targets)
    if read_only:
        return
    qtbot.keyClicks(dialog.field, "add client")
    assert dialog.chosen.name == "Add Client"
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shell.findChildren(AddClientDialog)))
    assert dialog_of(shell, AddClientDialog).isVisible()

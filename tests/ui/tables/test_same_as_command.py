"""The window and the command line read the same table to the same figures."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kpidesk.app.main import main
from kpidesk.export.data.data_file import data_bytes
from kpidesk.i18n.languages import SOURCE
from kpidesk.i18n.words import words_in
from kpidesk.services.practice.contents import practice_contents
from kpidesk.services.tables.import_plan import FigureState
from kpidesk.storage.records.reader import open_reader
from kpidesk.storage.records.writer import open_practice
from kpidesk.storage.schema.creation import create_practice
from tests.ui.conftest import TODAY

TABLES = Path(__file__).parents[2] / "services" / "tables"
FILES = sorted([*TABLES.glob("specimens/*"), *TABLES.glob("hostile/[0-9]*")])
CLIENTS = ("Acme", "Beta")
READ = (FigureState.NEW, FigureState.CHANGED, FigureState.SAME)
FILLED = {
    "2026-W10": {"requests": 4, "request_hours": 9_600_001},
    "2026-01": {"satisfied_answers": 41, "survey_answers": 51, "leads": 12},
}


@pytest.fixture(scope="module")
def clients_only(tmp_path_factory):
    """A practice with the clients and without figures."""
    path = tmp_path_factory.mktemp("clients") / "practice.kpidesk"
    create_practice(path, "Test")
    with open_practice(path) as practice, practice.transaction() as transaction:
        for client in CLIENTS:
            transaction.add_client(client, None)
    return path


@pytest.fixture
def command(tmp_path, capsys, clients_only):
    """Runs the command line on a practice with the clients; returns status and JSON."""
    practice = shutil.copyfile(clients_only, tmp_path / "command.kpidesk")

    def run(*words):
        status = main(["--file", str(practice), *words], today=lambda: TODAY)
        return status, capsys.readouterr().out

    def entries():
        with open_reader(practice) as records:
            return listed(records)

    run.entries = entries
    return run


@pytest.fixture
def workspace(make_workspace, clients_only):
    return make_workspace(copy_of=clients_only)


def listed(records):
    names = {each.id: each.name for each in records.clients()}
    return {
        (
            each.key.measure,
            str(each.key.period),
            names.get(each.key.cell.client),
            each.key.cell.language,
        ): each.amount
        for each in records.entries()
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_table_is_the_same_in_both(preview, workspace, command, path, qtbot):
    status, out = command("import", str(path), "--json")
    dialog = preview(path, workspace, target=None)
    if dialog.table is None:
        assert status == 2
        assert not out
        return
    said, plan = json.loads(out), dialog.table.plan
    read = [each for each in plan.figures if each.state in READ]
    assert [
        (each["measure"], each["period"], each["client"], each["service_language"])
        for each in said["figures"]
    ] == [(each.measure, str(each.period), each.client, each.language) for each in read]
    assert [each["about"] for each in said["questions"]] == [e.key.kind for e in plan.questions]
    assert said["problem"] == plan.problem
    assert plan.complete == (status == 0)
    if plan.complete:
        dialog.enter.click()
        assert listed(workspace.services.records) == command.entries()


@pytest.mark.parametrize(
    ("name", "for_reader"),
    [("a.csv", False), ("a.csv", True), ("a.xlsx", True), ("a.json", False)],
)
def test_an_export_comes_back_in_both(
    preview, workspace, command, make_workspace, figures, tmp_path, name, for_reader
):
    source = make_workspace(fill=figures(FILLED)).services
    contents = practice_contents(source.records, source.catalogue)
    path = tmp_path / name
    path.write_bytes(data_bytes(contents, path.suffix, words_in(SOURCE), for_reader=for_reader))
    assert command("import", str(path))[0] == 0
    dialog = preview(path, workspace, target=None)
    assert dialog.enter.isDefault()
    dialog.enter.click()
    expected = listed(source.records)
    assert listed(workspace.services.records) == command.entries() == expected
    assert expected

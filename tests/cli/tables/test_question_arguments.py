"""What `import` proposes for a question answers it when it is pasted."""

from __future__ import annotations

import shlex

import pytest

from kpidesk.cli.tables.question_arguments import question_arguments
from kpidesk.cli.tables.table_request import TablePlan
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.import_plan import (
    ImportPlan,
    QuestionKey,
    QuestionKind,
    TableQuestion,
    TableReading,
)
from kpidesk.services.tables.roles import Axis, Role, RoleKind, TableRoles


@pytest.mark.parametrize(("length", "period"), [("week", "2026-W01"), ("quarter", "2026-Q1")])
def test_a_word_of_two_meanings_is_answered(kpidesk, tmp_path, length, period):
    path = tmp_path / "table.csv"
    path.write_text("Period,Leads\n1 kw. 2026,5\n2 kw. 2026,6\n")
    refused = kpidesk(["import", str(path)])
    assert refused.status == 1
    proposed = f'--map "#1=period:{length}"'
    assert proposed in refused.err
    answer = kpidesk(["import", str(path), "--json", *shlex.split(proposed)])
    assert answer.status == 0
    assert answer.data["figures"][0]["period"] == period


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("Month,Tasks\n2026-01,5\n2026-02,6\n", '--map "#2=tasks_completed"'),
        ("Measure,2026-01,2026-02\nTasks,5,6\n", '--map "row:2=tasks_completed"'),
    ],
)
def test_a_name_of_a_measure_is_mapped(kpidesk, tmp_path, text, proposed):
    path = tmp_path / "table.csv"
    path.write_text(text)
    refused = kpidesk(["import", str(path)])
    assert refused.status == 1
    assert proposed in refused.err
    answer = kpidesk(["import", str(path), "--json", *shlex.split(proposed)])
    assert answer.status == 0
    found = {(each["measure"], each["period"]): each["amount"] for each in answer.data["figures"]}
    assert found == {("tasks_completed", "2026-01"): 5, ("tasks_completed", "2026-02"): 6}


def test_a_client_is_added_by_another_command(kpidesk, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("Month,Client,Requests resolved\n2026-01,Nova & Co,7\n")
    refused = kpidesk(["import", str(path)])
    assert refused.status == 1
    assert 'kpidesk client add "Nova & Co"' in refused.err
    assert kpidesk('client add "Nova & Co"').status == 0
    assert kpidesk(["import", str(path)]).status == 0


def test_what_has_no_line_is_answered_in_the_window_only():
    table = TablePlan(Grid(()), ImportPlan(TableRoles((), ())))
    for kind in (QuestionKind.YEAR, QuestionKind.MEASURE):
        question = TableQuestion(QuestionKey(kind, text="x"), (TableReading("2026"),))
        assert question_arguments(question, table) == {}


def test_blank_cells_keep_the_role_of_their_column():
    roles = TableRoles((), (Role(RoleKind.CLIENT),))
    table = TablePlan(Grid(()), ImportPlan(roles))
    key = QuestionKey(QuestionKind.BLANKS, Axis.COLUMN, 0)
    question = TableQuestion(key, (TableReading("fill"), TableReading("none")))
    assert question_arguments(question, table) == {
        "fill": '--map "#1=client:fill"',
        "none": '--map "#1=client:none"',
    }

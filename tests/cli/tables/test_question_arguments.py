"""What `import` proposes for a question answers it when it is pasted."""

from __future__ import annotations

import shlex

import pytest


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

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from kpidesk.domain.errors import WrongRequest
from kpidesk.services.tables.formats.json_grid import is_json, read_json
from kpidesk.services.tables.formats.limits import FILE

LINE = {"period": "2026-03", "client": "", "measure": "request_hours", "amount": 2.6666666666666665}


def test_entries_have_typed_amounts_and_held_figures_are_not_suggested():
    text = json.dumps({"clients": [], "entries": [LINE], "held": [{**LINE, "amount": 3}]})
    assert is_json(text)
    entries, held = read_json(text, FILE)
    assert [cell.text for cell in entries.rows[0]] == [*LINE]
    assert entries.rows[1][3].value == Decimal("2.6666666666666665")
    assert held.rows[1][3].value == 3
    assert (entries.name, entries.is_hidden, held.name, held.is_hidden) == (
        "entries", False, "held", True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"entries": []}', "table_empty"),
        ('{"a": 1}', "table_json_foreign"),
        ("{}", "table_json_foreign"),
        ('[{"a": 1}]', "table_json_foreign"),
        ('{"entries": [1]}', "table_json_foreign"),
        ('{"entries": [{"a": [1]}]}', "table_json_foreign"),
        ('{"entries": [{"a": true}]}', "table_json_foreign"),
        ('{"entries": [{"a": NaN}]}', "table_damaged"),
        ('{"entries": [', "table_damaged"),
        ('{"entries": ' + "[" * 100_000, "table_damaged"),
        ('{"entries": [{"a": ' + "9" * 5000 + "}]}", "table_damaged"),
        ('{"entries": [' + '{"a": 1},' * 100_001 + '{"a": 1}]}', "table_rows"),
    ],
)
def test_other_json_is_refused(text, code):
    with pytest.raises(WrongRequest, match=code):
        read_json(text, FILE)

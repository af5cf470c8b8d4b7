"""Tells whether this program exported a table."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Final

from kpidesk.services.tables.grid import Grid

#: Headings of an export for programs; one for readers has the ids of measures in its last column.
_HEADINGS: Final = {"period", "client", "service_language", "measure", "amount"}
_ID_HEADING: Final = "ID"
_ID = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)


def is_own_export(grid: Grid, measures: Container[str]) -> bool:
    """Returns whether a blank client or language means *Not assigned*, as in each export."""
    if not grid.width:
        return False
    head = [cell.text for cell in grid.rows[0]]
    if set(head) >= _HEADINGS:
        return True
    ids = {row[-1].text for row in grid.rows[1:]}
    known = any(each in measures for each in ids)
    return head[-1] == _ID_HEADING and known and all(map(_ID.fullmatch, ids))

"""Rows of older schemas as the present schema keeps them, to compare files with their migration."""

from __future__ import annotations

import json

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.ladder import Direction


def present_rows(found):
    """Returns the rows by table with the columns that schema 1005 changed."""
    change = {
        "target": lambda row: row if len(row) == 8 else (*row[:-1], *_bounds(row[1], row[-1])),
        "ladder": lambda row: row if len(row) == 6 else (*row, ""),
        "note": lambda row: row if len(row) == 9 else (*row, None, 0),
        "change": lambda row: row if row[2] != "note" else (*row[:4], *map(_wordless, row[4:])),
    }
    return {
        name: [change[name](row) for row in rows] if name in change else rows
        for name, rows in found.items()
    }


def _bounds(kpi, value):
    return (None, value) if ready_made().kpi(kpi).better is Direction.LOWER else (value, None)


def _wordless(text):
    fields = text and {key: each for key, each in json.loads(text).items() if key != "text"}
    return text and json.dumps(fields, ensure_ascii=False, separators=(",", ":"))

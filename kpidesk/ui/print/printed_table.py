"""A table that can be printed, as texts."""

from __future__ import annotations

from typing import NamedTuple

from kpidesk.i18n.text import QT_TRANSLATE_NOOP

UNDER = QT_TRANSLATE_NOOP("Print", "{period} · {cell}", "below the title of a printed page")


class PrintedRow(NamedTuple):
    """The name of a row and its cells; a `strong` one is the value of the rows above it."""

    name: str
    cells: tuple[str, ...]
    strong: bool = False


class PrintedTable(NamedTuple):
    """A table with the headings of its columns; a heading may have two lines."""

    title: str
    subtitle: str
    headings: tuple[str, ...]
    rows: tuple[PrintedRow, ...]

"""Makes what is entered of an import plan."""

from __future__ import annotations

import hashlib

from kpidesk.domain.cell import Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.import_receipt import ImportSource
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.import_plan import FigureState, ImportPlan, PlannedFigure
from kpidesk.services.tables.table_import import ImportedFigure, TableImport

_HASH_BYTES = 16
_NOT_ENTERED = (FigureState.REFUSED, FigureState.ASKED)


def table_import(
    grid: Grid,
    plan: ImportPlan,
    source: ImportSource,
    file: str | None = None,
    sheet: str | None = None,
) -> TableImport:
    """Returns what a plan enters. Figures that are refused or asked about count as left out.

    `sheet` is the name of one of several sheets of the file.
    """
    entered = [each for each in plan.figures if each.state not in _NOT_ENTERED]
    return TableImport(
        figures=tuple(map(_imported, entered)),
        source=source,
        file=f"{file} · {sheet}" if file and sheet else file,
        rows_read=sum(any(cell.text for cell in row) for row in grid.rows),
        cells_left_out=len(plan.left_out) + len(plan.figures) - len(entered),
        content_hash=content_hash(grid),
    )


def content_hash(grid: Grid) -> str:
    """Returns a hash of all texts of a table: the same for the same table."""
    texts = "\x1e".join("\x1f".join(cell.text for cell in row) for row in grid.rows)
    return hashlib.blake2b(
        texts.encode("utf-8", "backslashreplace"), digest_size=_HASH_BYTES
    ).hexdigest()


def _imported(figure: PlannedFigure) -> ImportedFigure:
    assert figure.measure is not None
    assert figure.period is not None
    assert figure.amount is not None
    cell = figure.cell or Cell(None, figure.language)
    key = EntryKey(figure.measure, figure.period, cell)
    new_client = figure.client if figure.cell is None else None
    return ImportedFigure(key, figure.amount, figure.typed, new_client)

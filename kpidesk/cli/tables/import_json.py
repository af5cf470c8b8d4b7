"""`import --json`: prints the plan of a table as data for scripts. No words, hence no Qt."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from fractions import Fraction

from kpidesk.cli.output import print_output
from kpidesk.cli.tables.table_request import TablePlan
from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.import_receipt import ImportReceipt
from kpidesk.domain.measure import Unit
from kpidesk.domain.period import Period
from kpidesk.services.tables.import_plan import (
    FigureState,
    LeftOutCell,
    LeftOutReason,
    PlannedFigure,
    TableQuestion,
)
from kpidesk.services.tables.roles import Axis

_READ = (FigureState.NEW, FigureState.CHANGED, FigureState.SAME)
_FAULT_REASONS = {
    "overlaps": LeftOutReason.OVERLAP,
    "period_closed": LeftOutReason.CLOSED,
    "client_period_closed": LeftOutReason.CLOSED,
}


def print_plan(table: TablePlan, entered: int, catalogue: Catalogue) -> None:
    """Print what was read, left out and asked."""
    plan = table.plan
    data = {
        "figures": [_figure(each, catalogue) for each in plan.figures if each.state in _READ],
        "left_out": [_left_out(each) for each in left_out_cells(table)],
        "questions": [_question(each) for each in plan.questions],
        "entered": entered,
        "problem": plan.problem,
    }
    print_output(json.dumps(data, ensure_ascii=False))


def print_receipts(receipts: Iterable[ImportReceipt]) -> None:
    """Print the receipts of imports."""
    data = [
        {
            "id": each.id,
            "at": each.at.isoformat(),
            "source": each.source,
            "file": each.file,
            "rows_read": each.rows_read,
            "figures_used": each.figures_used,
            "cells_left_out": each.cells_left_out,
            "undone_at": each.undone_at and each.undone_at.isoformat(),
        }
        for each in receipts
    ]
    print_output(json.dumps(data, ensure_ascii=False))


def left_out_cells(table: TablePlan) -> list[LeftOutCell]:
    """Returns the cells that are left out, with the figures that are refused at their place."""
    refused = [
        LeftOutCell(each.row, each.column, each.typed, _reason(each), True)
        for each in table.plan.figures
        if each.state is FigureState.REFUSED
    ]
    return sorted((*table.plan.left_out, *refused), key=lambda each: (each.row, each.column))


def _reason(figure: PlannedFigure) -> LeftOutReason:
    code = figure.fault.code if figure.fault is not None else ""
    return _FAULT_REASONS.get(code, LeftOutReason.IMPOSSIBLE)


def _figure(figure: PlannedFigure, catalogue: Catalogue) -> Mapping[str, object]:
    assert figure.measure is not None
    measure = catalogue.measure(figure.measure)

    def amount(steps: int | None) -> int | float | None:
        if steps is None or measure.unit is Unit.COUNT:
            return steps
        return float(measure.quantity(steps))

    return {
        "period": str(figure.period),
        "client": figure.client,
        "service_language": figure.language,
        "measure": figure.measure,
        "amount": amount(figure.amount),
        "was": amount(figure.was),
        "remarks": list(figure.remarks),
    }


def _left_out(cell: LeftOutCell) -> Mapping[str, object]:
    return {
        "row": cell.row + 1,
        "column": cell.column + 1,
        "text": cell.text,
        "reason": cell.reason,
        "detail": cell.detail,
        "figures": cell.figures,
    }


def _question(question: TableQuestion) -> Mapping[str, object]:
    key = question.key
    example = next((each.text for each in question.readings if each.text), key.text)
    return {
        "about": key.kind,
        "readings": [each.code for each in question.readings],
        "meanings": [_meaning(each.meaning) for each in question.readings],
        "row": key.index + 1 if key.axis is Axis.ROW else None,
        "column": key.index + 1 if key.axis is Axis.COLUMN else None,
        "text": example or None,
        "figures": question.figures,
    }


def _meaning(meaning: Period | Fraction | None) -> str | float | None:
    if isinstance(meaning, Fraction):
        return float(meaning)
    return None if meaning is None else str(meaning)

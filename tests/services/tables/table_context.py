"""A context for tables without a practice file: entries in memory, two clients, today."""

from __future__ import annotations

import csv
from datetime import date

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import NOT_ASSIGNED, Cell, Client
from kpidesk.domain.period import parse_period
from kpidesk.i18n.tables.table_vocabulary import table_vocabulary
from kpidesk.services.practice.tracked_kpis import TRACKED
from kpidesk.services.tables.context import PageTarget, TableContext
from kpidesk.services.tables.grid import Grid, GridCell
from kpidesk.services.tables.import_plan import FigureState
from kpidesk.services.tables.plan import plan
from kpidesk.services.tables.recognition.recognise import recognise

CATALOGUE = ready_made()
TODAY = date(2026, 11, 28)
CLIENTS = (Client(1, "Acme"), Client(2, "Beta & Co"))
ORDER = ("requests", "leads", "clients_new", "request_hours")


class MemoryReader:
    """Entries by measure, period as text and cell; the ids of the tracked KPIs."""

    def __init__(self, entries=(), tracked=None):
        self._tracked = tracked
        self._cells = {1: NOT_ASSIGNED, 2: Cell(1), 3: Cell(2), 4: Cell(None, "fr")}
        ids = {cell: key for key, cell in self._cells.items()}
        self._entries = [
            (measure, period, ids[cell], amount) for measure, period, cell, amount in entries
        ]

    def cells(self):
        return self._cells

    def amounts(self, measure, length, first=None, last=None, cells=None):
        return [
            (period, cell, amount)
            for each, period, cell, amount in self._entries
            if each == measure and parse_period(period).length is length
        ]

    def lengths(self, measures):
        return {
            parse_period(period).length for each, period, *_ in self._entries if each in measures
        }

    def setting(self, key):
        return self._tracked if key == TRACKED else None

    def period_statuses(self, kind):
        return ()


def page(period="2026-10", start="requests", several=True, cell=NOT_ASSIGNED):
    return PageTarget(parse_period(period), cell, ORDER, start, several)


def context(target=None, entries=(), clients=CLIENTS, today=TODAY, tracked=None):
    records = MemoryReader(entries, tracked)
    return TableContext(CATALOGUE, table_vocabulary(CATALOGUE), records, clients, today, target)


def grid_of(text, separator="\t"):
    rows = list(csv.reader(text.splitlines(), delimiter=separator))
    width = max(map(len, rows), default=0)
    return Grid(
        tuple(
            tuple(GridCell(cell.strip()) for cell in (*row, *[""] * (width - len(row))))
            for row in rows
        )
    )


def planned(text, target=None, answers=None, separator="\t", **how):
    """Returns the plan of a table as text."""
    found = context(target, **how)
    grid = grid_of(text, separator) if isinstance(text, str) else text
    return plan(grid, recognise(grid, found), found, answers or {})


def figures(import_plan):
    """Returns what would be written: amounts by measure, period, client and language."""
    written = (FigureState.NEW, FigureState.CHANGED, FigureState.SAME)
    return {
        (each.measure, str(each.period), each.client, each.language): each.amount
        for each in import_plan.figures
        if each.state in written
    }


def simple(import_plan):
    """Returns what would be written: amounts by measure and period."""
    return {(key[0], key[1]): amount for key, amount in figures(import_plan).items()}


def left_out(import_plan):
    return [(each.row, each.column, each.text, each.reason.value) for each in import_plan.left_out]


def asked(import_plan, *, optional=False):
    return [each.key.kind.value for each in import_plan.questions if each.optional is optional]

"""Dialogs of tables over real practices."""

from __future__ import annotations

from pathlib import Path

import pytest

from kpidesk.domain.period import parse_period
from kpidesk.services.tables.context import PageTarget
from kpidesk.ui.tables.dialog import TableDialog
from kpidesk.ui.tables.table_origin import TableOrigin

MARCH = parse_period("2026-03")
ORDER = ("requests", "leads", "clients_new")


@pytest.fixture
def preview(qtbot, workspace):
    """Opens the dialog of a text or a file, from the first measure in March 2026 on."""

    def make(what, workspace=workspace, *, target="page", **where):
        origin = TableOrigin(what) if isinstance(what, Path) else TableOrigin(None, what)
        page = PageTarget(**{"period": MARCH, "order": ORDER, "start": "requests", **where})
        dialog = TableDialog(workspace, origin, page if target else None)
        qtbot.addWidget(dialog)
        dialog.show()
        ready(qtbot, dialog)
        return dialog

    return make


def ready(qtbot, dialog):
    """Wait until the plan is shown."""
    qtbot.waitUntil(lambda: not dialog.planner.busy, timeout=20_000)


def rows(view):
    """Returns the texts of a table."""
    model = view.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def amounts(workspace):
    """Returns all entries by measure and period."""
    return {
        (each.key.measure, str(each.key.period)): each.amount
        for each in workspace.services.records.entries()
    }

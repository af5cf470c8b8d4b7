"""What a user does on a History page, and what the file has then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kpidesk.domain.period import parse_period
from kpidesk.services.entry.entry_service import Figure

OCTOBER = parse_period("2026-10")
Key = Qt.Key


def stand(page, measure, period=OCTOBER):
    row = next(
        n for n, row in enumerate(page.grid.rows) if row.measure and row.measure.id == measure
    )
    page.set_current_cell(row, period)
    page.view.setFocus()
    return page.view.currentIndex()


def type_in(qtbot, page, text, end=Key.Key_Return):
    qtbot.keyClick(page.view, text[0])
    editor = page.view.findChild(QLineEdit)
    qtbot.keyClicks(editor, text[1:])
    qtbot.keyClick(editor, end)
    qtbot.waitUntil(lambda: page.view.findChild(QLineEdit) is None)


def enter(workspace, **amounts):
    typed = [Figure(measure, each, str(each)) for measure, each in amounts.items()]
    workspace.done("enter", workspace.services.entries.record(OCTOBER, typed, hold=True).changes)


def amount(workspace, measure, period=OCTOBER):
    rows = workspace.services.records.amounts(measure, period.length, period, period)
    return [each for _, _, each in rows]


def value_row(page, kpi):
    rows = page.grid.rows
    return next(n for n, row in enumerate(rows) if row.measure is None and row.kpi.id == kpi)


def value(page, kpi, period=OCTOBER):
    return page.grid.look(page.grid.index(value_row(page, kpi), page.grid.ensure_column(period)))

"""What is in sight of the grid when it is opened, and its legend."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.period import parse_period
from kpidesk.i18n.words import Words
from kpidesk.ui.history.page import HistoryPage
from kpidesk.ui.navigation import Destination, PageId

OCTOBER, NOVEMBER = parse_period("2026-10"), parse_period("2026-11")
SIZES = [QSize(780, 500), QSize(1100, 700), QSize(1900, 1000)]


def opened(qtbot, workspace, size, **visit):
    """As in the window: visited before it is seen, and sized only then."""
    page = HistoryPage(workspace)
    qtbot.addWidget(page)
    page.visit(Destination(PageId.HISTORY, **visit))
    page.resize(size)
    page.show()
    QApplication.processEvents()
    return page


def seen(page, period):
    """Whether all of a column is in sight, as it is painted."""
    view, column = page.view, page.grid.ensure_column(period)
    left = view.columnViewportPosition(column)
    return left >= 0 and left + view.columnWidth(column) <= view.viewport().width()


def full(page):
    """Whether columns reach to the end of the view."""
    last = page.grid.columnCount() - 1
    right = page.view.columnViewportPosition(last) + page.view.columnWidth(last)
    return right >= page.view.viewport().width()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size.width()))
@pytest.mark.parametrize("visit", [{}, {"kpi": "nps"}], ids=["rail", "kpi"])
def test_the_last_finished_and_the_running_period_are_seen(qtbot, workspace, size, visit):
    page = opened(qtbot, workspace, size, **visit)
    assert seen(page, OCTOBER)
    assert seen(page, NOVEMBER)
    assert full(page)
    row = page.view.currentIndex().row()
    value = next(n for n in range(row, len(page.grid.rows)) if page.grid.rows[n].measure is None)
    bottom = page.view.rowViewportPosition(value) + page.view.rowHeight(value)
    assert bottom <= page.view.viewport().height(), "the value of its KPI"


def test_only_whole_columns_are_shown(qtbot, workspace):
    page = opened(qtbot, workspace, SIZES[0])
    view = page.view
    for width in range(SIZES[0].width(), SIZES[0].width() + 60, 7):
        page.resize(width, 600)
        QApplication.processEvents()
        column = view.visible_columns()[0]
        assert view.columnViewportPosition(column) == 0
        assert view.viewport().width() % view.columnWidth(column) == 0


def test_they_stay_in_sight_in_every_size_until_she_goes_elsewhere(qtbot, workspace):
    page = opened(qtbot, workspace, SIZES[1])
    for size in (SIZES[0], SIZES[2], SIZES[0]):
        page.resize(size)
        QApplication.processEvents()
        assert seen(page, OCTOBER)
        assert seen(page, NOVEMBER)
        assert full(page)
    bar = page.view.horizontalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    page.resize(SIZES[1])
    QApplication.processEvents()
    assert bar.value() == 0


def test_the_legend_explains_the_marks_in_sight_and_no_others(qtbot, workspace):
    page = opened(qtbot, workspace, SIZES[1])
    legend, bar = page.legend.label, page.view.horizontalScrollBar()
    assert legend.text() == "○ not over yet"
    workspace.do("note", lambda: workspace.services.notes.write(Note(OCTOBER, "On holiday")))
    assert legend.text() == "○ not over yet · ◹ private note"
    figure = Note(OCTOBER, "By phone", page.grid.order[0], NOT_ASSIGNED, shown=True)
    workspace.do("note", lambda: workspace.services.notes.write(figure))
    assert legend.text() == "○ not over yet · ◹ private note · ◥ note shown to others"
    bar.setValue(0)
    assert legend.text() == ""
    assert legend.height() >= legend.fontMetrics().height(), "its room stays"


def test_time_runs_to_the_right_where_reading_runs_to_the_left(qtbot, make_workspace):
    class Arabic(Words):
        right_to_left = True

    page = opened(qtbot, make_workspace(words=Arabic("en")), SIZES[1])
    assert seen(page, OCTOBER)
    assert seen(page, NOVEMBER)

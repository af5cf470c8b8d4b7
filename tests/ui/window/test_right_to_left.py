"""The window in a language that is written from right to left: each page is mirrored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from kpidesk.i18n.translation import Translation
from kpidesk.i18n.words import words_in
from kpidesk.ui.common.labels import PlainLabel
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.theme.colours import LIGHT
from kpidesk.ui.window.main_window import MainWindow
from kpidesk.ui.window.shell import Shell
from kpidesk.ui.window.window_commands import WindowCommands
from tests.support.pseudo_languages import MIRRORED


@pytest.fixture
def window(
    qtbot,
    qapp: QApplication,
    tmp_path: Path,
    make_workspace: Callable,
    sample_practice: Path,
    known_pages,
    pseudo_languages: None,
) -> Iterator[MainWindow]:
    words = words_in(MIRRORED)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shell = Shell(Translation(MIRRORED), LIGHT)
    qtbot.addWidget(shell)
    shell.resize(1280, 700)
    shell.show()
    made = MainWindow(
        shell,
        words,
        LIGHT,
        known_pages,
        lambda shell: WindowCommands(shell, tmp_path, lambda: tmp_path),
    )
    made.set_workspace(make_workspace(copy_of=sample_practice, words=words))
    yield made
    made.set_workspace(None)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def place(widget: QWidget) -> QRect:
    """The place of a widget in the window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def from_right(*widgets: QWidget) -> bool:
    """Tells whether the widgets are beside each other, the first one at the right."""
    places = [place(each) for each in widgets if each.isVisible()]
    return all(one.left() > other.right() for one, other in pairwise(places))


@pytest.mark.parametrize("page_id", PageId)
def test_rail_and_header_begin_at_the_right(window: MainWindow, qtbot, page_id: PageId):
    window.go(Destination(page_id))
    QApplication.processEvents()
    assert from_right(window.shell.rail, window.page)
    row = window.page.header
    if row is not None and row.title.isVisible():
        filters = [each for each in row.children() if isinstance(each, QWidget)]
        assert all(place(row.title).right() >= place(each).right() for each in filters)


def test_tiles_begin_at_the_right(window: MainWindow, qtbot):
    window.go(Destination(PageId.OVERVIEW))
    tiles = list(window.page.board.tiles.values())
    qtbot.waitUntil(lambda: all(each.filled for each in tiles))
    assert from_right(*tiles[:3])
    assert from_right(window.page.clients, window.page.order)


def test_names_are_at_the_right_of_the_figures_and_the_help_is_left(window: MainWindow, qtbot):
    window.go(Destination(PageId.ENTER))
    qtbot.waitUntil(lambda: window.page.ready)
    group = next(iter(window.page.board.groups))
    row = next(iter(group.rows.values()))
    assert from_right(group.name, row.field, group.badge)
    assert from_right(window.page.board, window.page.help.panel)


def test_the_newest_period_is_beside_the_names(window: MainWindow, qtbot):
    window.go(Destination(PageId.HISTORY))
    QApplication.processEvents()
    view = window.page.view
    assert from_right(view.verticalHeader(), view.viewport())


def test_the_list_of_charts_is_at_the_right_and_time_runs_to_the_right(window: MainWindow, qtbot):
    window.go(Destination(PageId.CHARTS, kpi="csat"))
    qtbot.waitUntil(lambda: window.page.series is not None)
    assert from_right(window.page.list, window.page.panel)
    view = window.page.panel.view
    assert view.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_clients_are_listed_at_the_right(window: MainWindow, qtbot):
    window.go(Destination(PageId.CLIENTS))
    QApplication.processEvents()
    assert from_right(window.page.list, window.page.panel)


def inked(label: PlainLabel) -> tuple[int, int]:
    """The columns of the first and the last pixel that differ from the ground."""
    image = label.grab().toImage()
    ground = image.pixel(0, 0)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize("text", ["Atelier", "\u2068Atelier\u2069", "ابج"])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_label_begins_where_the_layout_does(qtbot, text: str, direction: Qt.LayoutDirection):
    label = PlainLabel()
    label.setLayoutDirection(direction)
    label.setText(text)
    label.resize(400, 40)
    qtbot.addWidget(label)
    first, last = inked(label)
    assert (first > 200) is (direction is Qt.LayoutDirection.RightToLeft)
    assert (last < 200) is (direction is Qt.LayoutDirection.LeftToRight)


def test_all_lines_of_a_label_end_at_the_right(qtbot):
    label = PlainLabel()
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.setWordWrap(True)
    label.setText("ابا ابا ابا ابا")
    label.resize(label.fontMetrics().horizontalAdvance("ابا ابا ابا"), 200)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    qtbot.addWidget(label)
    line = label.fontMetrics().lineSpacing()
    whole = label.grab().toImage()
    ends = []
    for number in range(2):
        rows = range(round(number * line) + 2, round((number + 1) * line) - 2)
        ends.append(
            max(
                x
                for x in range(whole.width())
                if any(whole.pixel(x, y) != whole.pixel(0, 0) for y in rows)
            )
        )
    assert ends[0] == pytest.approx(ends[1], abs=1)

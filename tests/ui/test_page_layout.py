"""The skeleton of a page: header row and column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QWidget

from kpidesk.ui.common.layouts import visual_alignment, visual_rect
from kpidesk.ui.page_layout import PageColumn, PageHeader, page_margin

_ALIGNMENTS = [
    sides | upright
    for sides in (
        Qt.AlignmentFlag(0),
        Qt.AlignmentFlag.AlignLeft,
        Qt.AlignmentFlag.AlignRight,
        Qt.AlignmentFlag.AlignHCenter,
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
    )
    for upright in (Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter)
]
_WIDTHS = (200, 480, 683, 900, 1024, 1200, 1366, 1920, 3000)


def _header(width: int) -> tuple[PageHeader, list[QPushButton], list[QPushButton]]:
    filters = [QPushButton(f"Filter {number}") for number in range(3)]
    actions = [QPushButton(f"Action {number}") for number in range(2)]
    header = PageHeader("Title", filters, actions)
    header.resize(width, header.heightForWidth(width))
    header.show()
    return header, filters, actions


@pytest.mark.parametrize("width", _WIDTHS)
def test_nothing_in_a_header_overlaps_or_is_cut(qapp: QApplication, width: int) -> None:
    header, filters, actions = _header(width)
    boxes = [each.geometry() for each in (header.title, *filters, *actions)]
    for box in boxes:
        assert header.rect().contains(box)
        assert not any(box.intersects(other) for other in boxes if other is not box)


def test_filters_follow_the_title_and_actions_end_the_row(qapp: QApplication) -> None:
    header, filters, actions = _header(1200)
    row = [header.title, *filters, *actions]
    assert [each.x() for each in row] == sorted(each.x() for each in row)
    assert actions[-1].geometry().right() == header.rect().right()
    assert len({each.geometry().center().y() // 8 for each in row}) == 1


def test_a_header_is_mirrored_from_right_to_left(qapp: QApplication) -> None:
    header, filters, actions = _header(1200)
    header.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    header.layout().activate()
    row = [*reversed(actions), *reversed(filters), header.title]
    assert [each.x() for each in row] == sorted(each.x() for each in row)
    assert actions[-1].x() == 0


def test_a_low_page_hides_the_title(qapp: QApplication) -> None:
    header, filters, _ = _header(1200)
    high = header.heightForWidth(1200)
    header.set_short(short=True)
    assert header.title.isHidden()
    assert header.heightForWidth(1200) < high
    header.set_short(short=False)
    assert not header.title.isHidden()
    assert not filters[0].isHidden()


def test_the_height_follows_a_widget_that_grows_or_is_hidden(qapp: QApplication) -> None:
    header, filters, _ = _header(1200)
    low = header.heightForWidth(1200)
    filters[0].setMinimumWidth(1100)
    assert header.heightForWidth(1200) > low
    filters[0].hide()
    assert header.heightForWidth(1200) == low


def test_a_header_of_nothing_but_a_title_takes_no_room_on_a_low_page(qapp: QApplication) -> None:
    header = PageHeader("Title")
    header.show()
    header.set_short(short=True)
    assert header.heightForWidth(1200) <= 8


@pytest.mark.parametrize("width", _WIDTHS)
@pytest.mark.parametrize("bar", [0, 14])
def test_the_column_has_the_same_edges_beside_a_scroll_bar(
    qapp: QApplication, width: int, bar: int
) -> None:
    page, inside = QWidget(), QWidget()
    column = PageColumn(page, bar=lambda: bar)
    column.addWidget(inside)
    column.setGeometry(QRect(0, 0, width - bar, 300))
    margin = page_margin(width)
    assert inside.x() == margin
    assert inside.width() <= width - 2 * margin + max(0, bar - margin)
    assert inside.geometry().right() == width - max(margin, bar) - 1


def test_what_is_spare_is_left_out_before_a_third_row(qapp: QApplication) -> None:
    filters = [QPushButton("A long filter") for _ in range(4)]
    actions = [QPushButton("Action") for _ in range(3)]
    wanted = {each: (lambda: True) for each in (filters[3], actions[0], actions[1])}
    header = PageHeader("Title", filters, actions, wanted)
    header.set_short(short=True)
    heights = {}
    for width in (1400, 420, 1400):
        heights[width] = header.heightForWidth(width)
        header.resize(width, heights[width])
        header.show()
        shown = [each for each in (*filters, *actions) if not each.isHidden()]
        assert len({each.y() for each in shown}) <= (1 if width == 1400 else 2)
        assert len(header.left_out) == (0 if width == 1400 else len(filters) + 3 - len(shown))
        # The last action is never spare.
        assert actions[2] in shown
        # The height is that of the width, whatever is shown now.
        assert header.heightForWidth(1400) == heights[1400]
    assert heights[420] <= 2 * heights[1400]


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_places_are_mirrored_as_qt_does(direction: Qt.LayoutDirection) -> None:
    if direction is Qt.LayoutDirection.LayoutDirectionAuto:
        return
    within, box = QRect(7, 3, 120, 40), QRect(12, 5, 31, 9)
    assert visual_rect(box, within, direction) == QStyle.visualRect(direction, within, box)
    for each in _ALIGNMENTS:
        assert visual_alignment(each, direction) == QStyle.visualAlignment(direction, each)

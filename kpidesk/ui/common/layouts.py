"""Rows and columns of widgets."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from kpidesk.ui.theme.metrics import GRID

#: A widget or layout, with its stretch and alignment where it has any; a number is a distance.
Item: TypeAlias = (
    QWidget
    | QLayout
    | int
    | tuple[QWidget | QLayout | None, int]
    | tuple[QWidget, int, Qt.AlignmentFlag]
)
#: The same on all sides; or those of left, top, right and bottom, mirrored with the window.
Margins: TypeAlias = int | tuple[int, int, int, int]
STRETCH = (None, 1)
_Box = TypeVar("_Box", bound=QBoxLayout)


def make_row(
    *items: Item, parent: QWidget | None = None, margins: Margins = 0, spacing: int = GRID
) -> QHBoxLayout:
    """Returns a row of these items; with `parent` it is the layout of that widget."""
    return _fill(QHBoxLayout(parent) if parent else QHBoxLayout(), items, margins, spacing)


def make_column(
    *items: Item, parent: QWidget | None = None, margins: Margins = 0, spacing: int = GRID
) -> QVBoxLayout:
    """Returns a column of these items; with `parent` it is the layout of that widget."""
    return _fill(QVBoxLayout(parent) if parent else QVBoxLayout(), items, margins, spacing)


def _fill(box: _Box, items: Iterable[Item], margins: Margins, spacing: int) -> _Box:
    left, top, right, bottom = (margins,) * 4 if isinstance(margins, int) else margins
    if QApplication.isRightToLeft():
        left, right = right, left
    box.setContentsMargins(left, top, right, bottom)
    box.setSpacing(spacing)
    add_items(box, items)
    return box


def add_items(box: QBoxLayout, items: Iterable[Item]) -> None:
    """Add these items to a row or column."""
    for each in items:
        match each:
            case int():
                box.addSpacing(each)
            case (None, stretch):
                box.addStretch(stretch)
            case (QWidget() as widget, stretch, alignment):
                box.addWidget(widget, stretch, alignment)
            case (QLayout() as layout, stretch):
                box.addLayout(layout, stretch)
            case (QWidget() as widget, stretch):
                box.addWidget(widget, stretch)
            case QLayout():
                box.addLayout(each)
            case QWidget():
                box.addWidget(each)


# As those of QStyle, whose class takes 5 ms to create: no start needs it for this.
def visual_rect(box: QRect, within: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Returns a box that is counted from the leading side of another, as counted from the left."""
    if direction is Qt.LayoutDirection.LeftToRight:
        return box
    return box.translated(within.left() + within.right() - box.left() - box.right(), 0)


@cache
def visual_alignment(
    alignment: Qt.AlignmentFlag, direction: Qt.LayoutDirection
) -> Qt.AlignmentFlag:
    """Returns an alignment with its leading or trailing side as the left or the right one."""
    flags = Qt.AlignmentFlag
    if not alignment & flags.AlignHorizontal_Mask:
        alignment |= flags.AlignLeft
    sides = flags.AlignLeft | flags.AlignRight
    if alignment & flags.AlignAbsolute or not alignment & sides:
        return alignment
    if direction is Qt.LayoutDirection.RightToLeft:
        alignment ^= sides
    return alignment | flags.AlignAbsolute

"""The columns of the sheet: one table of widths, so that the columns of all KPIs are aligned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import ceil
from typing import cast

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QWidget

from kpidesk.domain.ladder import Level
from kpidesk.i18n.charts.level_words import level_name
from kpidesk.i18n.words import Words
from kpidesk.ui.common.level_badge import pill_width
from kpidesk.ui.theme.metrics import GRID, TextSize, font

COLUMNS = range(7)
KPI, FIGURE, FIELD, UNIT, BEFORE, VALUE, LEVEL = COLUMNS
#: Widths in digits of the font.
_KPI_DIGITS, _FIGURE_DIGITS, _FIELD_DIGITS, _UNIT_DIGITS = 22, 20, 12, 11
_BEFORE_DIGITS, _VALUE_DIGITS = 7, 8
#: The figures' names stay near their fields: what is over is mostly at the end.
_STRETCHES = {FIGURE: 1, LEVEL: 2}
#: Pixels above and below the text of a field, together, and between two fields.
_FIELD_PADDING, _FIELDS_APART = 11, 2
#: Of a row with a small font.
_LEAST_ROW = 30
#: Pixels before the first column and after the last one.
SIDES = (2 * GRID, GRID)


def widths(words: Words, *, narrow: bool) -> Mapping[int, int]:
    """Returns the least widths of the columns in pixels."""
    levels = tuple(level_name(words, each) for each in Level)
    return _widths(words.formats.digits("0"), levels, font(TextSize.BODY).key(), narrow)


@lru_cache(maxsize=8)
def _widths(zero: str, levels: tuple[str, ...], _font: str, narrow: bool) -> Mapping[int, int]:
    metrics = QFontMetrics(font(TextSize.BODY))
    digit = metrics.horizontalAdvance(zero)
    badge = font(TextSize.CAPTION)
    level = max(
        ceil(pill_width(badge, name, level)) for level, name in zip(Level, levels, strict=True)
    )
    return {
        KPI: 0 if narrow else on_grid(_KPI_DIGITS * digit),
        FIGURE: on_grid(_FIGURE_DIGITS * digit),
        FIELD: on_grid(_FIELD_DIGITS * digit) + 2 * GRID,
        UNIT: on_grid(_UNIT_DIGITS * digit),
        BEFORE: on_grid(_BEFORE_DIGITS * digit),
        VALUE: 0 if narrow else on_grid(_VALUE_DIGITS * digit),
        LEVEL: 0 if narrow else on_grid(level),
    }


def is_narrow(words: Words, width: int) -> bool:
    """Returns whether a sheet of this width has the KPIs above their figures.

    That is where the columns of a wide one do not fit.
    """
    columns = widths(words, narrow=False).values()
    return width < sum(columns) + GRID * (len(columns) - 1) + sum(SIDES)


def field_height() -> int:
    """Returns the height of a field."""
    return QFontMetrics(font(TextSize.BODY)).height() + _FIELD_PADDING


def row_height() -> int:
    """Returns the least height of a row: eight KPIs fit a usual screen."""
    return max(_LEAST_ROW, field_height() + _FIELDS_APART)


def set_columns(grid: QGridLayout, least: Sequence[int]) -> None:
    """Give a grid the sheet's columns, with these least widths."""
    for column, width in zip(COLUMNS, least, strict=True):
        grid.setColumnMinimumWidth(column, width)
        grid.setColumnStretch(column, _STRETCHES.get(column, 0))
    grid.setHorizontalSpacing(GRID)
    grid.setVerticalSpacing(0)


def span(grid: QGridLayout, widget: QWidget, first: int, last: int) -> None:
    """Let a widget of a grid take the columns from the first to the last one on its line."""
    line, _, _, columns = cast("tuple[int, ...]", grid.getItemPosition(grid.indexOf(widget)))
    if columns != last - first + 1:
        grid.removeWidget(widget)
        grid.addWidget(widget, line, first, 1, last - first + 1)


def on_grid(pixels: int) -> int:
    """Returns the pixels, or what they lack to a multiple of the grid more."""
    return -(-pixels // GRID) * GRID

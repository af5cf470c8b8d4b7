"""The columns of the sheet: one table of widths, so that the cards' columns stand in line."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout

from kpidesk.i18n.words import Words
from kpidesk.ui.enter import texts
from kpidesk.ui.theme.metrics import GRID, TextSize, font

NAME, BEFORE, FIELD, UNIT, COUNTS = range(5)
_DIGITS, _ECHO, _BEFORE = 11, 12, 13
_OFFERED = 4


def widths(words: Words) -> Mapping[int, int]:
    """The widths of the columns that do not stretch, in pixels, from the font's own."""
    zero = words.formats.digits("0")
    offers = tuple(words(each, amount=zero * _OFFERED) for each in (texts.SAME, texts.AS_CLOSED))
    return _widths(zero, offers, font(TextSize.BODY).key())


@lru_cache(maxsize=4)
def _widths(zero: str, offers: tuple[str, ...], _font: str) -> Mapping[int, int]:
    metrics = QFontMetrics(font(TextSize.BODY))
    digit = metrics.horizontalAdvance(zero)
    field, echo, before = (_on_grid(n * digit) for n in (_DIGITS, _ECHO, _BEFORE))
    offer = max(metrics.horizontalAdvance(each) for each in offers) + 2 * GRID
    return {FIELD: field + 2 * GRID, UNIT: echo, BEFORE: max(before, _on_grid(offer))}


def set_columns(grid: QGridLayout, words: Words) -> None:
    """Give a grid the sheet's columns: names and explanations share what is left."""
    for column, width in widths(words).items():
        grid.setColumnMinimumWidth(column, width)
        grid.setColumnStretch(column, 0)
    grid.setColumnStretch(NAME, 3)
    grid.setColumnStretch(COUNTS, 6)
    grid.setHorizontalSpacing(GRID + GRID // 2)
    grid.setVerticalSpacing(GRID // 2)


def _on_grid(pixels: int) -> int:
    return -(-pixels // GRID) * GRID

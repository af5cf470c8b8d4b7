"""How a cell of the grid looks, and the text that screen readers read for it."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from kpidesk.analysis.point import Point
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Level
from kpidesk.i18n.charts.level_words import level_name
from kpidesk.i18n.charts.value_words import value_words
from kpidesk.i18n.evidence.count_words import value_count, with_count
from kpidesk.i18n.words import Words
from kpidesk.ui.history import texts


class CellState(Enum):
    """What kind of figure a cell shows."""

    VALUE = auto()
    BLANK = auto()
    LOADING = auto()
    ENTERED = auto()
    ROLLED_UP = auto()
    HELD = auto()
    DRAFT = auto()


class CellLook(NamedTuple):
    """Text and state of a cell. `partial` where shorter periods are missing.

    `level` and `counted`, the count, are those of a KPI's value.
    """

    text: str
    state: CellState
    noted: bool = False
    partial: bool = False
    level: Level | None = None
    counted: str = ""


def value_look(words: Words, kpi: Kpi, point: Point | None, decimals: int) -> CellLook:
    """Returns how the value of a KPI looks; blank without a value."""
    if point is None or point.value is None:
        return CellLook("", CellState.VALUE)
    text = value_words(words, kpi, point.value, point.ladder, point.warnings, decimals)
    count = value_count(words, kpi, point.counts, point.warnings)
    return CellLook(text, CellState.VALUE, False, point.partial, point.level, count)


def accessible_text(words: Words, look: CellLook) -> str:
    """Returns the text of a cell for screen readers."""
    text = with_count(words, look.text or words(texts.CELL_BLANK), look.counted)
    if look.level is not None:
        text = words(texts.CELL_LEVEL, value=text, level=level_name(words, look.level))
    if look.state in (CellState.HELD, CellState.DRAFT):
        text = words(texts.CELL_HELD, figure=text)
    elif look.partial:
        text = words(texts.CELL_PARTIAL, figure=text)
    elif look.state is CellState.ROLLED_UP:
        text = words(texts.CELL_ROLLED, figure=text)
    return words(texts.CELL_NOTED, figure=text) if look.noted else text

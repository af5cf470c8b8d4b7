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
from kpidesk.services.series.history_values import HistoryValues
from kpidesk.ui.history import texts
from kpidesk.ui.notes.note_words import NoteMark, with_mark


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
    noted: NoteMark | None = None
    partial: bool = False
    level: Level | None = None
    counted: str = ""


class ValueLooks:
    """How the values of KPIs look: made again where a value or the decimals of its row differ.

    `changed` are the KPIs whose decimals differ from those that some of their cells show.
    """

    def __init__(self, words: Words, values: HistoryValues) -> None:
        self.changed: set[str] = set()
        self._words, self._values = words, values
        self._decimals: dict[str, int] = {}
        self._looks: dict[tuple[str, int], tuple[Point | None, int, CellLook]] = {}

    def look(self, kpi: Kpi, index: int) -> CellLook:
        """Returns the look of the value of a period, which is read if needed."""
        point, decimals = self._values.point(kpi, index), self._values.decimals(kpi)
        if self._decimals.setdefault(kpi.id, decimals) != decimals:
            self._decimals[kpi.id] = decimals
            self.changed.add(kpi.id)
        known = self._looks.get((kpi.id, index))
        if known is None or known[0] is not point or known[1] != decimals:
            look = value_look(self._words, kpi, point, decimals)
            known = self._looks[kpi.id, index] = point, decimals, look
        return known[2]


def value_look(words: Words, kpi: Kpi, point: Point | None, decimals: int) -> CellLook:
    """Returns how the value of a KPI looks; blank without a value."""
    if point is None or point.value is None:
        return CellLook("", CellState.VALUE)
    text = value_words(words, kpi, point.value, point.ladder, point.warnings, decimals)
    count = value_count(words, kpi, point.counts, point.warnings)
    return CellLook(text, CellState.VALUE, None, point.partial, point.level, count)


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
    return with_mark(words, text, look.noted)

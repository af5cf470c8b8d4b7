"""How the columns of a sheet share the width that there is."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFontMetrics

from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.i18n.kpi_words import short_measure_name, short_name
from kpidesk.i18n.words import Words
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.row.columns import FIGURE, KPI, SIDES, UNIT, is_narrow, on_grid, widths
from kpidesk.ui.theme.metrics import GRID, TextSize, font

#: The longest sum beside a field that has one line where there is room.
_SUM = "000:00"


class SheetRoom(NamedTuple):
    """The least widths of the columns; `narrow` has the KPIs on lines above their figures."""

    narrow: bool
    columns: tuple[int, ...]


def sheet_room(words: Words, width: int | None, *, sums: bool) -> SheetRoom:
    """Returns how the columns share a width, of which None is enough.

    The names of figures are whole: with what is over, then with what those of KPIs do not need.
    Where `sums` are shown beside the fields, they have one line: with what is over, then with
    what the longest names do not need.
    """
    narrow = width is not None and is_narrow(words, width)
    columns = dict(widths(words, narrow=narrow))
    if width is None:
        return SheetRoom(narrow, tuple(columns.values()))
    needed, *names = _needed(words, font(TextSize.BODY).key())
    spare = width - sum(columns.values()) - GRID * (len(columns) - 1) - sum(SIDES)
    more = max(0, names[1] - columns[FIGURE])
    over, of_kpis = min(more, max(0, spare)), max(0, columns[KPI] - names[0])
    less = min(more - over, of_kpis)
    columns[FIGURE] += over + less
    columns[KPI] -= less
    spare -= over
    if not sums:
        return SheetRoom(narrow, tuple(columns.values()))
    if spare < needed - columns[UNIT]:
        for column, longest in zip((KPI, FIGURE), names, strict=True):
            less = max(0, columns[column] - longest)
            columns[column], spare = columns[column] - less, spare + less
    columns[UNIT] += max(0, min(needed - columns[UNIT], spare // GRID * GRID))
    return SheetRoom(narrow, tuple(columns.values()))


@lru_cache(maxsize=8)
def _needed(words: Words, _font: str) -> tuple[int, int, int]:
    """Returns the widths of the longest sum, and of the longest names of KPIs and figures."""
    catalogue, amount = ready_made(), words.formats.digits(_SUM)
    sums = (words(each, amount=amount) for each in (texts.ALL_CLIENTS, texts.ALL_LANGUAGES))
    kpis = (short_name(words, each.id) for each in catalogue.kpis)
    figures = (short_measure_name(words, each.id) for each in catalogue.measures)
    return (
        _longest(sums, TextSize.CAPTION),
        _longest(kpis, TextSize.STRONG),
        _longest(figures, TextSize.BODY),
    )


def _longest(said: Iterable[str], size: TextSize) -> int:
    # One pixel more, since the texts are drawn at fractions of pixels.
    return on_grid(max(map(QFontMetrics(font(size)).horizontalAdvance, said)) + 1)

"""The head of a chart: what it shows, and where the last value stands."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from kpidesk.charts.spec import ChartSpec, Dot
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import Item, Mark, Warned
from kpidesk.drawing.letters import Letters, as_typed, one_line
from kpidesk.drawing.lines import Column
from kpidesk.drawing.look import Look, Role
from kpidesk.i18n.chart_words import extent, kpi_name, whose
from kpidesk.i18n.level_words import level_name
from kpidesk.i18n.periods import period_name
from kpidesk.i18n.unit_words import with_unit

_VALUE_FROM = 26  # letters' heights of width, below which the value stands on the line only
_MOST_VALUE_WIDTH = 0.4
_LINES = 2
_ROOMY = 23  # letters' heights of chart, below which each text gets one line


class Head(NamedTuple):
    """Its texts and marks, and the y where it ends."""

    items: tuple[Item, ...]
    bottom: float


def make_head(box: Box, spec: ChartSpec, look: Look, letters: Letters) -> Head:
    """Title and subtitle where reading begins, the last value on the other side."""
    size = letters.size
    value = _value(box, spec, look, letters) if box.width >= _VALUE_FROM * size else None
    items: list[Item] = list(value.items) if value else []
    width = box.width - (value.width + 2 * size if value else 0)
    if letters.right_to_left:
        column = Column(Box(box.right - width, box.top, box.right, box.bottom), letters)
    else:
        column = Column(Box(box.left, box.top, box.left + width, box.bottom), letters)
    y = box.top
    most = _LINES if box.height >= _ROOMY * size else 1
    title = letters.wrap(title_of(spec, look), Role.TITLE, width, most)
    for text in title:
        items.append(column.line(text, Role.TITLE, look.palette.text, y))
        y += letters.height(Role.TITLE)
    y += size * 0.2
    for part in subtitles_of(spec, look):
        for text in letters.wrap(part, Role.BODY, width, most):
            items.append(column.line(text, Role.BODY, look.palette.muted, y))
            y += letters.height(Role.BODY)
    return Head(tuple(items), max(y, value.bottom if value else y))


def title_of(spec: ChartSpec, look: Look) -> str:
    """The name of the KPI."""
    return one_line(kpi_name(look.words, spec.kpi, spec.name))


def subtitles_of(spec: ChartSpec, look: Look) -> tuple[str, str]:
    """Whose figures; of which time and in which unit."""
    span = (spec.period(0), spec.period(spec.places - 1)) if spec.places else None
    what = extent(look.words, spec.kpi, spec.by, span)
    client = spec.client and replace(spec.client, name=as_typed(spec.client.name))
    return whose(look.words, client, spec.language), what


def value_text(dot: Dot, spec: ChartSpec, look: Look) -> str:
    """A value with its unit, never rounded onto another level."""
    assert dot.value is not None
    bounds = tuple(each.bound for each in spec.ladder_at(dot.place).thresholds)
    return with_unit(look.words, dot.value, spec.kpi, bounds)


class _Value(NamedTuple):
    items: tuple[Item, ...]
    width: float
    bottom: float


def _value(box: Box, spec: ChartSpec, look: Look, letters: Letters) -> _Value | None:
    """The last value, its level by mark and name, and its period."""
    dot = spec.final
    if dot is None:
        return None
    size, palette = letters.size, look.palette
    most = box.width * _MOST_VALUE_WIDTH
    column = Column(box, letters, far=True)
    value = letters.elide(value_text(dot, spec, look), Role.VALUE, most)
    level = "" if dot.level is None else level_name(look.words, dot.level)
    level = letters.elide(level, Role.STRONG, most - 4 * size)
    period = letters.elide(period_name(look.words, dot.period), Role.SMALL, most)
    y = box.top - size * 0.25
    head = column.line(value, Role.VALUE, palette.text, y)
    y += letters.height(Role.VALUE)
    name = column.line(level, Role.STRONG, palette.text, y)
    middle = name.baseline - letters.cap(Role.STRONG) / 2
    indent = name.width + size * 0.95
    items: list[Item] = [head, name]
    items.append(
        Mark(column.spot(indent, middle), size * 0.38, dot.level, dot.partial, dot.unfinished)
    )
    if dot.warnings:
        indent += size * 1.45
        items.append(Warned(column.spot(indent, middle), size * 1.05))
    y += letters.height(Role.STRONG) + size * 0.1
    line = column.line(period, Role.SMALL, palette.muted, y)
    items.append(line)
    widest = max(head.width, indent + size * 0.6, line.width)
    return _Value(tuple(items), widest, y + letters.height(Role.SMALL))

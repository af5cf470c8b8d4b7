"""The head of a chart: what it shows, and where the last value stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from kpidesk.charts.spec import ChartSpec, Dot
from kpidesk.drawing.chart_style import ChartStyle, TextRole
from kpidesk.drawing.frame.text_columns import TextColumn
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import Item, PlacedMark, TextRun, WarningMark
from kpidesk.drawing.text_metrics import TextMetrics, as_typed, one_line
from kpidesk.i18n.charts.chart_texts import LAST_FINISHED
from kpidesk.i18n.charts.chart_words import extent_parts, whose_parts
from kpidesk.i18n.charts.level_words import level_name
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.unit_words import with_unit

_VALUE_FROM = 26  # letters' heights of width, below which the value stands on the line only
_MOST_VALUE_WIDTH = 0.4
_LINES = 2
_MARK, _HALF_MARK, _WARNING = 0.95, 0.6, 1.45
_VALUE_ROLES = (TextRole.VALUE, TextRole.TITLE, TextRole.STRONG)
_LEVEL_ROLES = (TextRole.STRONG, TextRole.SMALL_STRONG)
_BETWEEN = " · "
_LOW = 18  # letters' heights of chart, below which the value is no larger than the title
_ROOMY = 23  # letters' heights of chart, below which each text gets one line


_Set: TypeAlias = tuple[TextRole, list[str]]


class Header(NamedTuple):
    """Its texts and marks, and the y where it ends."""

    items: tuple[Item, ...]
    bottom: float


def make_header(box: Box, spec: ChartSpec, look: ChartStyle, letters: TextMetrics) -> Header:
    """Title and subtitle where reading begins, the last value on the other side."""
    size = letters.size
    value = _value(box, spec, look, letters) if box.width >= _VALUE_FROM * size else None
    items: list[Item] = list(value.items) if value else []
    width = box.width - (value.width + 2 * size if value else 0)
    if letters.right_to_left:
        column = TextColumn(Box(box.right - width, box.top, box.right, box.bottom), letters)
    else:
        column = TextColumn(Box(box.left, box.top, box.left + width, box.bottom), letters)
    y = box.top
    most = _LINES if box.height >= _ROOMY * size else 1
    role, title = _title(spec, look, width, most, letters)
    for text in title:
        items.append(column.line(text, role, look.palette.text, y))
        y += letters.height(role)
    y += size * 0.2
    for text in _subtitles(spec, look, width, most, letters):
        items.append(column.line(text, TextRole.BODY, look.palette.muted, y))
        y += letters.height(TextRole.BODY)
    return Header(tuple(items), max(y, value.bottom if value else y))


def title_of(spec: ChartSpec, look: ChartStyle) -> str:
    """The name of the KPI."""
    return one_line(kpi_name(look.words, spec.kpi, spec.name))


def _title(
    spec: ChartSpec, look: ChartStyle, width: float, most: int, letters: TextMetrics
) -> _Set:
    """The title in large letters, else in smaller ones."""
    text = title_of(spec, look)
    for role, lines in ((TextRole.TITLE, most), (TextRole.STRONG, _LINES), (TextRole.BODY, _LINES)):
        broken = letters.wrap(text, role, width)
        if len(broken) <= lines:
            return role, broken
    return TextRole.BODY, letters.wrap(text, TextRole.BODY, width, _LINES)


def _subtitles(
    spec: ChartSpec, look: ChartStyle, width: float, most: int, letters: TextMetrics
) -> Iterator[str]:
    """Whose figures; of which time and in which unit. What has no room is left out as a whole."""
    client = spec.client and replace(spec.client, name=as_typed(spec.client.name))
    who = whose_parts(look.words, client, spec.language)
    if who and letters.width(who[0], TextRole.BODY) > width:
        # A long name may be shortened, a language may not.
        who = [*letters.wrap(who[0], TextRole.BODY, width, max(1, most + 1 - len(who))), *who[1:]]
    yield from _flowed(who, width, most, letters)
    span = (spec.period(0), spec.period(spec.period_count - 1)) if spec.period_count else None
    yield from _flowed(extent_parts(look.words, spec.kpi, spec.by, span), width, most, letters)


def _flowed(
    parts: Sequence[str],
    width: float,
    most: int,
    letters: TextMetrics,
    role: TextRole = TextRole.BODY,
) -> list[str]:
    """The parts, as many to a line as fit; the first one is broken rather than left out."""
    lines: list[str] = []
    for part in parts:
        joined = f"{lines[-1]}{_BETWEEN}{part}" if lines else part
        if letters.width(joined, role) <= width:
            lines[-1:] = [joined]
        elif not lines:
            lines = letters.wrap(part, role, width, _LINES)
        elif len(lines) < most and letters.width(part, role) <= width:
            lines.append(part)
    return lines


def value_text(dot: Dot, spec: ChartSpec, look: ChartStyle) -> str:
    """A value with its unit, never rounded onto another level."""
    assert dot.value is not None
    bounds = tuple(each.bound for each in spec.ladder_at(dot.position).thresholds)
    return with_unit(look.words, dot.value, spec.kpi, bounds)


class _Value(NamedTuple):
    items: tuple[Item, ...]
    width: float
    bottom: float


def _value(box: Box, spec: ChartSpec, look: ChartStyle, letters: TextMetrics) -> _Value | None:
    """The last value, its level by mark and name, and its period."""
    dot = spec.final
    if dot is None:
        return None
    size, palette = letters.size, look.palette
    most = box.width * _MOST_VALUE_WIDTH
    column = TextColumn(box, letters, far=True)
    y = box.top - size * 0.25
    items: list[Item] = []
    low = box.height < _LOW * size
    roles = _VALUE_ROLES[1:] if low else _VALUE_ROLES
    role, broken = _whole(value_text(dot, spec, look), roles, most, letters)
    for text in broken:
        items.append(column.line(text, role, palette.text, y))
        y += letters.height(role)
    marks = size * (_MARK + _HALF_MARK + (_WARNING if dot.warnings else 0.0))
    level = "" if dot.level is None else level_name(look.words, dot.level)
    role, broken = _whole(level, _LEVEL_ROLES, most - marks, letters)
    for row, text in enumerate(broken):
        name = column.line(text, role, palette.text, y)
        items.append(name)
        if not row:
            middle = name.baseline - letters.cap(role) / 2
            indent = name.width + size * _MARK
            spot = column.spot(indent, middle)
            items.append(PlacedMark(spot, size * 0.38, dot.level, dot.partial, dot.unfinished))
            if dot.warnings:
                spot = column.spot(indent + size * _WARNING, middle)
                items.append(WarningMark(spot, size * 1.05))
        y += letters.height(role)
    y += size * 0.1
    for text in _when(dot, spec, look, most, 1 if low else _LINES, letters):
        items.append(column.line(text, TextRole.SMALL, palette.muted, y))
        y += letters.height(TextRole.SMALL)
    widest = max(item.width for item in items if isinstance(item, TextRun))
    return _Value(tuple(items), min(widest + marks, most), y)


def _when(
    dot: Dot, spec: ChartSpec, look: ChartStyle, width: float, most: int, letters: TextMetrics
) -> list[str]:
    """Its period; that it is the last finished one where the line goes on."""
    period = period_name(look.words, dot.period)
    if spec.valued[-1].position > dot.position:
        parts = look.words(LAST_FINISHED, period=period).split(_BETWEEN)
        return _flowed(parts, width, most, letters, TextRole.SMALL)
    return letters.wrap(period, TextRole.SMALL, width, _LINES)


def _whole(text: str, roles: Sequence[TextRole], width: float, letters: TextMetrics) -> _Set:
    """The text in the largest letters that fit; else on two lines. It is not shortened."""
    for role in roles:
        if letters.width(text, role) <= width:
            return role, [text]
    return roles[-1], letters.wrap(text, roles[-1], width, _LINES)

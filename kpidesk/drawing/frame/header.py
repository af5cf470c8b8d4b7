"""The header of a chart: title, subtitle and the last value with its level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from kpidesk.charts.spec import ChartSpec, Dot
from kpidesk.domain.period import Period
from kpidesk.drawing.chart_style import TextRole
from kpidesk.drawing.frame.text_columns import TextColumn
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import Item, PlacedMark, TextRun, WarningMark
from kpidesk.drawing.plot.axes import View, visible_positions
from kpidesk.drawing.text_metrics import TextMetrics, as_typed, one_line
from kpidesk.i18n.charts.chart_texts import LAST_FINISHED
from kpidesk.i18n.charts.chart_words import extent_parts, whose_parts
from kpidesk.i18n.charts.level_words import level_or_bound
from kpidesk.i18n.charts.source_words import own_benchmark_in_short
from kpidesk.i18n.charts.value_words import value_words
from kpidesk.i18n.evidence.count_words import value_count
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.period_words import period_name, period_title
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.words import Words

_VALUE_FROM = 26  # text sizes of width; below, the value is shown only in the plot
_MAX_VALUE_WIDTH = 0.4
_MAX_LINES = 2
_MARK, _HALF_MARK, _WARNING = 0.95, 0.6, 1.45
_VALUE_ROLES = (TextRole.VALUE, TextRole.TITLE, TextRole.STRONG)
_LEVEL_ROLES = (TextRole.STRONG, TextRole.SMALL_STRONG)
_LOW = 23  # text sizes of height; below, the value is no larger than the title
_ROOMY = 23  # text sizes of height; below, each text gets one line


_SetText: TypeAlias = tuple[TextRole, list[str]]


class Header(NamedTuple):
    """The items of the header, and the y of its bottom."""

    items: tuple[Item, ...]
    bottom: float


def make_header(box: Box, spec: ChartSpec, view: View, metrics: TextMetrics) -> Header:
    """Returns the header: title and subtitle on the leading side, the last value opposite.

    The subtitle names the periods in view.
    """
    size = metrics.size
    value = _value(box, spec, metrics) if box.width >= _VALUE_FROM * size else None
    items: list[Item] = list(value.items) if value else []
    width = box.width - (value.width + 2 * size if value else 0)
    if metrics.right_to_left:
        column = TextColumn(Box(box.right - width, box.top, box.right, box.bottom), metrics)
    else:
        column = TextColumn(Box(box.left, box.top, box.left + width, box.bottom), metrics)
    y = box.top
    max_lines = _MAX_LINES if box.height >= _ROOMY * size else 1
    role, title = _title(spec, width, max_lines, metrics)
    for text in title:
        items.append(column.line(text, role, metrics.palette.text, y))
        y += metrics.height(role)
    y += size * 0.2
    shown = visible_positions(view, spec)
    span = (spec.period(shown[0]), spec.period(shown[-1])) if shown else None
    for text in _subtitles(spec, span, width, max_lines, metrics):
        items.append(column.line(text, TextRole.BODY, metrics.palette.muted, y))
        y += metrics.height(TextRole.BODY)
    return Header(tuple(items), max(y, value.bottom if value else y))


def title_of(spec: ChartSpec, words: Words) -> str:
    """Returns the chart's title: its own, else the name of the KPI."""
    return as_typed(words, spec.title) if spec.title else one_line(kpi_name(words, spec.kpi))


def _title(spec: ChartSpec, width: float, max_lines: int, metrics: TextMetrics) -> _SetText:
    """Returns the title in the largest size that fits."""
    text = title_of(spec, metrics.words)
    for role, lines in (
        (TextRole.TITLE, max_lines),
        (TextRole.STRONG, _MAX_LINES),
        (TextRole.BODY, _MAX_LINES),
    ):
        broken = metrics.wrap(text, role, width)
        if len(broken) <= lines:
            return role, broken
    return TextRole.BODY, metrics.wrap(text, TextRole.BODY, width, _MAX_LINES)


def _subtitles(
    spec: ChartSpec,
    span: tuple[Period, Period] | None,
    width: float,
    max_lines: int,
    metrics: TextMetrics,
) -> Iterator[str]:
    """Yields client and language, then time span and unit; parts that do not fit are left out."""
    client = spec.client and spec.client._replace(name=as_typed(metrics.words, spec.client.name))
    who = whose_parts(metrics.words, client, spec.language)
    if who and metrics.width(who[0], TextRole.BODY) > width:
        # A long name may be elided, a language may not.
        who = [
            *metrics.wrap(who[0], TextRole.BODY, width, max(1, max_lines + 1 - len(who))),
            *who[1:],
        ]
    yield from _joined(who, width, max_lines, metrics)
    yield from _joined(
        extent_parts(metrics.words, spec.kpi, spec.by, span), width, max_lines, metrics
    )


def _joined(
    parts: Sequence[str],
    width: float,
    max_lines: int,
    metrics: TextMetrics,
    role: TextRole = TextRole.BODY,
) -> list[str]:
    """Returns the parts, as many to a line as fit; the first one is wrapped, never left out."""
    lines: list[str] = []
    for part in parts:
        joined = side_by_side(*lines[-1:], part)
        if metrics.width(joined, role) <= width:
            lines[-1:] = [joined]
        elif not lines:
            lines = metrics.wrap(part, role, width, _MAX_LINES)
        elif len(lines) < max_lines and metrics.width(part, role) <= width:
            lines.append(part)
    return lines


def value_text(dot: Dot, spec: ChartSpec, words: Words, *, unit: bool = True) -> str:
    """Returns a value, with its unit if wanted, never rounded to another level."""
    assert dot.value is not None
    ladder, target = spec.ladder_at(dot.position), spec.target_at(dot.position)
    return value_words(
        words,
        spec.kpi,
        dot.value,
        ladder,
        dot.warnings,
        spec.decimals,
        targets=target.bounds if target else (),
        unit=unit,
    )


class _Value(NamedTuple):
    items: tuple[Item, ...]
    width: float
    bottom: float


def _value(box: Box, spec: ChartSpec, metrics: TextMetrics) -> _Value | None:
    """Returns the last value, its level as mark and name, and its period."""
    dot = spec.final
    if dot is None:
        return None
    size, palette = metrics.size, metrics.palette
    max_width = box.width * _MAX_VALUE_WIDTH
    column = TextColumn(box, metrics, trailing=True)
    y = box.top - size * 0.25
    items: list[Item] = []
    low = box.height < _LOW * size
    roles = _VALUE_ROLES[1:] if low else _VALUE_ROLES
    role, broken = _largest(value_text(dot, spec, metrics.words), roles, max_width, metrics)
    for text in broken:
        items.append(column.line(text, role, palette.text, y))
        y += metrics.height(role)
    marks = size * (_MARK + _HALF_MARK + (_WARNING if dot.warnings else 0.0))
    level = level_or_bound(metrics.words, dot.level, dot.at_least, dot.warnings)
    role, broken = _largest(level, _LEVEL_ROLES, max_width - marks, metrics)
    if not level:
        # Without a ladder there is no mark to explain.
        broken = []
    for row, text in enumerate(broken):
        name = column.line(text, role, palette.text, y)
        items.append(name)
        if not row:
            middle = name.baseline - metrics.cap(role) / 2
            indent = name.width + size * _MARK
            centre = column.xy(indent, middle)
            items.append(PlacedMark(centre, size * 0.38, dot.mark, dot.partial, dot.unfinished))
            if dot.warnings:
                centre = column.xy(indent + size * _WARNING, middle)
                items.append(WarningMark(centre, size * 1.05))
        y += metrics.height(role)
    y += size * 0.1
    for text in _when(dot, spec, max_width, 1 if low else _MAX_LINES, metrics):
        items.append(column.line(text, TextRole.SMALL, palette.muted, y))
        y += metrics.height(TextRole.SMALL)
    widest = max(item.width for item in items if isinstance(item, TextRun))
    return _Value(tuple(items), min(widest + marks, max_width), y)


def _when(
    dot: Dot, spec: ChartSpec, width: float, max_lines: int, metrics: TextMetrics
) -> list[str]:
    """Returns whose an own benchmark is, the value's count, and its period.

    It is the last finished one where the line continues.
    """
    words = metrics.words
    period = period_name(words, dot.period)
    count = value_count(words, spec.kpi, dot.counts, dot.warnings)
    if metrics.width(count, TextRole.SMALL) > width:
        count = ""  # the footer or the row below the axis has it, too
    parts = [count, period]
    if spec.valued[-1].position > dot.position:
        # Here the subtitle ends with another period, so this one comes first.
        parts = [period_title(words, dot.period), words(LAST_FINISHED), count]
    own = own_benchmark_in_short(words, spec.ladder_at(dot.position)) if dot.mark else ""
    said = [part for part in (own, *parts) if part]
    return _joined(said, width, max_lines + bool(own), metrics, TextRole.SMALL)


def _largest(text: str, roles: Sequence[TextRole], width: float, metrics: TextMetrics) -> _SetText:
    """Returns the text in the largest size that fits, else on two lines, never elided."""
    for role in roles:
        if metrics.width(text, role) <= width:
            return role, [text]
    return roles[-1], metrics.wrap(text, roles[-1], width, _MAX_LINES)

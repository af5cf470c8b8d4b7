"""The words along the two axes: values at the left, periods below."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from kpidesk.charts.scale import limits, value_ticks
from kpidesk.charts.spec import ChartSpec
from kpidesk.charts.ticks import Tick, period_ticks
from kpidesk.domain.period import Length
from kpidesk.drawing.chart_style import ChartStyle, TextRole
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import TextRun
from kpidesk.drawing.plot.axes import Axes, View
from kpidesk.drawing.text_metrics import TextMetrics
from kpidesk.i18n.period_words import tick_name

_ROOM_FOR_VALUE = 3.0  # letters' heights from one value to the next
_DIGITS = 10**9
_PERIODS_OF_A_YEAR = 53  # at most; their names come back every year
_AIR = 0.15  # what a view may show beyond the range without a tick there


class ValueTick(NamedTuple):
    """A value on the left axis, in words."""

    value: float
    text: str


def value_axis_labels(
    view: View, height: float, spec: ChartSpec, look: ChartStyle, letters: TextMetrics
) -> tuple[ValueTick, ...]:
    """The values that fit along a plot of that height, within what the unit allows."""
    most = max(1, int(height / (_ROOM_FOR_VALUE * letters.size)))
    floor, ceiling = possible(spec, view)
    low, high = _exact(floor), _exact(ceiling)
    if view.high - float(spec.range.high) < (view.high - view.low) * _AIR:
        high = min(high, spec.range.high)
    if float(spec.range.low) - view.low < (view.high - view.low) * _AIR:
        low = max(low, spec.range.low)
    bound = look.words.formats.bound
    return tuple(
        ValueTick(float(value), bound(value, spec.kpi.unit))
        for value in value_ticks(low, high, most)
    )


def widest_value(ticks: Sequence[ValueTick], letters: TextMetrics) -> float:
    """How wide the values at the left are."""
    return max((letters.width(tick.text, TextRole.SMALL) for tick in ticks), default=0.0)


def possible(spec: ChartSpec, view: View) -> tuple[float, float]:
    """What the unit allows of a view: no level is drawn below 0 hours or above 100 %.

    Beyond that is air, for the marks of values at the very limit.
    """
    low, high = view.low, view.high
    floor, ceiling = limits(spec.kpi.unit)
    if spec.range.low >= floor:
        low = max(low, float(floor))
    if ceiling is not None and spec.range.high <= ceiling:
        high = min(high, float(ceiling))
    return low, high


def _exact(value: float) -> Fraction:
    """The value that a float stands for: 0.1 is a tenth."""
    return Fraction(round(value * _DIGITS), _DIGITS)


def value_lines(
    axes: Axes, ticks: Sequence[ValueTick], look: ChartStyle, letters: TextMetrics
) -> list[TextRun]:
    """The values left of the plot, each at its height."""
    right = axes.plot.left - letters.size * 0.7
    half = letters.cap(TextRole.SMALL) / 2
    found = []
    for tick in ticks:
        width = letters.width(tick.text, TextRole.SMALL)
        baseline = axes.y(tick.value) + half
        found.append(
            TextRun(right - width, baseline, width, tick.text, TextRole.SMALL, look.palette.muted)
        )
    return found


def period_lines(
    inner: Box,
    axes: Axes,
    spec: ChartSpec,
    look: ChartStyle,
    letters: TextMetrics,
    *,
    years: bool = True,
) -> tuple[tuple[float, ...], list[TextRun]]:
    """The pixels of the period ticks, and their names below with the year where it begins."""
    if spec.first is None:
        return (), []
    first = max(math.ceil(axes.view.first), 0)
    last = min(math.floor(axes.view.last), spec.period_count - 1)
    if last < first:
        return (), []
    slot = _slot(spec, look, letters)
    fit = max(1, int((last - first + 1) * axes.step / slot))
    ticks = period_ticks(spec.period(first), last - first + 1, fit)
    top = axes.plot.bottom + letters.size * 0.5
    lines: list[TextRun] = []
    for tick in ticks:
        for row, text in enumerate(_tick_texts(tick, spec, look)[: 1 + years]):
            width = letters.width(text, TextRole.SMALL)
            left = axes.x(first + tick.position) - width / 2
            left = max(inner.left, min(left, inner.right - width))
            baseline = top + letters.ascent(TextRole.SMALL) + row * letters.height(TextRole.SMALL)
            colour = look.palette.muted if row == 0 else look.palette.text
            lines.append(TextRun(left, baseline, width, text, TextRole.SMALL, colour))
    return tuple(axes.x(first + tick.position) for tick in ticks), lines


def _tick_texts(tick: Tick, spec: ChartSpec, look: ChartStyle) -> list[str]:
    texts = [tick_name(look.words, tick.period)]
    if tick.new_year and spec.by is not Length.YEAR:
        texts.append(look.words.formats.year(tick.period.year))
    return texts


def _slot(spec: ChartSpec, look: ChartStyle, letters: TextMetrics) -> float:
    """The room that one tick's words need."""
    periods = [
        spec.period(position) for position in range(min(spec.period_count, _PERIODS_OF_A_YEAR))
    ]
    texts = {tick_name(look.words, period) for period in periods}
    texts.add(look.words.formats.year(periods[0].year))
    widest = max(letters.width(text, TextRole.SMALL) for text in texts)
    return widest + letters.size * 0.9

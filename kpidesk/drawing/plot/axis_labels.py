"""The labels along the two axes: values at the left, periods below."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from kpidesk.charts.scale import limits, value_ticks
from kpidesk.charts.spec import ChartSpec
from kpidesk.charts.ticks import Tick, period_ticks
from kpidesk.domain.kpi import KpiUnit
from kpidesk.domain.period import Length
from kpidesk.drawing.chart_style import Anchor, TextRole
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import TextRun
from kpidesk.drawing.plot.axes import Axes, View, visible_positions
from kpidesk.drawing.text_metrics import TextMetrics
from kpidesk.i18n.period_words import tick_name
from kpidesk.i18n.words import Words

_VALUE_SPACING = 3.0  # text sizes from one value to the next
_DIGITS = 10**9
_PERIODS_OF_A_YEAR = 53  # at most; their names repeat every year
_PADDING = 0.15  # the share of a view beyond the range that gets no tick


class ValueTick(NamedTuple):
    """A tick on the value axis with its label."""

    value: float
    text: str


def value_axis_labels(
    view: View, height: float, spec: ChartSpec, metrics: TextMetrics
) -> tuple[ValueTick, ...]:
    """Returns the ticks that fit along a plot of that height, within the unit's limits."""
    max_ticks = max(1, int(height / (_VALUE_SPACING * metrics.size)))
    floor, ceiling = drawable_range(spec, view)
    low, high = _exact(floor), _exact(ceiling)
    if view.high - float(spec.range.high) < (view.high - view.low) * _PADDING:
        high = min(high, spec.range.high)
    if float(spec.range.low) - view.low < (view.high - view.low) * _PADDING:
        low = max(low, spec.range.low)
    ticks, bound = value_ticks(low, high, max_ticks), metrics.words.formats.bound
    if spec.kpi.unit is KpiUnit.COUNT:
        ticks = tuple(each for each in ticks if each.denominator == 1)
    return tuple(ValueTick(float(value), bound(value, spec.kpi.unit)) for value in ticks)


def widest_value(ticks: Sequence[ValueTick], metrics: TextMetrics) -> float:
    """Returns the width of the widest value label."""
    return max((metrics.width(tick.text, TextRole.SMALL) for tick in ticks), default=0.0)


def drawable_range(spec: ChartSpec, view: View) -> tuple[float, float]:
    """Returns the part of a view that the unit allows: nothing below 0 hours or above 100 %.

    The rest of the view is padding for the marks of values at the limit.
    """
    low, high = view.low, view.high
    floor, ceiling = limits(spec.kpi.unit)
    if spec.range.low >= floor:
        low = max(low, float(floor))
    if ceiling is not None and spec.range.high <= ceiling:
        high = min(high, float(ceiling))
    return low, high


def _exact(value: float) -> Fraction:
    """Returns the decimal fraction that a float approximates: 0.1 is a tenth."""
    return Fraction(round(value * _DIGITS), _DIGITS)


def value_labels(axes: Axes, ticks: Sequence[ValueTick], metrics: TextMetrics) -> list[TextRun]:
    """Returns the value labels left of the plot, each at the height of its value."""
    right, muted = axes.plot.left - metrics.size * 0.7, metrics.palette.muted
    half = metrics.cap(TextRole.SMALL) / 2
    found = []
    for tick in ticks:
        width = metrics.width(tick.text, TextRole.SMALL)
        baseline = axes.y(tick.value) + half
        left, role = right - width, TextRole.SMALL
        found.append(TextRun(left, baseline, width, tick.text, role, muted, Anchor.END))
    return found


def period_labels(
    inner: Box, axes: Axes, spec: ChartSpec, metrics: TextMetrics, *, years: bool = True
) -> tuple[tuple[float, ...], list[TextRun]]:
    """Returns the pixels of the period ticks and their labels, with each year at its start.

    Without `years` there is one line: the years where every tick begins one.
    """
    visible = visible_positions(axes.view, spec)
    if not visible:
        return (), []
    first = visible.start
    fit = max(1, int(len(visible) * axes.step / _slot_width(spec, metrics)))
    ticks = period_ticks(spec.period(first), len(visible), fit)
    top = axes.plot.bottom + metrics.size * 0.5
    shown = slice(2) if years else slice(1)
    if not years and len(ticks) > 1 and all(each.new_year for each in ticks):
        shown = slice(-1, None)
    lines: list[TextRun] = []
    for tick in ticks:
        for row, text in enumerate(_tick_texts(tick, spec, metrics.words)[shown]):
            width = metrics.width(text, TextRole.SMALL)
            centred = axes.x(first + tick.position) - width / 2
            left = max(inner.left, min(centred, inner.right - width))
            # At an edge the side at the edge keeps its place.
            anchor = Anchor.START if left > centred else Anchor.END if left < centred else None
            baseline = top + metrics.ascent(TextRole.SMALL) + row * metrics.height(TextRole.SMALL)
            colour = metrics.palette.muted if row == 0 else metrics.palette.text
            anchor = anchor or Anchor.MIDDLE
            lines.append(TextRun(left, baseline, width, text, TextRole.SMALL, colour, anchor))
    return tuple(axes.x(first + tick.position) for tick in ticks), lines


def _tick_texts(tick: Tick, spec: ChartSpec, words: Words) -> list[str]:
    texts = [tick_name(words, tick.period)]
    if tick.new_year and spec.by is not Length.YEAR:
        texts.append(words.formats.year(tick.period.year))
    return texts


def _slot_width(spec: ChartSpec, metrics: TextMetrics) -> float:
    """Returns the width that one tick's label needs."""
    periods = [
        spec.period(position) for position in range(min(spec.period_count, _PERIODS_OF_A_YEAR))
    ]
    texts = {tick_name(metrics.words, period) for period in periods}
    texts.add(metrics.words.formats.year(periods[0].year))
    widest = max(metrics.width(text, TextRole.SMALL) for text in texts)
    return widest + metrics.size * 0.9

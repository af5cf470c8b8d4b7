"""The notes of a chart: numbered discs above the plot, with a thin line down to the period.

A note on a span has a bar along the top of the plot, with an arrow where it is ongoing.
"""

from __future__ import annotations

from collections.abc import Sequence

from kpidesk.charts.spec import ChartSpec, Flag
from kpidesk.drawing.chart_layout import FlagStrokes
from kpidesk.drawing.chart_style import TextRole
from kpidesk.drawing.geometry import Box, around, spread
from kpidesk.drawing.items import Item, NumberBadge
from kpidesk.drawing.plot.axes import Axes
from kpidesk.drawing.plot.plot_points import Stroke
from kpidesk.drawing.text_metrics import TextMetrics

_LIFT = 0.85
#: How far above the plot bars are, and the length of their tips, in text sizes.
_TIP = 0.16


def note_flags(
    axes: Axes, shown: Sequence[Flag], spec: ChartSpec, metrics: TextMetrics
) -> tuple[list[Item], FlagStrokes, list[Box]]:
    """Returns the discs, their strokes, and the boxes that the discs cover.

    Discs that would overlap are spread; where there are too many, the first ones are left out.
    """
    plot, size = axes.plot, metrics.size
    numbers = {flag.number: metrics.words.formats.number(flag.number) for flag in shown}
    flags = [flag for flag in shown if axes.view.first <= flag.position <= axes.view.last]
    radius = size * 0.56
    widest = max((metrics.width(each, TextRole.FLAG) for each in numbers.values()), default=0.0)
    radius = max(radius, widest / 2 + size * 0.2)
    y = plot.top - size * _LIFT
    while flags:
        desired = [axes.x(flag.position) for flag in flags]
        xs = spread(desired, [2 * radius + 2] * len(flags), plot.left, plot.right)
        if xs is not None:
            break
        flags = flags[1:]
    else:
        return [], FlagStrokes(bars=_span_bars(axes, shown, size)), []
    items: list[Item] = []
    lines = []
    boxes = []
    for flag, x, period_x in zip(flags, xs, desired, strict=True):
        items.append(NumberBadge((x, y), radius, numbers[flag.number], flag.private))
        lines.append(((x, y + radius), (period_x, plot.top)))
        lines.append(((period_x, plot.top), (period_x, _line_end(axes, spec, flag.position, size))))
        boxes.append(around((x, y), radius))
    return items, FlagStrokes(tuple(lines), _span_bars(axes, shown, size)), boxes


def _line_end(axes: Axes, spec: ChartSpec, position: int, size: float) -> float:
    """Returns the y where the line ends: just above the period's point, or on the axis."""
    for dot in spec.dots:
        if dot.position == position and dot.value is not None:
            y = axes.y(float(dot.value))
            if axes.plot.top < y <= axes.plot.bottom:
                return max(axes.plot.top, y - size * 0.9)
    return axes.plot.bottom


def _span_bars(axes: Axes, flags: Sequence[Flag], size: float) -> tuple[Stroke, ...]:
    """Returns the strokes of the bars of all notes on spans that are in sight."""
    plot, view = axes.plot, axes.view
    tip, strokes = size * _TIP, []
    y = plot.top - tip
    for flag in flags:
        if flag.last is None or flag.last < view.first or flag.position > view.last:
            continue
        left = max(axes.x(flag.position), plot.left)
        right = min(axes.x(flag.last), plot.right)
        if flag.note is not None and flag.note.ongoing:
            right = plot.right
            strokes += [((right - tip, y + side), (right, y)) for side in (-tip, tip)]
        else:
            strokes.append(((right, y), (right, plot.top)))
        strokes += [((left, y), (right, y)), ((left, y), (left, plot.top))]
    return tuple(strokes)

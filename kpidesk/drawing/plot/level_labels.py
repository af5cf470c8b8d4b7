"""The level names at the right edge of the plot, each next to its band."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kpidesk.charts.bands import Band, bands
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.ladder import Level
from kpidesk.drawing.chart_style import TextRole
from kpidesk.drawing.geometry import XY, spread
from kpidesk.drawing.items import Item, PlacedMark, TextRun
from kpidesk.drawing.plot.axes import Axes
from kpidesk.drawing.plot.axis_labels import drawable_range
from kpidesk.drawing.text_metrics import TextMetrics
from kpidesk.i18n.charts.level_words import level_name, level_rule

_GAP, _SYMBOL = 0.9, 1.3
_MOST_WIDTH = 0.26
#: The most where the plot is too low for names of two lines.
_MOST_WIDTH_LOW = 0.38
_PADDING = 0.35


class LevelLabel(NamedTuple):
    """A band with its name, wrapped into lines, and the rule of its threshold."""

    band: Band
    lines: tuple[str, ...]
    rule: str


class _PlacedLabel(NamedTuple):
    level: Level
    middle: float
    top: float
    bottom: float
    lines: tuple[str, ...]
    rule: str


def named_bands(
    width: float, height: float, spec: ChartSpec, metrics: TextMetrics
) -> tuple[LevelLabel, ...]:
    """Returns the bands of the last ladder with their names.

    `width` is that of the chart, `height` that of its plot: where names of two lines have no
    room, all are on one line if the width allows it.
    """
    words, ladder = metrics.words, spec.final_ladder
    shown = bands(ladder)
    names = [level_name(words, band.level) for band in shown]
    wrapped = [metrics.wrap(name, TextRole.SMALL, width * _MOST_WIDTH, 2) for name in names]
    line = metrics.height(TextRole.SMALL)
    if sum(len(lines) + _PADDING for lines in wrapped) * line > height + line:
        widest = max(metrics.width(name, TextRole.SMALL) for name in names)
        if widest <= width * _MOST_WIDTH_LOW:
            wrapped = [[name] for name in names]
    return tuple(
        LevelLabel(band, tuple(lines), level_rule(words, ladder, band.level, spec.kpi))
        for band, lines in zip(shown, wrapped, strict=True)
    )


def level_labels_width(named: Sequence[LevelLabel], metrics: TextMetrics) -> float:
    """Returns the width that the names need right of the plot."""
    texts = [text for each in named for text in (each.rule, *each.lines)]
    widest = max((metrics.width(text, TextRole.SMALL) for text in texts), default=0.0)
    return widest + (_GAP + _SYMBOL) * metrics.size


def level_labels(
    named: Sequence[LevelLabel], axes: Axes, spec: ChartSpec, metrics: TextMetrics
) -> tuple[list[Item], tuple[tuple[XY, XY], ...]]:
    """Returns the names of the bands in view, spread where bands are thin, and their leaders.

    Where the height is too small the rules are dropped first, then the names of the thinnest bands.
    """
    names = _visible(named, axes, spec)
    plot, line = axes.plot, metrics.height(TextRole.SMALL)
    while names:
        for with_rule in (True, False):
            heights = [
                (len(each.lines) + (1 if with_rule and each.rule else 0) + _PADDING) * line
                for each in names
            ]
            middles = [each.middle for each in names]
            placed = spread(middles, heights, plot.top - line / 2, plot.bottom + line / 2)
            if placed is not None:
                return _set(names, placed, with_rule, axes, metrics)
        names.remove(min(names, key=lambda each: each.bottom - each.top))
    return [], ()


def _visible(named: Sequence[LevelLabel], axes: Axes, spec: ChartSpec) -> list[_PlacedLabel]:
    low, high = drawable_range(spec, axes.view)
    found = []
    for band, lines, rule in named:
        part = band.at_the_end(low, high)
        if part:
            bottom, top = axes.y(part[0]), axes.y(part[1])
            found.append(_PlacedLabel(band.level, (top + bottom) / 2, top, bottom, lines, rule))
    return found


def _set(
    names: list[_PlacedLabel],
    placed: list[float],
    with_rule: bool,
    axes: Axes,
    metrics: TextMetrics,
) -> tuple[list[Item], tuple[tuple[XY, XY], ...]]:
    size, height = metrics.size, metrics.height(TextRole.SMALL)
    left = axes.plot.right + _GAP * size
    items: list[Item] = []
    leaders: list[tuple[XY, XY]] = []
    for name, middle in zip(names, placed, strict=True):
        texts = [*name.lines, *([name.rule] if with_rule and name.rule else [])]
        top = middle - len(texts) * height / 2
        first_middle = top + height / 2
        items.append(PlacedMark((left + size * 0.45, first_middle), size * 0.32, name.level))
        for row, text in enumerate(texts):
            colour = metrics.palette.text if row < len(name.lines) else metrics.palette.muted
            baseline = top + row * height + metrics.ascent(TextRole.SMALL)
            width = metrics.width(text, TextRole.SMALL)
            items.append(
                TextRun(left + _SYMBOL * size, baseline, width, text, TextRole.SMALL, colour)
            )
        if not name.top <= middle <= name.bottom:
            start = (axes.plot.right + size * 0.1, name.middle)
            leaders.append((start, (left - size * 0.15, first_middle)))
    return items, tuple(leaders)

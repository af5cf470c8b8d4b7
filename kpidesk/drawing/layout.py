"""Lays out a chart for any size from a tile to a page."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_layout import ChartLayout, Tier
from kpidesk.drawing.chart_style import ChartStyle, TextRole
from kpidesk.drawing.frame.footer import Footer, FooterSpace, make_footer
from kpidesk.drawing.frame.header import Header, make_header
from kpidesk.drawing.geometry import Box, around
from kpidesk.drawing.items import Item, PlacedMark, TextRun
from kpidesk.drawing.plot.axes import Axes, View, full_view
from kpidesk.drawing.plot.axis_labels import (
    period_labels,
    value_axis_labels,
    value_labels,
    widest_value,
)
from kpidesk.drawing.plot.level_labels import level_labels, level_labels_width, named_bands
from kpidesk.drawing.plot.note_flags import note_flags
from kpidesk.drawing.plot.overlay_lines import (
    count_row,
    overlay_lines,
)
from kpidesk.drawing.plot.plot_labels import HEADROOM, plot_labels
from kpidesk.drawing.plot.plot_points import line_pieces, point_pixels, visible_points
from kpidesk.drawing.text_metrics import TextMetrics
from kpidesk.drawing.tile import tile_layout_parts

_TILE_WIDTH, _TILE_HEIGHT = 320.0, 190.0
_GRID = 8.0
_CLEAR = 0.8  # text sizes around the mark of a level's name
_LOW, _ROOMY = 20.0, 26.0  # text sizes of height
_HEADER = 8.0  # text sizes of height that a usual header takes
_PLOT_SHARES_CROWDED = 0.5, 0.5, 0.5
_PLOT_SHARES = 0.3, 0.22, 0.13  # the plot's least share of the height, as in `FooterSpace`
#: How much more of it than `plot_share` the plot gets before what the chart may do without.
_BEFORE_OPTIONAL = 1.5


def lay_out(
    rect: Box,
    spec: ChartSpec,
    style: ChartStyle,
    view: View | None = None,
    metrics: TextMetrics | None = None,
) -> ChartLayout:
    """Lay out a chart in a rectangle of CSS pixels; `view` narrows it to a visible range.

    The `metrics` of an earlier layout in the same style have most widths cached.
    """
    tile = rect.width < _TILE_WIDTH or rect.height < _TILE_HEIGHT
    visible = view or full_view(spec)
    size = _tile_text(rect, style) if tile else style.text_for(rect.width, rect.height)
    if metrics is None or metrics.size != size:
        metrics = TextMetrics(style, size)
    lay_out_tier = _tile if tile else _full
    return lay_out_tier(rect, spec, visible, metrics)


def _tile_text(rect: Box, style: ChartStyle) -> float:
    return style.text or max(11.0, min(13.0, rect.height * 0.11))


def _tile(rect: Box, spec: ChartSpec, view: View, metrics: TextMetrics) -> ChartLayout:
    axes, items, points = tile_layout_parts(rect, spec, metrics, view)
    pieces = line_pieces(axes, spec, point_pixels(axes, spec))
    return ChartLayout(Tier.TILE, rect, axes, metrics, items, points, pieces=pieces)


def _full(rect: Box, spec: ChartSpec, view: View, metrics: TextMetrics) -> ChartLayout:
    size, framed = metrics.size, metrics.style.framed
    height = rect.height + (0.0 if framed else _HEADER * size)
    crowded = height < _ROOMY * size
    if crowded:
        spec = spec._replace(overlays=spec.overlays._replace(counts=()))
    inner = rect.grown(-_margin(rect, size)) if framed else rect
    header = make_header(inner, spec, view, metrics) if framed else Header((), inner.top)
    # A low chart keeps its height for n and source: no years (they are in the header), no notes.
    low = height < _LOW * size
    labels_height = size * 0.5 + metrics.height(TextRole.SMALL) * (1 if crowded else 2)
    counts_height = metrics.height(TextRole.SMALL) if spec.overlays.counts else 0.0
    flags_height = size * 1.5 if spec.flags and not low else 0.0
    ticks_height = labels_height + counts_height
    top = header.bottom + size * HEADROOM + flags_height
    available = inner.bottom - top - ticks_height - size * 0.8
    space = _footer_space(rect.height, available, metrics, small=crowded and not low)
    footer = make_footer(inner.width, space, spec, metrics)
    bottom = inner.bottom - ticks_height - footer.height - (size * 0.8 if footer.rows else 0.0)
    values = value_axis_labels(view, bottom - top, spec, metrics)
    left = inner.left + widest_value(values, metrics) + size * 0.7
    named = named_bands(inner.width, bottom - top, spec, metrics)
    right = inner.right - level_labels_width(named, metrics)
    plot = Box(math.ceil(left), math.ceil(top), int(right), int(max(bottom, top + size)))
    axes = Axes(plot, view)
    tick_xs, tick_items = period_labels(inner, axes, spec, metrics, years=not crowded)
    names, leaders = level_labels(named, axes, spec, metrics)
    flags, strokes, flag_boxes = note_flags(axes, () if low else spec.flags, spec, metrics)
    pixels = point_pixels(axes, spec)
    pieces = line_pieces(axes, spec, pixels)
    points = visible_points(axes, spec, pixels, size)
    taken = [*flag_boxes, *_level_boxes(names, metrics)]
    overlays = overlay_lines(axes, spec, size)
    labels, pointers = plot_labels(axes, spec, metrics, taken, points, pieces, overlays.lines)
    counts = count_row(axes, spec, metrics, plot.bottom + labels_height) if counts_height else []
    items = (
        *header.items,
        *value_labels(axes, values, metrics),
        *tick_items,
        *counts,
        *names,
        *flags,
        *labels,
        *_footer_items(footer, inner, metrics),
    )
    return ChartLayout(
        tier=Tier.FULL,
        rect=rect,
        axes=axes,
        metrics=metrics,
        items=items,
        points=points,
        ticks=tick_xs,
        value_ticks=values,
        leaders=(*leaders, *pointers),
        flag_strokes=strokes,
        labels=tuple(each.box(metrics) for each in labels if isinstance(each, TextRun)),
        pieces=pieces,
        overlays=overlays,
    )


def _level_boxes(names: Sequence[Item], metrics: TextMetrics) -> Iterator[Box]:
    """Yields the boxes of the levels' names, and some room around their marks.

    A value beside the mark of a level would seem to have that level.
    """
    for each in names:
        if isinstance(each, TextRun):
            yield each.box(metrics)
        elif isinstance(each, PlacedMark):
            yield around(each.centre, metrics.size * _CLEAR)


def _footer_space(
    height: float, available: float, metrics: TextMetrics, *, small: bool
) -> FooterSpace:
    """Returns what a chart of that height leaves to its footer; `small` ones keep half of it."""
    least = metrics.style.plot_share
    shares = _PLOT_SHARES_CROWDED if small and least is None else _PLOT_SHARES
    wanted = least or 0.0
    floors = wanted * _BEFORE_OPTIONAL, wanted, wanted
    usual, full, short = (
        available - height * max(share, floor) for share, floor in zip(shares, floors, strict=True)
    )
    return FooterSpace(usual, full, short, marks_first=small)


def _margin(rect: Box, size: float) -> float:
    share = min(rect.width * 0.04, rect.height * 0.048)
    return _GRID * max(1, round(min(size * 1.8, share) / _GRID))


def _footer_items(footer: Footer, inner: Box, metrics: TextMetrics) -> tuple[Item, ...]:
    box = Box(inner.left, inner.bottom - footer.height, inner.right, inner.bottom)
    return tuple(footer.items(box, metrics))

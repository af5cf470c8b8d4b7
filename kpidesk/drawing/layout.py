"""Where everything on a chart goes, for any size from a tile to a page."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import NamedTuple

from kpidesk.charts.spec import ChartSpec
from kpidesk.drawing.chart_style import ChartStyle, TextRole
from kpidesk.drawing.frame.footer import Footer, FooterSpace, make_footer
from kpidesk.drawing.frame.header import make_header
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import Item, TextRun
from kpidesk.drawing.plot.axes import Axes, View, whole_view
from kpidesk.drawing.plot.axis_labels import (
    ValueTick,
    period_lines,
    value_axis_labels,
    value_lines,
    widest_value,
)
from kpidesk.drawing.plot.level_labels import level_labels, level_labels_width, named_bands
from kpidesk.drawing.plot.note_flags import note_flags
from kpidesk.drawing.plot.plot_labels import (
    HEADROOM,
    Piece,
    PointLabel,
    Stroke,
    find_markings,
    line_pieces,
    plot_labels,
    point_positions,
)
from kpidesk.drawing.text_metrics import TextMetrics
from kpidesk.drawing.tile import tile_layout_parts

_TILE_WIDTH, _TILE_HEIGHT = 320.0, 190.0
_GRID = 8.0
_LOW = 20.0  # letters' heights
_PLOT_SHARES = 0.3, 0.22, 0.13  # what is left to the plot at least, as `FooterSpace` has it


class Tier(StrEnum):
    """How much is shown."""

    TILE = "tile"
    FULL = "full"


class ChartLayout(NamedTuple):
    """A chart laid out in its rectangle. `axes` map between the plot and its pixels.

    `ticks` are the period ticks' pixels, `labels` the boxes of the texts inside the plot;
    `leaders` join what was moved to where it belongs.
    """

    tier: Tier
    rect: Box
    axes: Axes
    letters: TextMetrics
    items: tuple[Item, ...]
    markings: tuple[PointLabel, ...]
    ticks: tuple[float, ...] = ()
    value_ticks: tuple[ValueTick, ...] = ()
    leaders: tuple[Stroke, ...] = ()
    flag_lines: tuple[Stroke, ...] = ()
    labels: tuple[Box, ...] = ()
    pieces: tuple[Piece, ...] = ()


def lay_out(
    rect: Box,
    spec: ChartSpec,
    look: ChartStyle,
    view: View | None = None,
    letters: TextMetrics | None = None,
) -> ChartLayout:
    """Lay a chart out in a rectangle, in CSS pixels; `view` narrows it to a visible range.

    `letters` of an earlier layout in the same look know how wide most texts are.
    """
    tile = rect.width < _TILE_WIDTH or rect.height < _TILE_HEIGHT
    visible = view or whole_view(spec)
    size = _tile_text(rect, look) if tile else look.text_for(rect.width, rect.height)
    if letters is None or letters.size != size:
        letters = TextMetrics(look, size)
    arranged = _tile if tile else _full
    return arranged(rect, spec, look, visible, letters)


def _tile_text(rect: Box, look: ChartStyle) -> float:
    return look.text or max(11.0, min(13.0, rect.height * 0.11))


def _tile(
    rect: Box, spec: ChartSpec, look: ChartStyle, view: View, letters: TextMetrics
) -> ChartLayout:
    axes, items, markings = tile_layout_parts(rect, spec, look, letters, view)
    pieces = line_pieces(axes, spec, point_positions(axes, spec))
    return ChartLayout(Tier.TILE, rect, axes, letters, items, markings, pieces=pieces)


def _full(
    rect: Box, spec: ChartSpec, look: ChartStyle, view: View, letters: TextMetrics
) -> ChartLayout:
    size = letters.size
    inner = rect.grown(-_margin(rect, size))
    head = make_header(inner, spec, look, letters)
    # A low chart keeps its height for n and source: no years, which the head says, and no notes.
    low = rect.height < _LOW * size
    ticks_height = size * 0.5 + letters.height(TextRole.SMALL) * (1 if low else 2)
    flags_height = size * 1.5 if spec.flags and not low else 0.0
    top = head.bottom + size * HEADROOM + flags_height
    room = inner.bottom - top - ticks_height - size * 0.8
    least = look.plot_share or 0.0
    rooms = FooterSpace(*(room - rect.height * max(share, least) for share in _PLOT_SHARES))
    foot = make_footer(inner.width, rooms, spec, look, letters)
    bottom = inner.bottom - ticks_height - foot.height - (size * 0.8 if foot.rows else 0.0)
    values = value_axis_labels(view, bottom - top, spec, look, letters)
    left = inner.left + widest_value(values, letters) + size * 0.7
    named = named_bands(inner.width, spec, look, letters)
    right = inner.right - level_labels_width(named, letters)
    plot = Box(math.ceil(left), math.ceil(top), int(right), int(max(bottom, top + size)))
    axes = Axes(plot, view)
    tick_xs, tick_items = period_lines(inner, axes, spec, look, letters, years=not low)
    names, leaders = level_labels(named, axes, spec, look, letters)
    flags, flag_lines, flag_boxes = note_flags(axes, () if low else spec.flags, spec, look, letters)
    placed = point_positions(axes, spec)
    pieces = line_pieces(axes, spec, placed)
    markings = find_markings(axes, spec, placed, size)
    taken = [*flag_boxes, *(each.box(letters) for each in names if isinstance(each, TextRun))]
    labels, pointers = plot_labels(axes, spec, look, letters, taken, markings, pieces)
    label_boxes = tuple(each.box(letters) for each in labels if isinstance(each, TextRun))
    items = (
        *head.items,
        *value_lines(axes, values, look, letters),
        *tick_items,
        *names,
        *flags,
        *labels,
        *_foot_items(foot, inner, look, letters),
    )
    return ChartLayout(
        tier=Tier.FULL,
        rect=rect,
        axes=axes,
        letters=letters,
        items=items,
        markings=markings,
        ticks=tick_xs,
        value_ticks=values,
        leaders=(*leaders, *pointers),
        flag_lines=flag_lines,
        labels=label_boxes,
        pieces=pieces,
    )


def _margin(rect: Box, size: float) -> float:
    """Free space around everything, in steps of eight pixels."""
    return _GRID * max(1, round(min(size * 1.8, rect.width * 0.04) / _GRID))


def _foot_items(
    foot: Footer, inner: Box, look: ChartStyle, letters: TextMetrics
) -> tuple[Item, ...]:
    box = Box(inner.left, inner.bottom - foot.height, inner.right, inner.bottom)
    return tuple(foot.items(box, look, letters))

"""Paints a chart that is laid out: for the screen and for PNG, SVG and PDF.

All sizes are CSS pixels, all pens are plain, and nothing relies on clipping.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kpidesk.charts.bands import bands
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.ladder import Ladder, Level
from kpidesk.drawing.chart_layout import ChartLayout, Tier
from kpidesk.drawing.chart_style import Anchor, ChartStyle, TextRole
from kpidesk.drawing.geometry import XY, uncovered
from kpidesk.drawing.items import OverlayKind, TextRun
from kpidesk.drawing.marker_shapes import draw_arrow, draw_full_marks, draw_gap, draw_mark
from kpidesk.drawing.paint_items import draw_items
from kpidesk.drawing.paint_overlays import (
    OverlayPen,
    fill_rect,
    paint_above_line,
    paint_below_line,
)
from kpidesk.drawing.plot.axes import span_sides
from kpidesk.drawing.plot.axis_labels import drawable_range
from kpidesk.drawing.plot.overlay_lines import BAR_SHARE, BAR_WIDTH
from kpidesk.drawing.plot.plot_points import gap_centres
from kpidesk.drawing.plot.target_lines import target_lines, target_steps
from kpidesk.i18n.charts import chart_texts as texts
from kpidesk.i18n.period_words import length_name

#: Qt's raster engine takes quadratic time in the points of a path: draw long ones in chunks.
_POINTS_AT_ONCE, _MARKS_AT_ONCE = 8, 16
_BAR_FILL, _FAINT = 0.22, 0.45
#: Of a dense line: its width as a share of a step, and its least width in pixels.
_OF_STEP, _THIN = 0.5, 1.0
_DASH, _DOTS = [3.0, 2.2], [1.5, 2.5]


def paint_layout(
    painter: QPainter, rect: QRectF, spec: ChartSpec, style: ChartStyle, layout: ChartLayout
) -> None:
    """Paint a chart that was laid out in this rectangle of CSS pixels."""
    painter.save()
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(layout.metrics.direction)
        fill_rect(painter, rect, QColor(style.palette.ground))
        _paint_plot(painter, layout, spec)
        draw_items(painter, layout.items, layout.metrics)
        if not spec.valued:
            _paint_no_data(painter, layout, spec)
    finally:
        painter.restore()


def _paint_plot(painter: QPainter, layout: ChartLayout, spec: ChartSpec) -> None:
    size, palette = layout.metrics.size, layout.metrics.palette
    for span in spec.ladders:
        sides = span_sides(layout.axes, spec, span.first, span.last)
        _paint_ladder(painter, layout, spec, span.ladder, sides)
    if not spec.ladders:
        plot = layout.axes.plot
        _paint_ladder(painter, layout, spec, spec.ladder, (plot.left, plot.right))
    if layout.tier is Tier.FULL:
        _paint_frame(painter, layout)
    if spec.bars:
        _paint_bars(painter, layout)
    paint_below_line(painter, layout.overlays, palette, size)
    _paint_targets(painter, layout, spec)
    for piece in layout.flag_strokes.lines:
        _stroke(painter, piece, palette.axis, size * 0.07, _DOTS)
    for piece in layout.flag_strokes.bars:
        _stroke(painter, piece, palette.flag, size * 0.1)
    _paint_line(painter, layout, faint=spec.overlays.bold)
    paint_above_line(painter, layout.overlays, palette, size)
    _paint_marks(painter, layout)
    _paint_arrows(painter, layout, spec)
    for centre in gap_centres(layout.axes, spec, layout.metrics):
        draw_gap(painter, centre, size * 0.26, palette.muted)


def _paint_targets(painter: QPainter, layout: ChartLayout, spec: ChartSpec) -> None:
    pen = OverlayPen(OverlayKind.TARGET, layout.metrics.palette, layout.metrics.size).pen
    painter.setPen(pen)
    for (left, y), (right, _) in target_lines(layout.axes, spec):
        for (x0, y0), (x1, y1) in uncovered(left, right, y, layout.labels):
            painter.drawLine(QLineF(x0, y0, x1, y1))
    for (x0, y0), (x1, y1) in target_steps(layout.axes, spec):
        painter.drawLine(QLineF(x0, y0, x1, y1))


def _paint_marks(painter: QPainter, layout: ChartLayout) -> None:
    """Paint the filled marks of one size together, then the partial and unfinished ones."""
    palette = layout.metrics.palette
    by_radius: dict[float, list[tuple[Level | None, XY]]] = {}
    special = []
    for point in layout.points:
        if point.dot.partial or point.dot.unfinished:
            special.append(point)
        else:
            by_radius.setdefault(point.radius, []).append((point.dot.mark, point.centre))
    for radius, marks in by_radius.items():
        for start in range(0, len(marks), _MARKS_AT_ONCE):
            chunk = marks[start : start + _MARKS_AT_ONCE]
            draw_full_marks(painter, chunk, radius, palette.line)
    for dot, centre, radius in special:
        draw_mark(
            painter,
            centre,
            radius,
            dot.mark,
            (palette.line, palette.ground),
            partial=dot.partial,
            unfinished=dot.unfinished,
        )


def _paint_ladder(
    painter: QPainter,
    layout: ChartLayout,
    spec: ChartSpec,
    ladder: Ladder,
    sides: tuple[float, float],
) -> None:
    """Paint the bands as tints, then the line at the threshold of each level."""
    axes = layout.axes
    left, right = max(sides[0], axes.plot.left), min(sides[1], axes.plot.right)
    if right <= left:
        return
    low, high = drawable_range(spec, axes.view)
    for band in bands(ladder):
        part = band.within(low, high)
        if part:
            top, bottom = axes.y(part[1]), axes.y(part[0])
            tint = QColor(layout.metrics.palette.bands[band.level])
            fill_rect(painter, QRectF(left, top, right - left, bottom - top), tint)
    palette = layout.metrics.palette
    grid = palette.ground if ladder.thresholds else palette.bands[Level.TYPICAL]
    for tick in layout.value_ticks:
        for piece in uncovered(left, right, axes.y(tick.value), layout.labels):
            _stroke(painter, piece, grid, layout.metrics.size * 0.08)
    for threshold in ladder.thresholds:
        bound = float(threshold.bound)
        if low <= bound <= high:
            y = axes.y(bound)
            colour = layout.metrics.palette.edges[threshold.level]
            for piece in uncovered(left, right, y, layout.labels):
                _stroke(painter, piece, colour, layout.metrics.size * 0.09)


def _paint_frame(painter: QPainter, layout: ChartLayout) -> None:
    """Paint the period axis with its ticks, and the leaders of moved labels."""
    plot, size = layout.axes.plot, layout.metrics.size
    colour, width = layout.metrics.palette.axis, size * 0.08
    _stroke(painter, ((plot.left, plot.bottom), (plot.right, plot.bottom)), colour, width)
    for x in layout.ticks:
        _stroke(painter, ((x, plot.bottom), (x, plot.bottom + size * 0.35)), colour, width)
    for leader in layout.leaders:
        _stroke(painter, leader, colour, width)


def _paint_bars(painter: QPainter, layout: ChartLayout) -> None:
    """Paint a pale bar from 0 to each value."""
    axes, size = layout.axes, layout.metrics.size
    fill = QColor(layout.metrics.palette.line)
    fill.setAlphaF(_BAR_FILL)
    half = min(axes.step * BAR_SHARE, size * BAR_WIDTH) / 2
    zero = min(max(axes.y(0.0), axes.plot.top), axes.plot.bottom)
    for point in layout.points:
        x, y = point.centre
        fill_rect(painter, QRectF(x - half, min(y, zero), 2 * half, abs(zero - y)), fill)


def _paint_arrows(painter: QPainter, layout: ChartLayout, spec: ChartSpec) -> None:
    """Paint an arrow at each value that lies beyond the axis."""
    for point in layout.points:
        if side := spec.beyond(point.dot):
            draw_arrow(painter, point.centre, point.radius, layout.metrics.palette.line, side)


def _paint_line(painter: QPainter, layout: ChartLayout, *, faint: bool) -> None:
    """Paint each unbroken run as one stroke, and dashed pieces separately.

    It is `faint` where the chart is read by its rolling line.
    """
    palette = layout.metrics.palette
    colour = QColor(palette.axis if faint else palette.line)
    if faint:
        colour.setAlphaF(_FAINT)
    size = layout.metrics.size
    width = size * 0.06 if faint else min(size * 0.16, max(layout.axes.step * _OF_STEP, _THIN))
    run: list[XY] = []
    for dashed, (start, end) in layout.pieces:
        if dashed:
            _stroke(painter, (start, end), colour, width, _DASH)
            continue
        if run and run[-1] != start:
            _stroke_run(painter, run, colour, width)
            run = []
        if not run:
            run.append(start)
        run.append(end)
    _stroke_run(painter, run, colour, width)


def _stroke(
    painter: QPainter,
    piece: tuple[XY, XY],
    colour: str | QColor,
    width: float,
    dashes: list[float] | None = None,
) -> None:
    pen = QPen(QColor(colour), max(width, 0.75))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(dashes)
    painter.setPen(pen)
    (x0, y0), (x1, y1) = piece
    painter.drawLine(QLineF(x0, y0, x1, y1))


def _stroke_run(painter: QPainter, run: list[XY], colour: QColor, width: float) -> None:
    if len(run) < 2:
        return
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [QPointF(x, y) for x, y in run]
    for start in range(0, len(points) - 1, _POINTS_AT_ONCE):
        painter.drawPolyline(points[start : start + _POINTS_AT_ONCE + 1])


def _paint_no_data(painter: QPainter, layout: ChartLayout, spec: ChartSpec) -> None:
    """Paint a sentence in the middle of a plot without a line."""
    plot, metrics = layout.axes.plot, layout.metrics
    if spec.dots:
        text = layout.metrics.words(texts.NO_VALUES)
    else:
        text = layout.metrics.words(texts.NOTHING, by=length_name(layout.metrics.words, spec.by))
    text = metrics.elide(text, TextRole.BODY, plot.width)
    width = metrics.width(text, TextRole.BODY)
    line = TextRun(
        (plot.left + plot.right - width) / 2,
        (plot.top + plot.bottom) / 2,
        width,
        text,
        TextRole.BODY,
        layout.metrics.palette.muted,
        Anchor.MIDDLE,
    )
    draw_items(painter, [line], metrics)

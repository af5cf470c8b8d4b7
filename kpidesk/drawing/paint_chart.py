"""The one painter of charts: screen, PNG, SVG and PDF all go through it.

Everything is in CSS pixels, with plain pens, and nothing relies on clipping.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kpidesk.charts.bands import bands
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.ladder import Ladder, Level
from kpidesk.drawing.chart_style import ChartStyle, TextRole
from kpidesk.drawing.geometry import Box, Spot, without
from kpidesk.drawing.items import TextRun, draw_items
from kpidesk.drawing.layout import ChartLayout, Tier, lay_out
from kpidesk.drawing.marker_shapes import draw_full_marks, draw_gap, draw_mark
from kpidesk.drawing.plot.axis_labels import possible
from kpidesk.drawing.plot.plot_labels import gap_positions, span_sides, target_piece
from kpidesk.i18n.charts import chart_texts as texts
from kpidesk.i18n.period_words import length_name

#: Qt's raster engine takes the square of a path's corners: a long one goes piece by piece.
_POINTS_AT_ONCE, _MARKS_AT_ONCE = 8, 16
_DASH, _TARGET_DASH, _DOTS = [3.0, 2.2], [6.0, 2.5, 1.5, 2.5], [1.5, 2.5]


def paint_chart(
    painter: QPainter,
    rect: QRectF,
    spec: ChartSpec,
    look: ChartStyle,
    layout: ChartLayout | None = None,
) -> ChartLayout:
    """Paint a chart into a rectangle of CSS pixels, and return how it was laid out.

    A `layout` made before for the same rectangle is used as it is.
    """
    box = Box(rect.left(), rect.top(), rect.right(), rect.bottom())
    done = layout or lay_out(box, spec, look)
    painter.save()
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(done.letters.direction)
        painter.fillRect(rect, QColor(look.palette.ground))
        _paint_plot(painter, done, spec, look)
        draw_items(painter, done.items, look, done.letters)
        if not spec.valued:
            _say_nothing(painter, done, spec, look)
    finally:
        painter.restore()
    return done


def _paint_plot(painter: QPainter, layout: ChartLayout, spec: ChartSpec, look: ChartStyle) -> None:
    size, palette = layout.letters.size, look.palette
    for span in spec.ladders:
        sides = span_sides(layout.axes, spec, span.first, span.last)
        _paint_ladder(painter, layout, spec, look, span.ladder, sides)
    if not spec.ladders:
        plot = layout.axes.plot
        _paint_ladder(painter, layout, spec, look, spec.ladder, (plot.left, plot.right))
    if layout.tier is Tier.FULL:
        _paint_frame(painter, layout, look)
    for target in spec.targets:
        found = target_piece(layout.axes, spec, target)
        if found:
            (left, y), (right, _) = found
            for piece in without(left, right, y, layout.labels):
                _stroke(painter, piece, palette.target, size * 0.13, _TARGET_DASH)
    for piece in layout.flag_lines:
        _stroke(painter, piece, palette.axis, size * 0.07, _DOTS)
    _paint_line(painter, layout, look)
    _paint_marks(painter, layout, look)
    for spot in gap_positions(layout.axes, spec, layout.letters):
        draw_gap(painter, spot, size * 0.26, palette.muted)


def _paint_marks(painter: QPainter, layout: ChartLayout, look: ChartStyle) -> None:
    """The full marks of one size together, then those that speak of their period."""
    palette = look.palette
    alike: dict[float, list[tuple[Level | None, Spot]]] = {}
    special = []
    for marking in layout.markings:
        if marking.dot.partial or marking.dot.unfinished:
            special.append(marking)
        else:
            alike.setdefault(marking.radius, []).append((marking.dot.level, marking.spot))
    for radius, marks in alike.items():
        for start in range(0, len(marks), _MARKS_AT_ONCE):
            some = marks[start : start + _MARKS_AT_ONCE]
            draw_full_marks(painter, some, radius, palette.line)
    for dot, spot, radius in special:
        draw_mark(
            painter,
            spot,
            radius,
            dot.level,
            (palette.line, palette.ground),
            partial=dot.partial,
            unfinished=dot.unfinished,
        )


def _paint_ladder(
    painter: QPainter,
    layout: ChartLayout,
    spec: ChartSpec,
    look: ChartStyle,
    ladder: Ladder,
    sides: tuple[float, float],
) -> None:
    """Bands as tints, then the line at which each level begins."""
    axes = layout.axes
    left, right = max(sides[0], axes.plot.left), min(sides[1], axes.plot.right)
    if right <= left:
        return
    low, high = possible(spec, axes.view)
    for band in bands(ladder):
        part = band.within(low, high)
        if part:
            top, bottom = axes.y(part[1]), axes.y(part[0])
            tint = QColor(look.palette.bands[band.level])
            painter.fillRect(QRectF(left, top, right - left, bottom - top), tint)
    for tick in layout.value_ticks:
        for piece in without(left, right, axes.y(tick.value), layout.labels):
            _stroke(painter, piece, look.palette.ground, layout.letters.size * 0.08)
    for step in ladder.thresholds:
        bound = float(step.bound)
        if low <= bound <= high:
            y = axes.y(bound)
            colour = look.palette.edges[step.level]
            for piece in without(left, right, y, layout.labels):
                _stroke(painter, piece, colour, layout.letters.size * 0.09)


def _paint_frame(painter: QPainter, layout: ChartLayout, look: ChartStyle) -> None:
    """The period axis with its ticks, and the leaders of the names at the edge."""
    plot, size = layout.axes.plot, layout.letters.size
    colour, width = look.palette.axis, size * 0.08
    _stroke(painter, ((plot.left, plot.bottom), (plot.right, plot.bottom)), colour, width)
    for x in layout.ticks:
        _stroke(painter, ((x, plot.bottom), (x, plot.bottom + size * 0.35)), colour, width)
    for leader in layout.leaders:
        _stroke(painter, leader, colour, width)


def _paint_line(painter: QPainter, layout: ChartLayout, look: ChartStyle) -> None:
    """Unbroken runs as one stroke each, dashed pieces by themselves."""
    width = layout.letters.size * 0.16
    run: list[Spot] = []
    for dashed, (start, end) in layout.pieces:
        if dashed:
            _stroke(painter, (start, end), look.palette.line, width, _DASH)
            continue
        if run and run[-1] != start:
            _stroke_run(painter, run, look.palette.line, width)
            run = []
        if not run:
            run.append(start)
        run.append(end)
    _stroke_run(painter, run, look.palette.line, width)


def _stroke(
    painter: QPainter,
    piece: tuple[Spot, Spot],
    colour: str,
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


def _stroke_run(painter: QPainter, run: list[Spot], colour: str, width: float) -> None:
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


def _say_nothing(painter: QPainter, layout: ChartLayout, spec: ChartSpec, look: ChartStyle) -> None:
    """Words in the middle of a plot without a line."""
    plot, letters = layout.axes.plot, layout.letters
    nothing = look.words(texts.NOTHING, by=length_name(look.words, spec.by))
    text = look.words(texts.NO_VALUES) if spec.dots else nothing
    text = letters.elide(text, TextRole.BODY, plot.width)
    width = letters.width(text, TextRole.BODY)
    line = TextRun(
        (plot.left + plot.right - width) / 2,
        (plot.top + plot.bottom) / 2,
        width,
        text,
        TextRole.BODY,
        look.palette.muted,
    )
    draw_items(painter, [line], look, letters)

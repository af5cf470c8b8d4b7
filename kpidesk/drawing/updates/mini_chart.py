"""The small chart of an update: the last periods of a figure on its ladder."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kpidesk.charts.bands import bands
from kpidesk.charts.palette import LIGHT
from kpidesk.charts.scale import limits, value_ticks
from kpidesk.charts.spec import ChartSpec, Dot, LadderSpan
from kpidesk.domain.ladder import Level
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.marker_shapes import level_shape
from kpidesk.drawing.updates.page_items import MM, MUTED, NAVY, Face
from kpidesk.drawing.updates.page_text import PageText, draw_text
from kpidesk.i18n.unit_words import bound_with_unit
from kpidesk.i18n.words import Words

_BOUND = Face(7, 8)
_PLOT_SHARE = 45 / 54
_FIRST, _LAST, _PERIODS = 1.6 * MM, 2.4 * MM, 12
_CLEAR = 1.2 * MM
_APART = 2.6 * MM
_PLAIN, _PLAIN_LINE = "#f6f7f8", "#cfd5db"
_DOT, _LAST_MARK, _PLAIN_MARK, _HALO = 0.55 * MM, 1.33 * MM, 0.9 * MM, 0.35 * MM


class _Scale:
    """Maps values to heights in a plot."""

    def __init__(self, plot: Box, low: float, high: float) -> None:
        self._plot, self._low, self._high = plot, low, high

    def y(self, value: float) -> float:
        share = (value - self._low) / (self._high - self._low)
        return self._plot.bottom - share * self._plot.height

    @property
    def ends(self) -> tuple[float, float]:
        return self._low, self._high


def paint_mini_chart(painter: QPainter, box: Box, spec: ChartSpec, words: Words) -> None:
    """Paint a small chart in units of a page: plot, and the bounds of its ladder at the right."""
    plot = Box(box.left, box.top, box.left + box.width * _PLOT_SHARE, box.bottom - 0.3 * MM)
    scale = _scale(plot, spec)
    ladder = spec.final_ladder if spec.ladders else spec.ladder
    if ladder.thresholds:
        labelled = _paint_bands(painter, plot, spec, scale)
    else:
        labelled = _paint_lines(painter, plot, scale)
    painter.setPen(QPen(QColor(LIGHT.axis), 0.25 * MM))
    painter.drawLine(QLineF(plot.left, plot.bottom, plot.right, plot.bottom))
    _paint_line(painter, plot, spec, scale, plain=not ladder.thresholds)
    _paint_bounds(painter, plot, labelled, spec, scale, words, box.right)


def _scale(plot: Box, spec: ChartSpec) -> _Scale:
    """Returns a scale of the values and the nearest bounds, with room at both ends."""
    low, high = float(spec.range.low), float(spec.range.high)
    values = [float(each.value) for each in spec.valued if each.value is not None]
    floor, _ = limits(spec.kpi.unit)
    if values:
        bounds = [float(each.bound) for each in spec.final_ladder.thresholds]
        least, most = min(values), max(values)
        under = [each for each in bounds if each <= least]
        over = [each for each in bounds if each >= most]
        low = max(under) if under else least
        high = min(over) if over else most
        if not bounds:
            low = min(0.0, least) if floor == 0 else least
        inside = [each for each in bounds if low < each < high]
        if not inside and bounds and not (under and over):
            nearest = min(bounds, key=lambda each: min(abs(each - least), abs(each - most)))
            low, high = min(low, nearest), max(high, nearest)
        if low == high:
            low, high = low - 1, high + 1
    room = (high - low) * _CLEAR / max(plot.height - 2 * _CLEAR, 1.0)
    bottom, top = low - room, high + room
    if not spec.final_ladder.thresholds and low == 0:
        bottom = 0.0
    return _Scale(plot, bottom, top)


def _paint_bands(painter: QPainter, plot: Box, spec: ChartSpec, scale: _Scale) -> list[Fraction]:
    """Paint the levels with their edges; returns the bounds by importance for the label."""
    low, high = scale.ends
    for span in spec.ladders or (LadderSpan(0, 0, spec.ladder),):
        left, right = _sides(plot, spec, span)
        for band in bands(span.ladder):
            part = band.within(low, high)
            if part:
                bottom, top = scale.y(part[0]), scale.y(part[1])
                rect = QRectF(left, top, right - left, bottom - top)
                painter.fillRect(rect, QColor(LIGHT.bands[band.level]))
        for each in span.ladder.thresholds:
            if low < float(each.bound) < high:
                painter.setPen(QPen(QColor(LIGHT.edges[each.level]), 0.28 * MM))
                y = scale.y(float(each.bound))
                painter.drawLine(QLineF(left, y, right, y))
    bounds = (each.bound for each in spec.final_ladder.thresholds)
    return _by_importance([each for each in bounds if low < float(each) < high], spec)


def _sides(plot: Box, spec: ChartSpec, span: LadderSpan) -> tuple[float, float]:
    """Returns where a ladder begins and ends: between two periods, or at the edge."""
    step = _step(plot, spec)
    middle = plot.right - _LAST - (spec.period_count - 1 - span.first) * step
    end = plot.right - _LAST - (spec.period_count - 1 - span.last) * step
    left = plot.left if span.first == 0 else middle - step / 2
    return left, plot.right if span.last >= spec.period_count - 1 else end + step / 2


def _by_importance(visible: Iterable[Fraction], spec: ChartSpec) -> list[Fraction]:
    """Returns the bounds: where the last value's level begins, where the next begins, the rest."""
    begins = [each.bound for each in spec.final_ladder.thresholds]
    level = spec.valued[-1].level if spec.valued else None
    reached = [each.level for each in spec.final_ladder.thresholds]
    here = reached.index(level) if level in reached else 0
    return sorted(visible, key=lambda each: abs(begins.index(each) - here - 0.25))


def _paint_lines(painter: QPainter, plot: Box, scale: _Scale) -> list[Fraction]:
    """Paint a plain ground with lines at round values; returns these."""
    painter.fillRect(QRectF(plot.left, plot.top, plot.width, plot.height), QColor(_PLAIN))
    low, high = (Fraction(each).limit_denominator(10**6) for each in scale.ends)
    ticks = value_ticks(low, high, 3)
    painter.setPen(QPen(QColor(_PLAIN_LINE), 0.2 * MM))
    for tick in ticks:
        y = scale.y(float(tick))
        painter.drawLine(QLineF(plot.left, y, plot.right, y))
    return list(ticks)


def _paint_line(
    painter: QPainter, plot: Box, spec: ChartSpec, scale: _Scale, *, plain: bool
) -> None:
    """Paint the line, its dots, and the last one as the mark of its level."""
    places = {each.position: _place(plot, spec, scale, each) for each in spec.valued}
    path = QPainterPath()
    before: int | None = None
    for position, place in places.items():
        if before is not None and before == position - 1:
            path.lineTo(place)
        else:
            path.moveTo(place)
        before = position
    pen = QPen(QColor(NAVY), 0.5 * MM)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    for dot in spec.valued[:-1]:
        hollow = dot.partial or dot.unfinished
        painter.setPen(QPen(QColor(NAVY), 0.25 * MM))
        painter.setBrush(QColor("#ffffff" if hollow else NAVY))
        painter.drawEllipse(places[dot.position], _DOT, _DOT)
    if spec.valued:
        last = spec.valued[-1]
        # Without a ladder no mark may seem to be a level.
        radius, level = (_PLAIN_MARK, Level.TYPICAL) if plain else (_LAST_MARK, last.mark)
        centre = places[last.position]
        shape = level_shape(level, centre.toTuple(), radius)
        painter.setPen(QPen(QColor("#ffffff"), 2 * _HALO))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        painter.fillPath(shape, QColor(NAVY))
        if last.partial or last.unfinished:
            inner = level_shape(level, centre.toTuple(), radius * 0.6)
            painter.fillPath(inner, QColor("#ffffff"))


def _place(plot: Box, spec: ChartSpec, scale: _Scale, dot: Dot) -> QPointF:
    """Returns the place of a dot; the last period of the chart is at the right."""
    x = plot.right - _LAST - (spec.period_count - 1 - dot.position) * _step(plot, spec)
    assert dot.value is not None
    return QPointF(x, scale.y(float(dot.value)))


def _step(plot: Box, spec: ChartSpec) -> float:
    """Returns the distance of two periods."""
    return (plot.width - _FIRST - _LAST) / (max(_PERIODS, spec.period_count) - 1)


def _paint_bounds(
    painter: QPainter,
    plot: Box,
    bounds: Sequence[Fraction],
    spec: ChartSpec,
    scale: _Scale,
    words: Words,
    right: float,
) -> None:
    """Name the bounds at the right of the plot, those first that matter most."""
    turned = words.right_to_left
    text = PageText(right_to_left=turned)
    # The value beside the chart has the unit, too.
    forms = (
        [bound_with_unit(words, each, spec.kpi) for each in bounds],
        [words.formats.bound(each, spec.kpi.unit) for each in bounds],
    )
    rows = [
        [text.placed(said, _BOUND, plot.right + 1 * MM, 0, MUTED) for said in form]
        for form in forms
    ]
    fitting = (row for row in rows if all(each.box.right <= right for each in row))
    taken: list[float] = []
    for bound, placed in zip(bounds, next(fitting, ()), strict=False):
        y = scale.y(float(bound))
        if all(abs(y - each) >= _APART for each in taken):
            taken.append(y)
            middle = text.cap(_BOUND) / 2
            draw_text(painter, placed._replace(baseline=y + middle), right_to_left=turned)

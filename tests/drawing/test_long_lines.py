"""A long line is stroked piece by piece: quick, and nobody sees where."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from kpidesk.charts.build import chart_spec
from kpidesk.charts.sizes import Size
from kpidesk.drawing import paint_layout
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.export.chart_png import chart_image
from kpidesk.i18n.words import Words


def colours(image):
    return [QColor(image.pixel(x, y)) for x in range(image.width()) for y in range(image.height())]


@pytest.mark.parametrize("months", [20, 90])
def test_pieces_look_like_the_whole(make_series, monkeypatch, months):
    values = [60 + 35 * ((position * 7) % 11) / 10 for position in range(months)]
    spec, style = chart_spec(make_series(values)), ChartStyle(Words("en"))
    pieces = colours(chart_image(spec, style, Size(500, 300)))
    monkeypatch.setattr(paint_layout, "_POINTS_AT_ONCE", 10_000)
    monkeypatch.setattr(paint_layout, "_MARKS_AT_ONCE", 10_000)
    whole = colours(chart_image(spec, style, Size(500, 300)))
    unlike = sum(
        abs(a.lightness() - b.lightness()) > 60 for a, b in zip(pieces, whole, strict=True)
    )
    assert unlike / len(whole) < 0.0005

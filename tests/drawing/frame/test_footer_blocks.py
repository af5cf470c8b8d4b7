"""What a chart without a frame still says."""

from __future__ import annotations

from fractions import Fraction

from kpidesk.charts.build import chart_spec
from kpidesk.domain.annotations import Target
from kpidesk.domain.cell import Client
from kpidesk.domain.period import parse_period
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import TextRun
from kpidesk.drawing.layout import lay_out
from kpidesk.i18n.words import Words


def test_a_chart_without_a_frame_has_no_header_and_explains_its_marks(make_series):
    rect, targets = Box(0, 0, 658, 272), [Target("csat", parse_period("2025-06"), Fraction(85))]
    spec = chart_spec(make_series([82, 84, 81, 88], client=Client(1, "Bakery")), targets)
    framed, plain = (
        lay_out(rect, spec, ChartStyle(Words("en"), text=11.5, framed=each))
        for each in (True, False)
    )
    assert plain.axes.plot.height > framed.axes.plot.height
    texts = [each.text for each in plain.items if isinstance(each, TextRun)]
    assert not any("Bakery" in text or "article" in text for text in texts)
    assert any("Target" in text for text in texts)

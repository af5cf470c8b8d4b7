"""The discs of notes and the bars of spans."""

from __future__ import annotations

from kpidesk.charts.build import chart_spec
from kpidesk.domain.annotations import Note
from kpidesk.domain.period import parse_period
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import NumberBadge
from kpidesk.drawing.layout import lay_out
from kpidesk.i18n.words import Words


def test_a_note_on_a_span_has_a_bar_and_a_private_one_a_ring(make_series):
    may = parse_period("2025-05")
    notes = [
        Note(parse_period("2025-04"), "private", id=1),
        Note(may, "span", id=2, until=parse_period("2025-07"), shown=True),
    ]
    spec = chart_spec(make_series([80] * 12), notes=notes)
    layout = lay_out(Box(0, 0, 720, 432), spec, ChartStyle(Words("en")))
    badges = [each for each in layout.items if isinstance(each, NumberBadge)]
    assert {each.private for each in badges if each.number == "1"} == {True}
    assert {each.private for each in badges if each.number == "2"} == {False}
    bars = layout.flag_strokes.bars
    ends = {x for stroke in bars for x, _ in stroke}
    assert ends == {layout.axes.x(1), layout.axes.x(3)}
    assert all(y <= layout.axes.plot.top for stroke in bars for _, y in stroke)
    ongoing = chart_spec(make_series([80] * 12), notes=[Note(may, "x", ongoing=True)])
    layout = lay_out(Box(0, 0, 720, 432), ongoing, ChartStyle(Words("en")))
    assert max(x for stroke in layout.flag_strokes.bars for x, _ in stroke) == (
        layout.axes.plot.right
    )

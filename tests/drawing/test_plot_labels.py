"""Labels on the plot belong to one point and one band, and a target is named."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest

from kpidesk.charts.build import chart_spec
from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.ladder import Direction, Ladder, Level, Origin, Threshold
from kpidesk.domain.period import parse_period
from kpidesk.drawing.chart_style import ChartStyle, TextRole
from kpidesk.drawing.geometry import Box, around, clipped
from kpidesk.drawing.items import PlacedMark, TextRun
from kpidesk.drawing.layout import lay_out
from kpidesk.drawing.plot.axes import ladder_edges
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words

RISING = [75, 76, 75.6, 83, 80, 80.4, 82, 79.6, None, 83, 83.3, 81, 82, 84.6, 82,
          88, 74.2, 88.4, 92, 91.4, 97.4, 92, 96.9]  # fmt: skip
PEAK = [78, 80, 79, 79.5, 81, 81, 79, 82, None, 84, 81, 85, 84.5, 92, 85, 85, 87, 88, 89,
        90, 87, 89.6, 89.4]  # fmt: skip
BUSY = [65, 61, 61.5, 65.6, 64, 65, 64, 68, None, 69.5, 72.6, 73, 71.5, 70.5, 75, 73, 76,
        75.6, 75.6, 105, 79, 80, 81.2]  # fmt: skip
FALLING = [90, 90.2, 89.8, 90.4, 90, 92, 91.6, 90, 90.2, 90, 89.8, 60]
SIZES = {"mail": (720, 432), "slide": (1280, 720), "page": (626, 396), "a5": (794, 559)}
EVERY_LANGUAGE = pytest.mark.parametrize("language", offered_languages())
EVERY_SIZE = pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)


def laid_out(make_series, kpi, values, target, size, language):
    series = make_series(values, kpi)
    since = series.points[0].period.shifted(11)
    notes = [Note(series.points[0].period.shifted(position), "x") for position in (8, 14, 20)]
    targets = [Target(kpi, since, Fraction(target))]
    spec = chart_spec(series, targets, [] if kpi == "nps" else notes)
    return spec, lay_out(Box(0, 0, *size), spec, ChartStyle(Words(language)))


def lines_on_the_plot(layout):
    return [
        each
        for each in layout.items
        if isinstance(each, TextRun) and each.box(layout.metrics) in layout.labels
    ]


@EVERY_SIZE
@EVERY_LANGUAGE
def test_no_leader_goes_from_a_point_into_another_band(make_series, size, language):
    spec, layout = laid_out(make_series, "csat", RISING, 90, size, language)
    axes, last = layout.axes, spec.final
    others = [around(each.centre, each.radius) for each in layout.points if each.dot is not last]
    border = axes.y(90)
    starts = [leader for leader in layout.leaders if leader[0][0] < axes.plot.right - 1]
    for start, end in starts:
        assert end[1] < border, "the label stands in the band of the point"
        assert not any(clipped(start, end, each) for each in others)
    text = Words(language).formats.value(last.value, spec.kpi.unit, spec.decimals)
    if axes.plot.height >= 11 * layout.metrics.size:
        shown = [each for each in lines_on_the_plot(layout) if each.text == text]
        assert shown or size == SIZES["page"]
        assert all(each.box(layout.metrics).top < border for each in shown)


@EVERY_SIZE
@EVERY_LANGUAGE
@pytest.mark.parametrize(("kpi", "values", "target"), [("tcr", PEAK, 88), ("aur", BUSY, 75)])
def test_a_target_is_named_and_no_line_crosses_its_name(
    make_series, kpi, values, target, size, language
):
    _, layout = laid_out(make_series, kpi, values, target, size, language)
    written = Words(language).formats.digits(str(target))
    named = [each for each in lines_on_the_plot(layout) if written in each.text]
    assert len(named) == 1
    metrics = layout.metrics
    line = named[0]
    top = line.baseline - metrics.cap(line.role)
    ink = Box(line.left, top, line.left + line.width, line.baseline)
    assert not any(clipped(*piece, ink) for _, piece in layout.pieces)


def test_a_plot_share_takes_from_the_foot(make_series):
    series = make_series(RISING, "csat")
    spec = chart_spec(series, [], [Note(parse_period("2025-06"), "x " * 30, shown=True)])
    rect, style = Box(0, 0, 626, 396), ChartStyle(Words("en"))
    plain, shared = lay_out(rect, spec, style), lay_out(rect, spec, style._replace(plot_share=0.5))
    assert shared.axes.plot.height >= 0.5 * rect.height - 1
    assert shared.axes.plot.height > plain.axes.plot.height
    marked = style._replace(plot_share=0.3, marks_first=True)
    window = lay_out(Box(0, 0, 900, 330), spec, marked)
    said = [item.text for item in window.items if isinstance(item, TextRun)]
    assert any(text.startswith("June 2025: x x") for text in said)
    assert not any(text.startswith("As published") for text in said)
    assert window.axes.plot.height >= 0.4 * 330
    high = Box(0, 0, 1280, 900)
    same = [lay_out(high, spec, each) for each in (style, style._replace(plot_share=0.3))]
    assert same[0].axes.plot == same[1].axes.plot


def test_a_flat_line_is_labelled_at_its_ends(make_series):
    spec = chart_spec(make_series([80] * 12))
    layout = lay_out(Box(0, 0, 720, 432), spec, ChartStyle(Words("en")))
    runs = [item for item in layout.items if isinstance(item, TextRun) and item.text == "80%"]
    inside = [run for run in runs if run.box(layout.metrics).inside(layout.axes.plot.grown(10))]
    assert len(inside) == 2


@EVERY_SIZE
@pytest.mark.parametrize("kpi", ["csat", "nps", "resolution"])
def test_a_level_that_begins_at_the_limit_has_its_name(make_series, size, kpi):
    better = ready_made().kpi(kpi).better
    bounds = (4, 2, 0) if better is Direction.LOWER else (50, 80, 100)
    levels = (Level.TYPICAL, Level.ABOVE_AVERAGE, Level.EXCEPTIONAL)
    steps = zip(levels, map(Fraction, bounds), strict=True)
    ladder = Ladder(better, tuple(Threshold(*each, True) for each in steps), Origin.OWN)
    spec = chart_spec(make_series([bounds[0], bounds[1]], kpi, ladders={0: ladder}))
    layout = lay_out(Box(0, 0, *size), spec, ChartStyle(Words("en")))
    named = [each.level for each in layout.items if isinstance(each, PlacedMark)]
    assert set(levels) <= set(named)


@EVERY_SIZE
def test_all_levels_are_named_however_far_the_values_are(make_series, size):
    for kpi in ready_made().kpis:
        far = [4 * each.bound for each in kpi.ladder.thresholds]
        spec = chart_spec(make_series([max(far)] * 6, kpi.id))
        layout = lay_out(Box(0, 0, *size), spec, ChartStyle(Words("en")))
        named = {each.level for each in layout.items if isinstance(each, PlacedMark)}
        assert named >= {Level.BELOW, *(each.level for each in kpi.ladder.thresholds)}


@EVERY_SIZE
def test_values_within_a_level_have_labels_off_its_edge(make_series, size):
    spec = chart_spec(make_series([91, 92, 93, 91, 92, 93]))
    layout = lay_out(Box(0, 0, *size), spec, ChartStyle(Words("en")))
    last = next(each for each in layout.labels if each)
    edges = [*ladder_edges(layout.axes, spec)]
    assert edges
    assert not any(clipped(start, end, last) for start, end in edges)


@EVERY_SIZE
@pytest.mark.parametrize("values", [FALLING, RISING, PEAK], ids=["falling", "rising", "peak"])
def test_a_value_is_nearest_to_its_own_point(make_series, values, size):
    spec = chart_spec(make_series(values, "csat"))
    layout = lay_out(Box(0, 0, *size), spec, ChartStyle(Words("en")))
    dots = {}
    for each in layout.points:
        said = Words("en").formats.value(each.dot.value, spec.kpi.unit, spec.decimals)
        dots.setdefault(said, []).append(each.centre)
    found = 0
    for line in lines_on_the_plot(layout):
        box = line.box(layout.metrics)
        middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        nearest = min((each.centre for each in layout.points), key=lambda at: math.dist(at, middle))
        if line.text in dots and line.role is TextRole.SMALL:
            assert nearest in dots[line.text], line.text
            found += 1
    assert found or size == SIZES["page"]

"""Overlays on the page: nothing covers anything, all is explained, nothing is a whisker."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kpidesk.analysis.counts import Counts
from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.analysis.evidence.traits import traits_of
from kpidesk.analysis.point import Point, Series
from kpidesk.charts.build import chart_spec
from kpidesk.charts.overlays import OverlayChoice
from kpidesk.charts.sizes import parse_size
from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.period import parse_period
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import TextRun
from kpidesk.drawing.layout import lay_out
from kpidesk.drawing.paint_chart import paint_chart
from kpidesk.drawing.paint_overlays import paint_soft_band
from kpidesk.drawing.plot.overlay_lines import SoftBand
from kpidesk.export.chart_file import export_chart
from kpidesk.i18n.words import Words

SIZES = {"mail": (720, 432), "slide": (1280, 720), "small": (480, 300), "least": (320, 240)}
ALL = OverlayChoice(12, last_year=True, limits=True)


def spec_of(count, kpi_id="csat", title="", unfinished=False):
    catalogue, first = ready_made(), parse_period("2018-01")
    kpi = catalogue.kpi(kpi_id)
    units = {each.id: each.unit for each in catalogue.measures_of(kpi)}
    above, below = units[kpi.numerator[0].measure], units[kpi.denominator[0]]
    points = []
    for n in range(count):
        open_end = unfinished and n == count - 1
        part, whole = (1 if open_end else 10 + n % 3, 18)
        sums = Counts(part * above.steps, 0, whole * below.steps, above, below)
        value = sums.value(kpi.scale)
        level = kpi.ladder.rate(value)
        amounts = {kpi.numerator[0].measure: sums.plus, kpi.denominator[0]: sums.whole}
        point = Point(first.shifted(n), value, level, kpi.ladder, amounts=amounts, counts=sums)
        points.append(point._replace(unfinished=open_end))
    series = Series(kpi, first.length, tuple(points), kpi.ladder)
    evidence = SeriesEvidence(
        series, traits_of(kpi, catalogue.measures_of(kpi), catalogue.constraints)
    )
    return chart_spec(series, evidence=evidence, choice=ALL, title=title)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("count", [1, 5, 24, 120])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_texts_never_overlap_nor_leave_the_page(size, count, language):
    rect = Box(0, 0, *size)
    layout = lay_out(rect, spec_of(count, unfinished=True), ChartStyle(Words(language)))
    lines = [item for item in layout.items if isinstance(item, TextRun)]
    for line in lines:
        assert line.box(layout.metrics).inside(rect.grown(0.5)), line.text
    for one, two in combinations(lines, 2):
        a, b = (each.box(layout.metrics).grown(-1) for each in (one, two))
        assert not a.meets(b), (one.text, two.text)


def texts_of(spec, size=(1280, 720)):
    layout = lay_out(Box(0, 0, *size), spec, ChartStyle(Words("en")))
    return [item.text for item in layout.items if isinstance(item, TextRun)]


def test_everything_that_is_drawn_is_explained():
    shown = texts_of(spec_of(24))
    for text in ("likely range", "12 months taken together", "a year before", "n: survey answers"):
        assert text in shown
    assert shown.count("18") == 24
    limits = texts_of(spec_of(24, "resolution"))
    assert "usual limits and level" in limits
    assert "likely range" not in limits


def test_what_lies_beyond_the_axis_is_said():
    assert "December 2019: 6%, beyond the axis" in texts_of(spec_of(24, unfinished=True))


def test_the_title_may_say_the_finding():
    assert "Satisfaction <b>fell</b>" in texts_of(spec_of(24, title="Satisfaction <b>fell</b>"))


def test_bands_stay_inside_the_plot_and_hold_their_value():
    layout = lay_out(Box(0, 0, 720, 432), spec_of(24), ChartStyle(Words("en")))
    assert len(layout.overlays.bands) == 24
    for band in layout.overlays.bands:
        assert band.box.inside(layout.axes.plot.grown(0.01))
        assert band.box.top <= band.middle <= band.box.bottom


@pytest.mark.parametrize("count", [24, 120])
def test_the_rolling_line_is_painted(count, qapp):
    spec = spec_of(count)
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    style = ChartStyle(Words("en"))
    paint_chart(painter, QRectF(0, 0, 1280, 720), spec, style)
    painter.end()
    wanted = int(style.palette.rolling[1:], 16)
    pixels = (image.pixel(x, y) & 0xFFFFFF for x in range(0, 1280, 3) for y in range(720))
    assert sum(pixel == wanted for pixel in pixels) > 50


@pytest.mark.parametrize("kpi", [each.id for each in ready_made().kpis])
def test_the_plot_of_a_small_chart_keeps_half_of_the_height(kpi):
    layout = lay_out(Box(0, 0, 320, 240), spec_of(12, kpi), ChartStyle(Words("en")))
    assert layout.axes.plot.height >= 0.5 * 240


def test_the_last_value_is_shown_with_its_count_range_and_year():
    for size in ((720, 432), (320, 240)):
        shown = texts_of(spec_of(13), size)
        assert any(text.startswith("10 of 18") for text in shown), shown
    footer = texts_of(spec_of(13), (720, 432))
    assert any("answers 18 · Likely range: 34 to 75%" in text for text in footer), footer
    assert any(text.startswith("Last 12 months: 61.1% (132 of 216), ") for text in footer), footer
    tasks = texts_of(spec_of(13, "tcr"), (720, 432))
    assert not any("Likely range" in text or "Last 12 months" in text for text in tasks)


def test_targets_are_explained_where_their_labels_find_no_room(make_series):
    series = make_series([66, 100] * 6, "csat")
    since = series.points[0].period
    targets = [Target("csat", since, Fraction(88)), Target("csat", since.shifted(6), Fraction(92))]
    shown = texts_of(chart_spec(series, targets), (720, 432))
    assert "Target 88% and 92%" in shown


def test_counts_have_no_fractions_on_the_axis(make_series):
    series = make_series([6] * 5)._replace(kpi=ready_made().kpi_or_measure("survey_answers"))
    shown = texts_of(chart_spec(series), (720, 432))
    assert "6" in shown
    assert not any(text.startswith("6.") for text in shown)


def test_a_caution_concerns_the_last_value(make_series):
    for values, cautioned in (([95, 80], False), ([80, 95], True)):
        shown = texts_of(chart_spec(make_series(values, "aur")), (720, 432))
        assert any("burnout" in text for text in shown) is cautioned


def test_a_dense_line_is_read_by_the_year_with_its_count():
    def pooled(count):
        shown = texts_of(spec_of(count, "resolution"))
        return [text for text in shown if text.startswith("Last 12 months: ")]

    assert pooled(120)
    assert not pooled(24)


def test_ticks_that_begin_years_name_the_year_on_a_small_chart():
    shown = texts_of(spec_of(120), (320, 240))
    assert "2020" in shown
    assert "Jan" not in shown
    assert "Jan" in texts_of(spec_of(24), (320, 240))


def test_a_dense_line_is_thinner_than_its_periods_are_apart(qapp):
    def inked(count):
        image = QImage(720, 432, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        style = ChartStyle(Words("en"))
        layout = paint_chart(painter, QRectF(0, 0, 720, 432), spec_of(count, "retention"), style)
        painter.end()
        wanted, plot = int(style.palette.line[1:], 16), layout.axes.plot
        dark = sum(
            image.pixel(x, y) & 0xFFFFFF == wanted
            for x in range(int(plot.left), int(plot.right))
            for y in range(int(plot.top), int(plot.bottom))
        )
        return dark / count

    assert inked(300) < inked(30) / 4


def test_a_cut_note_ends_in_an_ellipsis(make_series):
    first = parse_period("2025-04")
    notes = [Note(first.shifted(n), f"note {n} " + "word " * 30) for n in range(10)]
    spec = chart_spec(make_series([80] * 12), notes=notes)
    for height in range(260, 560, 20):
        layout = lay_out(Box(0, 0, 720, height), spec, ChartStyle(Words("en")))
        lines = [item for item in layout.items if isinstance(item, TextRun)]
        texts = [line.text for line in sorted(lines, key=lambda each: each.baseline)]
        more = next((n for n, text in enumerate(texts) if text.startswith("Notes not shown")), 0)
        if more and "word" in texts[more - 1]:
            whole = sum(text.count("word") for text in texts) % 30 == 0
            assert whole or texts[more - 1].endswith("…"), texts[more - 1]


def test_a_range_fades_out_towards_its_ends_in_plain_colors(qapp, tmp_path):
    image = QImage(40, 100, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paint_soft_band(painter, SoftBand(Box(10, 10, 30, 90), 40), "#000000")
    painter.end()
    shades = [image.pixelColor(20, y).lightness() for y in (5, 12, 25, 39, 60, 85, 95)]
    assert shades[0] == shades[-1] == 255
    assert shades[1] > shades[2] > shades[3] < shades[4] < shades[5] < 255
    spec, style = spec_of(12), ChartStyle(Words("en"))
    export_chart(spec, style, tmp_path / "c.pdf", size=parse_size("mail"), description="")
    assert b"/SMask" not in (tmp_path / "c.pdf").read_bytes().replace(b"/SMask /None", b"")

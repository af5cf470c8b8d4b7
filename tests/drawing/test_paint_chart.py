"""The painter: what it paints, and where it does not."""

from fractions import Fraction
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kpidesk.analysis.point import Reason
from kpidesk.charts.build import chart_spec
from kpidesk.charts.palette import DARK, LIGHT
from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.ladder import Level
from kpidesk.domain.period import parse_period
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.items import PlacedMark, WarningMark
from kpidesk.drawing.marker_shapes import draw_mark, level_shape
from kpidesk.drawing.paint_chart import paint_chart
from kpidesk.i18n.words import Words

AROUND = QColor("#ff00ff")
BORDER = 40
WARNING = "completed_exceeds_assigned"


def painted(spec, style, width=720, height=432, scale=1.0):
    """The chart with a border of another colour around it, and its layout."""
    full_width, full_height = width + 2 * BORDER, height + 2 * BORDER
    image = QImage(
        round(full_width * scale), round(full_height * scale), QImage.Format.Format_RGB32
    )
    image.fill(AROUND)
    painter = QPainter(image)
    painter.scale(scale, scale)
    layout = paint_chart(painter, QRectF(BORDER, BORDER, width, height), spec, style)
    painter.end()
    return image, layout


def spec_of(make_series, values, kpi="csat", **more):
    notes = [Note(parse_period("2025-05"), "A note"), Note(parse_period("2025-05"), "Another")]
    target = Target(kpi, parse_period("2025-06"), Fraction(90))
    return chart_spec(make_series(values, kpi, **more), [target], notes)


@pytest.mark.parametrize("size", [(720, 432), (320, 190), (220, 120), (130, 90)])
@pytest.mark.parametrize(
    "values",
    [
        [100] * 12,
        [0, 100] * 20,
        [0.5],
        [],
        [Reason.INCOMPLETE] * 4,
        [80, 118, None, 300],
        [85 + n % 7 for n in range(104)],
    ],
    ids=["top", "zigzag", "one", "none", "gaps", "beyond", "dense"],
)
@pytest.mark.parametrize("kpi", ["tcr", "nps", "art"])
def test_nothing_is_painted_outside(make_series, values, size, kpi):
    spec = spec_of(make_series, values, kpi, warnings={0: (WARNING,)}, partial=[0])
    image, _ = painted(spec, ChartStyle(Words("en")), *size)
    around = AROUND.rgb()
    for y in range(image.height()):
        edge = (0, BORDER - 1, image.width() - BORDER, image.width() - 1)
        columns = edge if BORDER <= y < image.height() - BORDER else range(image.width())
        for x in columns:
            assert image.pixel(x, y) == around, (x, y)


def test_bands_and_their_edges_have_their_places(make_series):
    spec = chart_spec(make_series([70, 80, 88, 95]))
    image, layout = painted(spec, ChartStyle(Words("en")))
    x = round(layout.axes.plot.left + 2)
    for value, level in ((74, Level.BELOW), (77.1, Level.TYPICAL), (87.1, Level.ABOVE_AVERAGE)):
        y = int(layout.axes.y(value))
        assert image.pixelColor(x, y).name() == LIGHT.bands[level], value
    edge = image.pixelColor(x, int(layout.axes.y(75.0)))
    assert edge.name() != LIGHT.bands[Level.BELOW]


def test_a_gap_breaks_the_line(make_series):
    whole, layout = painted(chart_spec(make_series([80, 80, 80])), ChartStyle(Words("en")))
    broken, _ = painted(chart_spec(make_series([80, None, 80])), ChartStyle(Words("en")))
    # The pixel that holds the middle of the line, not the nearest edge.
    x, y = int(layout.axes.x(0.5)), int(layout.axes.y(80.0))
    assert whole.pixelColor(x, y).lightness() < 100
    assert broken.pixelColor(x, y).lightness() > 200


def test_the_segment_to_an_unfinished_period_is_dashed(make_series):
    image, layout = painted(
        chart_spec(make_series([80, 80, 80, 80], unfinished=[3])), ChartStyle(Words("en")), scale=2
    )

    def dark_share(first):
        y = round(layout.axes.y(80.0) * 2)
        xs = range(round(layout.axes.x(first + 0.3) * 2), round(layout.axes.x(first + 0.7) * 2))
        return sum(image.pixelColor(x, y).lightness() < 120 for x in xs) / len(xs)

    assert dark_share(0) == 1
    assert 0.2 < dark_share(2) < 0.8


def mark_pixels(**how):
    image = mark_images(**how)
    return [image.pixelColor(x, 20).lightness() < 128 for x in (9, 14, 17, 23, 26)]


def mark_images(**how):
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, (20, 20), 12, Level.TYPICAL, ("#000000", "#ffffff"), **how)
    painter.end()
    return image


def test_full_half_hollow_and_both_can_be_told_apart():
    assert mark_pixels() == [True] * 5
    assert mark_pixels(partial=True) == [True, True, True, False, False]
    assert mark_pixels(unfinished=True) == [True, False, False, False, False]
    assert mark_pixels(unfinished=True, partial=True) == [True, True, True, False, False]
    assert mark_images(partial=True) != mark_images(unfinished=True, partial=True)


def test_each_level_has_its_own_shape():
    shapes = [level_shape(level, (0, 0), 10) for level in Level]
    assert not any(one == two for one, two in combinations(shapes, 2))
    areas = [_area(shape) for shape in shapes]
    assert max(areas) / min(areas) < 1.7


def _area(shape):
    points = list(shape.toFillPolygon())
    pairs = pairwise(points)
    return abs(sum(a.x() * b.y() - b.x() * a.y() for a, b in pairs)) / 2


def test_an_exceptional_value_with_a_warning_is_never_praised_without_it(make_series):
    spec = spec_of(make_series, [80, 104], "tcr", warnings={1: (WARNING,)})
    for size in ((720, 432), (480, 300), (300, 170), (220, 120)):
        _, layout = painted(spec, ChartStyle(Words("en")), *size)
        assert any(isinstance(item, WarningMark) for item in layout.items), size
    _, layout = painted(spec, ChartStyle(Words("en")))
    header = [item for item in layout.items if isinstance(item, WarningMark | PlacedMark)]
    assert sum(isinstance(item, WarningMark) for item in header) >= 3


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_ground_is_what_was_asked_for(make_series, palette):
    image, _ = painted(chart_spec(make_series([80, 81])), ChartStyle(Words("en"), palette))
    assert image.pixelColor(BORDER + 2, BORDER + 2).name() == palette.ground


def test_outlines_look_like_letters(make_series):
    spec = chart_spec(make_series([80, 81, 84]))
    plain, _ = painted(spec, ChartStyle(Words("en")), scale=2)
    drawn, _ = painted(spec, ChartStyle(Words("en"), outlines=True), scale=2)
    assert plain != drawn
    assert share_of_different_pixels(plain, drawn) < 0.005


def share_of_different_pixels(one, two, strongly=90):
    different = 0
    for y in range(0, one.height(), 2):
        for x in range(0, one.width(), 2):
            a, b = QColor(one.pixel(x, y)), QColor(two.pixel(x, y))
            different += abs(a.lightness() - b.lightness()) > strongly
    return different * 4 / (one.width() * one.height())


def test_every_kpi_can_be_drawn(make_series):
    for kpi in ready_made().kpis:
        bounds = [float(each.bound) for each in kpi.ladder.thresholds]
        spec = chart_spec(make_series([*bounds, *reversed(bounds)], kpi.id))
        _, layout = painted(spec, ChartStyle(Words("en")))
        assert len(layout.points) == 2 * len(bounds)

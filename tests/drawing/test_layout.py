"""Where everything goes: nothing covers anything, nothing leaves the page."""

import re
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kpidesk.analysis.point import GapReason, LeftOut, Reason
from kpidesk.charts.build import chart_spec
from kpidesk.domain.annotations import Note, Target
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.cell import Cell, Client
from kpidesk.domain.ladder import Direction, Ladder, Level, Origin, Threshold
from kpidesk.domain.period import parse_period
from kpidesk.drawing.chart_layout import Tier
from kpidesk.drawing.chart_style import ChartStyle, TextRole
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import NumberBadge, PlacedMark, TextRun
from kpidesk.drawing.layout import lay_out
from kpidesk.drawing.plot.axes import Axes, View
from kpidesk.drawing.text_metrics import TextMetrics, as_typed, one_line
from kpidesk.i18n.words import Words

SIZES = {"mail": (720, 432), "slide": (1280, 720), "small": (480, 300), "least": (320, 190)}
KPIS = [kpi.id for kpi in ready_made().kpis]
VALUES = {
    "csat": [82, 84, None, 81, Reason.INCOMPLETE, 88, 91, 79, 85, 86, 84, 83],
    "nps": [-20, 10, 35, 52, 40, 38, 22, 18, 31, 44, 47, 30],
    "sdi": [0.14, 0.2, 0.27, 0.33, 0.37, 0.2, 0.18, 0.22, 0.29, 0.31, 0.3, 0.3],
}
LEFT_OUT = LeftOut(parse_period("2025-07"), Cell(7), (), ("survey_answers",), GapReason.NO_FIGURES)
WARNED = {11: ("completed_exceeds_assigned", "lower_bound")}


def full_spec(make_series, kpi="csat", values=None):
    series = make_series(
        values or VALUES.get(kpi, [2, 2.5, 3, 1, 4, 5, 2, 1, 3, 2, 2, 3]),
        kpi,
        left_out={3: (LEFT_OUT,)},
        unfinished=[11],
        warnings=WARNED,
        client=Client(1, "Bakery <img src=/etc/passwd> & Söhne " * 3),
    )
    notes = [
        Note(parse_period("2025-05"), "one " * 60),
        Note(parse_period("2025-06"), "two\n\x00x"),
    ]
    return chart_spec(series, [Target(kpi, parse_period("2025-06"), Fraction(85))], notes)


def lines_of(layout):
    return [item for item in layout.items if isinstance(item, TextRun)]


def assert_clean(layout, rect):
    lines = lines_of(layout)
    for line in lines:
        assert line.box(layout.metrics).inside(rect.grown(0.5)), line.text
    for one, two in combinations(lines, 2):
        a, b = (each.box(layout.metrics).grown(-1) for each in (one, two))
        assert not a.meets(b), (one.text, two.text)
    assert layout.axes.plot.inside(rect)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("kpi", KPIS)
def test_texts_never_overlap_nor_leave_the_page(make_series, kpi, size):
    rect = Box(0, 0, *size)
    assert_clean(lay_out(rect, full_spec(make_series, kpi), ChartStyle(Words("en"))), rect)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("language", ["de", "ar_EG", "hi"])
def test_long_words_and_right_to_left(make_series, stretched, language, size):
    rect = Box(0, 0, *size)
    assert_clean(lay_out(rect, full_spec(make_series), ChartStyle(stretched(language))), rect)


@given(
    bounds=st.lists(st.integers(0, 100), min_size=3, max_size=3, unique=True),
    values=st.lists(st.integers(0, 100), min_size=1, max_size=30),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_names_of_thin_bands_never_overlap(make_series, bounds, values):
    levels = (Level.TYPICAL, Level.ABOVE_AVERAGE, Level.EXCEPTIONAL)
    steps = zip(levels, sorted(bounds), strict=True)
    thin = Ladder(
        Direction.HIGHER,
        tuple(Threshold(level, Fraction(bound), True) for level, bound in steps),
        Origin.OWN,
    )
    rect = Box(0, 0, 720, 432)
    spec = chart_spec(make_series(values, ladders={0: thin}))
    assert_clean(lay_out(rect, spec, ChartStyle(Words("en"))), rect)


def test_a_tile_has_no_words_but_the_last_value(make_series):
    layout = lay_out(Box(0, 0, 220, 120), full_spec(make_series), ChartStyle(Words("en")))
    assert layout.tier is Tier.TILE
    assert [line.text for line in lines_of(layout)] == ["84%"]
    assert_clean(layout, Box(0, 0, 220, 120))


def test_the_last_value_is_on_the_plot_with_its_level_in_words(make_series):
    layout = lay_out(Box(0, 0, 720, 432), full_spec(make_series), ChartStyle(Words("en")))
    texts = [line.text for line in lines_of(layout)]
    assert texts.count("84%") == 2
    assert "Typical" in texts
    assert "February 2026 · last finished" in texts


def test_what_must_be_said_is_said(make_series):
    layout = lay_out(Box(0, 0, 1280, 800), full_spec(make_series), ChartStyle(Words("en")))
    page = "\n".join(line.text for line in lines_of(layout))
    for words in (
        "Customer satisfaction (CSAT)",
        "Bakery <img src=/etc/passwd> & Söhne",
        "April 2025 – March 2026 · percent · by month",
        "Target 85%",
        "≥ 75%",
        "period not over yet",
        "incomplete: figures left out",
        "July 2025 – left out: one client (no figures)",
        "no value: some of its figures are missing",
        "more tasks completed than assigned",
        "May 2025, private: one one",
        "two x",
        "Last value, February 2026, based on: survey answers 120",
        "Published benchmark: article on multilingual assistant services, September 25, 2024",
        "typical: 75–85%",
    ):
        assert words in page, words


SOURCES = ("Published benchmark: article on", "Benchmark published on ")


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("kpi", ["csat", "nps", "sdi"])
def test_n_and_source_stand_on_every_chart_above_a_tile(make_series, kpi, size):
    layout = lay_out(Box(0, 0, *size), full_spec(make_series, kpi), ChartStyle(Words("en")))
    texts = [line.text for line in lines_of(layout)]
    assert any("ased on: " in text for text in texts)
    assert any(text.startswith(SOURCES) for text in texts)


REMARKS = ("more tasks completed", "a minimum")


def test_remarks_without_room_are_counted(make_series):
    spec, counts = full_spec(make_series), []
    for height in range(190, 480, 10):
        layout = lay_out(Box(0, 0, height * 5 / 3, height), spec, ChartStyle(Words("en")))
        page = " ".join(line.text for line in lines_of(layout))
        shown = sum(remark in page for remark in REMARKS)
        counted = sum(map(int, re.findall(r"Remarks not shown here: (\d)", page)))
        if shown + counted < len(REMARKS):
            assert height < 300, "only in a small chart the key outlives the remarks"
        else:
            assert shown + counted == len(REMARKS)
            counts.append(counted)
    assert (counts[0], counts[-1]) == (2, 0)


@pytest.mark.parametrize("size", [(320, 190), (420, 260), (480, 300), (720, 432)])
@pytest.mark.parametrize("stretch", [1.0, 1.5])
def test_level_and_value_are_never_shortened(make_series, stretched, size, stretch):
    series = make_series([80, 88.25], warnings={1: ("completed_exceeds_assigned",)})
    style = ChartStyle(stretched("de", stretch))
    layout = lay_out(Box(0, 0, *size), chart_spec(series), style)
    header = [line for line in lines_of(layout) if line.baseline < layout.axes.plot.top]
    page = " ".join(line.text for line in header)
    assert "Above average" in page
    assert "88,3%" in page
    assert not any("…" in line.text for line in header if line.text[:2] in ("88", "Ab"))


def test_a_subtitle_loses_parts_not_letters(make_series):
    spec = chart_spec(make_series([80, 81, 82]))
    parts = ["April 2025 – June 2025", "percent", "by month"]
    for width in range(320, 480, 10):
        layout = lay_out(Box(0, 0, width, 200), spec, ChartStyle(Words("en")))
        (said,) = (line.text for line in lines_of(layout) if line.text.startswith(parts[0]))
        assert said.split(" · ") == parts[: said.count(" · ") + 1]


def test_the_last_finished_period_says_so_where_the_line_goes_on(make_series):
    def said(unfinished):
        spec = chart_spec(make_series([80, 81, 82], unfinished=unfinished))
        layout = lay_out(Box(0, 0, 720, 432), spec, ChartStyle(Words("en")))
        return {line.text for line in lines_of(layout)}

    assert "May 2025 · last finished" in said([2])
    assert "June 2025" in said([])
    assert not any("last finished" in text for text in said([0, 1, 2]))


def test_the_legend_shows_the_marks_that_occur(make_series):
    spec = chart_spec(make_series([80, 92, 95], partial=[1, 2], unfinished=[2]))
    layout = lay_out(Box(0, 0, 720, 432), spec, ChartStyle(Words("en")))
    legend = [
        (item.level, item.partial, item.unfinished)
        for item in layout.items
        if isinstance(item, PlacedMark) and item.centre[1] > layout.axes.plot.bottom
    ]
    assert legend == [(Level.EXCEPTIONAL, True, False), (Level.EXCEPTIONAL, True, True)]


def test_text_grows_with_the_page():
    style = ChartStyle(Words("en"))
    sizes = [style.text_for(720 * n, 432 * n) for n in (0.6, 1, 2, 4, 5)]
    assert sizes == sorted(set(sizes))
    assert sizes[1] == 13
    assert sizes[3] == pytest.approx(2 * sizes[2])


def test_nothing_is_named_outside_what_is_possible(make_series):
    for values, kpi in (([99, 100, 100], "tcr"), ([0, 5, 0], "sdi"), ([0, 0.2, 0], "art")):
        spec = chart_spec(make_series(values, kpi))
        layout = lay_out(Box(0, 0, 720, 432), spec, ChartStyle(Words("en")))
        low, high = float(spec.range.low), float(spec.range.high)
        assert all(low <= tick.value <= high for tick in layout.value_ticks)


def test_marks_that_do_not_occur_are_not_explained(make_series):
    spec = chart_spec(make_series([80, 81, 82]))
    layout = lay_out(Box(0, 0, 720, 432), spec, ChartStyle(Words("en")))
    page = "\n".join(line.text for line in lines_of(layout))
    assert "period not over yet" not in page
    assert "partial" not in page
    assert "no value" not in page


def test_notes_that_find_no_room_are_counted(make_series):
    notes = [Note(parse_period("2025-04"), f"{n} " + "word " * 30, id=n) for n in range(12)]
    spec = chart_spec(make_series([80, 81, 82]), notes=notes)
    layout = lay_out(Box(0, 0, 720, 432), spec, ChartStyle(Words("en")))
    page = [line.text for line in lines_of(layout)]
    assert any(text.startswith("Notes not shown here: ") for text in page)
    badges = [item for item in layout.items if isinstance(item, NumberBadge)]
    assert badges
    assert_clean(layout, Box(0, 0, 720, 432))


def test_her_own_ladder_says_since_when(make_series):
    own = Ladder(Direction.HIGHER, (Threshold(Level.TYPICAL, Fraction(60), True),), Origin.OWN)
    spec = chart_spec(make_series([80, 81, 82, 83], ladders={2: own}))
    layout = lay_out(Box(0, 0, 1280, 720), spec, ChartStyle(Words("en")))
    page = "\n".join(line.text for line in lines_of(layout))
    assert "From June 2025 on: custom benchmark; before that: published, article on" in page
    only = chart_spec(make_series([80, 81], ladders={0: own}))
    layout = lay_out(Box(0, 0, 1280, 720), only, ChartStyle(Words("en")))
    assert "Custom benchmark, not a published one" in {line.text for line in lines_of(layout)}


def test_the_mapping_goes_both_ways():
    axes = Axes(Box(50, 20, 450, 220), View(-0.5, 11.5, 60, 100))
    assert axes.xy(-0.5, 100) == (50, 20)
    assert axes.position_at(axes.x(7)) == pytest.approx(7)
    assert axes.step == pytest.approx(400 / 12)


def test_a_view_shows_a_part(make_series):
    spec = full_spec(make_series)
    layout = lay_out(
        Box(0, 0, 720, 432), spec, ChartStyle(Words("en")), view=View(4.5, 8.5, 75.0, 90.0)
    )
    assert {point.dot.position for point in layout.points} == {5, 7, 8}
    assert all(layout.axes.plot.contains(point.centre) for point in layout.points)
    said = [line.text for line in lines_of(layout)]
    assert any(text.startswith("September 2025 – December 2025") for text in said), said
    assert_clean(layout, Box(0, 0, 720, 432))


def test_a_chart_of_nothing(make_series):
    rect = Box(0, 0, 720, 432)
    assert_clean(lay_out(rect, chart_spec(make_series([])), ChartStyle(Words("en"))), rect)
    assert_clean(
        lay_out(Box(0, 0, 200, 100), chart_spec(make_series([])), ChartStyle(Words("en"))), rect
    )


def test_typed_words_cannot_turn_the_line_around():
    metrics = TextMetrics(ChartStyle(Words("en")), 13)
    assert as_typed(metrics.words, "Bakery & Söhne") == "Bakery & Söhne"
    for text in ("مخبز", "a\u202eb"):
        apart = as_typed(metrics.words, text)
        assert (apart[0], apart[-1]) == ("\u2068", "\u2069")
        assert metrics.width(apart, TextRole.BODY) == pytest.approx(
            metrics.width(text, TextRole.BODY), abs=0.5
        )


def test_one_line_is_one_line():
    assert one_line(" a\n\tb\x00\u2028c  ") == "a b c"

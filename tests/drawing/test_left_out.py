"""Charts from which something is left out, and lower bounds, at every size."""

from __future__ import annotations

import pytest

from kpidesk.analysis.point import GapReason, LeftOut
from kpidesk.charts.build import chart_spec
from kpidesk.charts.sizes import NAMED
from kpidesk.domain.annotations import Note
from kpidesk.domain.cell import Cell
from kpidesk.domain.period import parse_period
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import PlacedMark, TextRun
from kpidesk.drawing.layout import lay_out
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words

SIZES = {
    "least": (320, 260),
    "small": (480, 320),
    "portrait": (794, 1123),
    "wide": (1600, 300),
    **{name: (size.width, size.height) for name, size in NAMED.items()},
}
NAMES = {7: "Bakery", 8: "Nadia"}
SHORT = {"en": "left out", "fr": "non compt"}
SIZED = pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)


def left_out(text, client, missing=False):
    why = GapReason.MISSING if missing else GapReason.NO_FIGURES
    return LeftOut(parse_period(text), Cell(client), (), ("survey_answers",), why)


def spec_of(make_series, **more):
    """Two partial points of different reasons, a warning, and more notes than have room."""
    series = make_series(
        [82, 60, 84, 81, 83, 84],
        left_out={1: (left_out("2025-05", 7),), 3: (left_out("2025-07", 8, missing=True),)},
        warnings={2: ("completed_exceeds_assigned",)},
    )
    notes = [Note(parse_period(f"2025-{month:02}"), "a long note " * 9) for month in range(4, 10)]
    return chart_spec(series, notes=notes, **more)


def texts_of(layout):
    return [item.text for item in layout.items if isinstance(item, TextRun)]


def laid_out(spec, size, language="en"):
    return lay_out(Box(0, 0, *size), spec, ChartStyle(Words(language)))


@SIZED
@pytest.mark.parametrize("language", offered_languages())
def test_partial_points_are_explained_at_every_size(make_series, size, language):
    layout = laid_out(spec_of(make_series), size, language)
    partial = [each for each in layout.points if each.dot.partial]
    assert len(partial) == 2
    footer = [item for item in layout.items if isinstance(item, PlacedMark) and item.partial]
    assert footer, "the mark is in the key"
    words = " ".join(texts_of(layout))
    assert words.casefold().count(SHORT.get(language, "")) >= 2, "the key, and what is left out"
    assert not any(name in words for name in NAMES.values())


@SIZED
def test_what_is_left_out_outranks_notes_and_published_ranges(make_series, size):
    words = texts_of(laid_out(spec_of(make_series), size))
    full = any("left out: one client (no survey answers)" in text for text in words)
    assert full or not any("As published" in text for text in words)
    notes = sum("a long note" in text for text in words)
    assert full or not notes


def test_on_the_screen_clients_have_names(make_series):
    words = texts_of(laid_out(spec_of(make_series, client_names=NAMES), SIZES["slide"]))
    assert "July 2025 – left out: Nadia (no survey answers)" in words
    assert "May 2025 – left out: Bakery (no figures)" in words


@SIZED
def test_a_lower_bound_is_marked_in_the_header_and_on_the_plot(make_series, size):
    series = make_series([60, 80], "crr", warnings={0: ("lower_bound",), 1: ("lower_bound",)})
    words = texts_of(laid_out(chart_spec(series), size))
    assert "≥\N{NO-BREAK SPACE}80%" in words
    assert "80%" not in [text for text in words if not text.startswith("≥")][:3]
    assert "At least typical" in " ".join(words)


def test_in_right_to_left_text_it_is_marked_in_words(make_series, stretched):
    spec = chart_spec(make_series([80], "crr", warnings={0: ("lower_bound",)}))
    layout = lay_out(Box(0, 0, 1280, 720), spec, ChartStyle(stretched("ar_EG")))
    said = [text for text in texts_of(layout) if "80" in text or "٨٠" in text]
    assert any(text.startswith("at least") for text in said)
    assert not any(text.startswith("≥\N{NO-BREAK SPACE}") for text in said)

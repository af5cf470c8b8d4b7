"""Everybody can read the chart: contrast, and colours that stay apart."""

import pytest

from kpidesk.charts.palette import CONTRAST, DARK, LIGHT
from kpidesk.domain.ladder import Level

THEMES = pytest.mark.parametrize(
    "palette", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"]
)
TEXT, GRAPHICS = 4.5, 3.0


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    lit = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * lit[0] + 0.7152 * lit[1] + 0.0722 * lit[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_measure_itself():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@THEMES
def test_text_can_be_read_on_the_ground_and_on_every_band(palette):
    for ground in (palette.ground, *palette.bands.values()):
        assert contrast(palette.text, ground) >= TEXT
        assert contrast(palette.target, ground) >= TEXT
    assert contrast(palette.muted, palette.ground) >= TEXT
    assert contrast(palette.ground, palette.flag) >= TEXT


@THEMES
def test_lines_and_marks_stand_out_from_every_band(palette):
    for ground in (palette.ground, *palette.bands.values()):
        assert contrast(palette.line, ground) >= GRAPHICS
        assert contrast(palette.muted, ground) >= GRAPHICS
        assert contrast(palette.warning, ground) >= GRAPHICS
        assert contrast(palette.rolling, ground) >= GRAPHICS
    assert contrast(palette.axis, palette.ground) >= GRAPHICS


@THEMES
def test_the_edge_of_a_level_stands_out_from_the_bands_it_divides(palette):
    levels = list(Level)
    for level in levels[1:]:
        for neighbour in levels:
            assert contrast(palette.edges[level], palette.bands[neighbour]) >= GRAPHICS


@THEMES
def test_the_target_is_no_level(palette):
    assert palette.target not in {*palette.bands.values(), *palette.edges.values(), palette.line}

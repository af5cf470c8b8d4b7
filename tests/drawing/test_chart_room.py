"""Room for longer and mirrored words in charts: nothing overlaps or leaves the canvas."""

from __future__ import annotations

import pytest

from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.layout import lay_out
from kpidesk.i18n.words import Words
from tests.drawing.test_layout import KPIS, SIZES, assert_clean, full_spec
from tests.support.pseudo_languages import PSEUDO_LANGUAGES

SEVEN_SIZES = {**SIZES, "a5": (794, 559), "window": (560, 240), "tall": (400, 700)}


@pytest.mark.parametrize("size", SEVEN_SIZES.values(), ids=SEVEN_SIZES)
@pytest.mark.parametrize("language", PSEUDO_LANGUAGES)
def test_charts_have_room(make_series, pseudo_languages, language, size):
    rect, style = Box(0, 0, *size), ChartStyle(Words(language))
    for kpi in KPIS:
        assert_clean(lay_out(rect, full_spec(make_series, kpi), style), rect)

"""Room for longer and mirrored words in charts: nothing overlaps or leaves the canvas."""

from __future__ import annotations

import pytest

from kpidesk.domain.ladder import Level
from kpidesk.drawing.chart_style import ChartStyle, TextRole
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.layout import lay_out
from kpidesk.drawing.plot.level_labels import named_bands
from kpidesk.drawing.text_metrics import TextMetrics
from kpidesk.i18n.charts.level_words import level_name
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


def test_a_low_chart_has_a_long_name_of_a_level_on_one_line(make_series):
    """Two lines of a name would leave no room for that of another level."""
    words, spec = Words("pl"), full_spec(make_series)
    metrics = TextMetrics(ChartStyle(words), 13.0)
    line = metrics.height(TextRole.SMALL)
    names = [level_name(words, level) for level in Level]
    width = max(metrics.width(name, TextRole.SMALL) for name in names) / 0.32
    high = named_bands(width, 9 * line, spec, metrics)
    assert max(len(each.lines) for each in high) == 2
    low = named_bands(width, 4.5 * line, spec, metrics)
    assert {each.lines for each in low} == {(name,) for name in names}

"""Each chart with an own benchmark says so, at every size; its bands change with the ladder."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from kpidesk.charts.build import chart_spec
from kpidesk.charts.sizes import NAMED
from kpidesk.domain.catalogue.catalogue import ready_made
from kpidesk.domain.ladder import Direction, Ladder, Level, Origin, Threshold
from kpidesk.drawing.chart_style import ChartStyle
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import TextRun
from kpidesk.drawing.layout import lay_out
from kpidesk.i18n.words import Words

OWN = Ladder(
    Direction.HIGHER,
    (
        Threshold(Level.TYPICAL, Fraction(60), True),
        Threshold(Level.EXCEPTIONAL, Fraction(82), False),
    ),
    Origin.OWN,
    "as agreed",
)
SIZES = [(320, 240), (480, 320), (794, 1123), (1600, 300)]
SIZES += [(round(each.width), round(each.height)) for each in NAMED.values()]


def page(spec, size, language="en") -> str:
    layout = lay_out(Box(0, 0, *size), spec, ChartStyle(Words(language)))
    return "\n".join(item.text for item in layout.items if isinstance(item, TextRun))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_size_says_that_it_is_the_user_s_own(make_series, size, language):
    spec = chart_spec(make_series([80, 81, 82, 83], ladders={2: OWN}))
    own = {"en": "custom benchmark", "fr": "barème personnel"}[language]
    assert own in page(spec, size, language)
    published = chart_spec(make_series([80, 81, 82, 83]))
    assert own not in page(published, size, language)


def test_the_last_level_is_that_of_its_time(make_series):
    before = chart_spec(make_series([80, 81, 82, 83]))
    after = chart_spec(make_series([80, 81, 82, 83], ladders={3: OWN}))
    assert [dot.level for dot in before.dots[:3]] == [dot.level for dot in after.dots[:3]]
    assert after.final.level is Level.EXCEPTIONAL
    assert "Exceptional\n> 82%" in page(after, (720, 432))


def test_a_client_s_own_is_told_from_that_of_the_business(make_series):
    client = replace(OWN, origin=Origin.CLIENT)
    spec = chart_spec(make_series([80, 81, 82, 83], ladders={0: client}))
    assert "Custom benchmark for this client: as agreed" in page(spec, (720, 432))
    assert spec.final_ladder != ready_made().kpi("csat").ladder

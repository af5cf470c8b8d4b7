"""A chart and an update as approved: texts, places and shapes as data, in three scripts.

`KPIDESK_APPROVE=1 pytest` on this file writes the data again; look at the difference before it is
committed. Nothing in it depends on a font: lines are joined, places are counted in the axes.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from kpidesk.analysis.point import Series
from kpidesk.charts.build import chart_spec
from kpidesk.drawing.chart_layout import ChartLayout
from kpidesk.drawing.chart_style import Anchor, ChartStyle
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.items import TextRun
from kpidesk.drawing.layout import lay_out
from kpidesk.drawing.updates.page_items import PlacedText
from kpidesk.drawing.updates.update_pages import UpdatePages, lay_out_update
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words, words_in
from tests.export.updates.conftest import Made

APPROVED = Path(__file__).parent / "approved"
#: One with Latin letters, one from right to left, one without spaces.
LANGUAGES = [each for each in ("de", "ar", "zh-CN") if each in offered_languages()]
#: Room for each text on one line.
LARGE = Box(0, 0, 1920, 1200)
VALUES = [82, 84, None, 81, 88, 91, 79, 85, 86, 84, 83]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chart(make_series: Callable[..., Series], language: str) -> None:
    spec = chart_spec(make_series(VALUES, partial=[3], unfinished=[10]))
    check(f"chart_{language}", _chart(lay_out(LARGE, spec, ChartStyle(Words(language)))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_update(make_update: Callable[..., Made], services: Any, language: str) -> None:
    client = services.records.clients()[0].name
    _, document, _ = make_update(client, language=language)
    check(f"update_{language}", _update(lay_out_update(document, words_in(language))))


def check(name: str, data: Mapping[str, object]) -> None:
    """Compare with what was approved, or approve it."""
    file = APPROVED / f"{name}.json"
    if os.environ.get("KPIDESK_APPROVE"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert json.loads(file.read_text(encoding="utf-8")) == data


def _chart(layout: ChartLayout) -> dict[str, object]:
    plot, ends = layout.axes.plot, {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}

    def zone(run: TextRun) -> str:
        x = run.left + run.width * ends[run.anchor]
        across = "before" if x < plot.left else "behind" if x > plot.right else "in"
        down = "above" if run.baseline < plot.top else "in"
        return f"{across}, {'below' if run.baseline > plot.bottom else down}"

    runs = [each for each in layout.items if isinstance(each, TextRun)]
    texts = [[zone(each), each.role.name, each.anchor, each.text] for each in runs]
    return {
        # How many values the axis has room for depends on the font.
        "texts": sorted(each for each in texts if each[:3] != ["before, in", "SMALL", "end"]),
        "points": [
            [
                round((each.centre[0] - plot.left) / plot.width, 2),
                round((each.centre[1] - plot.top) / plot.height, 2),
                each.dot.level,
            ]
            for each in layout.points
        ],
    }


def _update(pages: UpdatePages) -> dict[str, object]:
    found: list[list[str]] = []
    for page in pages.pages:
        for is_text, items in groupby(page, lambda each: isinstance(each, PlacedText)):
            if is_text:
                # Where a line ends, and whether a unit is as large as its number, depends on the
                # font.
                texts = "".join(each.text for each in items if isinstance(each, PlacedText))
                found.append(["text", "".join(texts.split())])
            else:
                found += [[type(each).__name__] for each in items]
    return {"right_to_left": pages.right_to_left, "parts": found}

"""The columns of the sheet: room for the names of levels in each language."""

from __future__ import annotations

import pytest

from kpidesk.domain.ladder import Level
from kpidesk.domain.period import parse_period
from kpidesk.i18n.charts.level_words import level_name
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import Words
from kpidesk.ui.common.labels import ElidedLabel
from kpidesk.ui.common.level_badge import pill_width
from kpidesk.ui.enter.row.columns import LEVEL, SIDES, is_narrow, widths
from kpidesk.ui.enter.sheet_headings import SheetHeadings
from kpidesk.ui.theme.metrics import GRID, TextSize, font


@pytest.mark.parametrize("language", offered_languages())
def test_the_columns_of_a_wide_sheet_fit(qapp, language):
    words = Words(language)
    least = next(width for width in range(400, 4000, GRID) if not is_narrow(words, width))
    columns = widths(words, narrow=False)
    assert sum(columns.values()) + GRID * (len(columns) - 1) + sum(SIDES) <= least
    for level in Level:
        assert pill_width(font(TextSize.CAPTION), level_name(words, level), level) <= columns[LEVEL]


def test_the_value_of_a_period_that_is_over_is_not_said_to_be_so_far(make_workspace, qtbot):
    headings = SheetHeadings(make_workspace(), 0)
    qtbot.addWidget(headings)
    said = {}
    for period in ("2026-10", "2026-11"):
        headings.show_period(parse_period(period))
        said[period] = {each.text() for each in headings.findChildren(ElidedLabel)}
    assert "Value" in said["2026-10"] - said["2026-11"]
    assert "So far" in said["2026-11"] - said["2026-10"]

"""The small chart of an update: bands, line, mark and labels in its place."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from kpidesk.charts.palette import LIGHT
from kpidesk.domain.ladder import Level
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.updates.mini_chart import paint_mini_chart
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.words import words_in
from tests.support.update_parts import IN_TIME, RESOLVED, SATISFIED, TICKETS, figure

HOURS = [25 + number for number in range(12)]
WIDTH, HEIGHT = 540, 135
VALUES = {
    "csat": SATISFIED,
    "resolution": RESOLVED,
    "tcr": IN_TIME,
    "multilingual_tickets": TICKETS,
    "nps": [],
}


def painted(kpi_id, values, language="en"):
    image = QImage(WIDTH + 40, HEIGHT + 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.translate(20, 20)
    painter.scale(WIDTH / 3061.4, WIDTH / 3061.4)
    box = Box(0, 0, 3061.4, 3061.4 * HEIGHT / WIDTH)
    paint_mini_chart(painter, box, figure(kpi_id, values, "n", "1").spec, words_in(language))
    painter.end()
    return image


def colours(image, left, right):
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(20 + left, 20 + right)
        for y in range(image.height())
    }


@pytest.mark.parametrize("kpi_id", VALUES)
def test_it_keeps_to_its_place(kpi_id):
    image = painted(kpi_id, VALUES[kpi_id])
    for x in range(image.width()):
        for y in (0, 5, 10, image.height() - 10, image.height() - 1):
            assert QColor(image.pixel(x, y)).name() == "#ffffff"


def test_the_bands_are_those_of_the_ladder_and_a_measure_has_none():
    laddered = colours(painted("csat", SATISFIED), 0, 450)
    assert set(LIGHT.bands.values()) <= laddered
    plain = colours(painted("multilingual_tickets", TICKETS), 0, 450)
    assert not {LIGHT.bands[each] for each in Level} & plain
    assert LIGHT.line in plain


def test_a_later_start_leaves_the_left_empty():
    assert LIGHT.line not in colours(painted("csat", [(5, 6), (6, 7)]), 0, 300)
    assert LIGHT.line in colours(painted("csat", [(5, 6), (6, 7)]), 300, 450)


def test_bounds_are_named_at_the_right():
    assert colours(painted("resolution", RESOLVED), 460, 540) != {"#ffffff"}


@pytest.mark.parametrize("language", offered_languages())
def test_a_line_has_its_number_though_not_its_unit_where_that_is_long(language):
    image = painted("productive_hours", HOURS, language)
    inked = [
        y
        for y in range(image.height())
        if {QColor(image.pixel(x, y)).name() for x in range(20 + 455, 20 + WIDTH)} != {"#ffffff"}
    ]
    # 0, 20 and 40 are apart.
    assert sum(after - before > 1 for before, after in pairwise(inked)) == len((0, 20, 40)) - 1

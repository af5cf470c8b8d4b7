"""The pictures of an update in a mail: a PNG of each small chart, and of the bar of hours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kpidesk.charts.updates.document import UpdateDocument
from kpidesk.drawing.geometry import Box
from kpidesk.drawing.updates.page_items import MM, MUTED, Face, PageItem, PlacedBar, PlacedChart
from kpidesk.drawing.updates.page_text import PageText
from kpidesk.drawing.updates.paint_page import paint_items
from kpidesk.export.chart_bytes import written_bytes
from kpidesk.export.chart_png import save_image
from kpidesk.export.device_painter import device_painter
from kpidesk.i18n.words import Words

#: The width at which a picture is shown, in CSS pixels; it has twice as many.
SHOWN_WIDTH = 328
#: The name of the bar of hours among the pictures; figures have their ids.
BAR = "hours"
_WIDTH, _CHART, _MONTHS, _BAR = 54 * MM, 13.5 * MM, 4.5 * MM, 5.2 * MM
#: Marks and labels at the top of a chart stand out above it.
_TOP = 1.2 * MM
_PLOT = _WIDTH * 45 / 54
_FACE = Face(7, 8)
_SCALE = 2 * SHOWN_WIDTH / _WIDTH


def mail_pictures(document: UpdateDocument, words: Words) -> Mapping[str, bytes]:
    """Returns a PNG for each row, by the figure's id, and for the hours, by `BAR`.

    `words` are those of the document. A QGuiApplication must be running. Raises NotDone
    `memory_short`.
    """
    found = {}
    if document.hours is not None and document.hours.share is not None:
        bar = PlacedBar(Box(0, 0, _WIDTH, _BAR), document.hours.share)
        found[BAR] = _png([bar], _BAR, words, right_to_left=document.right_to_left)
    for block in document.every_figure:
        chart = PlacedChart(Box(0, _TOP, _WIDTH, _TOP + _CHART), block.spec)
        items = [chart, *_months(document)]
        found[block.figure] = _png(items, _TOP + _CHART + _MONTHS, words, right_to_left=False)
    return found


def _months(document: UpdateDocument) -> Iterable[PageItem]:
    """Returns the first and the last month below a chart, which runs from left to right."""
    text = PageText(right_to_left=False)
    first, last = document.months
    top = _TOP + _CHART + 0.4 * MM
    return text.placed(first, _FACE, 0, top, MUTED), text.at_end(last, _FACE, _PLOT, top, MUTED)


def _png(items: Iterable[PageItem], height: float, words: Words, *, right_to_left: bool) -> bytes:
    image = QImage(2 * SHOWN_WIDTH, round(height * _SCALE), QImage.Format.Format_RGB32)
    if not image.isNull():
        image.fill(Qt.GlobalColor.white)
        with device_painter(image) as painter:
            painter.scale(_SCALE, _SCALE)
            paint_items(painter, items, words, right_to_left=right_to_left)
    return written_bytes(lambda device: save_image(device, image))

"""Prints a table: under its title, over as many pages as it needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextOption
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from kpidesk.charts.sizes import PER_INCH
from kpidesk.drawing.text_metrics import outlines
from kpidesk.export.device_painter import device_painter
from kpidesk.ui.print.printed_table import PrintedRow, PrintedTable

_GAP, _TITLE, _HEAD_LINES = 12.0, 1.4, 2
_LINE = QColor("#b0b8c0")


def print_table(printer: QPrinter, table: PrintedTable, *, mirrored: bool = False) -> None:
    """Print the table; what is too wide for a page is made smaller, the rest goes on below."""
    scale = printer.resolution() / PER_INCH
    with device_painter(printer) as painter:
        page = printer.pageRect(QPrinter.Unit.DevicePixel)
        size = page.width() / scale, page.height() / scale
        sheet = _Sheet(table, painter, size[0], mirrored=mirrored)
        scale *= sheet.shrunk
        rows, height = list(table.rows), size[1] / sheet.shrunk
        for number, part in enumerate(_pages(rows, sheet.rows_on(height))):
            if number:
                printer.newPage()
            painter.save()
            painter.scale(scale, scale)
            if mirrored:
                painter.translate(size[0] / sheet.shrunk - sheet.width, 0)
            sheet.paint(part)
            painter.restore()


def _pages(rows: Sequence[PrintedRow], most: int) -> list[Sequence[PrintedRow]]:
    return [rows[start : start + most] for start in range(0, len(rows), most)]


class _Sheet:
    """The columns of a table on pages of a width; `shrunk` makes their `width` fit."""

    def __init__(
        self, table: PrintedTable, painter: QPainter, width: float, *, mirrored: bool
    ) -> None:
        self._table, self._painter, self._mirrored = table, painter, mirrored
        self._font = QFont(QApplication.font())
        # Sizes in pixels do not depend on the resolution of the printer.
        self._font.setPixelSize(12)
        self._strong = QFont(self._font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._title = QFont(self._strong)
        self._title.setPixelSize(round(12 * _TITLE))
        metrics = QFontMetricsF(self._strong)
        self._height = metrics.height() + _GAP / 2
        self._name = max((metrics.horizontalAdvance(each.name) for each in table.rows), default=0)
        columns = zip(table.headings, *(each.cells for each in table.rows), strict=True)
        self._widths = [
            max(metrics.horizontalAdvance(line) for text in column for line in text.split("\n"))
            + _GAP
            for column in columns
        ]
        needed = self._name + sum(self._widths)
        self.shrunk = min(1.0, width / needed)
        self.width = needed

    @property
    def _head(self) -> float:
        return (3 + _HEAD_LINES) * self._height

    def rows_on(self, height: float) -> int:
        """Returns how many rows fit on a page; at least one."""
        return max(1, int((height - self._head) / self._height))

    def paint(self, rows: Sequence[PrintedRow]) -> None:
        table, painter = self._table, self._painter
        # A black pen is the painter's own: alone it is not recorded, and a preview, which plays
        # the record back, would use the colour of texts in the window.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setPen(QColor("black"))
        whole = self.width
        self._text(0, 0, max(whole, 1), table.title, self._title, end=False)
        self._text(0, 1.5 * self._height, whole, table.subtitle, self._font, end=False)
        top = 3 * self._height
        self._cells(top, "", table.headings, self._font, _HEAD_LINES)
        top += _HEAD_LINES * self._height
        self._rule(top)
        for row in rows:
            self._cells(top, row.name, row.cells, self._strong if row.strong else self._font)
            top += self._height
            if row.strong:
                self._rule(top)

    def _cells(
        self, top: float, name: str, cells: Sequence[str], font: QFont, lines: int = 1
    ) -> None:
        self._text(0, top, self._name, name, font, lines, end=False)
        left = self._name
        for text, width in zip(cells, self._widths, strict=True):
            self._text(left, top, width, text, font, lines, end=True)
            left += width

    def _text(
        self,
        left: float,
        top: float,
        width: float,
        text: str,
        font: QFont,
        lines: int = 1,
        *,
        end: bool,
    ) -> None:
        """Paint a text at the leading side of a box, or at its `end`."""
        height = 1.5 * self._height if font is self._title else lines * self._height
        if self._mirrored:
            box = QRectF(self.width - left - width, top, width, height)
            self._paint_outlines(box, text, font, end=end)
            return
        side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        self._painter.setFont(font)
        flags = side | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(
            QRectF(left, top, width, height), int(flags) | int(Qt.TextFlag.TextDontClip), text
        )

    def _paint_outlines(self, box: QRectF, text: str, font: QFont, *, end: bool) -> None:
        """Paint shapes: in a preview Qt would reorder text that is written from right to left."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, option = QFontMetricsF(font), QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        lines = text.split("\n")
        top = box.center().y() - len(lines) * metrics.lineSpacing() / 2
        for number, line in enumerate(lines):
            x = box.left() if end else box.right() - metrics.horizontalAdvance(line)
            baseline = top + number * metrics.lineSpacing() + metrics.ascent()
            shapes = outlines(line, font, option)
            self._painter.fillPath(shapes.translated(x, baseline), self._painter.pen().color())

    def _rule(self, top: float) -> None:
        self._painter.setPen(QPen(_LINE, 0.75))
        self._painter.drawLine(0, round(top), round(self.width), round(top))
        self._painter.setPen(QColor("black"))

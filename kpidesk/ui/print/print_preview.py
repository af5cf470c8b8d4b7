"""The preview of what is printed; charts on paper, a page for each, and the pages of updates."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from kpidesk.charts.sizes import PER_INCH
from kpidesk.drawing.paint_chart import paint_chart
from kpidesk.drawing.updates.update_pages import UpdatePages, paint_update_page
from kpidesk.export.chart_pdf import CREATOR
from kpidesk.export.client_chart import Drawing
from kpidesk.export.device_painter import device_painter


def show_preview(
    print_pages: Callable[[QPrinter], object],
    name: str,
    title: str,
    parent: QWidget,
    *,
    upright: bool = False,
) -> QPrintPreviewDialog:
    """Open the preview on the default printer's paper; `name` is the document's.

    Sideways within the margins, or `upright` on the full page.
    """
    dialog = QPrintPreviewDialog(parent)
    printer = dialog.printer()
    across, down = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
    printer.setPageOrientation(down if upright else across)
    printer.setFullPage(upright)
    printer.setCreator(CREATOR)
    printer.setDocName(name)
    dialog.setWindowTitle(title)
    dialog.resize(parent.size())
    dialog.paintRequested.connect(print_pages)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def print_charts(printer: QPrinter, drawings: Sequence[Drawing]) -> None:
    """Print a chart on each page, as large as the page without its margins."""
    scale = printer.resolution() / PER_INCH
    with device_painter(printer) as painter:
        for number, drawing in enumerate(drawings):
            if number:
                printer.newPage()
            page = printer.pageRect(QPrinter.Unit.DevicePixel)
            rect = QRectF(0, 0, page.width() / scale, page.height() / scale)
            painter.save()
            painter.scale(scale, scale)
            # In a preview Qt would reorder text that is written from right to left.
            style = drawing.style._replace(outlines=drawing.style.words.right_to_left)
            paint_chart(painter, rect, drawing.spec, style)
            painter.restore()


def print_update(printer: QPrinter, pages: UpdatePages) -> None:
    """Print the pages of an update, whose margins are their own, as large as the paper."""
    with device_painter(printer) as painter:
        for index in range(pages.count):
            if index:
                printer.newPage()
            paper = printer.pageRect(QPrinter.Unit.DevicePixel)
            scale = min(paper.width() / pages.width, paper.height() / pages.height)
            painter.save()
            painter.scale(scale, scale)
            paint_update_page(painter, pages, index)
            painter.restore()

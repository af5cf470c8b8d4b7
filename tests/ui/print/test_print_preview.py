"""Charts on paper: a page for each, in the preview first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QWidget

from kpidesk.drawing.updates.update_pages import lay_out_update
from kpidesk.export.client_chart import Drawing, client_chart
from kpidesk.i18n.words import Words
from kpidesk.services.series.series_query import SeriesQuery
from kpidesk.ui.print.print_preview import print_charts, print_update, show_preview
from tests.support.update_month import full_month


@pytest.fixture
def drawings(make_workspace: Callable, figures: Callable) -> list[Drawing]:
    filled = figures({"2026-03": {"survey_answers": 100, "satisfied_answers": 90}})
    series = make_workspace(fill=filled).services.series
    return [client_chart(series.read(SeriesQuery("csat")), series, Words("en"))] * 2


def test_each_chart_gets_a_page_of_a_file(drawings: list[Drawing], qapp, tmp_path: Path):
    file = tmp_path / "charts.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    print_charts(printer, drawings)
    del printer
    assert file.read_bytes().count(b"/Type /Page\n") == len(drawings)


def test_the_preview_shows_every_page_sideways(drawings: list[Drawing], qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    dialog = show_preview(partial(print_charts, drawings=drawings), "Chart", "Print", window)
    assert isinstance(dialog, QPrintPreviewDialog)
    assert dialog.printer().pageLayout().orientation() is QPageLayout.Orientation.Landscape
    preview = dialog.findChild(QPrintPreviewWidget)
    qtbot.waitUntil(lambda: preview.pageCount() == len(drawings))
    image: QImage = dialog.grab().toImage()
    seen = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert len(seen) > 5, "the chart is drawn"
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(QPrintPreviewDialog) is None)


def test_the_pages_of_an_update_fill_the_paper(qapp, tmp_path: Path):
    file = tmp_path / "update.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setFullPage(True)
    pages = lay_out_update(full_month(), Words("en"))
    print_update(printer, pages)
    del printer
    assert file.read_bytes().count(b"/Type /Page\n") == pages.count

"""How the Charts page is arranged: Tab's order, the table's columns, room for the plot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from kpidesk.charts.sizes import MAIL, Size
from kpidesk.domain.period import Length
from kpidesk.drawing.chart_style import ChartStyle, TextRole
from kpidesk.i18n.words import Words
from kpidesk.ui.charts.export.export_settings import (
    ExportSettings,
    copied_text,
    exported_chart,
)
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.theme.metrics import GRID


def stops(page) -> list[QWidget]:
    """Where Tab stops, in its order."""
    found, each = [], page
    while (each := each.nextInFocusChain()) is not page:
        stop = each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.focusProxy()
        if stop and each.isVisible() and page.isAncestorOf(each):
            found.append(each)
    return found


@pytest.mark.parametrize("as_table", [False, True])
def test_tab_goes_as_one_reads(filled, open_page, as_table):
    page = open_page(filled, width=1400)
    page.page_actions.guidance.trigger()
    page.toolbar.table.setChecked(as_table)
    panel, bar, order = page.panel, page.panel.bar, stops(page)
    controls = [each for each in bar.controls if each.isVisible()]
    shown = [panel.table] if as_table else [panel.view, *controls]
    bar = page.toolbar
    boxes = [each for each in (bar.by, bar.range, bar.client, bar.language) if each.isVisible()]
    wanted = [*boxes, bar.table, bar.guidance, bar.export, page.list, *shown, page.side.guidance]
    assert [each for each in order if each in wanted] == wanted


def test_names_of_the_list_keep_away_from_its_edge(page):
    row = page.list.visualRect(page.list.model().index(1, 0))
    image = page.list.viewport().grab(row).toImage()
    ground = image.pixel(0, 0)
    inked = (
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(image.height()))
    )
    assert 8 <= next(inked) <= 14


def test_a_low_chart_has_its_plot_and_explains_its_marks(filled, open_page):
    page = open_page(filled, width=830, height=560)
    view = page.panel.view
    plot = view.chart_layout.axes.plot
    assert view.height() < 420, "as in the smallest window"
    assert plot.height >= view.height() * 0.28
    said = [item.text for item in view.chart_layout.items if hasattr(item, "text")]
    assert any("New <i>shop</i>" in text for text in said), "notes are explained"
    sizes = {
        item.role.value * view.chart_layout.metrics.size
        for item in view.chart_layout.items
        if hasattr(item, "role")
    }
    assert min(sizes) >= 11
    made = exported_chart(page.series, ExportSettings(), filled)
    assert made.style.plot_share is None


WIDTHS = (760, 1000, 1900)


@pytest.mark.parametrize("width", WIDTHS)
def test_no_figure_of_the_table_is_cut(filled, open_page, width):
    page = open_page(filled, width=width)
    page.visit(Destination(PageId.CHARTS, kpi="tcr"))
    page.toolbar.table.click()
    QApplication.processEvents()
    table = page.panel.table
    metrics, model = table.fontMetrics(), table.figures
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            room = table.columnWidth(column) - 7  # the style's margins and the grid's line
            flags = Qt.TextFlag.TextWordWrap if column >= 3 else Qt.TextFlag.TextSingleLine
            text = model.cell(row, column)
            needed = metrics.boundingRect(0, 0, room, 9999, flags, text)
            assert needed.width() <= room, text
            assert needed.height() <= table.rowHeight(row), text
    last = model.columnCount() - 1
    used = table.columnViewportPosition(last) + table.columnWidth(last)
    # In a narrow window a wide font has the table scroll.
    scrolls = table.horizontalScrollBar().isVisible()
    assert used > table.viewport().width() if scrolls else used == table.viewport().width()
    assert not (scrolls and width == max(WIDTHS))


def test_the_length_that_is_shown_is_the_one_in_use(page):
    assert page.choices.by is None
    assert page.toolbar.by.currentText() == "By month"
    assert [page.toolbar.by.itemText(n) for n in range(page.toolbar.by.count())] == [
        "By week", "By month", "By quarter", "By year",
    ]  # fmt: skip
    page.toolbar.range.activated.emit(0)
    assert page.choices.by is None, "another choice does not choose the length"
    page.toolbar.by.setCurrentIndex(2)
    page.toolbar.by.activated.emit(2)
    assert page.choices.by is Length.QUARTER


def test_a_copied_chart_says_its_language_and_size(page, filled):
    told = []
    filled.message_posted.connect(lambda message: told.append(message.text))
    page.copy_chart()
    assert told == ["Chart copied: English, 1,440 × 864 pixels"]
    bakery = next(each for each in filled.services.records.clients() if each.language == "fr")
    page.set_choices(page.choices._replace(client=bakery.id))
    page.copy_chart()
    said = "Chart copied: Français, 1,440 × 864 pixels"
    assert told[-1] == said, "the client's, without any export"
    made = exported_chart(page.series, ExportSettings(), filled)
    assert copied_text(Words("en"), made, Size(1280, 720)).endswith("Français, 1,280 × 720 pixels")
    assert (MAIL.width, MAIL.height) == (720, 432)


def test_fields_of_the_export_stand_in_line(page):
    page.export_chart()
    form = page.exporter.dialog.form
    form.size_name.setCurrentIndex(form.size_name.findData(""))
    QApplication.processEvents()
    fields = (form.format, form.size_name, form.width_field, form.height_field, form.dpi)
    edges = {(each.mapTo(form, QPoint()).x(), each.width()) for each in fields}
    assert len(edges) == 1


def test_the_list_leaves_the_chart_its_room_with_large_text(filled, open_page, large_text):
    page = open_page(filled, width=1060)
    assert page.width() == 1060
    assert page.list.isHidden() or page.panel.width() >= 96 * GRID
    assert page.list.isHidden() is not page.toolbar.kpi.isHidden()
    assert page.toolbar.export.geometry().right() < page.width()


def test_no_value_that_is_read_out_is_cut_beside_the_buttons(page):
    bar = page.panel.bar
    value, buttons = bar._value, [each for each in bar.controls if each.isVisible()]
    assert "(" in value.text()
    needed = value.sizeHint().width() + sum(each.sizeHint().width() for each in buttons)
    assert bar.minimumSizeHint().width() < needed
    bar.layout().setGeometry(QRect(0, 0, needed, 400))
    QApplication.processEvents()
    assert value.width() >= value.sizeHint().width()
    for each in buttons:
        assert each.width() >= each.sizeHint().width()
        assert not each.geometry().intersects(value.geometry())


def test_texts_of_the_chart_grow_with_large_text_on_the_screen_only(filled, open_page, large_text):
    page = open_page(filled, width=1200)
    view = page.panel.view
    growth = view.fontInfo().pixelSize() / 16
    assert growth > 1
    smallest = min(role.value for role in TextRole) * view.chart_layout.metrics.size
    assert smallest >= 11 * growth * 0.99
    made = exported_chart(page.series, ExportSettings(), filled)
    usual = ChartStyle(filled.words)
    assert (made.style.min_text, made.style.max_text) == (usual.min_text, usual.max_text)

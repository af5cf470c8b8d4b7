"""The widgets of a Charts page: their names, their table, and that they are freed."""

from __future__ import annotations

import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox, QWidget

from kpidesk.app.start.chart_dialogs import CHART_DIALOGS
from kpidesk.ui.charts.chart_options import ChartOptions, RangeChoice
from kpidesk.ui.charts.page import ChartsPage

_POPUP = Qt.WindowType.Popup


def test_the_table_goes_to_a_spreadsheet(page):
    page.toolbar.table.click()
    page.copy()
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert lines[0] == "Period\tCSAT\tLevel\tPositive answers\tSurvey answers\tRemarks"
    assert lines[1].startswith("October 2025\t80%\tTypical\t80\t100\t")
    assert len(lines) == 14
    assert "New &lt;i&gt;shop&lt;/i&gt;" in data.html()


def test_what_changes_a_chart_is_at_a_button_too(page):
    actions = page.page_actions
    offered = page.toolbar.edit_button.menu().actions()
    assert offered == [actions.target, actions.ladder, actions.note, actions.baseline]
    assert all(each.isEnabled() for each in offered)


@pytest.mark.parametrize("as_table", [False, True])
def test_a_closed_page_is_freed(filled, qtbot, as_table):
    page = ChartsPage(filled, CHART_DIALOGS)
    page.resize(1300, 700)
    page.show()
    QApplication.processEvents()
    page.panel.set_table(as_table)
    page.grab()
    gone, alive = [], weakref.ref(page)
    for part in (page, page.panel.view, page.panel.view.scene(), page.panel.table):
        part.destroyed.connect(lambda: gone.append(1))
    page.close()
    page.deleteLater()
    del page, part
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert len(gone) == 4
    import gc

    gc.collect()
    assert alive() is None


def test_whatever_takes_the_keyboard_has_a_name(page):
    page.set_choices(ChartOptions(range=RangeChoice.FROM_TO))
    page.side.set_guidance(True)
    page.panel.set_table(True)
    page.panel.set_table(False)
    page.export_chart()
    page.export_all()
    nameless = []
    for top in (page, page.exporter.dialog, page.exporter.batch):
        for widget in top.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
                found = QAccessible.queryAccessibleInterface(widget)
                if not found.text(QAccessible.Text.Name) and not inner(widget):
                    nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert nameless == []


def test_the_guidance_ends_with_its_text(page, qtbot):
    page.side.set_guidance(True)
    QApplication.processEvents()
    area = page.side.guidance
    text = area.widget()
    assert area.verticalScrollBar().maximum() > 0
    assert text.height() == text.layout().totalHeightForWidth(text.width())


def inner(widget: QWidget) -> bool:
    """A part of a control that has the name itself."""
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QSpinBox) or widget.window().windowType() is _POPUP

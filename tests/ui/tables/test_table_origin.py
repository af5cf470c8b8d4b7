"""The clipboard as the origin of a table."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from kpidesk.ui.tables.dialog import TableDialog
from kpidesk.ui.tables.table_origin import clipboard_origin
from tests.ui.tables.conftest import ready, rows


def copied(text="", html=""):
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    QApplication.clipboard().setMimeData(data)
    return clipboard_origin()


def test_one_line_without_a_separator_is_a_single_text(qapp):
    assert copied(" 12\r\n").is_single
    for table in ("1\t2", "1\n2", "1;2", ""):
        assert not copied(table, "<p>x</p>").is_single


def test_a_clipboard_without_text_or_table_is_blank(qapp):
    assert copied("", "<p>x</p>").is_blank
    assert not copied("", "<TABLE><tr><td>1</td></tr></TABLE>").is_blank


def test_a_table_that_is_there_in_html_alone_is_read(qtbot, workspace):
    origin = copied(
        "",
        "<table><tr><td>Month</td><td>Leads</td></tr><tr><td>2026-03</td><td>5</td></tr></table>",
    )
    dialog = TableDialog(workspace, origin, None)
    qtbot.addWidget(dialog)
    ready(qtbot, dialog)
    assert rows(dialog.lists.figure_table)[0][4] == "5"

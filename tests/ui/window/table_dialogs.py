"""Opens the dialogs of tables and imports, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from PySide6.QtGui import QGuiApplication

from kpidesk.domain.entry import EntryKey
from kpidesk.domain.import_receipt import ImportReceipt, ImportSource, ReceiptFigure, StoredImport
from kpidesk.domain.period import parse_period
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.tables.dialog import TableDialog
from kpidesk.ui.tables.imports.move_dialog import MoveDialog
from kpidesk.ui.window.main_window import MainWindow

TABLE = "Survey answers\t120\nSatisfied answers\t1.234\nNonsense <b>x</b>\t5\n"
RECEIPT = ImportReceipt(
    datetime(2026, 11, 2, tzinfo=UTC), ImportSource.FILE, "<b>", 3, 2, 1, "", id=1
)


def of_tables(window: MainWindow, qtbot) -> Iterator[None]:
    month = parse_period("2026-10")
    window.go(Destination(PageId.HISTORY, kpi="csat", period=month))
    QGuiApplication.clipboard().setText(TABLE)
    window.page.paste()
    (table,) = window.shell.findChildren(TableDialog)
    qtbot.waitUntil(lambda: not table.planner.busy)
    yield
    figures = (ReceiptFigure(EntryKey("requests", month), None, 5),)
    MoveDialog(window.workspace, StoredImport(RECEIPT, figures), window.shell).open()
    yield

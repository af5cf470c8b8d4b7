"""Opens every dialog of the program one after the other, for tests and pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kpidesk.domain.cell import Cell
from kpidesk.domain.data_check import DataCheck
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import NotDone
from kpidesk.domain.import_receipt import ImportReceipt, ImportSource, ReceiptFigure, StoredImport
from kpidesk.domain.period import parse_period
from kpidesk.i18n.faults.data_check_words import check_lines
from kpidesk.services.session_changes import ChangedFigure
from kpidesk.ui.archive.dialog import ArchiveDialog
from kpidesk.ui.backups.dialog import RestoreDialog
from kpidesk.ui.charts.page import ChartsPage
from kpidesk.ui.clients.page import ClientsPage
from kpidesk.ui.help.data_check import DataCheckDialog
from kpidesk.ui.history.dialogs import ChangesDialog
from kpidesk.ui.history.page import HistoryPage
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.page import Page
from kpidesk.ui.tables.dialog import TableDialog
from kpidesk.ui.tables.imports.move_dialog import MoveDialog
from kpidesk.ui.unsaved.dialog import UnsavedDialog
from kpidesk.ui.unsaved.reentry_dialog import ReentryDialog
from kpidesk.ui.updates.page import UpdatesPage
from kpidesk.ui.window.main_window import MainWindow

MONTH = parse_period("2026-10")
_KEY = EntryKey("requests", MONTH, Cell(None, "fr"))
#: A table that is pasted: one name is unknown, and one figure is not clear.
_TABLE = """\tSep 2026\tOct 2026\tNov 2026
Survey answers\t40\t42\t1.234
Positive answers\t36\t39\t12
{name}\t12\t14\t15
"""


@dataclass(frozen=True)
class DialogTour:
    """Opens a dialog, yields, and expects it to be closed before it goes on."""

    window: MainWindow
    wait_until: Callable[[Callable[[], bool]], object]
    #: A name that the program does not know, of a file or in a table.
    name: str = "Tickets"

    def __iter__(self) -> Iterator[None]:
        yield from self._of_menus()
        yield from self._of_charts()
        yield from self._of_clients()
        yield from self._of_updates()
        yield from self._of_history()
        yield from self._of_tables()
        yield from self._of_data()

    def reach(self, page_id: PageId) -> Page:
        """Returns a page when it shows its figures."""
        self.window.go(Destination(page_id, kpi="csat", period=MONTH))
        page = self.window.page
        assert page is not None
        if isinstance(page, ChartsPage):
            self.wait_until(lambda: page.series is not None)
        return page

    def _of_menus(self) -> Iterator[None]:
        for each in ("imports", "track", "where", "keys", "about", "find"):
            getattr(self.window.actions, each).trigger()
            yield

    def _of_charts(self) -> Iterator[None]:
        page = self.reach(PageId.CHARTS)
        assert isinstance(page, ChartsPage)
        for ask in (
            page.export_chart,
            page.export_all,
            page.panel.rebase,
            page.panel.request_target,
            page.page_actions.ladder.trigger,
        ):
            ask()
            yield

    def _of_clients(self) -> Iterator[None]:
        page = self.reach(PageId.CLIENTS)
        assert isinstance(page, ClientsPage)
        form = page.panel.form
        for ask in (
            page.add_client,
            form.packages_requested.emit,
            form.shown_requested.emit,
            form.targets_requested.emit,
            page.panel.remove_requested.emit,
        ):
            ask()
            yield

    def _of_updates(self) -> Iterator[None]:
        page = self.reach(PageId.UPDATES)
        assert isinstance(page, UpdatesPage)
        for action in (page.actions_.texts, page.actions_.sender, page.actions_.save):
            action.trigger()
            yield

    def _of_history(self) -> Iterator[None]:
        page = self.reach(PageId.HISTORY)
        assert isinstance(page, HistoryPage)
        actions = page.page_actions
        for action in (actions.note, actions.period_note, actions.changes, actions.go_to):
            action.trigger()
            yield
        workspace = self.window.workspace
        assert workspace is not None
        ChangesDialog(workspace, _KEY, self.name, self.window.shell).open()
        yield

    def _of_tables(self) -> Iterator[None]:
        page, shell = self.reach(PageId.HISTORY), self.window.shell
        assert isinstance(page, HistoryPage)
        QGuiApplication.clipboard().setText(_TABLE.format(name=self.name))
        page.paste()
        (table,) = shell.findChildren(TableDialog)
        self.wait_until(lambda: not table.planner.busy)
        yield
        at = datetime(2026, 11, 2, tzinfo=UTC)
        receipt = ImportReceipt(at, ImportSource.FILE, self.name, 3, 2, 1, "", id=1)
        figures = (ReceiptFigure(_KEY, None, 5),)
        MoveDialog(self.window.workspace, StoredImport(receipt, figures), shell).open()
        yield

    def _of_data(self) -> Iterator[None]:
        """What appears with a file that is not there, damaged or not saved."""
        words, workspace, shell = self.window.words, self.window.workspace, self.window.shell
        assert workspace is not None
        ArchiveDialog(words, str, Path("all.zip"), shell).open()
        yield
        RestoreDialog(words, shell).open()
        yield
        workspace.drafts.put_aside({_KEY: "41"}, NotDone("disk_full"))
        UnsavedDialog(workspace, [_KEY], shell).open()
        yield
        workspace.drafts.give_up()
        ReentryDialog(workspace, [ChangedFigure(_KEY, None, 40, 41)], shell).open()
        yield
        checked = DataCheckDialog(words, shell)
        problem = DataCheck("p.kpidesk", (("integrity_failed", self.name),), None, None)
        checked.show_result(check_lines(words, problem, Path(self.name)), intact=False)
        checked.open()
        yield

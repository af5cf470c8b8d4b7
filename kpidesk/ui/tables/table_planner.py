"""Reads and plans tables in the background, so that the window never waits for a large one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.errors import Fault
from kpidesk.i18n.tables.table_vocabulary import table_vocabulary
from kpidesk.services.ports import PracticeReader
from kpidesk.services.tables.context import PageTarget, TableContext
from kpidesk.services.tables.import_plan import Answers
from kpidesk.services.tables.named_client import named_client
from kpidesk.services.tables.roles import TableRoles
from kpidesk.services.tables.source import TableSource, read_clipboard, read_file
from kpidesk.ui.background_task import BackgroundTask
from kpidesk.ui.tables.planned_table import PlannedTable, plan_again, recognised_table
from kpidesk.ui.tables.table_origin import TableOrigin
from kpidesk.ui.workspace import Workspace

#: A table, and whose its figures are where it has no names of clients.
_Planned = tuple[PlannedTable, Cell]


class TablePlanner(QObject):
    """Reads and plans the tables of one origin; only the latest request is answered.

    `planned` carries a PlannedTable, `failed` a Fault.
    """

    planned = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        origin: TableOrigin,
        page: PageTarget | None,
        parent: QObject | None = None,
        *,
        cell: Cell = NOT_ASSIGNED,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._origin, self._page = workspace, origin, page
        #: Whose the figures are, as the user says it, or as the table that is shown does.
        self._chosen = self._cell = page.cell if page is not None else cell
        self._requests = 0
        #: Whether a request is being worked on.
        self.busy = False

    @property
    def client(self) -> int | None:
        """The id of the client whose figures they are where the table names none."""
        return self._cell.client

    @client.setter
    def client(self, client: int | None) -> None:
        page = self._page
        is_page = page is not None and client == page.cell.client
        self._chosen = self._cell = page.cell if page is not None and is_page else Cell(client)

    def read(self, encoding: str | None = None, separator: str | None = None) -> None:
        """Read the origin, and plan the first table of it that has figures."""
        origin = self._origin

        def work(context: TableContext, records: PracticeReader) -> _Planned:
            source = _read(origin, encoding, separator)
            return self._recognised(source, next(iter(source.suggested), 0), context, records)

        self._cell = self._chosen
        self._run(work)

    def show_table(self, source: TableSource, position: int) -> None:
        """Plan another table of a source."""
        self._cell = self._chosen
        self._run(partial(self._recognised, source, position))

    def plan_again(self, table: PlannedTable, roles: TableRoles, answers: Answers) -> None:
        """Plan a table with other roles or answers."""
        self._run(lambda context, _: (plan_again(table, roles, answers, context), context.cell))

    def _recognised(
        self, source: TableSource, position: int, context: TableContext, records: PracticeReader
    ) -> _Planned:
        """Returns a table as it is recognized, for the client that it names."""
        table = recognised_table(source, position, context, records)
        if not table.names_no_client:
            return table, context.cell
        found = named_client(table.grid, table.recognised, context.clients, self._origin.name)
        if found is None or found.id == context.cell.client:
            return table, context.cell
        cell = Cell(found.id)
        page = replace(context.page, cell=cell) if context.page is not None else None
        theirs = replace(context, page=page, cell=cell)
        return recognised_table(source, position, theirs, records), cell

    def _run(self, work: Callable[[TableContext, PracticeReader], _Planned]) -> None:
        self._requests += 1
        number, self.busy = self._requests, True
        practice, catalogue = self._workspace.services.practice, self._workspace.catalogue
        today, cell = self._workspace.today(), self._cell
        page = replace(self._page, cell=cell) if self._page is not None else None

        def run() -> None:
            vocabulary = table_vocabulary(catalogue)
            with practice.open_reader() as records:
                clients = records.clients()
                context = TableContext(catalogue, vocabulary, records, clients, today, page, cell)
                found.append(work(context, records))

        found: list[_Planned] = []

        def done(_: object) -> None:
            if number == self._requests:
                self.busy = False
                table, self._cell = found[0]
                self.planned.emit(table)

        def failed(error: Exception) -> None:
            if not isinstance(error, Fault):
                raise error
            if number == self._requests:
                self.busy = False
                self.failed.emit(error)

        BackgroundTask(self, run, done, failed)


def _read(origin: TableOrigin, encoding: str | None, separator: str | None) -> TableSource:
    if origin.file is None:
        return read_clipboard(origin.text, origin.html, separator=separator)
    return read_file(origin.file, encoding=encoding, separator=separator)

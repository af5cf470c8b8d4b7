"""What reading a table depends on besides the table: names, the practice, the page, the day."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from kpidesk.domain.catalogue.catalogue import Catalogue
from kpidesk.domain.cell import NOT_ASSIGNED, Cell, Client
from kpidesk.domain.period import Period
from kpidesk.domain.tables.vocabulary import TableVocabulary
from kpidesk.services.ports import PracticeReader
from kpidesk.services.practice.tracked_kpis import tracked_kpis


@dataclass(frozen=True, slots=True)
class PageTarget:
    """Where the user is: period, cell, and the measures in the order on screen.

    On the command line these are its options, without an order. With `several_periods`, a table
    without headings fills this period and those after it.
    """

    period: Period
    cell: Cell = NOT_ASSIGNED
    order: tuple[str, ...] = ()
    start: str | None = None
    several_periods: bool = False


@dataclass(frozen=True, slots=True)
class TableContext:
    """The context of a table. `page` is None where nothing says a period."""

    catalogue: Catalogue
    vocabulary: TableVocabulary
    records: PracticeReader
    clients: tuple[Client, ...]
    today: date
    page: PageTarget | None = None
    #: The cell of figures whose table names no client or language, where there is no page.
    cell: Cell = NOT_ASSIGNED

    def shown_measures(self) -> Collection[str]:
        """Returns the measures that the user sees: those of the page and of tracked KPIs."""
        tracked = tracked_kpis(self.records, self.catalogue)
        order = self.page.order if self.page else ()
        return {*order, *(each for kpi in tracked for each in kpi.measures)}

    def unfitting_measures(self) -> Collection[str]:
        """Returns the measures that no client can have, where the figures are a client's."""
        cell = self.page.cell if self.page else self.cell
        if cell.client is None:
            return ()
        return {each.id for each in self.catalogue.measures if not each.fits(cell)}

"""The service language of a client that comes next on the Figures page."""

from __future__ import annotations

from kpidesk.domain.cell import Cell
from kpidesk.domain.errors import NotDone
from kpidesk.domain.period import Period
from kpidesk.i18n.language_names import language_in
from kpidesk.services.entry.open_languages import open_languages
from kpidesk.services.entry.sheet import Sheet
from kpidesk.ui.common.cell_words import NO_CELL
from kpidesk.ui.workspace import Workspace


class NextLanguage:
    """Finds the next cell of a sheet's client whose figures are not all entered.

    It is read once for a period and a cell, until figures of other cells may have changed.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._known: dict[tuple[Period, Cell], Cell | None] = {}

    def forget(self) -> None:
        """Read anew the next time."""
        self._known.clear()

    def after(self, sheet: Sheet) -> Cell | None:
        """Returns the first such cell in the order of the languages' names; None where all are."""
        key = sheet.period, sheet.cell
        if key not in self._known:
            services = self._workspace.services
            try:
                found = open_languages(services.sheets, services.tracking, services.records, sheet)
            except NotDone:
                # The file is locked: the field says so.
                return None
            self._known = {key: self._first(found, sheet.cell)}
        return self._known[key]

    def name(self, cell: Cell) -> str:
        """Returns the name of a cell's language."""
        words = self._workspace.words
        return language_in(words, cell.language) if cell.language else words(NO_CELL)

    def _first(self, cells: tuple[Cell, ...], own: Cell) -> Cell | None:
        def key(cell: Cell) -> tuple[bool, str]:
            return cell.language is not None, self.name(cell)

        ordered = sorted(cells, key=key)
        later = (each for each in ordered if key(each) > key(own))
        return next(later, next(iter(ordered), None))

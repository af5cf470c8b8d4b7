"""The service language of a client that comes next on the Figures page."""

from __future__ import annotations

from kpidesk.domain.cell import Cell
from kpidesk.domain.errors import NotDone
from kpidesk.i18n.language_names import language_in
from kpidesk.services.entry.open_languages import open_languages
from kpidesk.services.entry.sheet import Sheet
from kpidesk.ui.common.cell_words import NO_CELL
from kpidesk.ui.workspace import Workspace


class NextLanguage:
    """Finds the next cell of a sheet's client whose figures are not all entered.

    It is read once for each sheet.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._sheet: Sheet | None = None
        self._cell: Cell | None = None

    def after(self, sheet: Sheet) -> Cell | None:
        """Returns the first such cell in the order of the languages' names; None where all are."""
        if sheet is not self._sheet:
            services = self._workspace.services
            try:
                found = open_languages(services.sheets, services.tracking, services.records, sheet)
            except NotDone:
                # The file is locked: the field says so.
                return None
            self._sheet, self._cell = sheet, self._first(found, sheet.cell)
        return self._cell

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

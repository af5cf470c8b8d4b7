"""Names of cells: the client and the service language."""

from __future__ import annotations

from kpidesk.domain.cell import Cell
from kpidesk.i18n.language_names import language_in
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.ui.workspace import Workspace

NO_CELL = QT_TRANSLATE_NOOP("Enter", "Not assigned", "to a client or a service language")


def cell_name(workspace: Workspace, cell: Cell) -> str:
    """Returns the client's name and the service language, or `Not assigned`."""
    clients = workspace.services.records.clients()
    client = next((each for each in clients if each.id == cell.client), None)
    language = language_in(workspace.words, cell.language) if cell.language else ""
    name = workspace.words.name
    own = name(client.name) if client else ""
    return side_by_side(own, name(language)) or workspace.words(NO_CELL)


def client_cell(workspace: Workspace, name: str | None) -> Cell | None:
    """Returns the cell of a client without a service language; None for an unknown client."""
    clients = workspace.services.records.clients() if name is not None else ()
    return next((Cell(each.id) for each in clients if each.name == name), None)

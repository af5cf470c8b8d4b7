"""Names of cells: the client and the service language."""

from __future__ import annotations

from itertools import product

from kpidesk.domain.cell import ALL_CELLS, NOT_ASSIGNED, Cell, CellScope
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.errors import Fault
from kpidesk.domain.period import Length, Period
from kpidesk.i18n.entry_words import entry_label
from kpidesk.i18n.language_names import language_in
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.text import QT_TRANSLATE_NOOP, Text
from kpidesk.ui.navigation import Destination
from kpidesk.ui.workspace import Workspace

ALL_CLIENTS = QT_TRANSLATE_NOOP("Enter", "All clients", "in a drop-down: no client is chosen")
ALL_LANGUAGES = QT_TRANSLATE_NOOP(
    "Enter", "All languages", "in a drop-down: no service language is chosen"
)
NO_CELL = QT_TRANSLATE_NOOP("Enter", "Not assigned", "to a client or a service language")
_OF_CELL = QT_TRANSLATE_NOOP("Entry", "{place} · {cell}", "a figure and whose it is")


def cell_name(workspace: Workspace, cell: Cell) -> str:
    """Returns the client's name and the service language, or `Not assigned`."""
    clients = workspace.services.records.clients()
    client = next((each for each in clients if each.id == cell.client), None)
    language = language_in(workspace.words, cell.language) if cell.language else ""
    name = workspace.words.name
    own = name(client.name) if client else ""
    return side_by_side(own, name(language)) or workspace.words(NO_CELL)


def entry_place(workspace: Workspace, key: EntryKey) -> str:
    """Returns the measure, the period, and whose the entry is, if that can be read now."""
    words = workspace.words
    place = entry_label(words, key)
    if key.cell == NOT_ASSIGNED:
        return place
    try:
        return words(_OF_CELL, place=place, cell=cell_name(workspace, key.cell))
    except Fault:
        return place


def scope_name(workspace: Workspace, scope: CellScope, every: Text) -> str:
    """Returns the client and the service language, of which one may be "All …", or `every`."""
    cell, words = scope.cell, workspace.words
    if scope == ALL_CELLS:
        return words(every)
    if not scope.parts:
        return cell_name(workspace, cell)
    if cell.client is None:
        return side_by_side(words(ALL_CLIENTS), cell_name(workspace, cell))
    return side_by_side(cell_name(workspace, cell), words(ALL_LANGUAGES))


def client_cell(workspace: Workspace, there: Destination, shown: Period) -> Cell | None:
    """Returns the cell of the destination's client that has figures in its period, or in `shown`.

    Where none has, it is that of the period before. Without a service language where there are
    such figures, or none at all; None without client.
    """
    name, period = there.client, there.period or shown
    records, tracking = workspace.services.records, workspace.services.tracking
    clients = records.clients() if name is not None else ()
    whole = next((Cell(each.id) for each in clients if each.name == name), None)
    if whole is None:
        return None
    own = {key: cell for key, cell in records.cells().items() if cell.client == whole.client}
    measures = [each for kpi in tracking.asked(whole) for each in kpi.measures]
    lengths = [each for each in Length if each.rank <= period.length.rank]
    for span, length in product((period, period.shifted(-1)), lengths):
        ends = span.first_within(length), span.last_within(length)
        found = records.cells_with_entries(measures, length, *ends, own.keys())
        cells = [own[key] for key in sorted(found)]
        if cells:
            return whole if whole in cells else cells[0]
    return whole

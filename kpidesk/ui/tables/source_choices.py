"""How a source is read, and for which client, where there is a choice."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kpidesk.i18n.text import Text
from kpidesk.services.tables.grid import Grid
from kpidesk.services.tables.source import TableSource
from kpidesk.ui.common.cell_words import NO_CELL
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.flow_layout import FlowLayout
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_row
from kpidesk.ui.tables import texts
from kpidesk.ui.tables.planned_table import PlannedTable
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace


class SourceChoices(QWidget):
    """Boxes that are shown only where there are several possibilities.

    `sheet_chosen` carries a position, `reading_chosen` the encoding and the separator,
    `client_chosen` a client's id or None.
    """

    sheet_chosen = Signal(int)
    reading_chosen = Signal(object, object)
    client_chosen = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._records, self._words = workspace.services.records, workspace.words
        self._layout = FlowLayout(2 * GRID)
        self.setLayout(self._layout)
        self._groups: list[QWidget] = []
        self.clients = self._make(texts.CLIENT)
        self.clients.limit_width()
        self.sheets = self._make(texts.SHEET)
        self.encodings = self._make(texts.ENCODING)
        self.separators = self._make(texts.SEPARATOR)
        self.clients.activated.connect(
            lambda _: self.client_chosen.emit(self.clients.currentData())
        )
        self.sheets.activated.connect(lambda _: self.sheet_chosen.emit(self.sheets.currentData()))
        for box in (self.encodings, self.separators):
            box.activated.connect(lambda _: self._emit_reading())
        self.setVisible(False)

    def show_table(self, table: PlannedTable | None, client: int | None) -> None:
        """Show the choices of a table; `client` is chosen where it names none."""
        source = table.source if table is not None else None
        asks = table is not None and table.names_no_client
        self._fill(self.clients, self._clients(client) if asks else (), client)
        self._fill(self.sheets, self._sheets(source), table.position if table else None)
        encodings = _choices(source.encoding, source.other_encodings) if source else ()
        separators = _choices(source.separator, source.other_separators) if source else ()
        self._fill(
            self.encodings,
            [(each.upper(), each) for each in encodings],
            source.encoding if source else None,
        )
        named = texts.SEPARATORS
        self._fill(
            self.separators,
            [(self._words(named[each]) if each in named else each, each) for each in separators],
            source.separator if source else None,
        )
        self.setVisible(any(not each.isHidden() for each in self._groups))

    def _make(self, text: Text) -> ChoiceBox:
        box, label = ChoiceBox(), plain_label(self._words(text), wraps=False)
        label.setBuddy(box)
        group = QWidget()
        make_row(label, box, parent=group)
        self._layout.addWidget(group)
        self._groups.append(group)
        return box

    def _fill(self, box: ChoiceBox, choices: Iterable[tuple[str, object]], chosen: object) -> None:
        box.clear()
        for text, value in choices:
            box.addItem(text, value)
        box.setCurrentIndex(box.findData(chosen))
        group = box.parentWidget()
        if group is not None:
            group.setVisible(box.count() > 1)

    def _clients(self, chosen: int | None) -> Iterable[tuple[str, object]]:
        yield self._words(NO_CELL), None
        for each in self._records.clients():
            if not each.archived or each.id == chosen:
                yield each.name, each.id

    def _sheets(self, source: TableSource | None) -> list[tuple[str, object]]:
        grids = source.grids if source is not None else ()
        return [(self._name(position, grid), position) for position, grid in enumerate(grids)]

    def _name(self, position: int, grid: Grid) -> str:
        number = self._words.formats.number(position + 1)
        name = grid.name or self._words(texts.SHEET_NUMBER, number=number)
        return self._words(texts.HIDDEN_SHEET, name=name) if grid.is_hidden else name

    def _emit_reading(self) -> None:
        self.reading_chosen.emit(self.encodings.currentData(), self.separators.currentData())


def _choices(chosen: str | None, others: tuple[str, ...]) -> tuple[str, ...]:
    return (chosen, *others) if chosen is not None and others else ()

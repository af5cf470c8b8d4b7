"""Two drop-downs that choose cells: a client and a service language, or all of either."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from kpidesk.domain.cell import ALL_CELLS, NOT_ASSIGNED, Cell, CellScope
from kpidesk.i18n.language_names import COMMON_LANGUAGES
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.clients.used_languages import used_languages
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.cell_words import ALL_CLIENTS, ALL_LANGUAGES, NO_CELL
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.language_box import sorted_languages
from kpidesk.ui.common.layouts import make_row
from kpidesk.ui.navigation import Destination
from kpidesk.ui.workspace import Workspace

_CLIENT = QT_TRANSLATE_NOOP("Enter", "Client", "name of a drop-down")
_LANGUAGE = QT_TRANSLATE_NOOP("Enter", "Service language", "name of a drop-down")
ARCHIVED_CLIENT = QT_TRANSLATE_NOOP("Enter", "{client} (archived)", "in a drop-down of clients")
_ADD = QT_TRANSLATE_NOOP("Enter", "Add a client…", "in a drop-down of clients")
_WIDEST = 32

#: The item data of "All clients" and "All languages".
_ALL = "*"
#: The item data of "Add a client…".
_NEW = "+"


class CellChooser(QWidget):
    """`chosen` carries the scope: with `all_together` not only one cell.

    `clients_requested` asks to add a client: the last entry of the box, or a button while there
    are none. The labels are shown by the header that it is in.
    """

    chosen = Signal(object)
    clients_requested = Signal()

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, *, all_together: bool = False
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._all = all_together
        #: The service language of each client that was shown last.
        self._last: dict[int | None, str | None] = {}
        #: The chosen cells.
        self.scope = ALL_CELLS if all_together else CellScope(parts=False)
        words = workspace.words
        self.clients = _box(self, words(_CLIENT))
        self.languages = _box(self, words(_LANGUAGE))
        self._client_label = _label(words(_CLIENT), self, self.clients)
        self._language_label = _label(words(_LANGUAGE), self, self.languages)
        self.add = make_button(words(_ADD), self.clients_requested.emit, self, quiet=True)
        boxes = self._client_label, self.clients, self._language_label, self.languages
        make_row(*boxes, self.add, parent=self)
        self.clients.activated.connect(self._on_client)
        self.languages.activated.connect(self._on_language)
        self.refresh()

    @property
    def spare(self) -> dict[QWidget, Callable[[], bool]]:
        """The labels, which a header leaves out before it has a third row."""
        return {
            self._client_label: lambda: not self.clients.isHidden(),
            self._language_label: lambda: not self.languages.isHidden(),
        }

    def set_scope(self, scope: CellScope) -> None:
        """Show a scope; nothing is emitted."""
        self.scope = scope
        self._last[scope.cell.client] = scope.cell.language
        self.refresh()

    def visit(self, destination: Destination) -> None:
        """Show the scope, the client or the cell of a destination, if it has any."""
        clients = self._workspace.services.records.clients()
        client = next((each.id for each in clients if each.name == destination.client), None)
        if destination.scope is not None:
            self.set_scope(destination.scope)
        elif client is not None:
            self.set_scope(_scope(client, self._language(client)))
        elif destination.cell is not None:
            self.set_scope(CellScope(destination.cell, parts=False))

    def neighbor(self, steps: int) -> str:
        """Returns the name of the client so many entries further on; empty where there is none."""
        index = self.clients.currentIndex() + steps
        return self.clients.itemText(index) if 0 <= index < self.clients.count() else ""

    def step(self, steps: int) -> None:
        """Choose the client so many entries further on, if there is one."""
        if self.neighbor(steps):
            client = self.clients.itemData(self.clients.currentIndex() + steps)
            self._pick(client, self._language(client))

    def refresh(self) -> None:
        clients = self._workspace.services.records.clients()
        if self._all and self.scope.cell.client not in {None, *(each.id for each in clients)}:
            self.scope = ALL_CELLS
        cell = self.scope.cell
        used = set(self._workspace.services.records.cells().values())
        self._fill_clients(cell)
        self._fill_languages(cell, used)
        chooses = bool(clients) or any(each.language for each in used) or cell != NOT_ASSIGNED
        self.clients.setVisible(bool(clients))
        self.languages.setVisible(chooses)
        self.add.setVisible(not clients and not self._workspace.read_only and not self._all)

    def _fill_clients(self, cell: Cell) -> None:
        words, box = self._workspace.words, self.clients
        box.clear()
        if self._all:
            box.addItem(words(ALL_CLIENTS), _ALL)
        box.addItem(words(NO_CELL), None)
        for client in self._workspace.services.records.clients():
            if not client.archived:
                box.addItem(words.name(client.name), client.id)
            elif client.id == cell.client:
                box.addItem(words(ARCHIVED_CLIENT, client=client.name), client.id)
        if box.count() > 1 and not self._all and not self._workspace.read_only:
            box.insertSeparator(box.count())
            box.addItem(words(_ADD), _NEW)
        _choose(box, _ALL if self.scope.every_client else cell.client)

    def _fill_languages(self, cell: Cell, used: Iterable[Cell]) -> None:
        words, box = self._workspace.words, self.languages
        known = {each.language for each in (*used, cell) if each.language}
        box.clear()
        if self._all:
            box.addItem(words(ALL_LANGUAGES), _ALL)
        box.addItem(words(NO_CELL), None)
        offered = sorted_languages(words, known if self._all else known | COMMON_LANGUAGES.keys())
        for code, name in offered:
            if code in known:
                box.addItem(words.name(name), code)
        if not self._all:
            box.insertSeparator(box.count())
            for code, name in offered:
                if code not in known:
                    box.addItem(words.name(name), code)
        _choose(box, _ALL if self.scope.parts and cell.language is None else cell.language)

    def _on_client(self, index: int) -> None:
        client = self.clients.itemData(index)
        if client == _NEW:
            self.refresh()
            # The arrows of the closed box end at the last client.
            if not self.clients.stepping:
                self.clients_requested.emit()
        else:
            language = self._language(client)
            self._pick(client, client if {client, language} == {_ALL, None} else language)

    def _language(self, client: object) -> object:
        """Returns the service language to show of another client.

        The chosen one or another that has had figures; all, where that is possible, of a client
        who has several. Where one cell is chosen, the one that was shown last comes first, and
        a client without figures has none.
        """
        chosen = self.languages.currentData()
        cells = self._workspace.services.records.cells().values()
        used = [each.language for each in cells if each.client == client]
        if client is None and chosen == _ALL:
            return None
        if self._all and isinstance(client, int):
            if chosen is not None and chosen in used:
                return chosen
            return used[0] if len(used) == 1 and used[0] is not None else _ALL
        if self._all:
            return chosen if chosen in used or not used else used[0]
        assert client is None or isinstance(client, int)
        workspace = self._workspace
        own = used_languages(
            workspace.services.records, workspace.catalogue, client, workspace.today()
        )
        wished = self._last.get(client, chosen), chosen, *own
        return next((each for each in wished if each in own), None)

    def _on_language(self, index: int) -> None:
        language = self.languages.itemData(index)
        client = self.clients.currentData()
        # There is no sum over what is not assigned only.
        if {client, language} == {_ALL, None}:
            client = language
        self._pick(client, language)

    def _pick(self, client: object, language: object) -> None:
        scope = _scope(client, language)
        if scope != self.scope:
            self.set_scope(scope)
            self.chosen.emit(scope)


def _box(parent: QWidget, name: str) -> ChoiceBox:
    box = ChoiceBox(parent)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMaximumWidth(box.fontMetrics().averageCharWidth() * _WIDEST)
    return box


def _scope(client: object, language: object) -> CellScope:
    """Returns the scope of the data of both boxes."""
    parts = _ALL in (client, language)
    client, language = (None if each == _ALL else each for each in (client, language))
    assert client is None or isinstance(client, int)
    assert language is None or isinstance(language, str)
    return CellScope(Cell(client, language), parts)


def _label(text: str, parent: QWidget, box: QComboBox) -> QLabel:
    label = plain_label(text, parent=parent, muted=True, wraps=False)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    label.setBuddy(box)
    return label


def _choose(box: QComboBox, data: object) -> None:
    index = next((n for n in range(box.count()) if box.itemData(n) == data), 0)
    box.setCurrentIndex(index)

"""The dialog that adds, renames and archives clients, and sets the language of their charts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kpidesk.domain.cell import Client
from kpidesk.domain.change import Change, ClientChanged
from kpidesk.domain.errors import Fault
from kpidesk.i18n.language_names import language_in
from kpidesk.i18n.languages import language_of
from kpidesk.ui.clients import texts
from kpidesk.ui.clients.row import ClientEditor
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import FaultLabel, plain_label
from kpidesk.ui.common.language_box import LanguageBox
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

#: The third column has buttons and needs no heading.
_COLUMNS = (texts.NAME, texts.LANGUAGE)


class ClientsDialog(Dialog):
    """A row for each client; a change is saved when its field loses the focus."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        words = workspace.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words(texts.TITLE))
        self.resize(80 * GRID, 56 * GRID)
        self.name = QLineEdit()
        self.name.setAccessibleName(words(texts.NEW))
        self.name.setPlaceholderText(words(texts.NEW))
        records = workspace.services.records
        languages = {each.language for each in records.clients()}
        languages |= {each.language for each in records.cells().values()}
        used = [code for code in languages if code]
        self.language = LanguageBox(words, words(texts.NONE), used=used)
        self.language.set_name(words(texts.LANGUAGE))
        self._add = make_button(words(texts.ADD), self.add, primary=True)
        self.fault = FaultLabel()
        self.unsupported = plain_label()
        self.nobody = plain_label(words(texts.NOBODY), muted=True)
        self.rows: list[ClientEditor] = []
        self.archived = QCheckBox()
        self.archived.toggled.connect(lambda _: self._list())
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._make_list())
        why = plain_label(words(texts.WHY), muted=True)
        new = make_row((self.name, 3), (self.language, 2), self._add)
        close = make_button(words(texts.CLOSE), self.accept)
        footer = make_row(self.archived, STRETCH, close, spacing=2 * GRID)
        shown = why, new, self.fault, (area, 1), self.unsupported, footer
        make_column(*shown, parent=self, margins=2 * GRID, spacing=2 * GRID)
        for each in (self.name, self.language, self._add):
            each.setEnabled(not workspace.read_only)
        self.name.returnPressed.connect(self.add)
        written = self.language.lineEdit()
        assert written is not None
        written.returnPressed.connect(self.add)
        workspace.changed.connect(self._on_changed)
        self._list()
        self.name.setFocus()

    def add(self) -> None:
        """Add the typed client; after a fault the typed text stays."""
        try:
            change = self._workspace.services.clients.add(self.name.text(), self.language.code)
        except Fault as fault:
            self.show_fault(fault)
            self._focus_on(fault)
            return
        self.show_fault(None)
        self.name.clear()
        self.language.choose(None)
        self._workspace.done(
            self._workspace.words(texts.DID_ADD, client=change.new.name), (change,)
        )
        self.name.setFocus()

    def _focus_on(self, fault: Fault) -> None:
        """Set the focus to the field that the fault is about, and select its text."""
        written = self.language.lineEdit()
        field = written if fault.code.startswith("language") and written else self.name
        field.setFocus()
        field.selectAll()

    def change(self, client: Client, label: str) -> bool:
        """Change a client; returns False after a fault, which is shown."""
        try:
            change = self._workspace.services.clients.change(client)
        except Fault as fault:
            self.show_fault(fault)
            return False
        self.show_fault(None)
        self._workspace.done(label, (change,))
        return True

    def show_fault(self, fault: Fault | None) -> None:
        """Show a fault, or hide the one before."""
        self.fault.say("" if fault is None else self._workspace.sentence(fault))

    def _make_list(self) -> QWidget:
        words, inside = self._workspace.words, QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._headings = [
            plain_label(words(each), TextSize.CAPTION, muted=True) for each in _COLUMNS
        ]
        for column, label in enumerate(self._headings):
            self._grid.addWidget(label, 0, column)
        outside = QVBoxLayout(inside)
        outside.setContentsMargins(0, 0, GRID, 0)
        outside.addWidget(self.nobody)
        outside.addLayout(self._grid)
        outside.addStretch(1)
        return inside

    def _on_changed(self, changes: Sequence[Change]) -> None:
        if any(isinstance(change, ClientChanged) for change in changes):
            self._list()

    def _list(self) -> None:
        """Show the present clients. Rows that stay keep the focus and the typed text."""
        words, clients = self._workspace.words, self._workspace.services.records.clients()
        hidden = sum(client.archived for client in clients)
        self.archived.setText(words(texts.SHOW, count=words.formats.number(hidden)))
        self.archived.setVisible(hidden > 0)
        shown = [each for each in clients if not each.archived or self.archived.isChecked()]
        for heading in self._headings:
            heading.setVisible(bool(shown))
        self.nobody.setVisible(not shown)
        self._show_unsupported(shown)
        kept = {row.client.id: row for row in self.rows}
        index = next((n for n, row in enumerate(self.rows) if row.archive.hasFocus()), None)
        self.rows = [kept.pop(each.id) if each.id in kept else self._row(each) for each in shown]
        for line, (row, client) in enumerate(zip(self.rows, shown, strict=True), start=1):
            row.show_client(client)
            for column, widget in enumerate(row.widgets):
                self._grid.addWidget(widget, line, column)
                widget.show()
        self._remove_rows(kept.values())
        if index is not None:
            target = self.rows[min(index, len(self.rows) - 1)].archive if self.rows else self.name
            target.setFocus()
        previous: QWidget = self._add
        for widget in (each for row in self.rows for each in row.widgets):
            self.setTabOrder(previous, widget)
            previous = widget

    def _show_unsupported(self, clients: Iterable[Client]) -> None:
        words = self._workspace.words
        wanted = {each.language for each in clients if each.language}
        names = sorted(language_in(words, each) for each in wanted if language_of(each) is None)
        text = words(texts.NOT_SPOKEN, languages=words.formats.listed(names))
        self.unsupported.setText(text if names else "")
        self.unsupported.setVisible(bool(names))

    def _row(self, client: Client) -> ClientEditor:
        row = ClientEditor(client, self._workspace.words, self.change, self.show_fault)
        for widget in row.widgets:
            widget.setEnabled(not self._workspace.read_only)
        return row

    def _remove_rows(self, rows: Iterable[ClientEditor]) -> None:
        # Deleted later: one of them may be the sender of the present signal.
        for widget in (each for row in rows for each in row.widgets):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

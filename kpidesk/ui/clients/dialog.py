"""The clients: add, rename, choose the language of their updates, archive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kpidesk.domain.cell import Client
from kpidesk.domain.change import ClientChanged, Fact
from kpidesk.domain.errors import Fault
from kpidesk.i18n.marks import QT_TRANSLATE_NOOP
from kpidesk.ui.common.buttons import button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.language_box import LanguageBox
from kpidesk.ui.desk import Desk
from kpidesk.ui.theme.metrics import GRID, Type

_TITLE = QT_TRANSLATE_NOOP("Clients", "Clients", "title of a dialog")
_WHY = QT_TRANSLATE_NOOP(
    "Clients",
    "Figures can be kept by client and by the language of the service. The language here is the "
    "one that the client's charts are written in.",
)
_NAME = QT_TRANSLATE_NOOP("Clients", "Name")
_LANGUAGE = QT_TRANSLATE_NOOP("Clients", "Language of charts")
_NONE = QT_TRANSLATE_NOOP("Clients", "as the window", "no language of a client's own")
_NEW = QT_TRANSLATE_NOOP("Clients", "New client")
_ADD = QT_TRANSLATE_NOOP("Clients", "&Add")
_ARCHIVE = QT_TRANSLATE_NOOP("Clients", "Archive")
_ARCHIVE_WHOM = QT_TRANSLATE_NOOP("Clients", "Archive {client}", "for screen readers")
_BACK = QT_TRANSLATE_NOOP("Clients", "Bring back")
_BACK_WHOM = QT_TRANSLATE_NOOP("Clients", "Bring {client} back", "for screen readers")
_SHOW = QT_TRANSLATE_NOOP("Clients", "Show archived clients ({count})")
_CLOSE = QT_TRANSLATE_NOOP("Clients", "&Close")
_NOBODY = QT_TRANSLATE_NOOP("Clients", "No clients yet.")
_DID_ADD = QT_TRANSLATE_NOOP("Clients", "add {client}", "what can be undone")
_DID_CHANGE = QT_TRANSLATE_NOOP("Clients", "change {client}", "what can be undone")
_DID_ARCHIVE = QT_TRANSLATE_NOOP("Clients", "archive {client}", "what can be undone")


class ClientsDialog(QDialog):
    """A row for each client; each change is saved when its field is left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        words = desk.words
        self.setWindowTitle(words(_TITLE))
        self.resize(80 * GRID, 56 * GRID)
        self.name = QLineEdit()
        self.name.setAccessibleName(words(_NEW))
        self.name.setPlaceholderText(words(_NEW))
        self.language = LanguageBox(words(_NONE))
        self.language.name(words(_LANGUAGE))
        self._add = button(words(_ADD), self.add, primary=True)
        self._fault = plain_label()
        self._fault.setVisible(False)
        self.archived = QCheckBox()
        self.archived.toggled.connect(lambda _: self._list())
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        new = QHBoxLayout()
        new.setSpacing(GRID)
        new.addWidget(self.name, 3)
        new.addWidget(self.language, 2)
        new.addWidget(self._add)
        foot = QHBoxLayout()
        foot.addWidget(self.archived)
        foot.addStretch(1)
        foot.addWidget(button(words(_CLOSE), self.accept))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(plain_label(words(_WHY), muted=True))
        layout.addLayout(new)
        layout.addWidget(self._fault)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)
        for each in (self.name, self.language, self._add):
            each.setEnabled(not desk.read_only)
        self.name.returnPressed.connect(self.add)
        written = self.language.lineEdit()
        assert written is not None
        written.returnPressed.connect(self.add)
        desk.changed.connect(self._on_changed)
        self._list()
        self.name.setFocus()

    def add(self) -> None:
        """Add the client that is typed; on a fault everything typed stays."""
        try:
            fact = self._desk.services.clients.add(self.name.text(), self.language.code)
        except Fault as fault:
            self.say(fault)
            self.name.setFocus()
            return
        self.say(None)
        self.name.clear()
        self.language.choose(None)
        self._desk.done(self._desk.words(_DID_ADD, client=fact.new.name), (fact,))
        self.name.setFocus()

    def change(self, client: Client, label: str) -> bool:
        """Change a client; False where that is refused, with the reason on screen."""
        try:
            fact = self._desk.services.clients.change(client)
        except Fault as fault:
            self.say(fault)
            return False
        self.say(None)
        self._desk.done(label, (fact,))
        return True

    def say(self, fault: Fault | None) -> None:
        """Show what is wrong, or that nothing is."""
        self._fault.setVisible(fault is not None)
        self._fault.setText("" if fault is None else self._desk.sentence(fault))

    def _on_changed(self, facts: Sequence[Fact]) -> None:
        if any(isinstance(fact, ClientChanged) for fact in facts):
            self._list()

    def _list(self) -> None:
        words, clients = self._desk.words, self._desk.services.records.clients()
        hidden = sum(client.archived for client in clients)
        self.archived.setText(words(_SHOW, count=words.formats.number(hidden)))
        self.archived.setVisible(hidden > 0)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, GRID, 0)
        grid.setSpacing(GRID)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        shown = [each for each in clients if not each.archived or self.archived.isChecked()]
        if not shown:
            grid.addWidget(plain_label(words(_NOBODY), muted=True), 0, 0, 1, 3)
        else:
            grid.addWidget(plain_label(words(_NAME), Type.CAPTION, muted=True), 0, 0)
            grid.addWidget(plain_label(words(_LANGUAGE), Type.CAPTION, muted=True), 0, 1)
        for line, client in enumerate(shown, start=1):
            row = _Row(client, self, self._desk)
            for column, widget in enumerate((row.name, row.language, row.archive)):
                widget.setEnabled(not self._desk.read_only)
                grid.addWidget(widget, line, column)
        grid.setRowStretch(len(shown) + 1, 1)
        self._area.setWidget(inside)


class _Row:
    """The widgets of one client."""

    def __init__(self, client: Client, dialog: ClientsDialog, desk: Desk) -> None:
        words = desk.words
        self._client, self._dialog, self._words = client, dialog, words
        self.name = QLineEdit(client.name)
        self.name.setAccessibleName(words(_NAME))
        self.name.editingFinished.connect(self._rename)
        self.language = LanguageBox(words(_NONE))
        self.language.choose(client.language)
        self.language.name(words(_LANGUAGE))
        self.language.activated.connect(lambda _: self._speak())
        self.archive = button(words(_BACK if client.archived else _ARCHIVE), self._move, quiet=True)
        whom = _BACK_WHOM if client.archived else _ARCHIVE_WHOM
        self.archive.setAccessibleName(words(whom, client=client.name))

    def _rename(self) -> None:
        if self.name.text().strip() != self._client.name:
            self._change(replace(self._client, name=self.name.text()))

    def _speak(self) -> None:
        try:
            code = self.language.code
        except Fault as fault:
            self._dialog.say(fault)
            return
        if code != self._client.language:
            self._change(replace(self._client, language=code))

    def _move(self) -> None:
        moved = replace(self._client, archived=not self._client.archived)
        label = _DID_ADD if self._client.archived else _DID_ARCHIVE
        self._dialog.change(moved, self._words(label, client=self._client.name))

    def _change(self, client: Client) -> None:
        self._dialog.change(client, self._words(_DID_CHANGE, client=self._client.name))

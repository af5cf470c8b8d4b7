"""The dialog that moves the figures of an import to another client or period."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from kpidesk.domain.errors import Fault, WrongRequest
from kpidesk.domain.import_receipt import StoredImport
from kpidesk.domain.period import Period
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.tables.table_vocabulary import table_vocabulary
from kpidesk.services.tables.import_service import BESIDE, TAKEN
from kpidesk.services.tables.periods.period_text import PeriodReader
from kpidesk.services.tables.table_import import ImportRevision
from kpidesk.ui.announcement import announce
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.cell_words import NO_CELL
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import FaultLabel, command_name, plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.tables.imports import texts
from kpidesk.ui.tables.table_committer import import_service
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace

_MAY_BE_ALLOWED = (TAKEN, BESIDE)


class MoveDialog(Dialog):
    """`moved` carries the ImportRevision. What replaces figures is asked about once."""

    moved = Signal(object)

    def __init__(self, workspace: Workspace, stored: StoredImport, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._stored = workspace, stored
        self._allowed: set[str] = set()
        words = workspace.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words(texts.MOVE_TITLE))
        self.to_client = QRadioButton(words(texts.TO_CLIENT))
        self.to_period = QRadioButton(words(texts.TO_PERIOD))
        self.clients = ChoiceBox()
        self.clients.limit_width()
        self.clients.setAccessibleName(command_name(words(texts.TO_CLIENT)))
        self.clients.addItem(words(NO_CELL), None)
        for client in workspace.services.records.clients():
            self.clients.addItem(words.name(client.name), client.id)
        first = min((each.key.period for each in stored.figures), key=lambda each: each.index)
        self._first = first
        name = period_name(words, first)
        self.period = QLineEdit(placeholderText=name)
        hint = plain_label(words(texts.PERIOD_HINT, period=name), muted=True)
        self.period.setAccessibleName(hint.text())
        self.fault = FaultLabel()
        self.apply = make_button(words(texts.MOVE_NOW), self._move, primary=True)
        self.apply.setDefault(True)
        foot = make_row(STRETCH, make_button(words(texts.CANCEL), self.reject), self.apply)
        shown = self.to_client, self.clients, self.to_period, self.period, hint
        make_column(*shown, self.fault, STRETCH, foot, parent=self, margins=2 * GRID)
        self.to_client.toggled.connect(lambda _: self._begin_anew())
        self.clients.activated.connect(lambda _: self._begin_anew())
        self.period.textChanged.connect(lambda _: self._begin_anew())
        several = self.clients.count() > 1
        self.to_client.setEnabled(several)
        (self.to_client if several else self.to_period).setChecked(True)
        self._begin_anew()
        self.resize(60 * GRID, 34 * GRID)

    def _begin_anew(self) -> None:
        """Move to another place: what was allowed does not apply to it."""
        self._allowed.clear()
        self.apply.setText(self._workspace.words(texts.MOVE_NOW))
        self.apply.setDefault(True)
        self.clients.setEnabled(self.to_client.isChecked())
        self.period.setEnabled(self.to_period.isChecked())
        self.fault.say("")

    def _move(self) -> None:
        try:
            revision = self._moved()
        except Fault as fault:
            self._refuse(fault)
            return
        self._workspace.done(lambda words: words(texts.DID_MOVE), revision.changes)
        self.moved.emit(revision)
        self.accept()

    def _moved(self) -> ImportRevision:
        """Move the figures. Raises Fault."""
        stored, receipt = self._stored, self._stored.receipt.id
        assert receipt is not None
        imports = import_service(self._workspace, len(stored.figures))
        allowed = frozenset(self._allowed)
        if self.to_client.isChecked():
            return imports.move_to_client(receipt, self.clients.currentData(), allowed=allowed)
        return imports.move_to_period(receipt, self._period(), allowed=allowed)

    def _period(self) -> Period:
        """Returns the typed period. Raises WrongRequest."""
        text, workspace = self.period.text(), self._workspace
        reader = PeriodReader(table_vocabulary(workspace.catalogue), workspace.today())
        length = self._first.length
        found = {each.period(length) for each in reader.read_text(text) if each.complete}
        if len(found) != 1:
            raise WrongRequest("period_unknown", period=text.strip())
        return found.pop()

    def _refuse(self, fault: Fault) -> None:
        self.fault.say(self._workspace.sentence(fault))
        announce(self, self.fault.text())
        if fault.code in _MAY_BE_ALLOWED:
            self._allowed.add(fault.code)
            self.apply.setText(self._workspace.words(texts.MOVE_ANYWAY))
            # The Enter key must not replace figures.
            self.apply.setDefault(False)
            self.apply.clearFocus()

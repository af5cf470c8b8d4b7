"""Chooses whose update is shown: a client, or the whole business."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.layouts import make_row
from kpidesk.ui.updates import texts
from kpidesk.ui.workspace import Workspace

_WIDEST = 32


class ClientChooser(QWidget):
    """`chosen` carries the id of the chosen client; None is the whole business."""

    chosen = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.box = ChoiceBox(self)
        self.box.setAccessibleName(workspace.words(texts.CLIENT))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.setMaximumWidth(self.box.fontMetrics().averageCharWidth() * _WIDEST)
        self.box.activated.connect(lambda index: self.chosen.emit(self.box.itemData(index)))
        make_row(self.box, parent=self)

    @property
    def client(self) -> int | None:
        """The id of the chosen client."""
        client = self.box.currentData()
        return None if client is None else int(client)

    @property
    def first(self) -> int | None:
        """The id of the first active client."""
        clients = self._workspace.services.records.clients()
        return next((each.id for each in clients if not each.archived), None)

    def fill(self, client: int | None) -> None:
        """List the active clients and choose one; nothing is emitted."""
        with QSignalBlocker(self.box):
            self.box.clear()
            for each in self._workspace.services.records.clients():
                if not each.archived or each.id == client:
                    self.box.addItem(each.name, each.id)
            self.box.addItem(self._workspace.words(texts.WHOLE), None)
            found = self.box.findData(client) if client is not None else self.box.count() - 1
            self.box.setCurrentIndex(max(0, found))

    def step(self, steps: int) -> None:
        """Choose the client so many entries further on, if there is one."""
        index = self.box.currentIndex() + steps
        if 0 <= index < self.box.count():
            self.chosen.emit(self.box.itemData(index))

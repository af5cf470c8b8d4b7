"""The box that chooses whose KPIs the Overview shows: all clients', or those of one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from kpidesk.domain.kpi import Kpi
from kpidesk.services.clients.clients import client_names
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.overview import texts
from kpidesk.ui.workspace import Workspace

_WIDEST = 32


class ClientFilterState:
    """The chosen client, which outlives the page when it is made again."""

    client: int | None = None


class ClientFilter(ChoiceBox):
    """Hidden while there are no clients. `chosen` is emitted when the user chooses."""

    chosen = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._state = workspace.keep(ClientFilterState)
        self.setAccessibleName(workspace.words(texts.CLIENT))
        self.setToolTip(workspace.words(texts.CLIENT))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST)
        self.activated.connect(self._on_activated)

    @property
    def client(self) -> str | None:
        """The name of the chosen client; None for all."""
        chosen = self.currentData()
        return client_names(self._workspace.services.records).get(chosen) if chosen else None

    def refresh(self) -> None:
        """List the clients that are not archived, and show the choice."""
        clients = [each for each in self._workspace.services.records.clients() if not each.archived]
        self.clear()
        self.addItem(self._workspace.words(texts.ALL_CLIENTS), None)
        for client in clients:
            self.addItem(self._workspace.words.name(client.name), client.id)
        self.setCurrentIndex(max(0, self.findData(self._state.client)))
        self.setVisible(bool(clients))

    def kpis(self, tracked: Sequence[Kpi]) -> list[Kpi]:
        """Returns the KPIs that can be shown: of one client those that are split by client."""
        if self.client is None:
            return list(tracked)
        return [each for each in tracked if self._workspace.catalogue.splits(each)]

    def _on_activated(self) -> None:
        if self.currentData() != self._state.client:
            self._state.client = self.currentData()
            self.chosen.emit()

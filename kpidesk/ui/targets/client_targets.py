"""The targets of a client: a dialog that lists them, and the lines of the client's card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from kpidesk.domain.annotations import Target
from kpidesk.domain.cell import Client
from kpidesk.domain.change import Change, TargetChanged
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Length, Period, period_of
from kpidesk.i18n.charts.target_words import target_in_sentence
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.period_words import period_name
from kpidesk.services.series.targets import all_targets
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.targets import texts
from kpidesk.ui.targets.target_dialog import TargetDialog
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace


def client_targets(workspace: Workspace, client: int) -> list[tuple[Kpi, Target]]:
    """Returns the targets of a client, by KPI or measure."""
    found = all_targets(workspace.services.records, workspace.catalogue)
    return [(kpi, target) for kpi, target in found if target.client == client]


def target_line(workspace: Workspace, kpi: Kpi, target: Target) -> str:
    """Returns `CSAT: at least 90% from April 2026`."""
    words = workspace.words
    said = target_in_sentence(words, kpi, target)
    period = period_name(words, target.valid_from)
    return words(texts.LINE, kpi=short_name(words, kpi.id), target=said, period=period)


def present_targets(workspace: Workspace, client: int) -> str:
    """Returns the last target of each KPI or measure of a client, a line each."""
    last = {
        (kpi.id, target.valid_from.length): (kpi, target)
        for kpi, target in client_targets(workspace, client)
    }
    lines = [target_line(workspace, *each) for each in last.values()]
    return "\n".join(lines) if lines else workspace.words(texts.NONE_YET)


class ClientTargetsDialog(Dialog):
    """Lists the targets of a client; each is added, changed or removed for itself."""

    def __init__(self, workspace: Workspace, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._client = workspace, client
        words = workspace.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words(texts.OF_CLIENT, client=client.name))
        self.setMinimumWidth(72 * GRID)
        self.targets: list[tuple[Kpi, Target]] = []
        self.list = QListWidget()
        self.list.setAccessibleName(words(texts.LIST))
        self.add = make_button(words(texts.ADD), self.add_target)
        self.change = make_button(words(texts.CHANGE), self.change_target)
        self.remove = make_button(words(texts.REMOVE), self.remove_target)
        close = make_button(words(texts.CLOSE), self.reject)
        why = plain_label(words(texts.WHY), muted=True)
        buttons = make_row(self.add, self.change, self.remove, STRETCH, close)
        parts = why, (self.list, 1), buttons
        make_column(*parts, parent=self, margins=2 * GRID, spacing=2 * GRID)
        self.list.itemActivated.connect(lambda _: self.change_target())
        workspace.changed.connect(self._on_changed)
        self._fill()

    def add_target(self) -> None:
        """Ask for a target of a figure that can be kept for a client."""
        catalogue = self._workspace.catalogue
        kpis = [each for each in catalogue.every_subject if catalogue.splits(each)]
        self._open(kpis, period_of(self._workspace.today(), Length.MONTH))

    def change_target(self) -> None:
        """Ask for another value of the chosen target."""
        if self.list.currentRow() >= 0:
            kpi, target = self.targets[self.list.currentRow()]
            self._open([kpi], target.valid_from)

    def remove_target(self) -> None:
        """Remove the chosen target; the one before it applies on."""
        if self.list.currentRow() < 0:
            return
        kpi, target = self.targets[self.list.currentRow()]
        service, begins = self._workspace.services.targets, target.valid_from
        self._workspace.do(
            lambda words: words(
                texts.DID, kpi=short_name(words, kpi.id), period=period_name(words, begins)
            ),
            lambda: (service.remove(kpi.id, begins, target.client),),
        )

    def _open(self, kpis: Sequence[Kpi], period: Period) -> None:
        client = self._client.id
        TargetDialog(self._workspace, kpis, client, period, self, owner_fixed=True).open()

    def _on_changed(self, changes: Sequence[Change]) -> None:
        if any(isinstance(each, TargetChanged) for each in changes):
            self._fill()

    def _fill(self) -> None:
        row = max(0, self.list.currentRow())
        self.targets = client_targets(self._workspace, self._client.id)
        self.list.clear()
        self.list.addItems([target_line(self._workspace, *each) for each in self.targets])
        self.list.setCurrentRow(min(row, len(self.targets) - 1))
        for button in (self.change, self.remove):
            button.setEnabled(bool(self.targets))

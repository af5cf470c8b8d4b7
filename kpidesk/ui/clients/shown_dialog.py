"""The dialog that chooses which figures are shown to a client."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from kpidesk.i18n.kpi_words import kpi_name, measure_name
from kpidesk.ui.clients import texts
from kpidesk.ui.clients.client_state import ClientState
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.common.scroller import Scroller
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace


class ShownFiguresDialog(Dialog):
    """A check box for each KPI and each measure that can be kept for one client."""

    def __init__(
        self, workspace: Workspace, state: ClientState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._state = workspace, state
        words, catalogue = workspace.words, workspace.catalogue
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words(texts.SHOWN_TITLE, client=state.client.name))
        self.resize(72 * GRID, 68 * GRID)
        self.as_tracked = QCheckBox(words(texts.AS_TRACKED))
        self.as_tracked.setChecked(state.card.shown is None)
        self.as_tracked.toggled.connect(self._enable)
        kpis = [each for each in catalogue.kpis if catalogue.splits(each)]
        measures = [each for each in catalogue.measures if each.split]
        tracked = workspace.services.tracking.tracked_ids()
        shown = set(tracked if state.card.shown is None else state.card.shown)
        self.boxes: dict[str, QCheckBox] = {}
        self._inside = QWidget()
        column = make_column(parent=self._inside, spacing=GRID)
        column.addWidget(plain_label(words(texts.KPIS), TextSize.STRONG))
        for kpi in kpis:
            column.addWidget(self._box(kpi.id, kpi_name(words, kpi), shown))
        column.addSpacing(GRID)
        column.addWidget(plain_label(words(texts.MEASURES), TextSize.STRONG))
        for measure in measures:
            column.addWidget(self._box(measure.id, measure_name(words, measure.id), shown))
        column.addStretch(1)
        area = Scroller(self._inside)
        save = make_button(words(texts.SAVE), self.accept, primary=True)
        save.setDefault(True)
        footer = make_row(STRETCH, make_button(words(texts.CANCEL), self.reject), save)
        why = plain_label(words(texts.SHOWN_WHY), muted=True)
        parts = why, self.as_tracked, (area, 1), footer
        make_column(*parts, parent=self, margins=2 * GRID, spacing=2 * GRID)
        self._enable()

    def accept(self) -> None:
        """Save the choice and close; after a fault the dialog stays open."""
        services = self._workspace.services
        chosen = tuple(each for each, box in self.boxes.items() if box.isChecked())
        shown = None if self.as_tracked.isChecked() else chosen
        client = self._state.client
        changed = services.records.client_card(client.id)._replace(shown=shown)
        if self._workspace.do(
            lambda words: words(texts.DID_CHANGE, client=client.name),
            lambda: services.cards.change(changed),
        ):
            super().accept()

    def _box(self, key: str, name: str, shown: set[str]) -> QCheckBox:
        box = self.boxes[key] = QCheckBox(name.replace("&", "&&"))
        box.setChecked(key in shown)
        return box

    def _enable(self) -> None:
        self._inside.setEnabled(not self.as_tracked.isChecked())

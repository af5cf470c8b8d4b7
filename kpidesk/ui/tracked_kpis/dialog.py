"""The dialog that chooses the tracked KPIs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QStyle,
    QWidget,
)

from kpidesk.domain.kpi import KpiSet
from kpidesk.i18n.kpi_texts.lookup import kpi_texts
from kpidesk.i18n.kpi_words import kpi_name, set_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.card import Card
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.common.scroller import Scroller
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.theme.metrics import GRID, TextSize, font
from kpidesk.ui.workspace import Workspace

_TITLE = QT_TRANSLATE_NOOP("Overview", "Choose KPIs", "title of a dialog")
_WHY = QT_TRANSLATE_NOOP(
    "Overview",
    "You won’t be asked for KPIs you don’t track. Figures you have entered are kept.",
)
_DONE = QT_TRANSLATE_NOOP("Overview", "&Track These", "a button")
_CANCEL = QT_TRANSLATE_NOOP("Overview", "Cancel", "a button")
_DID_CHOOSE = QT_TRANSLATE_NOOP("Overview", "choose KPIs", "what can be undone")


class TrackingDialog(Dialog):
    """A check box for each set and each KPI; changes are saved when the dialog is accepted."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        words = workspace.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words(_TITLE))
        self.resize(80 * GRID, 68 * GRID)
        tracked = set(workspace.services.tracking.tracked_ids())
        self.groups = [SetGroup(workspace, each, tracked) for each in workspace.catalogue.sets]
        inside = QWidget()
        make_column(*self.groups, STRETCH, parent=inside, spacing=2 * GRID)
        self.done_button = make_button(words(_DONE), self.accept, primary=True)
        self.done_button.setDefault(True)
        self.done_button.setEnabled(not workspace.read_only)
        footer = make_row(STRETCH, make_button(words(_CANCEL), self.reject), self.done_button)
        why = plain_label(words(_WHY), muted=True)
        make_column(
            why, (Scroller(inside), 1), footer, parent=self, margins=2 * GRID, spacing=2 * GRID
        )

    def accept(self) -> None:
        """Track the checked KPIs and close; after a fault the dialog stays open."""
        chosen = [kpi for group in self.groups for kpi in group.chosen]
        tracking = self._workspace.services.tracking
        if self._workspace.do(lambda words: words(_DID_CHOOSE), lambda: tracking.track(chosen)):
            super().accept()


class SetGroup(Card):
    """The check box of a set above those of its KPIs."""

    def __init__(self, workspace: Workspace, kpi_set: KpiSet, tracked: set[str]) -> None:
        super().__init__()
        words = workspace.words
        self.all = _SetBox(set_name(words, kpi_set))
        self.all.setFont(font(TextSize.HEADING))
        self.all.clicked.connect(self._set_all)
        self.boxes: dict[str, QCheckBox] = {}
        column = make_column(self.all, parent=self, margins=2 * GRID, spacing=GRID // 4)
        for kpi in kpi_set.kpis:
            box = QCheckBox(kpi_name(words, kpi))
            box.setChecked(kpi.id in tracked)
            box.toggled.connect(self._update_all)
            column.addSpacing(GRID)
            column.addWidget(box)
            self.boxes[kpi.id] = box
            known = kpi_texts(kpi.id)
            if known:
                what = words(known.what)
                box.setAccessibleDescription(what)
                column.addLayout(_indented(what, box))
        self._update_all()

    @property
    def chosen(self) -> Sequence[str]:
        return [kpi for kpi, box in self.boxes.items() if box.isChecked()]

    def _set_all(self) -> None:
        wanted = len(self.chosen) < len(self.boxes)
        for box in self.boxes.values():
            box.setChecked(wanted)
        self._update_all()

    def _update_all(self) -> None:
        count = len(self.chosen)
        if count == len(self.boxes):
            self.all.setCheckState(Qt.CheckState.Checked)
        elif count:
            self.all.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            self.all.setCheckState(Qt.CheckState.Unchecked)


class _SetBox(QCheckBox):
    """A check box whose state follows from the boxes of its set."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTristate(True)

    def nextCheckState(self) -> None:
        """Do nothing: the group decides."""


def _indented(what: str, box: QCheckBox) -> QHBoxLayout:
    """Returns a row below a check box, indented like the text of the box."""
    style = box.style()
    indicator = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, box)
    spacing = style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, box)
    label = plain_label(what, TextSize.CAPTION, muted=True)
    return make_row(indicator + spacing, (label, 1), spacing=GRID // 4)

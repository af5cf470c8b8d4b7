"""Sets a baseline of usual limits on the chart, changes its reason, or takes it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from kpidesk.analysis.point import Series
from kpidesk.domain.period import Period
from kpidesk.domain.settings.baseline import Baseline
from kpidesk.i18n.kpi_words import short_name
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.words import Words
from kpidesk.services.practice.baselines import baseline_at, remove_baseline, set_baseline
from kpidesk.ui.charts import texts
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.dialog import Dialog
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace


class BaselineDialog(Dialog):
    """Asks for the reason of a baseline; without one it cannot be set.

    `save` gets the reason and returns whether it was saved, as `remove` does, which is None where
    there is no baseline yet.
    """

    def __init__(
        self,
        workspace: Workspace,
        period: Period,
        reason: str,
        save: Callable[[str], bool],
        remove: Callable[[], bool] | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = workspace.words
        self.setWindowTitle(words(texts.BASELINE_TITLE if remove is None else texts.BASELINE_OLD))
        self.reason = QLineEdit(reason)
        label = plain_label(words(texts.BASELINE_REASON), wraps=False)
        label.setBuddy(self.reason)
        self.save = make_button(
            words(texts.BASELINE_SET if remove is None else texts.BASELINE_SAVE),
            lambda: self._close_after(save(self.reason.text())),
            primary=True,
        )
        self.save.setDefault(True)
        self.remove = make_button(
            words(texts.BASELINE_REMOVE), lambda: self._close_after(remove is None or remove())
        )
        self.remove.setVisible(remove is not None)
        cancel = make_button(words(texts.BASELINE_CANCEL), self.reject)
        self.reason.textChanged.connect(self._on_text)
        what = plain_label(words(texts.BASELINE_WHAT, period=period_name(words, period)))
        hint = plain_label(words(texts.BASELINE_HINT), muted=True)
        buttons = make_row(STRETCH, cancel, self.remove, self.save)
        shown = what, label, self.reason, hint, STRETCH, buttons
        make_column(*shown, parent=self, margins=2 * GRID)
        self.resize(60 * GRID, 26 * GRID)
        self._on_text(reason)
        self.reason.setFocus()

    def _on_text(self, text: str) -> None:
        self.save.setEnabled(bool(text.strip()))

    def _close_after(self, done: bool) -> None:
        """Close; after a fault stay open."""
        if done:
            self.accept()


def edit_baseline(
    workspace: Workspace, series: Series, period: Period, parent: QWidget
) -> BaselineDialog:
    """Open the dialog for the baseline that begins with a period of this chart."""
    kpi, practice = series.kpi, workspace.services.practice
    client = series.client.id if series.client else None
    old = baseline_at(workspace.services.records, kpi.id, client, period)
    begins = old.begins if old else period

    def label(words: Words) -> str:
        name = short_name(words, kpi.id)
        return words(texts.DID_BASELINE, kpi=name, period=period_name(words, begins))

    def save(reason: str) -> bool:
        new = Baseline(kpi.id, begins, reason, client)
        return workspace.do(label, lambda: set_baseline(practice, workspace.catalogue, new))

    def remove(old: Baseline) -> bool:
        return workspace.do(label, lambda: remove_baseline(practice, old))

    taken_back = (lambda: remove(old)) if old else None
    dialog = BaselineDialog(workspace, begins, old.reason if old else "", save, taken_back, parent)
    dialog.open()
    return dialog

"""The menu of what is drawn on a chart by choice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.charts.overlays import OverlayChoice, overlays
from kpidesk.charts.spec import ChartSpec
from kpidesk.i18n.words import Words
from kpidesk.system.preferences import Preferences
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.chart_options import ChartExtras, extras_from
from kpidesk.ui.charts.page_state import ChartsPageState

_EVERYTHING = OverlayChoice(min(texts.ROLLING), last_year=True, limits=True)


class ShowMenu(QMenu):
    """Rolling line, the year before, usual limits and notes; `chosen` says that one changed.

    The choice is kept in the state of the page, and from session to session by `preferences`.
    """

    chosen = Signal()

    def __init__(
        self, words: Words, state: ChartsPageState, preferences: Preferences | None, parent: QWidget
    ) -> None:
        super().__init__(words(texts.SHOW_MENU), parent)
        self._state, self._preferences = state, preferences
        self._chart: tuple[SeriesEvidence, ChartSpec] | None = None
        if preferences is not None:
            state.extras = extras_from(preferences.chart_extras)
        group = QActionGroup(self)
        self.rolling: dict[int | None, QAction] = {}
        for periods, text in ((None, texts.NO_ROLLING), *texts.ROLLING.items()):
            self.rolling[periods] = self._action(words(text))
            group.addAction(self.rolling[periods])
        self.addSeparator()
        self.last_year = self._action(words(texts.LAST_YEAR))
        self.limits = self._action(words(texts.USUAL_LIMITS))
        self.addSeparator()
        self.notes = self._action(words(texts.NOTES))
        choice, notes = state.extras
        self.rolling[choice.rolling].setChecked(True)
        self.last_year.setChecked(choice.last_year)
        self.limits.setChecked(choice.limits)
        self.notes.setChecked(notes)
        self.aboutToShow.connect(self._enable_possible)

    def set_chart(self, evidence: SeriesEvidence, spec: ChartSpec) -> None:
        """Enable what this chart can have when the menu is next opened."""
        self._chart = evidence, spec

    def _enable_possible(self) -> None:
        if self._chart is None:
            return
        evidence, spec = self._chart
        self._chart = None
        if spec.first is None:
            return
        possible = overlays(evidence, spec.first.index, spec.period_count, _EVERYTHING)
        for periods in texts.ROLLING:
            self.rolling[periods].setEnabled(bool(possible.rolling))
        self.last_year.setEnabled(bool(possible.last_year))
        self.limits.setEnabled(bool(possible.limits))

    def _action(self, text: str) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(self._on_triggered)
        return action

    def _on_triggered(self) -> None:
        rolling = next((each for each, action in self.rolling.items() if action.isChecked()), None)
        choice = OverlayChoice(rolling, self.last_year.isChecked(), self.limits.isChecked())
        self._state.extras = ChartExtras(choice, self.notes.isChecked())
        if self._preferences is not None:
            self._preferences.chart_extras = self._state.extras.codes
        self.chosen.emit()

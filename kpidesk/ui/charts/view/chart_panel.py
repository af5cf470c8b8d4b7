"""The chart with its table, the readout of a period and a description."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from kpidesk.analysis.evidence.evidence import SeriesEvidence
from kpidesk.analysis.point import Series
from kpidesk.charts.spec import ChartSpec
from kpidesk.domain.period import Period
from kpidesk.drawing.chart_style import TEXT, ChartStyle, TextRole
from kpidesk.i18n.charts.description_words import chart_description, verdict_words
from kpidesk.i18n.charts.target_words import status_words
from kpidesk.i18n.kpi_words import kpi_name
from kpidesk.i18n.sentences import sentences
from kpidesk.ui.announcement import announce
from kpidesk.ui.charts import texts
from kpidesk.ui.charts.view.chart_view import ZOOM, ChartView
from kpidesk.ui.charts.view.empty_state import EmptyState, EmptyStateAction
from kpidesk.ui.charts.view.readout import ReadoutTexts
from kpidesk.ui.charts.view.readout_bar import ReadoutBar
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.card import Card
from kpidesk.ui.common.layouts import make_column
from kpidesk.ui.menu import Menu
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace

if TYPE_CHECKING:
    from kpidesk.ui.charts.view.figures_table import FiguresTable

#: The plot gets at least this share of the height; the rest explains what is drawn.
_PLOT_SHARE = 0.3
#: The smallest texts of a chart have 11 pixels.
_LEAST_TEXT = 11.0 / min(role.value for role in TextRole)
#: In less there would be no axis; the page scrolls instead.
_LEAST_HEIGHT = 27 * GRID
#: Texts of the chart are at most this much larger than those around it.
_MOST_GROWN = 1.15
#: Beyond this size of the texts around it, in pixels, those of the chart grow with them.
_USUAL_TEXT = 16.0


class ChartPanel(QWidget):
    """Shows one chart or its table, or why there is none.

    `entered` carries the period whose figures the user wants to enter, `noted` that on which to
    write a note, `rebased` that from which usual limits are to begin anew, `target_requested`
    and `ladder_requested` that from which to set a target or a benchmark, or None.
    """

    entered = Signal(object)
    noted = Signal(object)
    rebased = Signal(object)
    target_requested = Signal(object)
    ladder_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._readouts: ReadoutTexts | None = None
        self.as_table = False
        self._table_name = ""
        self.view: ChartView | None = None
        self._table: FiguresTable | None = None
        self.menu: QMenu | None = None
        words = workspace.words
        self.whole = make_button(words(texts.WHOLE), self.reset)
        self.bar = ReadoutBar(workspace, (self.whole,))
        self.bar.enter_requested.connect(self.entered)
        self.bar.note_requested.connect(self.noted)
        #: Returns the chart in a few sentences, for screen readers.
        self._describe: Callable[[], str] = str
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        card = Card()
        make_column(self.stack, parent=card, margins=1)
        make_column((card, 1), self.bar, parent=self)
        self._update_visibility(shown=False)

    @property
    def table(self) -> FiguresTable:
        """The table; it is created when it is first used."""
        if self._table is None:
            from kpidesk.ui.charts.view.figures_table import FiguresTable  # noqa: PLC0415

            self._table = FiguresTable(self._workspace.words)
            self._table.entered.connect(self.entered)
            self.stack.addWidget(self._table)
            if self.view is not None:
                QWidget.setTabOrder(self.view, self._table)
                self._set_tab_order(self._table)
        return self._table

    @property
    def description(self) -> str:
        """What the chart shows, in sentences; empty without a chart."""
        return self._describe()

    @property
    def chosen(self) -> Period | None:
        """The period that the user chose, if any."""
        if self.view is None or self.view.pinned is None or self._readouts is None:
            return None
        return self.view.spec.period(self.view.pinned)

    def choose(self, period: Period) -> None:
        """Choose a period, or the longer one that contains it, if it is on the chart."""
        if self.view is None or self.view.spec.first is None:
            return
        spec = self.view.spec
        if period.length.rank <= spec.by.rank:
            position = period.containing(spec.by).index - self.view.spec.first.index
            if 0 <= position < spec.period_count:
                self.view.choose(position)

    def show_chart(self, evidence: SeriesEvidence, series: Series, spec: ChartSpec) -> None:
        words = self._workspace.words
        self._readouts = ReadoutTexts(words, evidence, series, spec, self._workspace.catalogue)
        # Before the view reads a period out: its description ends with this sentence.
        self._describe = cache(
            lambda: chart_description(
                words, series, spec.client_names, evidence, spec.target_status
            )
        )
        target = status_words(words, series.kpi, series.by, spec.target_status)
        self.bar.show_verdict(sentences(words, verdict_words(words, evidence), target))
        if self.view is None:
            self.view = self._create_view(spec)
        else:
            self.view.show_chart(spec)
        name = kpi_name(words, series.kpi)
        self.view.setAccessibleName(words(texts.CHART_OF, kpi=name))
        self._table_name = words(texts.TABLE_OF, kpi=name)
        self._update_visibility(shown=True)
        self._read_out(self.view.position)
        self._show_chart_or_table()

    def show_empty(self, sentence: str, actions: Sequence[EmptyStateAction] = ()) -> None:
        """Show why there is no chart, and what the user can do."""
        self._readouts = None
        self._describe = str
        self.bar.show_readout(None)
        self.empty.show_message(sentence, actions)
        self.stack.setCurrentWidget(self.empty)
        self._update_visibility(shown=False)

    def set_table(self, as_table: bool) -> None:
        """Show the figures as a table, or the chart."""
        if as_table != self.as_table:
            self.as_table = as_table
            self._show_chart_or_table()

    def focus(self) -> None:
        shown = self.stack.currentWidget()
        if shown is self.empty and self.empty.buttons:
            shown = self.empty.buttons[0]
        if shown is not None:
            shown.setFocus()

    def _create_view(self, spec: ChartSpec) -> ChartView:
        theme = self._workspace.theme
        growth = max(1.0, self.fontInfo().pixelSize() / _USUAL_TEXT)
        style = ChartStyle(
            self._workspace.words,
            theme.chart,
            plot_share=_PLOT_SHARE,
            max_text=TEXT * _MOST_GROWN * growth,
            min_text=_LEAST_TEXT * growth,
            marks_first=True,
        )
        view = ChartView(spec, style, theme.colours.focus, self)
        view.setMinimumHeight(round(_LEAST_HEIGHT * growth))
        view.chosen.connect(self._read_out)
        view.entered.connect(lambda position: self.entered.emit(view.spec.period(position)))
        view.zoomed.connect(self._on_zoomed)
        view.menu_requested.connect(self._open_menu)
        self.stack.addWidget(view)
        self._set_tab_order(view)
        return view

    def rebase(self) -> None:
        """Ask for a baseline that begins with the period that is read out."""
        if self.bar.readout is not None:
            self.rebased.emit(self.bar.readout.period)

    def request_target(self) -> None:
        """Ask for a target from the chosen period on, if one is chosen."""
        self.target_requested.emit(self.chosen)

    def _open_menu(self, at: QPoint) -> None:
        self.menu = self.period_menu()
        self.menu.popup(at)

    def period_menu(self) -> QMenu:
        """Returns the menu of the period that is read out."""
        words, menu, bar = self._workspace.words, Menu(self), self.bar
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self._workspace.read_only and self.view is not None:
            marked = {flag.position for flag in self.view.spec.flags if flag.baseline}
            text = texts.CHANGE_BASELINE if self.view.pinned in marked else texts.START_BASELINE
            menu.addAction(words(texts.WRITE_NOTE)).triggered.connect(bar.write)
            target = menu.addAction(words(texts.SET_TARGET_HERE))
            target.triggered.connect(self.request_target)
            if self.view.spec.kpi in self._workspace.catalogue.every_kpi:
                ladder = menu.addAction(words(texts.SET_LADDER_HERE))
                ladder.triggered.connect(lambda: self.ladder_requested.emit(self.chosen))
            if self.view.spec.kpi in self._workspace.catalogue.kpis:
                menu.addAction(words(text)).triggered.connect(self.rebase)
        menu.addAction(words(texts.CORRECT)).triggered.connect(bar.go)
        return menu

    def _set_tab_order(self, shown: QWidget) -> None:
        """Let Tab go from what is shown to the bar below, which was created before."""
        before = shown
        for each in self.bar.controls:
            QWidget.setTabOrder(before, each)
            before = each

    def _show_chart_or_table(self) -> None:
        if self._readouts is None or self.view is None:
            return
        before = self.stack.currentWidget()
        had_focus = before is not None and before.hasFocus()
        if self.as_table:
            self.table.setAccessibleName(self._table_name)
            self.table.show_rows(self._readouts.all())
        self.stack.setCurrentWidget(self.table if self.as_table else self.view)
        self._update_visibility(shown=True)
        if had_focus:
            self.focus()

    def _update_visibility(self, *, shown: bool) -> None:
        """Show the bar with the chart."""
        self.bar.setVisible(shown and not self.as_table)
        self._on_zoomed(self.view is not None and self.view.is_zoomed)

    def _on_zoomed(self, zoomed: bool) -> None:
        self.whole.setVisible(zoomed)

    def _read_out(self, position: int | None) -> None:
        """Show the readout of a position; None: of the last finished value."""
        view, readouts = self.view, self._readouts
        if view is None or readouts is None or not view.spec.period_count:
            return
        final = view.spec.final
        resting = final.position if final else view.spec.period_count - 1
        readout = readouts.at(resting if position is None else position)
        if readout == self.bar.readout:
            return
        self.bar.show_readout(readout)
        words, describe = self._workspace.words, self._describe
        # It takes a tenth of the time until a figure is shown, and only screen readers want it.
        view.describe = lambda: sentences(words, readout.sentence, describe())
        changed = QAccessibleEvent(view, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)
        if position is not None and view.hasFocus():
            announce(view, readout.sentence)

    def zoom_in(self) -> None:
        if self.view is not None:
            self.view.zoom(1 / ZOOM)

    def zoom_out(self) -> None:
        if self.view is not None:
            self.view.zoom(ZOOM)

    def reset(self) -> None:
        """Show the whole chart."""
        if self.view is not None:
            self.view.reset()

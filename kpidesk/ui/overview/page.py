"""The Overview page: a tile for each tracked KPI, what is due, and a welcome."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStackedLayout,
    QWidget,
)

from kpidesk.domain.change import Change, ClientChanged, EntryChanged, HeldChanged, SettingChanged
from kpidesk.domain.errors import Fault
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Length, period_of
from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING
from kpidesk.i18n.evidence.attention_words import attention_words
from kpidesk.i18n.kpi_words import set_name
from kpidesk.i18n.text import QT_TRANSLATE_NOOP
from kpidesk.services.entry.due import DuePeriod, DueService
from kpidesk.services.practice.clients import client_names
from kpidesk.services.practice.tracked_kpis import TRACKED
from kpidesk.services.series.overview import OverviewService
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.layouts import STRETCH
from kpidesk.ui.common.scroller import Scroller
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.overview.due_card import Attention, DueCard
from kpidesk.ui.overview.tile_board import TileBoard, TileSection
from kpidesk.ui.overview.tile_content import tile_content
from kpidesk.ui.overview.tile_style import TileStyle
from kpidesk.ui.overview.welcome import Welcome
from kpidesk.ui.page import Page
from kpidesk.ui.page_layout import PageHeader
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.tracked_kpis.dialog import TrackingDialog
from kpidesk.ui.workspace import Workspace

_TITLE = QT_TRANSLATE_NOOP("Overview", "Overview", "title of the page")
_CHOOSE = QT_TRANSLATE_NOOP("Overview", "&Choose KPIs…", "a button")
_DID_CHOOSE = QT_TRANSLATE_NOOP("Overview", "choose KPIs", "what can be undone")


class OverviewPage(Page):
    """Reads one KPI in each turn of the event loop, so that the window stays responsive.

    `ready` is emitted when every tile shows its figures.
    """

    ready = Signal()
    sample_requested = Signal()
    restore_requested = Signal()

    def __init__(
        self, workspace: Workspace, has_backups: Callable[[], bool] = lambda: False
    ) -> None:
        """`has_backups` tells whether the welcome can offer to restore one."""
        super().__init__(workspace)
        self._has_backups = has_backups
        services = workspace.services
        self._overview = OverviewService(services.records, services.series, services.today)
        self._due = DueService(services.records, services.catalogue, services.today)
        self._dues: tuple[DuePeriod, ...] | None = None
        #: Measures that changed since the dues were read; None: any of them may have.
        self._changed_measures: set[str] | None = None
        #: Why a KPI needs attention, by its id, in the order of the tiles.
        self._attention: dict[str, str] = {}
        self._queue: dict[str, Kpi] = {}
        #: Changes of queued KPIs; a KPI that has none here is read as a whole.
        self._entry_changes: dict[str, list[EntryChanged]] = {}
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._next)
        self._choose = QAction(workspace.words(_CHOOSE), self)
        self._choose.triggered.connect(self.choose_kpis)
        self._stack = QStackedLayout(self)
        self._welcome: Scroller | None = None
        self._stack.addWidget(self._make_tiles())
        workspace.unsaved_changed.connect(self._on_unsaved)

    def _make_tiles(self) -> QWidget:
        words = self.workspace.words
        style = TileStyle(self.workspace, mirrored=words.right_to_left)
        self.board = TileBoard(style, words)
        self.board.opened.connect(lambda kpi: self.go.emit(Destination(PageId.CHARTS, kpi=kpi)))
        self.due_card = DueCard(words)
        self.due_card.entered.connect(
            lambda period, cell: self.go.emit(Destination(PageId.ENTER, period=period, cell=cell))
        )
        self.due_card.opened.connect(self.board.opened)
        choose = make_button(words(_CHOOSE), self.choose_kpis)
        choose.setEnabled(not self.workspace.read_only)
        self._choose.setEnabled(not self.workspace.read_only)
        tiles = QWidget()
        header = PageHeader(words(_TITLE), actions=[choose])
        shown = self.due_card, self.board, STRETCH
        area = self.lay_out_scrolling(header, *shown, parent=tiles)
        self.board.focused.connect(lambda tile: area.ensureWidgetVisible(tile, 0, 2 * GRID))
        return tiles

    def take_focus(self) -> None:
        """Set the focus to the first button, else to the tile that Tab goes to."""
        offered = self._welcome or self.due_card
        buttons = offered.findChildren(QPushButton)
        tab = Qt.FocusPolicy.TabFocus
        tiles = [each for each in self.board.tiles.values() if each.focusPolicy() & tab]
        ready = [each for each in (*buttons, *tiles) if each.isEnabled() and each.isVisible()]
        if ready:
            ready[0].setFocus()

    def commands(self) -> list[QAction]:
        return [self._choose]

    def choose_kpis(self) -> None:
        TrackingDialog(self.workspace, self.window()).open()

    def refresh(self) -> None:
        sections = self.workspace.services.tracking.sets()
        if not sections:
            self._show_welcome()
            self._queue.clear()
            self._entry_changes.clear()
            self._turn.start()
            return
        self._stack.setCurrentIndex(0)
        if self._welcome is not None:
            self._stack.removeWidget(self._welcome)
            self._welcome.deleteLater()
            self._welcome = None
        named = len(sections) > 1
        self.board.show_sections(
            [
                TileSection(set_name(self.workspace.words, each) if named else "", kpis)
                for each, kpis in sections
            ]
        )
        self._read(kpi for _, kpis in sections for kpi in kpis)

    def update_for(self, changes: Sequence[Change]) -> None:
        if any(_for_all_tiles(each) for each in changes):
            self.refresh()
            return
        entries = [each for each in changes if isinstance(each, EntryChanged)]
        with_key = (EntryChanged, HeldChanged)
        measures = {each.key.measure for each in changes if isinstance(each, with_key)}
        clients = any(isinstance(each, ClientChanged) for each in changes)
        if not measures and not clients:
            return
        tracked = self.workspace.services.tracking.tracked()
        affected = [kpi for kpi in tracked if measures.intersection(kpi.measures)]
        self._read(affected, entries)

    def _on_unsaved(self) -> None:
        if self.isVisible():
            self._read((), ())
        else:
            self._stale = True

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop reading; the rest is read when the page is shown again."""
        super().hideEvent(event)
        if self._turn.isActive():
            self._turn.stop()
            self._stale = True

    def _read(
        self, kpis: Iterable[Kpi], entry_changes: Sequence[EntryChanged] | None = None
    ) -> None:
        """Queue these KPIs to be read as a whole, or only as far as the changes affect them.

        A KPI that is queued to be read as a whole stays so.
        """
        self._dues = None
        if entry_changes is None:
            self._changed_measures = None
        elif self._changed_measures is not None:
            self._changed_measures.update(each.key.measure for each in entry_changes)
        for kpi in kpis:
            whole = kpi.id in self._queue and kpi.id not in self._entry_changes
            if entry_changes is None:
                self._entry_changes.pop(kpi.id, None)
            elif not whole:
                self._entry_changes.setdefault(kpi.id, []).extend(entry_changes)
            self._queue[kpi.id] = kpi
        self._turn.start()

    def _next(self) -> None:
        """Do one step: first read what is due, then fill one tile after the other."""
        try:
            if self._dues is None and self._welcome is None:
                self._read_dues()
                self._turn.start()
                return
            if self._queue:
                self._fill(self._queue.pop(next(iter(self._queue))))
        except Fault as fault:
            self._queue.clear()
            self._entry_changes.clear()
            self._overview.forget()
            self.workspace.tell(fault, self.expire)
        if self._queue:
            self._turn.start()
        else:
            self._show_dues()
            self.ready.emit()

    def _read_dues(self) -> None:
        tracked = self.workspace.services.tracking.tracked()
        self._dues = self._due.due(tracked, self._changed_measures)
        self._changed_measures = set()
        self._show_dues()

    def _show_dues(self) -> None:
        if self._dues is not None and self._welcome is None:
            tracked = self.workspace.services.tracking.tracked()
            shown = [
                Attention(kpi.id, self._attention[kpi.id])
                for kpi in tracked
                if self._attention.get(kpi.id)
            ]
            self.due_card.show_dues(self._dues, self.workspace.unsaved, shown)

    def _fill(self, kpi: Kpi) -> None:
        summary = self._overview.summary(kpi, self._entry_changes.pop(kpi.id, None))
        names = client_names(self.workspace.services.records)
        words = self.workspace.words
        self._attention[kpi.id] = ""
        if summary.attention and summary.evidence and summary.last:
            self._attention[kpi.id] = attention_words(words, summary.evidence, summary.last)
        self.board.fill(kpi.id, tile_content(words, kpi, summary, self._dues or (), names))

    def _show_welcome(self) -> None:
        if self._welcome is None:
            workspace = self.workspace
            welcome = Welcome(
                workspace.words,
                workspace.catalogue,
                read_only=workspace.read_only,
                has_backups=self._has_backups(),
            )
            welcome.chosen.connect(self._begin)
            welcome.sample_requested.connect(self.sample_requested)
            welcome.restore_requested.connect(self.restore_requested)
            self._welcome = Scroller(welcome)
            self._stack.addWidget(self._welcome)
        self._stack.setCurrentWidget(self._welcome)

    def _begin(self, kpis: Sequence[str]) -> None:
        """Track the chosen KPIs, and go to the last finished month."""
        services = self.workspace.services
        label = self.workspace.words(_DID_CHOOSE)
        if self.workspace.do(label, lambda: services.tracking.track(kpis)):
            month = period_of(services.today(), Length.MONTH).shifted(-1)
            self.go.emit(Destination(PageId.ENTER, period=month))


def _for_all_tiles(change: Change) -> bool:
    """Whether tiles come and go, or the clients whose figures are expected or named."""
    if isinstance(change, SettingChanged):
        return change.key in (TRACKED, DOUBLE_COUNTING)
    return isinstance(change, ClientChanged) and change.old is not None

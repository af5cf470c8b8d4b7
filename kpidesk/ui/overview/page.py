"""The Overview page: what needs attention, what is due, a tile for each KPI, and a welcome."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout, QWidget

from kpidesk.analysis.point import Series
from kpidesk.domain.cell import NOT_ASSIGNED
from kpidesk.domain.change import (
    CardChanged,
    Change,
    ClientChanged,
    EntryChanged,
    HeldChanged,
    SentChanged,
    SettingChanged,
    StatusChanged,
    UpdateChanged,
)
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Length, period_of
from kpidesk.domain.settings.tile_order import (
    TILE_ORDER,
    TileOrder,
    own_tile_order,
    read_tile_order,
)
from kpidesk.services.practice.settings import change_setting
from kpidesk.services.series.series_query import SeriesQuery
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.scroller import Scroller
from kpidesk.ui.menu import Menu
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.overview import texts
from kpidesk.ui.overview.attention_card import AttentionCard
from kpidesk.ui.overview.attention_lines import (
    attention_lines,
    chart_of,
    due_lines,
    unsaved_lines,
    unsaved_update_lines,
    update_lines,
)
from kpidesk.ui.overview.change_filter import for_all_tiles
from kpidesk.ui.overview.client_filter import ClientFilter
from kpidesk.ui.overview.overview_reader import OverviewReader
from kpidesk.ui.overview.tile import Tile
from kpidesk.ui.overview.tile_board import TileBoard
from kpidesk.ui.overview.tile_sequence import sorted_kpis
from kpidesk.ui.overview.tile_style import TileStyle
from kpidesk.ui.page import Page
from kpidesk.ui.page_layout import PageHeader
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace

_ABOUT_CLIENTS = ClientChanged, CardChanged, StatusChanged, UpdateChanged, SentChanged


class OverviewPage(Page):
    """`ready` is emitted when every tile shows its figures."""

    ready = Signal()
    language_chosen = Signal(str)
    sample_requested = Signal()
    restore_requested = Signal()
    key_texts = texts.KEYS

    def __init__(
        self, workspace: Workspace, has_backups: Callable[[], bool] = lambda: False
    ) -> None:
        """`has_backups` tells whether the welcome can offer to restore one."""
        super().__init__(workspace)
        self._has_backups = has_backups
        self._reader = OverviewReader(workspace, self)
        self._reader.done.connect(self._on_read)
        self._reader.failed.connect(lambda fault: workspace.tell(fault, self.expire))
        self._choose = QAction(self, text=workspace.words(texts.CHOOSE))
        self._choose.setEnabled(not workspace.read_only)
        self._choose.triggered.connect(self.choose_kpis)
        self._stack = QStackedLayout(self)
        self._welcome: Scroller | None = None
        self._stack.addWidget(self._make_tiles())
        workspace.unsaved_changed.connect(self._on_unsaved)

    def _make_tiles(self) -> QWidget:
        words, read_only = self.workspace.words, self.workspace.read_only
        self.board = TileBoard(TileStyle(self.workspace, mirrored=words.right_to_left), words)
        self.board.movable = not read_only
        self.board.opened.connect(self._open_chart)
        self.board.reordered.connect(self._keep_own_order)
        self.board.menu_requested.connect(lambda tile, at: self.tile_menu(tile).popup(at))
        self.attention_card = AttentionCard(self.workspace)
        self.attention_card.opened.connect(self.go)
        self.attention_card.hide()
        tiles = QWidget(self)
        header = PageHeader(words(texts.TITLE), parent=tiles)
        self.clients = ClientFilter(self.workspace, header)
        self.clients.chosen.connect(self.refresh)
        #: The period that most tiles are about.
        self.period = plain_label(parent=header, muted=True, wraps=False)
        self.order = ChoiceBox(header)
        self.order.setAccessibleName(words(texts.ORDER))
        for kind, text in texts.ORDERS.items():
            self.order.addItem(words(text), kind)
        self.order.activated.connect(self._on_order)
        self._choose_button = make_button(words(texts.CHOOSE), self.choose_kpis, header)
        self.order.setEnabled(not read_only)
        self._choose_button.setEnabled(not read_only)
        header.place((self.clients, self.period), (self.order, self._choose_button))
        items = self.attention_card, (self.board, 1)
        self._area = self.lay_out_scrolling(header, *items, parent=tiles)
        self.board.focused.connect(lambda tile: self._area.ensureWidgetVisible(tile, 0, 2 * GRID))
        return tiles

    def take_focus(self) -> None:
        """Set the focus to the first button, else to the tile that Tab goes to."""
        offered = self._welcome or self.attention_card
        buttons = offered.findChildren(QPushButton)
        tab = Qt.FocusPolicy.TabFocus
        tiles = [each for each in self.board.tiles.values() if each.focusPolicy() & tab]
        ready = [each for each in (*buttons, *tiles) if each.isEnabled() and each.isVisible()]
        if ready:
            ready[0].setFocus()

    def commands(self) -> list[QAction]:
        return [self._choose]

    def series_to_print(self) -> list[Series]:
        services = self.workspace.services
        every = [services.series.read(SeriesQuery(kpi.id)) for kpi in services.tracking.shown()]
        return [each for each in every if each.points]

    def choose_kpis(self) -> None:
        from kpidesk.ui.tracked_kpis.dialog import TrackingDialog  # noqa: PLC0415 - no start needs it

        TrackingDialog(self.workspace, self.window()).open()

    def refresh(self) -> None:
        self.clients.refresh()
        if not self.workspace.services.tracking.shown():
            self._show_welcome()
            self._reader.read_nothing()
            return
        self._stack.setCurrentIndex(0)
        if self._welcome is not None:
            self._stack.removeWidget(self._welcome)
            self._welcome.deleteLater()
            self._welcome = None
        self._reader.client = self.clients.client
        # The user's order is that of all KPIs.
        whole = self._reader.client is None
        self.board.movable = whole and not self.workspace.read_only
        self._sort_tiles()
        self._area.fit()  # before the tiles are painted, which would be painted again
        self._reader.read(self._kpis())

    def _kpis(self) -> list[Kpi]:
        """Returns the KPIs that have a tile."""
        return self.clients.kpis(self.workspace.services.tracking.shown())

    def update_for(self, changes: Sequence[Change]) -> None:
        if any(for_all_tiles(each) for each in changes):
            self.refresh()
            return
        if any(isinstance(each, SettingChanged) and each.key == TILE_ORDER for each in changes):
            self._sort_tiles()
        entries = [each for each in changes if isinstance(each, EntryChanged)]
        with_key = (EntryChanged, HeldChanged)
        measures = {each.key.measure for each in changes if isinstance(each, with_key)}
        clients = any(isinstance(each, _ABOUT_CLIENTS) for each in changes)
        if clients:
            self.clients.refresh()
            self._reader.forget_sheets()
        if not measures and not clients:
            return
        affected = [kpi for kpi in self._kpis() if measures.intersection(kpi.measures)]
        self._reader.read(affected, entries)

    def _on_unsaved(self) -> None:
        if self.isVisible():
            self._reader.read((), ())
        else:
            self._stale = True

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop reading; the rest is read when the page is shown again."""
        super().hideEvent(event)
        if self._reader.stop():
            self._stale = True

    def _on_read(self, fresh: Sequence[str]) -> None:
        """Show all at once what was read, so that nothing moves while it is read."""
        contents = self._reader.contents
        if self._welcome is None:
            for kpi in fresh:
                self.board.fill(kpi, contents[kpi])
            shown = [contents[kpi] for kpi in self.board.tiles if kpi in contents]
            periods = Counter(each.period for each in shown if each.period)
            usual = max(periods, key=lambda each: periods[each], default="")
            self.period.setText(self.workspace.words.formats.capitalized(usual))
            self.board.show_usual_period(usual)
            self._sort_tiles()
            if self._reader.dues_are_known:
                self._show_attention()
        self.ready.emit()

    def _show_attention(self) -> None:
        words, contents = self.workspace.words, self._reader.contents
        shown = [(kpi.id, contents.get(kpi.id)) for kpi in self._kpis()]
        worse = self._reader.worse_clients
        bad = attention_lines(words, shown, self.clients.client, worse)
        unsaved = unsaved_lines(self.workspace)
        due = due_lines(words, self._reader.dues, self._reader.open_clients)
        unsaved += unsaved_update_lines(self.workspace)
        updates = update_lines(words, self._reader.due_updates)
        self.attention_card.show_lines(bad, [*unsaved, *due, *updates])
        self.attention_card.show()
        # The buttons of the card are made after the tiles, and come before them.
        buttons = self.attention_card.findChildren(QPushButton)
        self.board.set_tab_order([self._choose_button, *buttons])

    def _sort_tiles(self) -> None:
        services = self.workspace.services
        order, own = read_tile_order(services.records.setting(TILE_ORDER))
        self.order.setCurrentIndex(self.order.findData(order))
        contents, words = self._reader.contents, self.workspace.words
        self.board.show_kpis(sorted_kpis(self._kpis(), order, own, contents, words))

    def _on_order(self) -> None:
        chosen = TileOrder(self.order.currentData())
        if chosen is TileOrder.OWN:
            shown = list(self.board.tiles)
            tracked = self.workspace.services.tracking.tracked()
            others = [each.id for each in tracked if each.id not in shown]
            self._keep_own_order([*shown, *others])
        else:
            self._set_order(chosen.value)

    def _keep_own_order(self, kpis: Sequence[str]) -> None:
        self._set_order(own_tile_order(kpis))

    def _set_order(self, value: str) -> None:
        practice = self.workspace.services.practice
        self.workspace.do(
            lambda words: words(texts.DID_ORDER),
            lambda: change_setting(practice, TILE_ORDER, value),
        )

    def _open_chart(self, kpi: str) -> None:
        self.go.emit(chart_of(kpi, self.clients.client))

    def tile_menu(self, tile: Tile) -> Menu:
        """Returns the menu of a tile; it is deleted when it is closed."""
        words = self.workspace.words
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(words(texts.OPEN_CHART), lambda: self._open_chart(tile.kpi))
        sheet = Destination(PageId.ENTER, kpi=tile.kpi, client=self.clients.client)
        menu.addAction(words(texts.ENTER_FIGURES), lambda: self.go.emit(sheet))
        menu.addSeparator()
        for text, places in ((texts.EARLIER, -1), (texts.LATER, 1)):
            action = menu.addAction(words(text), partial(self.board.shift, tile, places))
            action.setEnabled(self.board.movable)
        return menu

    def _show_welcome(self) -> None:
        if self._welcome is None:
            from kpidesk.ui.overview.welcome import Welcome  # noqa: PLC0415 - for a new file only

            workspace = self.workspace
            welcome = Welcome(
                workspace.words,
                workspace.catalogue,
                read_only=workspace.read_only,
                has_backups=self._has_backups(),
            )
            welcome.chosen.connect(self._begin)
            welcome.language_chosen.connect(self.language_chosen)
            welcome.sample_requested.connect(self.sample_requested)
            welcome.restore_requested.connect(self.restore_requested)
            self._welcome = Scroller(welcome)
            self._stack.addWidget(self._welcome)
        self._stack.setCurrentWidget(self._welcome)

    def _begin(self, kpis: Sequence[str]) -> None:
        """Track the chosen KPIs, and go to the last finished month."""
        services = self.workspace.services
        if self.workspace.do(
            lambda words: words(texts.DID_CHOOSE), lambda: services.tracking.track(kpis)
        ):
            month = period_of(services.today(), Length.MONTH).shifted(-1)
            self.go.emit(Destination(PageId.ENTER, period=month, cell=NOT_ASSIGNED))

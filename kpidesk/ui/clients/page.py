"""The Clients page: a list of clients, and the card of the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kpidesk.domain.cell import Cell
from kpidesk.domain.change import (
    CardChanged,
    Change,
    ClientChanged,
    EntryChanged,
    SentChanged,
    StatusChanged,
    TargetChanged,
    UpdateChanged,
)
from kpidesk.domain.errors import Fault
from kpidesk.domain.period import Period
from kpidesk.i18n.text import Text
from kpidesk.services.clients.clients import client_named, client_names
from kpidesk.ui.clients import texts
from kpidesk.ui.clients.add_dialog import AddClientDialog
from kpidesk.ui.clients.client_list import ClientList
from kpidesk.ui.clients.client_panel import ClientPanel
from kpidesk.ui.clients.client_state import ClientState, client_states
from kpidesk.ui.clients.packages_dialog import PackagesDialog
from kpidesk.ui.clients.remove_dialog import RemoveClientDialog
from kpidesk.ui.clients.sent_hours import SentHours
from kpidesk.ui.clients.shown_dialog import ShownFiguresDialog
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.cell_chooser import ARCHIVED_CLIENT
from kpidesk.ui.common.choice_box import ChoiceBox
from kpidesk.ui.common.labels import command_name, plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.common.period_bar import PeriodBar
from kpidesk.ui.common.scroller import Scroller
from kpidesk.ui.message import Message
from kpidesk.ui.navigation import Destination, NextClient, PageId
from kpidesk.ui.page import Page
from kpidesk.ui.page_layout import PageHeader
from kpidesk.ui.status_changes import StatusChanges
from kpidesk.ui.targets.client_targets import ClientTargetsDialog
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

#: Where less than this would be left for the card, or less than so many characters, the list is
#: narrow.
_CARD, _CARD_CHARACTERS = 64 * GRID, 36

#: Changes that the page shows.
_SHOWN = (
    CardChanged,
    ClientChanged,
    StatusChanged,
    TargetChanged,
    UpdateChanged,
    SentChanged,
)


class ClientsPage(Page):
    """Shows the clients in a period; the buttons of the card act on that period.

    `removal_requested` carries a client to be removed for good, and whether the backups are, too.
    """

    removal_requested = Signal(object, bool)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        words = workspace.words
        self._statuses = StatusChanges(workspace)
        self._states: list[ClientState] = []
        self._chosen: int | None = None
        self.period_bar = PeriodBar(workspace)
        self.period_bar.chosen.connect(self._on_period)
        self._steps = self.period_bar.step_actions(self)
        self.listed = ChoiceBox()
        self.listed.setAccessibleName(words(texts.LISTED))
        for text, every in ((texts.ACTIVE, False), (texts.ALL, True)):
            self.listed.addItem(words(text), every)
        self.listed.activated.connect(lambda _: self.refresh())
        self.add = make_button(words(texts.ADD), self.add_client)
        self.add.setEnabled(not workspace.read_only)
        self.list = ClientList(workspace)
        self.list.picked.connect(self._on_picked)
        self.panel = ClientPanel(workspace)
        self._area = Scroller(self.panel)
        self._content = QWidget()
        make_row(self.list, (self._area, 1), parent=self._content, spacing=2 * GRID)
        self._nobody = self._make_nobody()
        header = PageHeader(words(texts.TITLE), (self.period_bar, self.listed), (self.add,))
        self.lay_out(header, (self._content, 1), (self._nobody, 1))
        self._connect_panel()

    @property
    def state(self) -> ClientState | None:
        """What is shown in the panel."""
        return next((each for each in self._states if each.client.id == self._chosen), None)

    def refresh(self) -> None:
        self._states = client_states(
            self.workspace, self.period_bar.period, archived=bool(self.listed.currentData())
        )
        self.list.fill(self._states, self._chosen)
        self._fit_list()
        self._chosen = self.list.client
        self._content.setVisible(bool(self._states))
        self._nobody.setVisible(not self._states)
        self.add.setVisible(bool(self._states))
        self._show_panel()

    def update_for(self, changes: Sequence[Change]) -> None:
        for each in changes:
            if isinstance(each, ClientChanged) and each.old is None:
                self._chosen = each.new.id
        used = any(isinstance(each, EntryChanged) and each.key.cell.client for each in changes)
        if used or any(isinstance(each, _SHOWN) for each in changes):
            self.refresh()
        added = any(isinstance(each, ClientChanged) and each.old is None for each in changes)
        if added:
            self._area.verticalScrollBar().setValue(0)
        if added and self.isVisible():
            # Not back to the button: it may be hidden now.
            self.take_focus()

    def visit(self, destination: Destination) -> None:
        if destination.period is not None:
            self.period_bar.set_period(destination.period)
        chosen = destination.cell.client if destination.cell else None
        if destination.client is not None:
            chosen = client_named(self.workspace.services.records, destination.client).id
        if chosen is not None:
            self._chosen = chosen
            self._area.verticalScrollBar().setValue(0)
        self.expire()

    def where(self) -> Destination:
        cell = None if self._chosen is None else Cell(self._chosen)
        return Destination(PageId.CLIENTS, period=self.period_bar.period, cell=cell)

    def take_focus(self) -> None:
        (self.list if self._states else self._first).setFocus()

    def commands(self) -> list[QAction]:
        return [self._add_action, *self._steps]

    def commit_all(self) -> None:
        self.panel.form.commit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.commit_all()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_list()

    def _fit_list(self) -> None:
        card = max(_CARD, self.fontMetrics().averageCharWidth() * _CARD_CHARACTERS)
        self.list.set_narrow(narrow=self.width() - self.list.wide_width < card)

    def add_client(self) -> None:
        AddClientDialog(self.workspace, self.window()).open()

    def _make_nobody(self) -> QWidget:
        words, inside = self.workspace.words, QWidget()
        add = self._first = make_button(words(texts.ADD), self.add_client, primary=True)
        add.setEnabled(not self.workspace.read_only)
        make_column(
            plain_label(words(texts.NOBODY), TextSize.HEADING),
            plain_label(words(texts.NOBODY_HINT), muted=True),
            make_row(add, STRETCH),
            STRETCH,
            parent=inside,
            spacing=2 * GRID,
        )
        self._add_action = QAction(words(texts.ADD), self)
        self._add_action.triggered.connect(self.add_client)
        self._add_action.setEnabled(not self.workspace.read_only)
        return inside

    def _connect_panel(self) -> None:
        panel = self.panel
        panel.figures_requested.connect(lambda: self._go(PageId.ENTER))
        panel.update_requested.connect(lambda: self._go(PageId.UPDATES))
        panel.charts_requested.connect(lambda: self._go(PageId.CHARTS))
        panel.close_requested.connect(self._close)
        panel.reopen_requested.connect(self._reopen)
        panel.away_toggled.connect(self._set_away)
        panel.duplicate_requested.connect(self._duplicate)
        panel.archive_requested.connect(self._toggle_archived)
        panel.remove_requested.connect(self._remove)
        panel.form.packages_requested.connect(self._open_packages)
        panel.form.shown_requested.connect(self._open_shown)
        panel.form.targets_requested.connect(self._open_targets)

    def _open_packages(self) -> None:
        if self.state is not None:
            dialog = PackagesDialog(self.workspace, self.state, self.window())
            sent = SentHours(self.workspace, self.state.client.id, self.go.emit)
            dialog.accepted.connect(sent.say)
            dialog.open()

    def _open_shown(self) -> None:
        if self.state is not None:
            ShownFiguresDialog(self.workspace, self.state, self.window()).open()

    def _open_targets(self) -> None:
        if self.state is not None:
            ClientTargetsDialog(self.workspace, self.state.client, self.window()).open()

    def _go(self, page: PageId) -> None:
        if self.state is not None:
            client = self.state.client
            there = Destination(page, None, self.state.period, Cell(client.id), client.name)
            self.go.emit(there)

    def _on_period(self, period: Period) -> None:
        self.commit_all()
        self.period_bar.set_period(period)
        self.refresh()

    def _on_picked(self, client: int) -> None:
        self.commit_all()
        self._chosen = self.workspace.keep(NextClient).id = client
        # Saving has listed the clients again, with the one before as the chosen one.
        self.list.choose(client)
        self._show_panel()
        self._area.verticalScrollBar().setValue(0)

    def _show_panel(self) -> None:
        if self.state is not None:
            self.panel.show_state(self.state)

    def _close(self) -> None:
        if self.state is not None:
            self._statuses.close(self.state.period, self.state.client.id)

    def _reopen(self) -> None:
        if self.state is not None:
            self._statuses.reopen(self.state.period, self.state.client.id)

    def _set_away(self, away: bool) -> None:
        if self.state is not None:
            self._statuses.set_away(self.state.period, self.state.client.id, away=away)
            # Also after a fault: the check mark follows what is saved.
            self._show_panel()

    def _duplicate(self) -> None:
        if self.state is not None:
            client = self.state.client
            cards = self.workspace.services.cards
            self._do(texts.DID_DUPLICATE, lambda: cards.duplicate(client.id), client=client.name)

    def _toggle_archived(self) -> None:
        if self.state is not None:
            client = self.state.client
            if self._set_archived(client.id, archived=not client.archived) and not client.archived:
                words = self.workspace.words
                name, back = words(ARCHIVED_CLIENT, client=client.name), words(texts.BACK)

                def bring_back() -> None:
                    self._set_archived(client.id, archived=False)

                message = Message(name, action=command_name(back), act=bring_back)
                self.workspace.message_posted.emit(message)

    def _set_archived(self, client_id: int, *, archived: bool) -> bool:
        services = self.workspace.services
        client = next((e for e in services.records.clients() if e.id == client_id), None)
        if client is None or client.archived is archived:
            return False
        text = texts.DID_ARCHIVE if archived else texts.DID_BRING_BACK
        moved = client._replace(archived=archived)
        return self._do(text, lambda: (services.clients.change(moved),), client=client.name)

    def _remove(self) -> None:
        if self.state is not None:
            client = self.state.client
            services = self.workspace.services
            try:
                naming = services.updates.naming(client)
            except Fault as fault:
                self.workspace.tell(fault, self._remove)
                return
            names = client_names(services.records)
            dialog = RemoveClientDialog(self.workspace.words, client, naming, names, self.window())
            dialog.confirmed.connect(lambda backups: self.removal_requested.emit(client, backups))
            dialog.open()

    def _do(self, text: Text, work: Callable[[], Iterable[Change]], **values: str) -> bool:
        return self.workspace.do(lambda words: words.fill(text, values), lambda: tuple(work()))

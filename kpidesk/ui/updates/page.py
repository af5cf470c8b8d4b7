"""The Updates page: composes the update of a client and a period beside its pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from kpidesk.domain.cell import Cell
from kpidesk.domain.change import Change, EntryChanged
from kpidesk.domain.errors import Fault
from kpidesk.domain.updates.update import UpdateForm, UpdateKey
from kpidesk.drawing.updates.update_pages import UpdatePages
from kpidesk.i18n.languages import offered_languages
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.updates.remark_words import remark_words
from kpidesk.system.preferences import Preferences
from kpidesk.ui.clients import texts as client_texts
from kpidesk.ui.common.card import Card
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.common.scroller import Scroller
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.page import Page
from kpidesk.ui.status_changes import StatusChanges
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.updates import texts
from kpidesk.ui.updates.actions import UpdateActions
from kpidesk.ui.updates.compose.composer import UpdateComposer
from kpidesk.ui.updates.compose.composition import Composition
from kpidesk.ui.updates.compose.insertions import Insertions
from kpidesk.ui.updates.preview import UpdatePreview
from kpidesk.ui.updates.remark_list import RemarkList
from kpidesk.ui.updates.sender_dialog import SenderDialog
from kpidesk.ui.updates.sent_view import SentView
from kpidesk.ui.updates.texts_dialog import ReusableTextsDialog
from kpidesk.ui.updates.update_commands import UpdateCommands
from kpidesk.ui.updates.update_files import UpdateFiles
from kpidesk.ui.updates.update_header import UpdateHeader
from kpidesk.ui.updates.update_table import UpdateTable
from kpidesk.ui.workspace import Workspace

#: The width of the fields beside the preview; behind a tab they have all of it.
_EDITOR_WIDTH, _ANY_WIDTH = 66 * GRID, (1 << 24) - 1
#: Below this width the fields and the preview are behind tabs.
_NARROW = 125 * GRID
#: Remarks and the text for screen readers follow when the user pauses.
_PAUSE = 300


class UpdatesPage(Page):
    """Shows an update: fields at the leading side, the pages of its file beside them.

    A sent update is shown as it was kept. `All Updates` lists those of all clients.
    """

    def __init__(self, workspace: Workspace, preferences: Preferences) -> None:
        super().__init__(workspace)
        words = workspace.words
        self._statuses = StatusChanges(workspace)
        self.composition = Composition(workspace, self)
        self.actions_ = UpdateActions(self, words)
        files = UpdateFiles(preferences)
        self.do = UpdateCommands(workspace, self.composition, self.actions_, files, self)
        self.head = head = UpdateHeader(workspace, self.actions_)
        self.period_bar, self.clients, self.tabs = head.period_bar, head.clients, head.tabs
        self.period_bar.chosen.connect(lambda each: self._open(UpdateKey(self.key.client, each)))
        head.version.chosen.connect(self._load)
        self.clients.chosen.connect(lambda client: self._open(UpdateKey(client, self.key.period)))
        self.composer = UpdateComposer(
            workspace,
            self.composition,
            Insertions(workspace, self.composition, self.actions_.texts),
        )
        self.preview = UpdatePreview(workspace.theme.colours.edge)
        self.caption = plain_label(kind=TextSize.CAPTION, muted=True)
        self.remarks = RemarkList(words)
        self.sent = SentView(workspace)
        self.table = UpdateTable(workspace)
        self._lay_out_page()
        self._connect()

    @property
    def key(self) -> UpdateKey:
        """Whose update of which period is shown."""
        return UpdateKey(self.clients.client, self.period_bar.period)

    def refresh(self) -> None:
        self.clients.fill(self.clients.client if self.clients.box.count() else self.clients.first)
        self._load()
        if self.shown is self.table:
            self.table.fill(self.workspace.services.updates.listing())

    def update_for(self, changes: Sequence[Change]) -> None:
        client = self.key.client
        entries = [each for each in changes if isinstance(each, EntryChanged)]
        # The update of a client is made from its own figures.
        own = client is None or any(each.key.cell.client == client for each in entries)
        if own or len(entries) < len(changes):
            self.refresh()

    def visit(self, destination: Destination) -> None:
        if destination.period is not None:
            self.period_bar.set_period(destination.period)
        client = destination.cell.client if destination.cell else self.clients.first
        if destination.cell is not None or not self.clients.box.count():
            self.clients.fill(client)
        self._show_list(shown=False)
        self.expire()

    def where(self) -> Destination:
        cell = Cell(self.clients.client)
        return Destination(PageId.UPDATES, period=self.period_bar.period, cell=cell)

    def update_to_print(self) -> UpdatePages | None:
        return None if self.composition.sent else self.composition.pages

    def take_focus(self) -> None:
        line, none = self.composer.status_line, self.composer.statuses[None]
        first = line if line.isEnabledTo(self.composer) else none
        (self.sent.open_pdf if self.composition.sent else first).setFocus()

    def commands(self) -> list[QAction]:
        return [*self._steps, *self.actions_.all()]

    def commit_all(self) -> None:
        self.composer.commit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.commit_all()
        self._pause.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out_page(self) -> None:
        self.tabs.currentChanged.connect(self._turn_tab)
        self._editor = Scroller(self.composer)
        pages = QWidget()
        make_column(self.preview, STRETCH, parent=pages)
        self._area = Scroller(pages)
        card = Card()
        make_column(self.caption, (self._area, 1), parent=card, margins=2 * GRID, spacing=GRID)
        self._side = QWidget()
        make_column(self.remarks, (card, 1), parent=self._side, spacing=2 * GRID)
        self._writing = QWidget()
        make_row(self._editor, (self._side, 1), parent=self._writing, spacing=2 * GRID)
        self._views = (self._writing, self.sent, self.table)
        shown = ((each, 1) for each in self._views)
        self.lay_out(self.head, *shown, whole=(self._editor, self._area, self.sent))
        self._show_view(self._writing)

    def _connect(self) -> None:
        actions, sent = self.actions_, self.sent
        actions.texts.triggered.connect(lambda: ReusableTextsDialog(self.workspace, self).open())
        for asks in (actions.sender.triggered, self.remarks.sender_requested):
            asks.connect(lambda: SenderDialog(self.workspace, self).open())
        self._steps = self.period_bar.step_actions(self)
        actions.overall.triggered.connect(self._toggle_list)
        actions.previous_client.triggered.connect(lambda: self.clients.step(-1))
        actions.next_client.triggered.connect(lambda: self.clients.step(1))
        sent.pdf_requested.connect(self.do.open_pdf)
        sent.correction_requested.connect(self.do.correct)
        sent.taken_back.connect(self.do.take_back)
        self.remarks.close_requested.connect(self._close_period)
        self.remarks.left.connect(self.take_focus)
        self.remarks.figures_requested.connect(self._open_figures)
        full = UpdateForm.FULL
        self.remarks.full_requested.connect(lambda: self.composition.choose_form(full))
        self.table.opened.connect(self._open)
        self.composition.composed.connect(self._show_document)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._show_remarks)

    def _load(self) -> None:
        focus = QApplication.focusWidget()
        writing = focus is not None and self.composer.isAncestorOf(focus)
        version = self.head.version
        version.read(self.key)
        try:
            self.composition.load(self.key, version.earlier)
        except Fault as fault:
            self.workspace.tell(fault, self.refresh)
            return
        update = self.composition.update
        assert update is not None
        version.show_update(update)
        writable, newest = not self.workspace.read_only, version.earlier is None
        self.actions_.enable(update, writable=writable, newest=newest)
        self.head.send_button.setEnabled(self.actions_.send.isEnabled())
        if self.composition.sent:
            self.sent.show_sent(self.key, self.composition, version.earlier)
        self._show_document()
        self._show_remarks()
        self._arrange()
        if writing and self.composition.sent:
            # Fields that are disabled pass the focus out of the page.
            self.take_focus()

    def _show_document(self) -> None:
        shown = self.composition
        document, pages, reader = shown.document, shown.pages, shown.reader
        if document is None or pages is None or reader is None:
            return
        words = self.workspace.words
        self.preview.show_pages(pages, document.summary)
        self.caption.setText(
            words(
                texts.PAGES,
                pages=words(texts.PAGE_COUNT, n=pages.count),
                language=offered_languages()[reader.words.language],
                paper=words(client_texts.PAPERS[document.paper]),
            )
        )
        self._pause.start()

    def _show_remarks(self) -> None:
        words = self.workspace.words
        try:
            found = self.composition.remarks()
        except Fault as fault:
            self.workspace.tell(fault)
            return
        lines = [remark_words(words, each, self.key.period) for each in found]
        period, editable = period_name(words, self.key.period), self.composition.editable
        self.remarks.show_remarks(found, lines, period, editable=editable)

    def _turn_tab(self) -> None:
        # The field that has the focus may be hidden by this.
        self.tabs.setFocus()
        self._arrange()

    @property
    def shown(self) -> QWidget:
        """What is below the header: the fields with the preview, a sent update, or the list."""
        return next(each for each in self._views if not each.isHidden())

    @property
    def _narrow(self) -> bool:
        return self.width() < _NARROW

    def _arrange(self) -> None:
        """Show the fields beside the preview, or one of them where the width is short."""
        narrow = self._narrow
        writing = self.tabs.currentIndex() == 0
        self._editor.setVisible(not narrow or writing)
        self._side.setVisible(not narrow or not writing)
        self._editor.setMaximumWidth(_ANY_WIDTH if narrow else _EDITOR_WIDTH)
        self._editor.setMinimumWidth(0 if narrow else _EDITOR_WIDTH)
        if self.shown is not self.table:
            self._show_view(self.sent if self.composition.sent else self._writing)

    def _toggle_list(self) -> None:
        self.commit_all()
        self._show_list(shown=self.shown is not self.table)

    def _show_list(self, *, shown: bool) -> None:
        update = self.sent if self.composition.sent else self._writing
        self._show_view(self.table if shown else update)
        back = self.workspace.words(texts.BACK if shown else texts.OVERALL)
        self.head.show_list(shown=shown, back=back)
        self.actions_.show_list(shown=shown)
        if shown:
            self.table.fill(self.workspace.services.updates.listing())
            self.table.setFocus()

    def _show_view(self, shown: QWidget) -> None:
        """Show one of the views; a focus that would be hidden goes to it."""
        focus = QApplication.focusWidget()
        hidden = [each for each in self._views if each is not shown]
        lost = focus is not None and any(each.isAncestorOf(focus) for each in hidden)
        for each in hidden:
            each.hide()
        shown.show()
        self.tabs.setVisible(shown is self._writing and self._narrow)
        if lost:
            self.take_focus()

    def _open(self, key: UpdateKey) -> None:
        """Show an update from its top; where what was typed cannot be saved, stay."""
        if not self.composition.store():
            self.clients.fill(self.composition.key.client if self.composition.key else None)
            return
        self.period_bar.set_period(key.period)
        self.clients.fill(key.client)
        self._show_list(shown=False)
        self._load()
        for area in (self._editor, self._area):
            area.verticalScrollBar().setValue(0)

    def _close_period(self) -> None:
        self.commit_all()
        self._statuses.close(self.key.period, self.key.client)

    def _open_figures(self, figure: str) -> None:
        self.go.emit(Destination(PageId.ENTER, figure, self.key.period, Cell(self.key.client)))

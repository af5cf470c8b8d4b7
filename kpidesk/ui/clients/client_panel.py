"""The panel of one client: name, buttons, the hours of the package, and the form of the card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.i18n.locales.day_text import short_day
from kpidesk.i18n.period_words import period_name
from kpidesk.i18n.sentences import side_by_side
from kpidesk.ui.accessible_graphic import show_as_graphic
from kpidesk.ui.clients import texts
from kpidesk.ui.clients.card_form import CardForm
from kpidesk.ui.clients.client_state import (
    ClientState,
    SheetState,
    language_words,
    sheet_words,
)
from kpidesk.ui.clients.package_use import PackageUse
from kpidesk.ui.common.buttons import make_button
from kpidesk.ui.common.card import Card
from kpidesk.ui.common.flow_layout import FlowLayout
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import make_column
from kpidesk.ui.menu import Menu
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.theme.share_bar import paint_bar
from kpidesk.ui.workspace import Workspace


class ClientPanel(Card):
    """Shows a client and asks for what the buttons say."""

    figures_requested = Signal()
    update_requested = Signal()
    charts_requested = Signal()
    close_requested = Signal()
    reopen_requested = Signal()
    away_toggled = Signal(bool)
    duplicate_requested = Signal()
    archive_requested = Signal()
    remove_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        words = workspace.words
        self.name = plain_label(kind=TextSize.HEADING)
        self._about = plain_label(kind=TextSize.CAPTION, muted=True)
        self.figures = make_button(words(texts.OPEN_FIGURES), self.figures_requested.emit)
        self.write_update = make_button(words(texts.WRITE_UPDATE), self.update_requested.emit)
        self.close_period = make_button("", self.close_requested.emit)
        self.reopen_period = make_button("", self.reopen_requested.emit)
        self.more = make_button(words(texts.MORE), lambda: None)
        self._fill_menu()
        buttons = QWidget()
        flow = FlowLayout(GRID)
        buttons.setLayout(flow)
        statuses = self.close_period, self.reopen_period
        for button in (self.figures, *statuses, self.write_update, self.more):
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        self._bar = _PackageBar(workspace)
        self._use = plain_label()
        self.form = CardForm(workspace)
        names = make_column(self.name, self._about, spacing=GRID // 2)
        # A layout within the layout would get more height than its texts need at this width.
        self._hours = QWidget()
        make_column(self._use, self._bar, parent=self._hours, spacing=GRID)
        self._hours.setSizePolicy(policy)
        make_column(
            names,
            buttons,
            self._hours,
            self.form,
            parent=self,
            margins=3 * GRID,
            spacing=2 * GRID,
        )

    def show_state(self, state: ClientState) -> None:
        """Show a client."""
        words, client = self._workspace.words, state.client
        period = period_name(words, state.period)
        self.name.setText(words.name(client.name))
        self._about.setText(side_by_side(*self._facts(state)))
        free = not self._workspace.read_only and not client.archived
        open_, closed = SheetState.OPEN, SheetState.CLOSED
        self.close_period.setVisible(free and state.sheet in (open_, SheetState.NOT_DUE))
        self.reopen_period.setVisible(free and state.sheet is closed)
        self.close_period.setText(words(texts.CLOSE_PERIOD, period=period))
        self.reopen_period.setText(words(texts.REOPEN_PERIOD, period=period))
        self._away.setText(words(texts.AWAY, period=period))
        self._away.setChecked(state.sheet is SheetState.AWAY)
        self._away.setEnabled(free and state.sheet is not closed)
        self._archive.setText(words(texts.BACK if client.archived else texts.ARCHIVE))
        for action in (self._archive, self._duplicate, self._remove):
            action.setEnabled(not self._workspace.read_only)
        self._show_use(state.use)
        self.form.show_state(state)

    def _show_use(self, use: PackageUse | None) -> None:
        self._use.setText(use.sentence if use else "")
        self._hours.setVisible(use is not None)
        self._bar.setVisible(use is not None and use.share is not None)
        if use is not None:
            self._bar.show_use(use)

    def _facts(self, state: ClientState) -> list[str]:
        words, card = self._workspace.words, state.card
        facts = [sheet_words(self._workspace, state)]
        if card.since:
            facts.append(words(texts.SINCE, day=short_day(words, card.since)))
        if card.until:
            facts.append(words(texts.UNTIL, day=short_day(words, card.until)))
        language = language_words(self._workspace, state.client)
        return [*facts, language] if language else facts

    def _fill_menu(self) -> None:
        words, menu = self._workspace.words, Menu(self)
        menu.addAction(words(texts.OPEN_CHARTS), self.charts_requested.emit)
        self._away = QAction(self, checkable=True)
        self._away.triggered.connect(self.away_toggled)
        menu.addAction(self._away)
        menu.addSeparator()
        self._duplicate = menu.addAction(words(texts.DUPLICATE), self.duplicate_requested.emit)
        self._archive = menu.addAction("", self.archive_requested.emit)
        menu.addSeparator()
        self._remove = menu.addAction(words(texts.REMOVE), self.remove_requested.emit)
        self.more.setMenu(menu)


class _PackageBar(QWidget):
    """A bar that fills with the hours used, and a line at the notice from 80 % on."""

    _NOTICE = 0.8

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._colours = workspace.theme.colours
        self._use: PackageUse | None = None
        show_as_graphic(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(60 * GRID)

    def show_use(self, use: PackageUse) -> None:
        self._use = use
        self.setAccessibleName(use.sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60 * GRID, 2 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._use is None or self._use.share is None:
            return
        colours, painter = self._colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, mirrored = QRectF(self.rect()), self.isRightToLeft()
        painter.setLayoutDirection(self.layoutDirection())
        paint_bar(painter, box, self._use.share, colours, over=self._use.over)
        share = 1 - self._NOTICE if mirrored else self._NOTICE
        mark = QRectF(box.width() * share - 1, 0, 2, box.height())
        painter.fillRect(mark, colours.text)
        painter.end()

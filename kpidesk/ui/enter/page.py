"""The Figures page: the figures of one period, KPI by KPI, with the keyboard alone if wanted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent

from kpidesk.domain.cell import Cell
from kpidesk.domain.change import (
    CardChanged,
    Change,
    ClientChanged,
    EntryChanged,
    HeldChanged,
    LadderChanged,
    SettingChanged,
    StatusChanged,
)
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Period
from kpidesk.domain.settings.double_counting import DOUBLE_COUNTING
from kpidesk.services.entry.commit import CommitOutcome, Saved
from kpidesk.services.entry.sheet import Sheet
from kpidesk.services.practice.tracked_kpis import TRACKED
from kpidesk.services.tables.context import PageTarget
from kpidesk.system.preferences import Preferences
from kpidesk.ui.announcement import announce
from kpidesk.ui.common.layouts import make_row
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.actions import EnterActions
from kpidesk.ui.enter.entry_committer import SheetCommitter, TypedDrafts
from kpidesk.ui.enter.field_messages import FieldMessages, not_begun
from kpidesk.ui.enter.focus_moves import InitialFocus, RowMoves, type_into
from kpidesk.ui.enter.foot.period_status import PeriodStatusCommands
from kpidesk.ui.enter.foot.sheet_foot import SheetFoot
from kpidesk.ui.enter.help.sheet_help import SheetHelp
from kpidesk.ui.enter.notices.sheet_notices import SheetNotices
from kpidesk.ui.enter.row.measure_row import MeasureRow
from kpidesk.ui.enter.sheet_choice import SheetChoice
from kpidesk.ui.enter.sheet_header import SheetHeader
from kpidesk.ui.enter.sheet_notes import SheetNotes
from kpidesk.ui.enter.sheet_view import SheetView
from kpidesk.ui.enter.table_paste import TablePaste
from kpidesk.ui.navigation import Destination, PageId
from kpidesk.ui.page import Page
from kpidesk.ui.print.printed_sheet import printed_sheet
from kpidesk.ui.print.printed_table import PrintedTable
from kpidesk.ui.theme.metrics import GRID
from kpidesk.ui.workspace import Workspace

#: So many more KPIs in each turn while the first sheet is made.
_AT_ONCE = 4
_REFRESHED = {CardChanged, ClientChanged, LadderChanged, StatusChanged}


class EnterPage(Page):
    """Shows sheets on a board and records what is typed there."""

    key_texts = texts.KEYS

    def __init__(self, workspace: Workspace, preferences: Preferences | None = None) -> None:
        super().__init__(workspace)
        self._sheet: Sheet | None = None
        self._choice = SheetChoice(workspace, preferences)
        self.head = SheetHeader(workspace)
        self.notices = SheetNotices(workspace, self)
        self.board = SheetView(workspace, self._watch, self._say, self)
        self.help = SheetHelp(workspace, self.board, self)
        self.foot = SheetFoot(workspace, self)
        self._arrival = InitialFocus(self.head, self.board)
        self._moves = RowMoves(self.board, self.foot, self.commit, self.head.boxes)
        self.recorder = SheetCommitter(workspace)
        self._typed = TypedDrafts(self.recorder, self)
        self._pasting = TablePaste(self.board, self)
        self._messages = FieldMessages(workspace, self.recorder, self._update, self._moves.go_on)
        workspace.unsaved_changed.connect(self._on_unsaved_changed)
        self._growing = QTimer(self, singleShot=True, interval=0)
        self._growing.timeout.connect(self._grow)
        body = make_row((self.board, 1), self.help.panel, margins=(0, 0, 0, GRID), spacing=2 * GRID)
        shown = self.head, self.notices, (body, 1), self.help.strip, self.foot
        self.lay_out(*shown, whole=(self.board, self.help))
        actions = self.page_actions = EnterActions(self, workspace.words)
        self.notes = SheetNotes(workspace, self.board, self.notices, actions, self)
        self.notes.changed.connect(lambda: self._say(set()))
        self._statuses = PeriodStatusCommands(workspace, actions, self.foot, self.commit_all)
        self._connect()

    @property
    def period(self) -> Period:
        return self._sheet.period if self._sheet else self.head.period_bar.period

    @property
    def cell(self) -> Cell:
        return self._sheet.cell if self._sheet else self.head.cells.scope.cell

    @property
    def ready(self) -> bool:
        """Whether all of the sheet is on screen."""
        return self._sheet is not None and not self._growing.isActive() and self.board.filled

    @property
    def rows(self) -> list[MeasureRow]:
        return self.board.rows

    def load(self, *, period: Period | None = None, cell: Cell | None = None) -> None:
        """Show another sheet; what is typed on this one is recorded, or kept as a draft."""
        self.commit_all()
        self._show((period or self.period, self.cell if cell is None else cell), fresh=True)
        if not any(box.stepping for box in self.head.boxes):
            self._arrival.go_to_blank()

    def commit_all(self) -> None:
        for row in self.rows:
            if row.field.dirty and not row.kept:
                self.commit(row)

    def commit(self, row: MeasureRow) -> CommitOutcome:
        """Record one row and say what came of it."""
        outcome = self.recorder.commit(row)
        if row.kept:
            self.board.show_values(row.measure.id)
        self._say({row.measure.id})
        self._show_count()
        if not isinstance(outcome, Saved):
            announce(row.field, row.notice.text)
        return outcome

    def refresh(self) -> None:
        self.head.cells.refresh()
        cell = self._choice.wanted(self.period, self.cell)
        if self._sheet is None:
            self.head.show_cell(cell or self.cell)
            self._grow()
        elif cell is not None:
            self.load(cell=cell)
        else:
            self._show((self.period, self.cell), fresh=False)

    def update_for(self, changes: Sequence[Change]) -> None:
        """Show what changed: of this sheet's figures only the KPIs that they are part of."""
        places = [f.key for f in changes if isinstance(f, (EntryChanged, HeldChanged))]
        keys = {f.key for f in changes if isinstance(f, SettingChanged)}
        if keys & {TRACKED, DOUBLE_COUNTING} or _REFRESHED & {type(f) for f in changes}:
            self.refresh()
        elif any(at.period != self.period or self.board.lacks(at.measure) for at in places):
            self._show((self.period, self.cell), fresh=False)
        else:
            if any(at.cell.client == self.cell.client and at.cell != self.cell for at in places):
                self.foot.forget_languages()
            self._update({place.measure for place in places})

    def visit(self, destination: Destination) -> None:
        cell = self._choice.asked_for(destination, self.period, self.cell)
        self._arrival.sent_to = destination.kpi
        if self._sheet is None:
            self.head.period_bar.set_period(destination.period or self.period)
            self.head.show_cell(cell or self.cell)
        elif destination.period is not None or cell is not None:
            self.load(period=destination.period, cell=cell)
        if self.isVisible():
            if destination.period is not None or cell is not None:
                self.setFocus()
            self._arrive()

    def where(self) -> Destination:
        return Destination(PageId.ENTER, period=self.period, cell=self.cell)

    def commands(self) -> list[QAction]:
        return self.page_actions.all()

    def paste(self) -> None:
        self._pasting.paste()

    def table_to_print(self) -> PrintedTable | None:
        shown = self._sheet if self.rows else None
        return printed_sheet(self.workspace, shown, self.board.groups) if shown else None

    def table_target(self) -> PageTarget | None:
        return self._pasting.target(None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            chosen = self._choice.wanted(self.period, self.cell)
            if chosen is not None:
                self.load(cell=chosen)
            self._arrive()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.help.fit(self.size())

    def hideEvent(self, event: QHideEvent) -> None:
        self.commit_all()
        self._choice.remember(self.cell)
        if self._growing.isActive():
            # Whoever hides the page may close its file next; the rest is read when it is shown.
            self._growing.stop()
            self.expire()
        super().hideEvent(event)

    def _connect(self) -> None:
        actions, head, foot = self.page_actions, self.head, self.foot
        head.connect_actions(actions)
        actions.first_empty.triggered.connect(self._arrival.go_to_blank)
        self._statuses.sheet_requested.connect(self._arrival.go_to_open)
        head.period_bar.chosen.connect(lambda period: self.load(period=period))
        head.cells.chosen.connect(lambda scope: self.load(cell=scope.cell))
        head.paste_requested.connect(self.paste)
        self.notices.go.connect(self.go)
        foot.go.connect(self.go)
        foot.first_empty_requested.connect(self._arrival.go_to_blank)
        foot.next_client_requested.connect(lambda: head.cells.step(1))
        foot.language_requested.connect(lambda cell: self.load(cell=cell))

    def _grow(self) -> None:
        """Show the first sheet some KPIs at a time: making its fields takes a moment."""
        kpis = self.workspace.services.tracking.asked(self.cell, self.period)
        grown = len(self._sheet.groups) + len(self._sheet.hidden) if self._sheet else 0
        some = kpis[: grown + _AT_ONCE]
        self._show((self.period, self.cell), kpis=some, fresh=not self.rows)
        if len(some) < len(kpis):
            self._growing.start()
        if not any(row.field.dirty for row in self.rows):
            self._arrive()

    def _arrive(self) -> None:
        self._arrival.arrive(all_there=not self._growing.isActive())

    def _show(
        self, where: tuple[Period, Cell], *, fresh: bool, kpis: Sequence[Kpi] | None = None
    ) -> None:
        self._growing.stop()
        kpis = kpis or self.workspace.services.tracking.asked(where[1], where[0])
        self._sheet = self.workspace.services.sheets.sheet(*where, kpis)
        self.foot.forget_languages()
        self.recorder.aim(*where)
        self._pasting.aim(*where)
        self.board.show_sheet(self._sheet, fresh=fresh)
        self.recorder.restore(self.rows)
        self.board.fill(*where)
        self.head.show_sheet(self._sheet)
        self.notices.show_sheet(self._sheet)
        self.help.panel.chart.forget()
        self.notes.show(*where, self.rows)
        self._say()
        self._show_count()

    def _update(self, measures: set[str]) -> None:
        if not measures or self._sheet is None:
            return
        new = self._sheet = self.board.update_rows(self._sheet, measures)
        self.recorder.restore(self.rows)
        kpis = [group.kpi for group in new.groups if measures.intersection(group.kpi.measures)]
        self._say({each for kpi in kpis for each in kpi.measures})
        self._show_count()

    def _say(self, measures: set[str] | None = None) -> None:
        """Say what must be said at the fields of these measures (None: all), and of the sheet."""
        if self._sheet is not None:
            self._messages.show(self._sheet, self.rows, measures)
            self.notices.say(self._sheet, not_begun(self._sheet), measures)
            self.help.show(self.period, self.cell, self.size())

    def _show_count(self) -> None:
        if self._sheet is not None:
            self.foot.show_count(self._sheet, self.rows, self.head.cells.neighbor(1))
            self._statuses.show_sheet(self._sheet, self.rows)
        self.page_actions.enable_clients(self.head.cells)

    def _watch(self, row: MeasureRow) -> None:
        """Listen to a new row."""
        row.edited.connect(self._on_edited)
        row.edited.connect(self._typed.note)
        row.left.connect(self._moves.leave)
        row.gone.connect(self._moves.go)
        row.offer_requested.connect(self._messages.take_offer)
        row.dropped.connect(self._messages.drop)
        row.entered.connect(self._on_entered)
        row.pasted.connect(self._pasting.paste_at)
        row.field.refused.connect(partial(self._messages.say_closed, row))
        row.typed_over.connect(type_into)

    def _on_edited(self, row: MeasureRow) -> None:
        row.begin_anew()
        self.recorder.forget(row)
        row.show_echo()
        self.board.show_values(row.measure.id)
        self._say({row.measure.id})
        self._show_count()

    def _on_entered(self, row: MeasureRow) -> None:
        self.board.reveal(row)
        self.help.show(self.period, self.cell, self.size())

    def _on_unsaved_changed(self) -> None:
        self._update(self.recorder.outdated(self.rows))

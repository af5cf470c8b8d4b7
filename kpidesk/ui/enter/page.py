"""The Enter page: the figures of one period, KPI by KPI, by keyboard alone where she likes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.change import ClientChanged, EntryChanged, Fact, HeldChanged, SettingChanged
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.period import Period
from kpidesk.services.sheet import Sheet
from kpidesk.services.tracking import TRACKED
from kpidesk.ui.clients.dialog import ClientsDialog
from kpidesk.ui.desk import Desk
from kpidesk.ui.destination import Destination, Room
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.actions import sheet_actions
from kpidesk.ui.enter.board import Board
from kpidesk.ui.enter.figure_field import FigureField
from kpidesk.ui.enter.head import Head
from kpidesk.ui.enter.measure_row import MeasureRow
from kpidesk.ui.enter.recorder import Outcome, Recorder
from kpidesk.ui.enter.remark_places import not_begun
from kpidesk.ui.enter.talk import Talk
from kpidesk.ui.page import Page
from kpidesk.ui.pasting.preview import PastePreview

Where = tuple[Period, Cell]
#: So many more KPIs in each turn while the first sheet is made.
_AT_ONCE = 4


class EnterPage(Page):
    """Shows sheets on a board and records what is typed there."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._sheet: Sheet | None = None
        self.head = Head(desk, self)
        self.board = Board(desk, self._watch, self._say, self)
        self.recorder = Recorder(desk, self._try_again, self)
        self._talk = Talk(desk, self.recorder, self._update, lambda row: self._step(row, 1))
        self._growing = QTimer(self)
        self._growing.setSingleShot(True)
        self._growing.setInterval(0)
        self._growing.timeout.connect(self._grow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.board, 1)
        self._actions = sheet_actions(
            self,
            desk.words,
            self.head.period_bar.step,
            self._go_to_last_finished,
            self._go_to_first_empty,
        )
        self.head.period_bar.chosen.connect(lambda period: self.load(period=period))
        self.head.cells.chosen.connect(lambda cell: self.load(cell=cell))
        self.head.cells.clients_wished.connect(lambda: ClientsDialog(desk, self).open())
        self.head.overview_wished.connect(lambda: self.go.emit(Destination(Room.OVERVIEW)))
        desk.saved.connect(self.head.note_saved)

    @property
    def period(self) -> Period:
        """The period of the sheet."""
        return self._sheet.period if self._sheet else self.head.period_bar.period

    @property
    def cell(self) -> Cell:
        """The cell of the sheet."""
        return self._sheet.cell if self._sheet else NOT_ASSIGNED

    @property
    def _where(self) -> Where:
        return self.period, self.cell

    @property
    def ready(self) -> bool:
        """Whether all of the sheet is on screen."""
        return self._sheet is not None and not self._growing.isActive() and self.board.filled

    @property
    def rows(self) -> list[MeasureRow]:
        """The rows of the sheet, from top to bottom."""
        return self.board.rows

    def load(self, *, period: Period | None = None, cell: Cell | None = None) -> None:
        """Show another sheet; what is typed on this one is recorded, or kept as a draft."""
        self.commit_all()
        period, cell = period or self.period, self.cell if cell is None else cell
        self._talk.begin()
        self._show((period, cell), fresh=True)
        self.focus_first_empty()

    def commit_all(self) -> None:
        """Record whatever is typed and can be; the rest stays as it is, to come back."""
        for row in self.rows:
            tried = row.waiting or row.asked or row.trouble
            if row.field.dirty and not tried:
                self.commit(row)

    def commit(self, row: MeasureRow) -> Outcome:
        """Record one row and say what came of it."""
        if self.desk.read_only or not row.open:
            return Outcome.DONE
        if not row.field.dirty and not row.trouble and not row.asked:
            return Outcome.DONE
        outcome = self.recorder.commit(row)
        self._say({row.measure.id})
        self.head.show_count(self.rows)
        return outcome

    def refresh(self) -> None:
        """Show the sheet again; what is being typed stays."""
        self.head.cells.refresh()
        if self._sheet is None:
            self._grow()
        else:
            self._show(self._where, fresh=False)

    def update_for(self, facts: Sequence[Fact]) -> None:
        """Show what changed: of this sheet's figures only the KPIs that they are part of."""
        places = [f.place for f in facts if isinstance(f, (EntryChanged, HeldChanged))]
        others = [f for f in facts if not isinstance(f, (EntryChanged, HeldChanged))]
        if any(isinstance(f, ClientChanged) or _tracks(f) for f in others):
            self.refresh()
        elif any(place.period != self.period for place in places):
            self._show(self._where, fresh=False)
        elif places and self._sheet is not None:
            self._update({place.measure for place in places})

    def visit(self, destination: Destination) -> None:
        """Show the period, the cell and the KPI that are named."""
        cell = destination.cell
        if cell is None and destination.client is not None:
            clients = self.desk.services.records.clients()
            found = next((each for each in clients if each.name == destination.client), None)
            cell = Cell(found.id) if found else None
        if destination.period is not None or cell is not None:
            self.load(period=destination.period, cell=cell)
        if destination.kpi is not None:
            self.focus_first_empty(destination.kpi)

    def commands(self) -> list[QAction]:
        """Periods, and the way to what is empty."""
        return self._actions

    def paste(self) -> None:
        """Paste into the figure that has the focus; a table from the first one on."""
        focused = QApplication.focusWidget()
        text = QApplication.clipboard().text()
        if isinstance(focused, FigureField):
            focused.paste_text(text)
        elif self.rows and text.strip():
            self._preview(self.rows[0], text)

    def focus_first_empty(self, kpi: str | None = None) -> None:
        """Go to the first figure that is asked for and empty, unless she is busy further up."""
        focused = QApplication.focusWidget()
        if kpi is None and focused is not None and self.head.isAncestorOf(focused):
            return
        rows = self.board.rows_of(kpi) if kpi else self.rows
        usable = [row for row in rows if row.open]
        for row in [row for row in usable if row.empty] or usable:
            row.field.setFocus(Qt.FocusReason.TabFocusReason)
            self.board.reveal(row)
            return

    def showEvent(self, event: QShowEvent) -> None:
        """Coming to the page is coming to what is empty."""
        super().showEvent(event)
        if not event.spontaneous():
            self.focus_first_empty()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page leaves its field."""
        self.commit_all()
        super().hideEvent(event)

    def _grow(self) -> None:
        """Show the first sheet some KPIs at a time: making its fields takes a moment."""
        kpis = self.desk.services.tracking.tracked()
        some = kpis[: self.board.count + _AT_ONCE]
        self._show(self._where, kpis=some, fresh=not self.rows)
        if not any(row.field.dirty for row in self.rows):
            self.focus_first_empty()
        if len(some) < len(kpis):
            self._growing.start()

    def _show(self, where: Where, *, fresh: bool, kpis: Sequence[Kpi] | None = None) -> None:
        services = self.desk.services
        self._growing.stop()
        wanted = services.tracking.tracked() if kpis is None else kpis
        self._sheet = services.sheets.sheet(*where, wanted)
        self.recorder.aim(*where)
        self.board.show_sheet(self._sheet, fresh=fresh)
        for row in self.rows:
            self.recorder.restore(row)
        self.board.fill(*where)
        self.head.show_sheet(self._sheet)
        self._say()
        self.head.show_count(self.rows)

    def _update(self, measures: set[str]) -> None:
        assert self._sheet is not None
        new = self._sheet = self.board.update_rows(self._sheet, measures)
        kpis = [group.kpi for group in new.groups if measures.intersection(group.kpi.measures)]
        self._say({each for kpi in kpis for each in kpi.measures})
        self.head.show_count(self.rows)

    def _say(self, measures: set[str] | None = None) -> None:
        """Say what must be said at the fields of these measures (None: all), and of the sheet."""
        if self._sheet is not None:
            self._talk.say(self._sheet, self.rows, measures)
            self.head.show_not_begun(not_begun(self._sheet))

    def _watch(self, row: MeasureRow) -> None:
        """Listen to a new row."""
        row.edited.connect(self._on_edited)
        row.left.connect(self.commit)
        row.gone.connect(self._on_gone)
        row.offer_wished.connect(self._on_offer)
        row.dropped.connect(self._on_dropped)
        row.entered.connect(self.board.reveal)
        row.table_pasted.connect(self._preview)

    def _on_edited(self, row: MeasureRow) -> None:
        row.trouble, row.asked = "", False
        row.show_echo()
        self.board.show_values(row.measure.id)
        self._say({row.measure.id})
        self.head.show_count(self.rows)

    def _on_gone(self, row: MeasureRow, step: int) -> None:
        outcome = self.commit(row)
        if outcome is Outcome.ASKS and row.notice.buttons:
            row.notice.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif outcome is not Outcome.REFUSED:
            self._step(row, step)

    def _step(self, row: MeasureRow, step: int) -> None:
        usable = [each for each in self.rows if each.open or each is row]
        place = usable.index(row) + step
        to = usable[place] if 0 <= place < len(usable) else row
        to.field.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_offer(self, row: MeasureRow) -> None:
        offer = row.row.offer
        if self.desk.read_only:
            return
        if offer is None:
            row.trouble = self.desk.words(texts.NO_OFFER)
            self._say({row.measure.id})
            return
        self._talk.choose(row, offer.amount)

    def _on_dropped(self, row: MeasureRow) -> None:
        if row.field.dirty:
            row.field.show_text(row.field.shown)
            self.desk.drafts.pop(self.recorder.place(row), None)
            self._on_edited(row)
        elif row.row.held is not None and row.open:
            self._talk.give_up(row)
        row.field.selectAll()

    def _try_again(self) -> None:
        for row in self.rows:
            if row.waiting:
                self.commit(row)

    def _preview(self, row: MeasureRow, text: str) -> None:
        if self.desk.read_only:
            return
        PastePreview(
            self.desk,
            text,
            period=self.period,
            cell=self.cell,
            start=row.measure.id,
            order=[each.measure.id for each in self.rows if each.open],
            parent=self,
        ).open()

    def _go_to_last_finished(self) -> None:
        self.load(period=self.desk.services.sheets.last_finished(self.period.length))

    def _go_to_first_empty(self) -> None:
        self.setFocus()
        self.focus_first_empty()


def _tracks(fact: Fact) -> bool:
    return isinstance(fact, SettingChanged) and fact.key == TRACKED

"""The board of cards: every KPI of a sheet, one below the other, under one row of headings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import replace
from itertools import pairwise
from time import perf_counter

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, Period
from kpidesk.i18n.period_words import period_name
from kpidesk.services.entry.sheet import Access, Sheet, SheetGroup, SheetRow
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column
from kpidesk.ui.common.scroller import Scroller
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.columns import BEFORE, COUNTS, FIELD, NAME, UNIT, set_columns
from kpidesk.ui.enter.kpi_card import KpiCard
from kpidesk.ui.enter.measure_row import MeasureRow
from kpidesk.ui.enter.sheet_header import hidden_sentences
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

_WIDEST = 150 * GRID
#: Values are read in slices of this many seconds, so that a year of weeks freezes nothing.
_SLICE_SECONDS = 0.02
_ABOVE, _BELOW = 10 * GRID, 12 * GRID


class SheetView(QWidget):
    """Keeps one card for each KPI that was ever shown, and its rows, from sheet to sheet."""

    def __init__(
        self,
        workspace: Workspace,
        on_new_row: Callable[[MeasureRow], None],
        on_read: Callable[[set[str]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: list[MeasureRow] = []
        self._workspace = workspace
        self._on_new_row = on_new_row
        #: Told of the measures whose sum over all cells has been read.
        self._on_read = on_read
        self._cards: dict[str, KpiCard] = {}
        #: The cards that are shown, from top to bottom.
        self.cards: list[KpiCard] = []
        self._waiting: list[KpiCard] = []
        self._where: tuple[Period, Cell] | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._fill_some)
        self._before = plain_label(kind=TextSize.CAPTION, parent=self, muted=True, wraps=False)
        self._now = plain_label(kind=TextSize.CAPTION, parent=self, muted=True, wraps=False)
        self._inside = QWidget(self)
        self._hidden = plain_label(kind=TextSize.CAPTION, parent=self._inside, muted=True)
        margins = (3 * GRID, 0, 2 * GRID, 3 * GRID)
        self._column = make_column(
            self._hidden, STRETCH, parent=self._inside, margins=margins, spacing=2 * GRID
        )
        self._inside.setMaximumWidth(_WIDEST)
        self._area = Scroller(self._inside, self)
        self._area.fitted.connect(self._reveal_again)
        self._revealed: MeasureRow | None = None
        self._headings = self._made_headings()
        make_column(self._headings, (self._area, 1), parent=self, spacing=GRID // 2)

    @property
    def filled(self) -> bool:
        """Whether all values have been read."""
        return not self._waiting

    def rows_of(self, kpi: str) -> list[MeasureRow]:
        """The rows in which a KPI's measures are entered."""
        measures = set(self._workspace.catalogue.kpi(kpi).measures)
        return [row for row in self.rows if row.measure.id in measures]

    def show_sheet(self, sheet: Sheet, *, fresh: bool) -> None:
        """Show the sheet's KPIs and figures; without the values, which `fill` reads."""
        before, known = self.cards, set(self.rows)
        self.cards = [self._card(group.kpi.id) for group in sheet.groups]
        self.rows = []
        for card, group in zip(self.cards, sheet.groups, strict=True):
            card.show_group(group, self._notes(sheet, group))
            self.rows += [card.rows[measure.id] for measure in group.measures]
        for row in self.rows:
            # A row that comes back may have been left on another sheet.
            self._show_row(row, sheet, sheet.rows, fresh=fresh or row not in known)
        if before != self.cards:
            self._arrange(before)
        self._before.setText(period_name(self._workspace.words, sheet.period.shifted(-1)))
        self._now.setText(period_name(self._workspace.words, sheet.period))
        self._hidden.setText(hidden_sentences(self._workspace, sheet))
        self._hidden.setVisible(bool(sheet.hidden))
        self._headings.setVisible(bool(sheet.groups))

    def fill(self, period: Period, cell: Cell) -> None:
        """Read the values of all cards, a slice of time at once."""
        self._where = period, cell
        self._waiting = list(self.cards)
        if period.length.rank > Length.MONTH.rank:
            for card in self._waiting:
                card.clear_value()
            self._later.start()
        else:
            self._fill_some()

    def update_rows(self, sheet: Sheet, measures: set[str]) -> Sheet:
        """Read and show again the KPIs of these measures; the sheet as it is now."""
        sheets = self._workspace.services.sheets
        touched = [card for card in self.cards if measures.intersection(card.kpi.measures)]
        wanted = {each for card in touched for each in card.kpi.measures}
        rows = [row for row in self.rows if row.measure.id in wanted]
        found = sheets.rows(sheet.period, sheet.cell, [row.measure for row in rows])
        for row in rows:
            self._show_row(row, sheet, found, fresh=False)
        for card in touched:
            if card not in self._waiting:
                self._gauge(card, sheet.period, sheet.cell)
        return replace(sheet, rows={**sheet.rows, **found})

    def show_values(self, measure: str) -> None:
        """Show the values of the KPIs of a measure that is being typed."""
        typed, unsaved = self._typed(), self._unsaved()
        for card in self.cards:
            if measure in card.kpi.measures:
                card.show_value(typed, unsaved)

    def reveal(self, row: MeasureRow) -> None:
        """Scroll so that a row is in sight, with its KPI's value where there is room."""
        self._revealed = row
        at = row.field.mapTo(self._inside, QPoint(0, 0)).y()
        card = row.field.parentWidget()
        said = row.notice.sizeHint().height() + GRID if row.notice.isVisibleTo(self) else 0
        below = at + row.field.height() + max(_BELOW, said)
        top = card.y() if card and at - card.y() < self._area.viewport().height() // 2 else at
        self._area.ensureVisible(0, below, 0, 0)
        self._area.ensureVisible(0, max(0, min(top, at - _ABOVE)), 0, 0)

    def _reveal_again(self) -> None:
        """What is above has another height now: the field that she is in stays in sight."""
        if self._revealed is not None and self._revealed.field.hasFocus():
            self.reveal(self._revealed)

    def _show_row(
        self, row: MeasureRow, sheet: Sheet, shown: Mapping[str, SheetRow], *, fresh: bool
    ) -> None:
        """Typing stays, but not where it was settled elsewhere, nor in a field that is shut now."""
        drafts, key = self._workspace.drafts, EntryKey(row.measure.id, sheet.period, sheet.cell)
        new = shown[row.measure.id]
        settled = row.kept and key not in drafts
        shut = new.access is not Access.OPEN and row.field.dirty
        if shut and not fresh and not settled:
            drafts[key] = row.field.text()
        row.show_row(new, fresh=fresh or settled or shut)

    def hideEvent(self, event: QHideEvent) -> None:
        # Whoever hides the page may close its file next.
        self._later.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._waiting:
            self._later.start()

    def _fill_some(self) -> None:
        assert self._where is not None
        begun = perf_counter()
        while self._waiting and perf_counter() - begun < _SLICE_SECONDS:
            card = self._waiting.pop(0)
            self._gauge(card, *self._where)
            self._on_read(set(card.rows))
        if self._waiting:
            self._later.start()

    def _gauge(self, card: KpiCard, period: Period, cell: Cell) -> None:
        gauge = self._workspace.services.sheets.live_value(period, cell, card.kpi)
        card.set_gauge(gauge, self._typed(), self._unsaved())

    def _typed(self) -> Mapping[str, int | None]:
        """What is typed or held and not in the file: nothing where it is not clear."""
        return {row.measure.id: row.typed.amount for row in self.rows if row.unsaved}

    def _unsaved(self) -> Set[str]:
        """The measures whose value counts an amount that is not saved, and not being typed."""
        return {
            row.measure.id
            for row in self.rows
            if row.unsaved and not row.typing and row.typed.certain
        }

    def _notes(self, sheet: Sheet, group: SheetGroup) -> list[str]:
        """What holds for a whole card: that it is no client's value, that it is rolled up."""
        words, rows = self._workspace.words, [sheet.rows[each.id] for each in group.measures]
        said = []
        if sheet.cell != NOT_ASSIGNED and not self._workspace.catalogue.splits(group.kpi):
            said.append(words(texts.WHOLE_PRACTICE))
        if sheet.cell == NOT_ASSIGNED and any(
            each.others or each.covered_elsewhere for each in rows
        ):
            said.append(words(texts.ALL_CELLS))
        rolled = [each for each in rows if each.access is Access.ROLLED_UP]
        if any(each.elsewhere is None for each in rolled):
            said.append(words(texts.ROLLED_UP))
        return said

    def _card(self, kpi_id: str) -> KpiCard:
        if kpi_id not in self._cards:
            kpi = self._workspace.catalogue.kpi(kpi_id)
            self._cards[kpi_id] = KpiCard(self._workspace, kpi, self._on_new_row, self._inside)
        return self._cards[kpi_id]

    def _arrange(self, before: list[KpiCard]) -> None:
        """Put the shown cards in their order, and Tab's way along their fields."""
        for card in before:
            card.setVisible(card in self.cards)
        for key, card in enumerate(self.cards):
            self._column.insertWidget(key, card)
            card.setVisible(True)
        for one, other in pairwise(self.rows):
            QWidget.setTabOrder(one.field, other.field)

    def _made_headings(self) -> QWidget:
        headings, words = QWidget(self), self._workspace.words
        headings.setMaximumWidth(_WIDEST)
        grid = QGridLayout(headings)
        side = 3 * GRID + 2 * GRID + 1
        bar = self._area.verticalScrollBar().sizeHint().width()
        sides = (side, side - GRID + bar)
        leading, trailing = sides[::-1] if words.right_to_left else sides
        grid.setContentsMargins(leading, 0, trailing, 0)
        set_columns(grid, words)
        counts = plain_label(
            words(texts.COUNTS), TextSize.CAPTION, headings, muted=True, wraps=False
        )
        grid.addWidget(counts, 0, COUNTS)
        for empty in (NAME, UNIT):
            # A column with nothing in it would have no space beside it.
            grid.addWidget(QWidget(headings), 0, empty)
        for column, label in ((BEFORE, self._before), (FIELD, self._now)):
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing)
            grid.addWidget(label, 0, column)
        return headings

"""The table of a sheet: its KPIs one below the other, under one row of headings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import replace
from itertools import pairwise
from time import perf_counter

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kpidesk.domain.cell import NOT_ASSIGNED, Cell
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.period import Length, Period
from kpidesk.services.entry.sheet import Sheet, SheetGroup
from kpidesk.services.entry.sheet_row import Access, SheetRow
from kpidesk.ui.common.card import Card
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column
from kpidesk.ui.common.scroller import Scroller
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.kpi_group import KpiGroup
from kpidesk.ui.enter.notices.sheet_notices import hidden_sentences
from kpidesk.ui.enter.row.measure_row import MeasureRow
from kpidesk.ui.enter.row.sheet_room import sheet_room
from kpidesk.ui.enter.sheet_headings import SheetHeadings
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

#: Values are read in slices of this many seconds, so that a year of weeks freezes nothing.
_SLICE_SECONDS = 0.02
#: What the edges of the card around the sheet take of its width.
_EDGES = 4
_ABOVE, _BELOW, _LEAST_HEIGHT = 6 * GRID, 6 * GRID, 12 * GRID


class SheetView(QWidget):
    """Keeps one group for each KPI that was ever shown, and its rows, from sheet to sheet."""

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
        self._groups: dict[str, KpiGroup] = {}
        #: The groups that are shown, from top to bottom.
        self.groups: list[KpiGroup] = []
        self._waiting: list[KpiGroup] = []
        self._where: tuple[Period, Cell] | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._fill_some)
        self._inside = QWidget(self)
        self._hidden = plain_label(kind=TextSize.CAPTION, parent=self._inside, muted=True)
        self._hidden.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        self._column = make_column(
            self._hidden, STRETCH, parent=self._inside, margins=(0, 0, 0, GRID), spacing=0
        )
        self._area = Scroller(self._inside)
        for widget in (self._inside, self._area.viewport()):
            # The card's surface is behind them.
            widget.setAutoFillBackground(False)
        self._area.fitted.connect(self._reveal_again)
        self._revealed: MeasureRow | None = None
        self._room, self._sums = sheet_room(workspace.words, None, sums=False), False
        self._bar = self._area.bar_width
        self._headings = SheetHeadings(workspace, self._bar)
        card = Card(self)
        make_column(self._headings, (self._area, 1), parent=card, margins=1, spacing=0)
        make_column((card, 1), parent=self)
        self.setMinimumHeight(_LEAST_HEIGHT)

    @property
    def filled(self) -> bool:
        """Whether all values have been read."""
        return not self._waiting

    @property
    def current(self) -> tuple[KpiGroup, MeasureRow] | None:
        """The row that had the focus last, with its group; None before any had."""
        row = self._revealed
        if row is None or row not in self.rows:
            return None
        return next(group for group in self.groups if row.measure.id in group.rows), row

    def rows_of(self, kpi: str) -> list[MeasureRow]:
        """The rows in which a KPI's measures are entered."""
        measures = set(self._workspace.catalogue.kpi_or_measure(kpi).measures)
        return [row for row in self.rows if row.measure.id in measures]

    def lacks(self, measure: str) -> bool:
        """Returns whether there are rows, and none of the measure."""
        return bool(self.rows) and all(row.measure.id != measure for row in self.rows)

    def show_sheet(self, sheet: Sheet, *, fresh: bool) -> None:
        """Show the sheet's KPIs and figures; without the values, which `fill` reads."""
        before, known = self.groups, set(self.rows)
        self.groups = [self._group_of(group.kpi.id) for group in sheet.groups]
        self.rows = []
        for shown, group in zip(self.groups, sheet.groups, strict=True):
            shown.show_group(group, self._notes(sheet, group))
            # As they stand: a row that was made later is below the others of its KPI.
            wanted = {measure.id for measure in group.measures}
            self.rows += [row for name, row in shown.rows.items() if name in wanted]
        for row in self.rows:
            # A row that comes back may have been left on another sheet.
            self._show_row(row, sheet, sheet.rows, fresh=fresh or row not in known)
        if before != self.groups:
            self._arrange(before)
        self._headings.show_period(sheet.period)
        self._hidden.setText(hidden_sentences(self._workspace, sheet))
        self._hidden.setVisible(bool(self._hidden.text()))
        self._headings.setVisible(bool(sheet.groups))
        self._sums = sheet.cell != NOT_ASSIGNED or any(row.others for row in sheet.rows.values())
        self._fit()

    def fill(self, period: Period, cell: Cell) -> None:
        """Read the values of all groups, a slice of time at once."""
        self._where = period, cell
        self._waiting = list(self.groups)
        if period.length.rank > Length.MONTH.rank:
            for group in self._waiting:
                group.clear_value()
            self._later.start()
        else:
            self._fill_some()

    def update_rows(self, sheet: Sheet, measures: set[str]) -> Sheet:
        """Read and show again the KPIs of these measures; the sheet as it is now."""
        sheets = self._workspace.services.sheets
        touched = [group for group in self.groups if measures.intersection(group.kpi.measures)]
        wanted = {each for group in touched for each in group.kpi.measures}
        rows = [row for row in self.rows if row.measure.id in wanted]
        found = sheets.rows(sheet.period, sheet.cell, [row.measure for row in rows])
        for row in rows:
            self._show_row(row, sheet, found, fresh=False)
        for group in touched:
            if group not in self._waiting:
                self._gauge(group, sheet.period, sheet.cell)
        return replace(sheet, rows={**sheet.rows, **found})

    def show_values(self, measure: str) -> None:
        """Show the values of the KPIs of a measure that is being typed."""
        typed, unsaved = self._typed(), self._unsaved()
        for group in self.groups:
            if measure in group.kpi.measures:
                group.show_value(typed, unsaved)

    def reveal(self, row: MeasureRow) -> None:
        """Scroll so that a row is in sight, with its KPI where there is room."""
        self._revealed = row
        at = row.field.mapTo(self._inside, QPoint(0, 0)).y()
        found = self.current
        for group in self.groups:
            group.set_current(found is not None and group is found[0])
        top, height = found[0].y() if found else at, self._area.seen_height
        top = top if at - top < height // 2 else at
        spare = max(0, height - row.field.height()) // 2
        self._area.ensureVisible(0, at + row.field.height() + min(_BELOW, spare), 0, 0)
        self._area.ensureVisible(0, max(0, min(top, at - min(_ABOVE, spare))), 0, 0)

    def set_whole(self, whole: bool) -> None:
        """Show all rows, where the area around them scrolls, or not."""
        self._area.set_whole(whole)
        self._bar = 0 if whole else self._area.bar_width
        self._headings.set_bar(self._bar)
        self.setMinimumHeight(0 if whole else _LEAST_HEIGHT)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Place the KPIs beside or above their figures, as there is room."""
        width = self.width() - self._bar - _EDGES
        room = sheet_room(self._workspace.words, width, sums=self._sums)
        if room != self._room:
            self._room = room
            self._headings.set_room(room)
            for group in self._groups.values():
                group.set_room(room)

    def _reveal_again(self) -> None:
        """Keep the field with the focus in sight where what is above it has another height."""
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
            group = self._waiting.pop(0)
            self._gauge(group, *self._where)
            self._on_read(set(group.rows))
        if self._waiting:
            self._later.start()

    def _gauge(self, group: KpiGroup, period: Period, cell: Cell) -> None:
        gauge = self._workspace.services.sheets.live_value(period, cell, group.kpi)
        group.set_gauge(gauge, self._typed(), self._unsaved())

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
        """What holds for a whole group: that it is no client's value, that it is rolled up."""
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

    def _group_of(self, kpi_id: str) -> KpiGroup:
        if kpi_id not in self._groups:
            kpi = self._workspace.catalogue.kpi(kpi_id)
            made = KpiGroup(self._workspace, kpi, self._on_new_row, self._inside)
            made.set_room(self._room)
            self._groups[kpi_id] = made
        return self._groups[kpi_id]

    def _arrange(self, before: list[KpiGroup]) -> None:
        """Put the shown groups in their order, and Tab's way along their fields."""
        for group in before:
            group.setVisible(group in self.groups)
        for key, group in enumerate(self.groups):
            self._column.insertWidget(key, group)
            group.setVisible(True)
        for one, other in pairwise(self.rows):
            QWidget.setTabOrder(one.field, other.field)

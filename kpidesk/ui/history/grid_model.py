"""The table model of the History page: figures of measures by period, read when painted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from time import perf_counter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from kpidesk.domain.cell import ALL_CELLS, CellScope
from kpidesk.domain.change import Change, EntryChanged, HeldChanged, NoteChanged
from kpidesk.domain.entry import EntryKey
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.measure import Measure, Unit
from kpidesk.domain.period import Length, Period, period_at
from kpidesk.services.series.history import BLOCK, HistoryService, ShownAmount
from kpidesk.ui.common.field_words import column_text, field_text
from kpidesk.ui.history import texts
from kpidesk.ui.history.cell_look import CellLook, CellState, ValueLooks, accessible_text
from kpidesk.ui.history.cell_marks import CellMarks
from kpidesk.ui.history.grid_rows import GridRow, columns_of, history_values, row_heading, rows_of
from kpidesk.ui.history.period_headings import accessible_heading, heading
from kpidesk.ui.notes.note_words import note_mark
from kpidesk.ui.workspace import Workspace

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex

_TEXT_ROLES = (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole)
_SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _SELECTABLE | Qt.ItemFlag.ItemIsEditable
#: How long blocks are read at a time: less than a frame.
_SLICE_SECONDS = 0.006
#: Blocks queued before these were scrolled away and are not read.
_MOST_QUEUED = 600


class GridModel(QAbstractTableModel):
    """Rows are measures, with KPIs below, columns are periods. Blocks are read between events."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.length = Length.MONTH
        self.scope = ALL_CELLS
        self.rows: tuple[GridRow, ...] = ()
        self.first = self.count = 0
        self._row_of: dict[str, int] = {}
        self._queued: dict[tuple[int, int], None] = {}
        self._texts: dict[tuple[int, Unit], str] = {}
        self._spent = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._read_queued)
        self._history = HistoryService(
            workspace.services.records, self.length, self.scope, workspace.today
        )
        self.values = history_values(workspace, self.length, self.scope)
        self._value_looks = ValueLooks(workspace.words, self.values)
        self.marks = CellMarks(workspace, self.scope)

    def show_view(self, length: Length, scope: CellScope) -> None:
        """Show another period length or other cells, or read everything again."""
        self.beginResetModel()
        self.length, self.scope = length, scope
        self.rows = rows_of(self._workspace, scope)
        self._row_of = {row.measure.id: n for n, row in enumerate(self.rows) if row.measure}
        self._history = HistoryService(
            self._workspace.services.records, length, scope, self._workspace.today
        )
        self.values = history_values(self._workspace, length, scope)
        self._value_looks = ValueLooks(self._workspace.words, self.values)
        self.marks = CellMarks(self._workspace, scope)
        self._queued.clear()
        self._texts.clear()
        self.first, self.count = columns_of(self._workspace, self.length, self.order)
        self.endResetModel()

    @property
    def order(self) -> list[str]:
        return [row.measure.id for row in self.rows if row.measure]

    def ensure_column(self, period: Period) -> int:
        """Returns the column of a period of this length; inserts columns up to it."""
        index = period.index
        if index < self.first:
            self.beginInsertColumns(QModelIndex(), 0, self.first - index - 1)
            self.count += self.first - index
            self.first = index
            self.endInsertColumns()
        elif index >= self.first + self.count:
            last = index - self.first
            self.beginInsertColumns(QModelIndex(), self.count, last)
            self.count = last + 1
            self.endInsertColumns()
        return index - self.first

    def period(self, column: int) -> Period:
        return period_at(self.length, self.first + column)

    def measure(self, index: _Index) -> Measure | None:
        """Returns the measure of a row; None for the values of a KPI."""
        return self.rows[index.row()].measure if index.isValid() else None

    def shown(self, index: _Index) -> ShownAmount | None:
        """Returns the amount of a cell; reads its block at once if needed."""
        measure = self.measure(index)
        return self._history.shown(measure, self.first + index.column()) if measure else None

    def key(self, index: _Index) -> EntryKey | None:
        """Returns which entry a typed amount changes; None for values and sums over cells."""
        measure = self.measure(index)
        if measure is None:
            return None
        key = self.marks.key(measure.id, self.period(index.column()), self.shown(index))
        return key if key is None or measure.fits(key.cell) else None

    def editable(self, index: _Index) -> bool:
        """Returns whether a figure can be typed there: not sums, nor in a closed period."""
        measure, shown, key = self.measure(index), self.shown(index), self.key(index)
        if measure is None or self._workspace.read_only or key is None:
            return False
        if self.marks.closed_fault(key) is not None:
            return False
        if shown is not None:
            return not shown.rolled_up
        return measure.entered_by(self.length) or self.look(index).state is CellState.HELD

    def amounts(self, measure: Measure, first: int, last: int) -> dict[int, ShownAmount]:
        """Returns the amounts of a row by column, from one column to another."""
        found = self._history.read(measure, self.first + first, self.first + last)
        return {index - self.first: shown for index, shown in found.items()}

    def edit_text(self, index: _Index) -> str:
        """Returns the text to edit: one that was typed and not saved, or the exact amount."""
        measure, key = self.measure(index), self.key(index)
        if measure is None or key is None:
            return ""
        draft = self.marks.draft(key)
        if draft is not None:
            return draft
        held = next(iter(self.marks.held(measure.id, key.period)), None)
        if held is not None:
            return held.typed
        shown = self.shown(index)
        return field_text(self._workspace.words, shown.amount if shown else None, measure)

    def look(self, index: _Index) -> CellLook:
        """Returns how a cell looks; one whose block is not read yet is LOADING."""
        measure = self.rows[index.row()].measure
        at = self.first + index.column()
        if measure is None:
            return self._value_look(index, self.rows[index.row()].kpi, at)
        if not self._history.known(measure.id, at) and not self._read_now():
            self._enqueue(index.row(), self._history.block(at))
            return CellLook(self._workspace.words(texts.LOADING), CellState.LOADING)
        begun, period = perf_counter(), period_at(self.length, at)
        shown = self._history.shown(measure, at)
        self._spent += perf_counter() - begun
        noted = note_mark(self.marks.notes(measure.id, period))
        held = self.marks.held(measure.id, period)
        key = self.marks.key(measure.id, period, shown) if held or self._workspace.drafts else None
        draft = self.marks.draft(key)
        if draft is not None:
            return CellLook(draft, CellState.DRAFT, noted)
        if held:
            text = held[0].typed if key else self._amount(shown, measure)
            return CellLook(text, CellState.HELD, noted)
        if shown is None:
            return CellLook("", CellState.BLANK, noted)
        state = CellState.ROLLED_UP if shown.rolled_up else CellState.ENTERED
        return CellLook(self._amount(shown, measure), state, noted, shown.partial)

    def _value_look(self, index: _Index, kpi: Kpi, at: int) -> CellLook:
        if not self.values.known(kpi, at) and not self._read_now():
            self._enqueue(index.row(), self._history.block(at))
            return CellLook(self._workspace.words(texts.LOADING), CellState.LOADING)
        begun = perf_counter()
        look = self._value_looks.look(kpi, at)
        self._spent += perf_counter() - begun
        if self._value_looks.changed:
            self._timer.start(0)
        return look

    def _amount(self, shown: ShownAmount | None, measure: Measure) -> str:
        if shown is None:
            return ""
        key = shown.amount, measure.unit
        if (text := self._texts.get(key)) is None:
            text = self._texts[key] = column_text(self._workspace.words, shown.amount, measure)
        return text

    def _read_now(self) -> bool:
        """Returns whether there is time for another block before the next frame."""
        if not self._timer.isActive():
            self._timer.start(0)
        return self._spent < _SLICE_SECONDS

    def _enqueue(self, row: int, block: int) -> None:
        self._queued.pop((row, block), None)
        self._queued[row, block] = None
        while len(self._queued) > _MOST_QUEUED:
            del self._queued[next(iter(self._queued))]

    def _read_queued(self) -> None:
        """Read the blocks that were painted last, for a slice of time."""
        end, self._spent = perf_counter() + _SLICE_SECONDS, 0.0
        while self._queued and perf_counter() < end:
            row, block = self._queued.popitem()[0]
            if (measure := self.rows[row].measure) is None:
                self.values.load(self.rows[row].kpi, block)
            else:
                self._history.load(measure, block)
            size = BLOCK[self.length]
            self._emit(row, (block * size, (block + 1) * size - 1))
        for row, each in enumerate(self.rows):
            if each.measure is None and each.kpi.id in self._value_looks.changed:
                self._emit(row, None)
        self._value_looks.changed.clear()
        if self._queued:
            self._timer.start(0)

    def update_for(self, changes: Sequence[Change]) -> None:
        """Update the cells that the changes affect."""
        if self.marks.update_for(changes):
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.count - 1)
        changed = [each for each in changes if isinstance(each, NoteChanged)]
        notes = [note for each in changed for note in (each.old, each.new) if note is not None]
        self.touch(each.key for each in changes if isinstance(each, EntryChanged | HeldChanged))
        self._touch_values([each for each in changes if isinstance(each, EntryChanged)])
        for note in notes:
            self._touch_note(note.measure, note.period)

    def touch(self, keys: Iterable[EntryKey]) -> None:
        """Read the entries again."""
        periods: dict[str, set[Period]] = {}
        for key in keys:
            periods.setdefault(key.measure, set()).add(key.period)
        for measure in periods.keys() & self._row_of.keys():
            known = self._workspace.catalogue.measure(measure)
            if shown := self._history.touch(known, periods[measure]):
                self._emit(self._row_of[measure], (min(shown), max(shown)))

    def _touch_values(self, changes: Sequence[EntryChanged]) -> None:
        for row, each in enumerate(self.rows):
            own = [change for change in changes if change.key.measure in each.kpi.measures]
            if own and each.measure is None:
                self._emit(row, self.values.touch(each.kpi, own))

    def _emit(self, row: int, span: tuple[int, int] | None) -> None:
        """Emit that the cells of a row changed, from one period's index to another's or all."""
        first, last = span or (self.first, self.first + self.count - 1)
        left, right = max(0, first - self.first), min(self.count - 1, last - self.first)
        if left <= right:
            self.dataChanged.emit(self.index(row, left), self.index(row, right))

    def _touch_note(self, measure: str | None, period: Period) -> None:
        column = period.index - self.first
        if period.length is not self.length or not 0 <= column < self.count:
            return
        if measure is None:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)
        elif measure in self._row_of:
            self._emit(self._row_of[measure], (period.index, period.index))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else self.count

    def flags(self, index: _Index) -> Qt.ItemFlag:
        # Qt asks for whole rows at once, so nothing is read here.
        fixed = self._workspace.read_only or self.measure(index) is None
        return _SELECTABLE if fixed else _EDITABLE

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        match role:
            case _Role.DisplayRole:
                return self.look(index).text
            case _Role.EditRole:
                return self.edit_text(index)
            case _Role.AccessibleTextRole:
                return accessible_text(self._workspace.words, self.look(index))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        words = self._workspace.words
        if orientation is Qt.Orientation.Horizontal:
            # The header asks for many other roles at each of thousands of columns.
            if role not in _TEXT_ROLES:
                return None
            period = self.period(section)
            named = heading if role == _Role.DisplayRole else accessible_heading
            return named(words, period, self.marks.on_heading(period))
        return row_heading(words, self.rows[section], role)

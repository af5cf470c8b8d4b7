"""One KPI on the sheet: its figures, and beside them its value and level, as they are typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from kpidesk.analysis.counts import usual_decimals
from kpidesk.analysis.packages.blocks import BlockBalance
from kpidesk.analysis.point import Point
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Ladder
from kpidesk.i18n.charts.left_out_words import left_out_sentence
from kpidesk.i18n.charts.level_words import level_or_bound
from kpidesk.i18n.charts.package_words import block_words, left_words
from kpidesk.i18n.charts.point_words import caution_words, reason_words, warning_words
from kpidesk.i18n.charts.source_words import own_benchmark
from kpidesk.i18n.charts.value_words import value_words
from kpidesk.i18n.evidence.count_words import value_count
from kpidesk.i18n.kpi_words import kpi_name, measure_list, short_name
from kpidesk.i18n.sentences import side_by_side
from kpidesk.i18n.words import Words
from kpidesk.services.clients.clients import client_names
from kpidesk.services.entry.live_value import LiveValue
from kpidesk.services.entry.sheet import SheetGroup
from kpidesk.services.entry.sheet_row import Access
from kpidesk.ui.common.field_words import column_text, field_text
from kpidesk.ui.common.labels import ElidedLabel, plain_label, plain_tip, wrapped_caption
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.common.level_badge import LevelBadge
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.row.columns import (
    BEFORE,
    KPI,
    LEVEL,
    SIDES,
    VALUE,
    field_height,
    row_height,
    set_columns,
    widths,
)
from kpidesk.ui.enter.row.measure_row import MeasureRow
from kpidesk.ui.enter.row.missing_value import missing_value
from kpidesk.ui.enter.row.next_level import next_level
from kpidesk.ui.enter.row.sheet_room import SheetRoom, sheet_room
from kpidesk.ui.enter.row.warning_sign import WarningSign
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

#: The greatest width that Qt allows.
_ANY_WIDTH = (1 << 24) - 1


class KpiGroup(QWidget):
    """Shows the KPI beside its figures; makes its rows once and keeps them for other periods.

    A narrow sheet has the KPI on a line of its own above its figures.
    """

    def __init__(
        self,
        workspace: Workspace,
        kpi: Kpi,
        on_new_row: Callable[[MeasureRow], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.kpi = kpi
        self.gauge: LiveValue | None = None
        self._clients: Mapping[int, str] = {}
        #: The point of the period, with what is typed.
        self.point: Point | None = None
        #: The block of hours that is in use, with what is typed.
        self.block: BlockBalance | None = None
        self.rows: dict[str, MeasureRow] = {}
        self._workspace = workspace
        self._on_new_row = on_new_row
        self._current, self._room = False, sheet_room(workspace.words, None, sums=False)
        words, colours = workspace.words, workspace.theme.colours
        self.setAccessibleName(kpi_name(words, kpi))
        self.name = ElidedLabel(TextSize.STRONG, self)
        self.name.setText(short_name(words, kpi.id))
        self.value = plain_label(kind=TextSize.STRONG, parent=self, wraps=False)
        self.sign = WarningSign(colours, self)
        self.badge = LevelBadge(workspace, self)
        self.count = wrapped_caption(self, muted=True)
        #: What holds for all figures of the KPI, where the next level begins, and what must be
        #: said of the value: for the help.
        self.note = self.next = self.warnings = ""
        self._reading = QWidget(self)
        make_row(STRETCH, self.sign, self.value, parent=self._reading, spacing=GRID // 4)
        self.value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._head, self._grid = QHBoxLayout(), QGridLayout()
        self._head.setSpacing(GRID)
        before, after = SIDES
        margins = (before, GRID // 2, after, 0)
        make_column(self._head, self._grid, parent=self, margins=margins, spacing=0)
        self._place()

    def show_group(self, group: SheetGroup, notes: Sequence[str]) -> None:
        """Show the rows of a group and no others; `notes` hold for all of them."""
        for measure in group.measures:
            if measure.id not in self.rows:
                row = MeasureRow(self._workspace, measure, self)
                row.place(self._grid, 1 + len(self.rows))
                self.rows[measure.id] = row
                self._on_new_row(row)
        shown = {measure.id for measure in group.measures}
        for name, row in self.rows.items():
            row.set_visible(name in shown)
            line = list(self.rows).index(name) + 1
            height = row_height()
            self._grid.setRowMinimumHeight(line, height if name in shown else 0)
        self.note = _note(self._workspace.words, group, notes)
        self.gauge = None

    def set_current(self, current: bool) -> None:
        """Tint the group in which the user types."""
        if current is not self._current:
            self._current = current
            self.update()

    def set_room(self, room: SheetRoom) -> None:
        """Share the width in this way."""
        if room != self._room:
            self._room = room
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._workspace.theme.colours
        if self._current:
            painter.fillRect(self.rect(), QColor(colours.accent_soft))
        painter.setPen(QColor(colours.line))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()

    def _place(self) -> None:
        """Place the KPI beside the first of its figures, or on a line above them.

        That line is no part of the grid, since its widths would move the columns of one KPI.
        """
        head, grid, middle = self._head, self._grid, Qt.AlignmentFlag.AlignVCenter
        for widget in (self.name, self.count, self._reading, self.badge):
            head.removeWidget(widget)
            grid.removeWidget(widget)
        narrow = self._room.narrow
        side = Qt.AlignmentFlag.AlignTrailing if narrow else Qt.AlignmentFlag.AlignLeading
        self.count.setAlignment(side | middle)
        wide = widths(self._workspace.words, narrow=False)
        set_columns(grid, self._room.columns)
        if narrow:
            head.addWidget(self.name, 1)
            head.addWidget(self.count, 1)
            head.addWidget(self._reading)
            head.addWidget(self.badge, 0, middle)
        else:
            grid.addWidget(self.name, 1, KPI)
            # A sign before the value takes room of the column before and moves nothing.
            trailing = Qt.AlignmentFlag.AlignTrailing
            grid.addWidget(self._reading, 1, BEFORE, 1, 2, middle | trailing)
            grid.addWidget(self.badge, 1, LEVEL, middle)
            grid.addWidget(self.count, 2, LEVEL)
        room = min(self.name.sizeHint().width(), wide[KPI])
        self.name.setMinimumSize(*(room, field_height()) if narrow else (0, 0))
        sign = self.sign.sizeHint().width() + GRID // 4
        self._reading.setMinimumWidth(wide[VALUE] + sign if narrow else 0)
        self.badge.setMinimumWidth(wide[LEVEL] if narrow else 0)
        self.badge.setMaximumWidth(wide[LEVEL] if narrow else _ANY_WIDTH)

    def set_gauge(
        self, gauge: LiveValue, typed: Mapping[str, int | None], unsaved: Set[str]
    ) -> None:
        """Read the value off another gauge from now on."""
        self.gauge = gauge
        # While the user types, nothing waits for the file.
        self._clients = client_names(self._workspace.services.records)
        for row in self.rows.values():
            shown = row.row.amount
            if row.row.access is Access.ROLLED_UP:
                shown = gauge.rolled_up(row.measure)
                row.show_rolled(shown)
            if row.row.access is not Access.WHOLE_PRACTICE:
                together = gauge.total(row.measure)
                row.together = self._together(row, together) if together != shown else ""
        self.show_value(typed, unsaved)

    def _together(self, row: MeasureRow, amount: int | None) -> str:
        """Returns what all clients, or all service languages, have of a figure."""
        words, text = self._workspace.words, texts.ALL_CLIENTS
        if not self._clients:
            text = texts.ALL_LANGUAGES
        said = column_text(words, amount, row.measure)
        return words(text, amount=said) if said else ""

    def show_value(self, typed: Mapping[str, int | None], unsaved: Set[str]) -> None:
        """Show the value and the level with the typed amounts counted in.

        It is marked where it counts one of the `unsaved` measures.
        """
        if self.gauge is not None:
            marked = not unsaved.isdisjoint(self.kpi.measures)
            self.block = self.gauge.block(typed)
            self._show(self.gauge.read(typed), self.gauge.ladder, unsaved=marked)

    def help_on(self, row: MeasureRow) -> str:
        """Returns the help on a row: no hours of a block are typed for a period."""
        of_block = self.block is not None and row.measure.nature.client_only
        return self._workspace.words(texts.OF_BLOCK) if of_block else row.help

    def clear_value(self) -> None:
        """Show no value until there is a gauge."""
        self.point = self.block = None
        self.value.setText("")
        self.count.setText("")
        self.badge.show_level(None)
        self.next = ""
        self._show_warnings(())

    def _show(self, point: Point | None, ladder: Ladder, *, unsaved: bool) -> None:
        words, kpi = self._workspace.words, self.kpi
        self.point = point
        level = point.level if point else None
        counts = point.counts if point and point.value is not None else None
        self.count.setText(value_count(words, kpi, counts, point.warnings if point else ()))
        if point is None:
            self.value.setText("")
            shown = missing_value(words, self.gauge, self.rows.values(), self.block)
            self.badge.show_level(None, shown)
            if self.block is not None:
                self.count.setText(left_words(words, self.block.balance))
        elif point.value is None:
            self.value.setText("")
            assert point.reason is not None
            why = words(texts.NO_VALUE, reason=reason_words(words, point.reason, kpi))
            if any(row.row.access is Access.WHOLE_PRACTICE for row in self.rows.values()):
                why = words(texts.WHOLE_PRACTICE)
            self.badge.show_level(None, why)
        else:
            self.value.setText(
                value_words(
                    words,
                    kpi,
                    point.value,
                    ladder,
                    point.warnings,
                    usual_decimals(kpi.unit, [(point.value, point.counts)]),
                )
            )
            self.badge.show_level(
                level, level_or_bound(words, level, point.at_least, point.warnings)
            )
        own = own_benchmark(words, ladder) if level else ""
        self.badge.setToolTip(plain_tip(side_by_side(self.badge.text, own)))
        for row in self.rows.values():
            if row.measure.nature.client_only:
                # What the card gives where the field is blank.
                bought = point.package.bought if point and point.package else None
                row.field.setPlaceholderText(field_text(words, bought, row.measure))
        self.next = next_level(words, kpi, ladder, level or (point and point.at_least))
        if point is None and self.block is not None:
            self.next = words.formats.capitalized(block_words(words, self.block))
        said = self._mind(point) if point else ()
        if unsaved and point is not None and point.value is not None:
            said = (words(texts.COUNTS_UNSAVED), *said)
        self._show_warnings(said)

    def _mind(self, point: Point) -> tuple[str, ...]:
        """Returns what must be said beside the value."""
        words, kpi = self._workspace.words, self.kpi
        said = [words(texts.REMARK, warning=warning_words(words, each)) for each in point.warnings]
        if point.value is not None:
            if kpi.cautioned(point.value, running=point.unfinished):
                said.append(caution_words(words, kpi))
            if point.left_out:
                left_out = left_out_sentence(
                    words, point.period, point.left_out, None, self._clients
                )
                said.append(left_out)
            elif point.partial:
                said.append(words(texts.PARTIAL))
        return tuple(said)

    def _show_warnings(self, said: Sequence[str]) -> None:
        self.warnings = "\n".join(said)
        self.sign.show_text(self.warnings)


def _note(words: Words, group: SheetGroup, notes: Sequence[str]) -> str:
    """Returns what holds for all figures of the group, and which are entered further up."""
    said = list(notes)
    if group.above:
        names = measure_list(words, [each.id for each in group.above])
        said.append(words(texts.ABOVE, measures=names))
    return side_by_side(*said)

"""The card of one KPI: its value and level as she types, above the figures it is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from kpidesk.analysis.counts import usual_decimals
from kpidesk.analysis.point import LeftOutReason, Point
from kpidesk.domain.kpi import Kpi
from kpidesk.domain.ladder import Ladder, Level
from kpidesk.i18n.charts.level_words import level_name, level_or_bound, level_rule
from kpidesk.i18n.charts.point_words import caution_words, reason_words, warning_words
from kpidesk.i18n.charts.value_words import value_words
from kpidesk.i18n.kpi_texts.lookup import measure_texts
from kpidesk.i18n.kpi_words import kpi_name, measure_list
from kpidesk.i18n.text import Text
from kpidesk.i18n.words import Words
from kpidesk.services.entry.live_value import LiveValue
from kpidesk.services.entry.sheet import Access, SheetGroup
from kpidesk.ui.common.card import Card
from kpidesk.ui.common.labels import plain_label
from kpidesk.ui.common.layouts import STRETCH, make_column, make_row
from kpidesk.ui.common.level_badge import LevelBadge
from kpidesk.ui.enter import texts
from kpidesk.ui.enter.columns import COUNTS, set_columns
from kpidesk.ui.enter.measure_row import MeasureRow
from kpidesk.ui.theme.metrics import GRID, TextSize
from kpidesk.ui.workspace import Workspace

_HEAD, _WARNINGS, _FIRST_ROW = range(3)


class KpiCard(Card):
    """Shows a gauge; makes its rows once and keeps them from period to period."""

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
        self.rows: dict[str, MeasureRow] = {}
        self._workspace = workspace
        self._on_new_row = on_new_row
        self.setAccessibleName(kpi_name(workspace.words, kpi))
        self._name = plain_label(kpi_name(workspace.words, kpi), TextSize.HEADING, self)
        self._name.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.note = plain_label(kind=TextSize.CAPTION, parent=self, muted=True)
        self.value = plain_label(kind=TextSize.HEADING, parent=self, wraps=False)
        self.badge = LevelBadge(workspace, self)
        self.next = plain_label(kind=TextSize.CAPTION, parent=self, muted=True, wraps=False)
        self.next.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.warnings = plain_label(kind=TextSize.CAPTION, parent=self)
        palette = self.warnings.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(workspace.theme.colours.warning))
        self.warnings.setPalette(palette)
        self.warnings.setVisible(False)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        set_columns(self._grid, workspace.words)
        self._grid.addLayout(self._head(), _HEAD, 0, 1, COUNTS + 1)
        self._grid.addWidget(self.warnings, _WARNINGS, 0, 1, COUNTS + 1)

    def show_group(self, group: SheetGroup, notes: Sequence[str]) -> None:
        """Show the rows of a group and no others; `notes` hold for the whole card."""
        for measure in group.measures:
            if measure.id not in self.rows:
                row = MeasureRow(self._workspace, measure, self)
                row.place(self._grid, _FIRST_ROW + 2 * len(self.rows))
                self.rows[measure.id] = row
                self._on_new_row(row)
        shown = {measure.id for measure in group.measures}
        hints = {known.hint for each in group.measures if (known := measure_texts(each.id))}
        if any(each.nature.suggests_previous for each in group.measures):
            # Theirs is about the offer at the field, which is not always there.
            hints = {*hints, None}
        for name, row in self.rows.items():
            row.set_visible(name in shown)
            row.show_hint(len(hints) > 1)
        self.note.setText(_note(self._workspace.words, group, hints, notes))
        self.note.setVisible(bool(self.note.text()))
        self.gauge = None

    def set_gauge(
        self, gauge: LiveValue, typed: Mapping[str, int | None], unsaved: Set[str]
    ) -> None:
        """Read the value off another gauge from now on."""
        self.gauge = gauge
        for row in self.rows.values():
            shown = row.row.amount
            if row.row.access is Access.ROLLED_UP:
                shown = gauge.rolled_up(row.measure)
                row.show_rolled(shown)
            if gauge.whole_practice and row.row.access is not Access.WHOLE_PRACTICE:
                together = gauge.total(row.measure)
                row.together = together if together != shown else None
        self.show_value(typed, unsaved)

    def show_value(self, typed: Mapping[str, int | None], unsaved: Set[str]) -> None:
        """Show the value and the level with the typed amounts counted in.

        It is marked where it counts one of the `unsaved` measures.
        """
        if self.gauge is not None:
            marked = not unsaved.isdisjoint(self.kpi.measures)
            self._show(self.gauge.read(typed), self.gauge.ladder, unsaved=marked)

    def clear_value(self) -> None:
        """Show no value until there is a gauge."""
        self.value.setText("")
        self.badge.show_level(None)
        self.next.setText("")
        self.warnings.setVisible(False)

    def _head(self) -> QHBoxLayout:
        half, top = GRID // 2, Qt.AlignmentFlag.AlignTop
        title = make_column((self._name, 0, top), (self.note, 0, top), STRETCH, spacing=half)
        line = make_row(STRETCH, self.value, self.badge, spacing=GRID + half)
        reading = make_column(line, self.next, STRETCH, spacing=half)
        return make_row((title, 1), reading, margins=(0, 0, 0, GRID), spacing=2 * GRID)

    def _show(self, point: Point | None, ladder: Ladder, *, unsaved: bool) -> None:
        words, kpi = self._workspace.words, self.kpi
        level = point.level if point else None
        if point is None:
            self.value.setText("")
            self.badge.show_level(None, words(texts.NO_FIGURES))
        elif point.value is None:
            self.value.setText("")
            assert point.reason is not None
            reason = reason_words(words, point.reason)
            self.badge.show_level(None, words(texts.NO_VALUE, reason=reason))
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
            self.badge.show_level(level, level_or_bound(words, level, point.at_least))
        self.next.setText(_next(words, kpi, ladder, level or (point and point.at_least)))
        said = _mind(words, kpi, point) if point else ()
        if unsaved and point is not None and point.value is not None:
            said = (words(texts.COUNTS_UNSAVED), *said)
        self.warnings.setText("\n".join(said))
        self.warnings.setVisible(bool(said))


def _next(words: Words, kpi: Kpi, ladder: Ladder, level: Level | None) -> str:
    """Where the next better level begins, or where the best one does."""
    reached = -1 if level is None else level.rank
    ahead = [each for each in ladder.thresholds if each.level.rank > reached]
    if ahead:
        step = ahead[0].level
        rule = level_rule(words, ladder, step, kpi)
        return words(texts.NEXT_LEVEL, level=level_name(words, step), rule=rule)
    if level is None:
        return ""
    return words(texts.TOP_LEVEL, rule=level_rule(words, ladder, level, kpi))


def _mind(words: Words, kpi: Kpi, point: Point) -> tuple[str, ...]:
    """What must be said beside the value."""
    said = [words(texts.REMARK, warning=warning_words(words, each)) for each in point.warnings]
    if point.value is not None:
        if kpi.cautioned(point.value):
            said.append(caution_words(words, kpi))
        if any(each.why is LeftOutReason.MISSING for each in point.left_out):
            said.append(words(texts.LEFT_OUT))
        elif point.partial:
            said.append(words(texts.PARTIAL))
    return tuple(said)


def _note(words: Words, group: SheetGroup, hints: Set[Text | None], notes: Sequence[str]) -> str:
    """What holds for all figures of the card, and which were asked for further up."""
    said = [words(hint) for hint in hints if hint] if len(hints) == 1 else []
    said += notes
    if group.above:
        names = measure_list(words, [each.id for each in group.above])
        said.append(words(texts.ABOVE, measures=names))
    return " · ".join(said)
